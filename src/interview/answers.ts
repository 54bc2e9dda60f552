import type { Regime } from '../law/citation.js'

/** What was answered. A field that is absent was not stated, and stays open in the declaration. */
export interface Answers {
  readonly organisation: Organisation
  readonly regimes: readonly Regime[] | undefined
  readonly people: readonly People[]
  readonly sources: readonly Source[]
  readonly recipients: readonly Recipient[]
  readonly purposes: readonly Purpose[]
  readonly rights: Rights
  readonly cookies: Cookies | undefined
  readonly notice: Notice
}

/** Facts about the notice itself, and what it says to everybody. */
export interface Notice {
  readonly languages?: readonly string[] | undefined
  readonly effective?: string | undefined
  readonly reviewed?: string | undefined
  /** By which ways people learn of changes. */
  readonly changes?: readonly string[] | undefined
  readonly changesWhen?: string | undefined
  /** What protects the data. */
  readonly security?: string | undefined
  /** Absent where no children read it. */
  readonly children?: { readonly stated: ChildrenNotice | undefined } | undefined
}

/** What children get to read: words about a version of their own, the whole notice, or nothing. */
export type ChildrenNotice = { readonly says: string | undefined } | 'whole' | 'none'

/** Who answers for the data, and how people reach them. */
export interface Organisation {
  readonly name?: string | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  readonly publicAuthority?: boolean | undefined
  readonly email?: string | undefined
  readonly post?: string | undefined
  /** Where it serves people without an office there. */
  readonly targets?: readonly Regime[] | 'none' | undefined
  readonly representatives: readonly Representative[]
  readonly dpo?: { readonly email?: string | undefined } | { readonly none: string | undefined } | undefined
}

/** Who stands in for the organisation in an area where it has no office. */
export interface Representative {
  readonly regime: Regime
  readonly name?: string | undefined
  readonly country?: string | undefined
  readonly email?: string | undefined
}

/** A group of people, by its id. */
export interface People {
  readonly id: string
  readonly label: string
  readonly relation: string
  readonly children?: boolean | undefined
  /** How old the youngest are; absent where there are no children among them. */
  readonly from?: { readonly stated: number | undefined } | undefined
}

/** A way in which data arrive. */
export interface Source {
  readonly id: string
  readonly type: 'direct' | 'observed' | 'third-party' | 'public' | 'inferred'
  readonly label?: string | undefined
  /** Who gives the data, where it is not the person. */
  readonly name?: string | undefined
  readonly told?: string | undefined
}

/** Somebody who gets data. */
export interface Recipient {
  readonly id: string
  readonly vendor?: string | undefined
  readonly name?: string | undefined
  /** The organisation's own people. */
  readonly isInternal?: true
  readonly role?: string | undefined
  readonly does?: string | undefined
  readonly contract?: boolean | undefined
  readonly places?: readonly Place[] | undefined
}

/** A country that data go to, with what protects them there, if anything has to. */
export interface Place {
  readonly country: string
  readonly needsMechanism: boolean
  readonly mechanisms: readonly Mechanism[]
  readonly assessed?: string | undefined
}

/** What allows sending data abroad. */
export interface Mechanism {
  readonly type: string
  /** Whether it is a list on which the recipient stands. */
  readonly isList: boolean
  /** Whether it covers only some of those in the country. */
  readonly isPartial: boolean
  readonly checked?: string | undefined
  /** Why this recipient is among them. */
  readonly scope?: string | undefined
  readonly copy?: string | undefined
  /** Whether the notice has to say how people get a copy. */
  readonly needsCopy: boolean
}

/** What is done with data, and why. */
export interface Purpose {
  readonly id: string
  /** Its id in the catalogue. */
  readonly kind: string
  readonly title: string
  readonly description?: string | undefined
  readonly people?: readonly string[] | undefined
  readonly dataKinds?: readonly string[] | undefined
  readonly sources?: readonly string[] | undefined
  /** One, or one for each part. */
  readonly bases: readonly Basis[]
  /** Absent where no data are sensitive. */
  readonly special?: { readonly condition: Condition | undefined } | undefined
  /** Absent where no data are about crimes. */
  readonly criminal?: { readonly condition: Condition | undefined } | undefined
  /** Absent where nothing calls for an impact assessment. */
  readonly assessment?: { readonly stated: Assessment | undefined } | undefined
  readonly recipients?: readonly string[] | 'none' | undefined
  readonly retention?: Retention | undefined
  /** Whether people have to give the data; absent where they are not asked for them. */
  readonly provision?: { readonly stated: Provision | undefined } | undefined
  /** Absent where the purpose is no advertising. */
  readonly marketing?: Marketing | undefined
}

/** A study of the risks for people (Article 35). */
export interface Assessment {
  readonly state: 'done' | 'not-required' | 'none'
  readonly done?: string | undefined
  readonly why?: string | undefined
}

/** A lawful basis of a purpose. */
export interface Basis {
  readonly type: string
  /** The part that rests on it, where there is another. */
  readonly for?: string | undefined
  readonly consent?: Consent | undefined
  readonly law?: string | undefined
  readonly interest?: string | undefined
  readonly weighed?: string | undefined
  /** Present where there are children among the people. */
  readonly childrenWeighed?: { readonly summary: string | undefined } | undefined
  readonly outsidePublicTask?: string | undefined
  readonly situation?: string | undefined
}

/** How people agree, and change their mind. */
export interface Consent {
  readonly method?: string | undefined
  readonly withdraw?: string | undefined
  readonly asEasy?: boolean | undefined
  readonly separate?: boolean | undefined
  readonly refusable?: boolean | undefined
}

/** What allows the use of sensitive data (Article 9), or of data about crimes (Article 10). */
export interface Condition {
  readonly type: string
  readonly needsLaw: boolean
  readonly law?: string | undefined
  readonly consent?: Consent | undefined
  /** The paragraph of Schedule 1, where the law of the United Kingdom asks for one. */
  readonly schedule1?: { readonly stated: Schedule1 | undefined } | undefined
  /** Who is bound to secrecy, where health care allows it. */
  readonly secrecy?: { readonly stated: string | undefined } | undefined
}

/** A condition of Schedule 1 to the Data Protection Act 2018, with the document that most of them ask for. */
export interface Schedule1 {
  readonly paragraph: number
  readonly document?: { readonly stated: string | undefined } | undefined
}

/** How long data are kept. */
export interface Retention {
  readonly keep?: string | undefined
  readonly after?: string | undefined
  readonly until?: string | undefined
  /** What decides how long, where no length does. */
  readonly criterion?: string | undefined
}

/** Whether people have to give data. */
export interface Provision {
  readonly requirement: 'statutory' | 'contractual' | 'optional'
  readonly consequence?: string | undefined
}

/** How advertising reaches people, and how they stop it. */
export interface Marketing {
  readonly channels?: readonly string[] | undefined
  readonly promotes?: readonly string[] | undefined
  readonly mode?: string | undefined
  /** How the addresses were obtained. */
  readonly obtained?: string | undefined
  readonly senderNamed?: boolean | undefined
  readonly everyMessage?: boolean | undefined
  readonly atCollection?: boolean | undefined
}

/** Rights and complaints. */
export interface Rights {
  readonly byLaw?: boolean | undefined
  readonly requests?: Routes | undefined
  readonly responseTime?: string | undefined
  readonly free?: boolean | undefined
  /** Absent where no law that applies asks for it. */
  readonly complaints?: Complaints | undefined
  readonly authorities?: readonly string[] | undefined
}

/** Where people write to. */
export interface Routes {
  readonly email?: string | undefined
  readonly post?: string | undefined
}

/** How people complain to the organisation itself. */
export interface Complaints {
  readonly routes?: Routes | undefined
  readonly within?: string | undefined
}

/** What is stored on people's devices. */
export type Cookies = 'none' | { readonly items: readonly Cookie[]; readonly consent?: CookieConsent | undefined }

/** One cookie. */
export interface Cookie {
  readonly id: string
  readonly name: string
  readonly does?: string | undefined
  readonly category?: string | undefined
  readonly duration?: string | undefined
  readonly party?: string | undefined
  /** Who sets it, where that is somebody else: a recipient, or a name. */
  readonly provider?: { readonly id: string } | { readonly name: string | undefined } | undefined
  /** Who else gets what it collects; absent where that need not be said. */
  readonly shared?: { readonly stated: readonly string[] | 'none' | undefined } | undefined
}

/** How people are asked before cookies are set. */
export interface CookieConsent {
  readonly method?: string | undefined
  readonly rejectAsEasy?: boolean | undefined
  readonly withdraw?: string | undefined
}
