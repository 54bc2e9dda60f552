// Made by `npm run generate` from schemas/declaration.schema.json: change it there.
import type { Declared } from '../source/pointer.js'
import type { Entity, None, Text, Use } from './value.js'

/** What an organisation does with personal data. */
export interface Root extends Declared {
  /** Version of the language. */
  readonly forthright: 1
  /** Which law the notice must satisfy. */
  readonly regimes?: readonly ('eu' | 'uk' | 'ch')[]
  /** Languages of the author texts; plain strings are in the first. */
  readonly languages?: readonly string[]
  /** The declaration was made from an existing text. */
  readonly transcription?: Transcription
  /** How outputs look. No fact lives here. */
  readonly brand?: Brand
  /** The notices made from this register; each gets the purposes of its audience. */
  readonly notices?: ReadonlyMap<string, Notice>
  /** Who decides. */
  readonly controllers?: ReadonlyMap<string, Controller>
  /** Arrangements between joint controllers. */
  readonly jointArrangements?: readonly JointArrangement[] | None
  /** Groups of people. A string is the label. */
  readonly dataSubjects?: ReadonlyMap<string, DataSubjectGroup>
  /** Data. A string is the label. */
  readonly data?: ReadonlyMap<string, Datum>
  /** Ways by which data reach us: routes, forms, cameras, partners. */
  readonly sources?: ReadonlyMap<string, Source>
  /** Everybody who receives data. */
  readonly recipients?: ReadonlyMap<string, Recipient> | None
  /** Sending data abroad, said once for all. Countries and instruments stand with each recipient. */
  readonly transfers?: TransferTerms | None
  /** Named rules of retention that purposes refer to. */
  readonly retention?: ReadonlyMap<string, RetentionRule>
  /** The register. */
  readonly purposes?: ReadonlyMap<string, Purpose>
  /** What is said of the processing as a whole. */
  readonly general?: General
  /** Rights and how to use them. */
  readonly rights?: Rights
  /** Complaints. */
  readonly complaints?: Complaints
  /** Cookies and similar. */
  readonly cookies?: Cookies | None
  /** Children. */
  readonly children?: Children | None
  /** Security. */
  readonly security?: Security
  /** What happens after a breach. */
  readonly breach?: Breach
  /** What is promised or denied. */
  readonly promises?: ReadonlyMap<string, Pledge>
  /** Policy on new uses. */
  readonly furtherProcessing?: FurtherProcessing | None
  /** Other documents the notice leans on. */
  readonly documents?: ReadonlyMap<string, Document>
  /** Terms explained. */
  readonly definitions?: readonly Definition[]
  /** Own sections. */
  readonly sections?: ReadonlyMap<string, Section>
  /** Other files of this declaration, relative to this one and inside its folder. */
  readonly include?: readonly string[]
  /** Rules whose severity is lowered for this declaration, by rule id. */
  readonly lint?: ReadonlyMap<string, RootLintEntry>
}

/** The declaration was made from an existing text. */
export interface Transcription extends Declared {
  /** File or URL of the text. */
  readonly source?: string
  /** When. */
  readonly retrieved?: string | Damaged
  /** True, or where it is cut. */
  readonly truncated?: Text
  /** Top-level keys on which the missing part may have spoken. */
  readonly unknown?: readonly string[]
  /** What extraction lost. */
  readonly lost?: readonly Text[]
  /** References that lead nowhere. */
  readonly brokenReferences?: readonly TranscriptionBrokenReferencesItem[]
  /** Words of the source carried into no field: headings, residues. */
  readonly leftOut?: readonly TranscriptionLeftOutItem[]
}

/** A value that the source has but that cannot be used: a phone number cut short, an address hidden by a script, a link to "#", a blank date. Keeps what stands there and why it is no value. */
export interface Damaged extends Declared {
  /** What is wrong with it. */
  readonly damaged: 'blank' | 'incomplete' | 'hidden' | 'dead-link' | 'malformed' | 'lost'
  /** What stands there, letter by letter. */
  readonly written?: string
}

/**  */
export interface TranscriptionBrokenReferencesItem extends Declared {
  /** The author's own wording. */
  readonly words?: Text
}

/**  */
export interface TranscriptionLeftOutItem extends Declared {
  /** The text. */
  readonly text?: Text
  /** Why. */
  readonly because?: Text
}

/** How outputs look. No fact lives here. */
export interface Brand extends Declared {
  /** Name on the notice. */
  readonly name?: Text
  /** File. */
  readonly logo?: string
  /** Colour. Quote it: # begins a comment. */
  readonly accent?: string
  /** Font family. */
  readonly font?: string
  /** Site. */
  readonly url?: LabelledUrl | Damaged
}

/** A URL with the words that are shown for it. */
export interface LabelledUrl extends Declared {
  /** Link text. */
  readonly label?: Text
  /** Target. */
  readonly url: string | Damaged
}

/** One notice. */
export interface Notice extends Entity {
  /** Title. */
  readonly title?: Text
  /** dataSubjects it speaks to. */
  readonly audience?: readonly DataSubjectGroup[]
  /** Controllers who give it. */
  readonly issuedBy?: readonly Controller[]
  /** In force from. */
  readonly effective?: string | Damaged
  /** Last reviewed or updated. */
  readonly reviewed?: string | Damaged
  /** Version. Quote it: 1.10 is a number. */
  readonly version?: string
  /** Where it is published. */
  readonly url?: LabelledUrl | Damaged
  /** Languages it is published in. */
  readonly languages?: readonly string[]
  /** Where its readers are. */
  readonly audienceCountries?: readonly string[]
  /** Opening words. */
  readonly intro?: Text
  /** What it is about. */
  readonly scope?: NoticeScope
  /** Further, layered or sister notices. */
  readonly other?: readonly NoticeOtherItem[]
  /** The text says itself that it is not exhaustive. */
  readonly incomplete?: Text
  /** How the notice changes. */
  readonly changes?: NoticeChanges | None
  /** Further sentences. */
  readonly notes?: readonly Note[]
}

/** What it is about. */
export interface NoticeScope extends Declared {
  /** Sites, brands, bodies covered. */
  readonly covers?: readonly NoticeScopeCoversItem[]
  /** What it does not cover. */
  readonly excludes?: readonly NoticeScopeExcludesItem[]
  /** As written. */
  readonly words?: Text
  /** A narrower statement of scope. */
  readonly limitedTo?: Text
  /** Further sentences. */
  readonly notes?: readonly Note[]
}

/**  */
export interface NoticeScopeCoversItem extends Declared {
  /** Name shown. */
  readonly label?: Text
  /** Url. */
  readonly url?: LabelledUrl | Damaged
}

/**  */
export interface NoticeScopeExcludesItem extends Declared {
  /** Name shown. */
  readonly label?: Text
  /** Url. */
  readonly url?: LabelledUrl | Damaged
  /** Why. */
  readonly because?: Text
}

/** One sentence. */
export interface Note extends Declared {
  /** The sentence. */
  readonly text: Text
}

/**  */
export interface NoticeOtherItem extends Declared {
  /** Which notice. */
  readonly label?: Text
  /** Where it is found. */
  readonly where?: Text
  /** Link. */
  readonly url?: LabelledUrl | Damaged
  /** What for. */
  readonly for?: Text
}

/**  */
export interface NoticeChanges extends Declared {
  /** How people are told. */
  readonly notify?: readonly ('website' | 'email' | 'post' | 'account' | 'in-person' | 'new-notice')[] | None
  /** When. */
  readonly when?: 'any-time' | 'substantial-changes' | 'before-they-apply'
  /** In words. */
  readonly process?: Text
  /** Versions so far. */
  readonly log?: readonly NoticeChangesLogItem[]
  /** As written. */
  readonly words?: Text
}

/**  */
export interface NoticeChangesLogItem extends Declared {
  /** Date. */
  readonly date?: string | Damaged
  /** What changed. */
  readonly what?: Text
  /** Purposes concerned (ids). */
  readonly purposes?: readonly Purpose[]
  /** When people were told. */
  readonly notified?: string | Damaged
}

/** One controller. */
export interface Controller extends Entity {
  /** Full legal name. */
  readonly name?: Text
  /** How the notice calls it ("the Club"). */
  readonly shortName?: Text
  /** Other names used. */
  readonly aliases?: readonly Text[]
  /** Brands and parts that are no legal person. */
  readonly brands?: readonly ControllerBrandsItem[]
  /** Legal form. */
  readonly legalForm?: Text
  /** What it is and does. */
  readonly about?: Text
  /** Seat. */
  readonly country?: string
  /** Other establishments. */
  readonly establishedIn?: readonly string[]
  /** Relation to the other controllers. */
  readonly role?: 'sole' | 'joint' | 'separate'
  /** Controller it belongs to. */
  readonly partOf?: Controller
  /** The part of it that acts. */
  readonly unit?: ControllerUnit
  /** Entries in registers. */
  readonly registrations?: readonly ControllerRegistrationsItem[]
  /** Contact. */
  readonly contact?: Contact
  /** Site. */
  readonly website?: LabelledUrl | Damaged
  /** Its own notice, if it has one. */
  readonly policy?: LabelledUrl | Damaged
  /** Page on its governance. */
  readonly governance?: LabelledUrl | Damaged
  /** Data protection officer. */
  readonly dpo?: ControllerDpo | None
  /** Somebody responsible who is no DPO. */
  readonly accountable?: Person | None
  /** Oversight by another body. */
  readonly oversight?: Text
  /** Article 27 representatives. */
  readonly representatives?: readonly ControllerRepresentativesItem[] | None
  /** A public authority or body. */
  readonly publicAuthority?: boolean
  /** A charity. */
  readonly charity?: boolean
  /** Regimes in which people are offered goods or monitored. */
  readonly targets?: readonly ('eu' | 'uk' | 'ch')[] | None
  /** Article 37(1)(b)-(c). */
  readonly coreActivities?: readonly ('large-scale-monitoring' | 'large-scale-special-category-data' | 'large-scale-criminal-offence-data')[] | None
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/**  */
export interface ControllerBrandsItem extends Declared {
  /** Name. */
  readonly name?: Text
  /** Url. */
  readonly url?: LabelledUrl | Damaged
}

/**  */
export interface ControllerUnit extends Declared {
  /** Name. */
  readonly name?: Text
  /** Short name. */
  readonly shortName?: Text
}

/**  */
export interface ControllerRegistrationsItem extends Declared {
  /** Register. */
  readonly scheme?: Text
  /** Number, quoted. */
  readonly number?: string
  /** The author's own wording. */
  readonly words?: Text
}

/** Contact. */
export interface Contact extends Declared {
  /** E-mail. Whether it is one is a rule. */
  readonly email?: ContactEmail | Damaged | None
  /** Postal address. */
  readonly post?: ContactPost | Damaged | None
  /** Telephone. Quote it: +44… and 0… are numbers to YAML. */
  readonly phone?: string | Damaged | None
  /** Web form. */
  readonly form?: LabelledUrl | Damaged | None
  /** Role or person to address ("the Group Secretary"). */
  readonly person?: Text
  /** What these ways are for. */
  readonly for?: Text
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences. */
  readonly notes?: readonly Note[]
}

/**  */
export interface ContactEmail extends Declared {
  /** The address. */
  readonly address: string
  /** A subject line that is asked for. */
  readonly subject?: string
}

/**  */
export interface ContactPost extends Declared {
  /** Lines, as on an envelope. */
  readonly address: string
  /** What address it is. */
  readonly kind?: 'registered-office' | 'po-box' | 'visiting' | 'correspondence'
}

/**  */
export interface ControllerDpo extends Declared {
  /** Name, if published. */
  readonly name?: Text
  /** Contact. */
  readonly contact?: Contact
  /** The author's own wording. */
  readonly words?: Text
}

/** A named duty. */
export interface Person extends Declared {
  /** Role or person. */
  readonly who?: Text
  /** What for. */
  readonly for?: Text
  /** How it is discharged. */
  readonly how?: Text
  /** How to reach. */
  readonly contact?: Contact
  /** More. */
  readonly url?: LabelledUrl | Damaged
  /** As written. */
  readonly words?: Text
}

/**  */
export interface ControllerRepresentativesItem extends Declared {
  /** For which regime. */
  readonly regime?: 'eu' | 'uk' | 'ch'
  /** Name. */
  readonly name?: Text
  /** Country. */
  readonly country?: string
  /** How to reach them. */
  readonly contact?: Contact
}

/**  */
export interface JointArrangement extends Declared {
  /** Parties. */
  readonly controllers?: readonly Controller[]
  /** For these. */
  readonly purposes?: readonly Purpose[]
  /** Who does what, who answers. */
  readonly essence?: Text
  /** Controller to turn to. */
  readonly contactPoint?: Controller
  /** Where it is published. */
  readonly document?: Document
}

/** One group of people. */
export interface DataSubjectGroup extends Entity {
  /** How the notice calls them. */
  readonly label?: Text
  /** Who they are. */
  readonly description?: Text
  /** Relation to the organisation; some rules turn on it. */
  readonly relation?: readonly ('member' | 'former-member' | 'regular-contact' | 'officer' | 'customer' | 'user' | 'visitor' | 'subscriber' | 'supporter' | 'employee' | 'worker' | 'volunteer' | 'applicant' | 'student' | 'patient' | 'participant' | 'author' | 'enquirer' | 'complainant' | 'business-contact' | 'supplier' | 'relative' | 'emergency-contact' | 'third-person' | 'public')[]
  /** Age range. */
  readonly age?: DataSubjectGroupAge
  /** Includes children. */
  readonly children?: boolean
  /** Where they are. */
  readonly countries?: readonly string[]
  /** Individuals or companies (PECR). */
  readonly subscribers?: readonly ('individual' | 'corporate')[]
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/** Age range. */
export interface DataSubjectGroupAge extends Declared {
  /** From this age. */
  readonly from?: number
  /** Up to and including this age. */
  readonly through?: number
}

/** One item of data. */
export interface Datum extends Entity {
  /** How the notice calls it. */
  readonly label?: Text
  /** What it consists of. */
  readonly kinds?: readonly string[]
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** The list is not closed; the wording, if any. */
  readonly openEnded?: Text
  /** Only where no kind says so. */
  readonly special?: readonly ('racial-or-ethnic-origin' | 'political-opinions' | 'religious-or-philosophical-beliefs' | 'trade-union-membership' | 'genetic' | 'biometric' | 'health' | 'sex-life-or-orientation' | 'stated-as-special')[] | None
  /** Only where no kind says so. */
  readonly criminal?: boolean | None
  /** Worked out by us. */
  readonly inferred?: boolean
  /** What it is held as. */
  readonly identifiable?: 'identified' | 'pseudonymised' | 'anonymous'
  /** False: used somewhere but missing from what is said to be collected. */
  readonly collected?: boolean
  /** Form that lists it in full. */
  readonly form?: LabelledUrl | Damaged
  /** Another name for other data. */
  readonly aliasOf?: Datum
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/** One way by which data reach us. */
export interface Source extends Entity {
  /** Given by the person, seen by us, got from others, publicly available, worked out. */
  readonly type?: 'direct' | 'observed' | 'third-party' | 'public' | 'inferred'
  /** Route or occasion: "the joining form". */
  readonly label?: Text
  /** Occasion. */
  readonly when?: Text
  /** Name of the source, if outside. */
  readonly name?: Text
  /** Why it is not named. */
  readonly whyNotNamed?: Text
  /** Type of organisation and sector. */
  readonly sector?: Text
  /** Anyone can consult it. */
  readonly publiclyAccessible?: boolean
  /** If it is also a recipient. */
  readonly recipient?: Recipient
  /** If it is a controller declared here. */
  readonly controller?: Controller
  /** Only these data come from it. */
  readonly data?: readonly Datum[]
  /** Only about these people. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Medium. */
  readonly medium?: 'web' | 'app' | 'paper' | 'phone' | 'email' | 'in-person' | 'camera' | 'sensor' | 'social-media' | 'api'
  /** Form or page. */
  readonly url?: LabelledUrl | Damaged
  /** The form marks what is required. */
  readonly requiredFieldsMarked?: boolean
  /** Whether and when people are told. */
  readonly informed?: SourceInformed | None
  /** Confirmation of lawful grounds by the source. */
  readonly assurance?: Text
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/**  */
export interface SourceInformed extends Declared {
  /** When people are told. */
  readonly when?: 'at-collection' | 'within-one-month' | 'at-first-contact' | 'before-first-disclosure' | 'later'
  /** How the notice is shown. */
  readonly how?: Text
}

/** One recipient. */
export interface Recipient extends Entity {
  /** What it is; `people`: other members, attendees. */
  readonly type?: 'organisation' | 'group-company' | 'public-authority' | 'internal' | 'people' | 'public'
  /** Legal role. */
  readonly role?: 'processor' | 'controller' | 'joint-controller' | 'same-controller'
  /** Id in the catalogue of vendors: gives name, seat and links; never countries or instruments. */
  readonly vendor?: string
  /** Proper name. Without name or vendor the recipient is a category. */
  readonly name?: Text
  /** Description: "our printers". */
  readonly label?: Text
  /** What it does for us. */
  readonly does?: Text
  /** Sector, if not named. */
  readonly sector?: Text
  /** Why it is not named. */
  readonly whyNotNamed?: Text
  /** The class the text puts it in ("business partners"). */
  readonly statedAs?: Text
  /** The text leaves open who it is. */
  readonly openEnded?: Text
  /** If it is a controller declared here. */
  readonly controller?: Controller
  /** Group it belongs to. */
  readonly group?: Text
  /** Where the data go. */
  readonly countries?: readonly Transfer[]
  /** From where they are read. */
  readonly accessFrom?: readonly Transfer[]
  /** What the text says instead of countries. */
  readonly region?: Text
  /** Border the text speaks of ("outside the EU"). */
  readonly regionFrame?: 'eu' | 'uk' | 'ch'
  /** Safeguard in words, where no country is named. */
  readonly stated?: Text
  /** Article 28 contract. */
  readonly contract?: RecipientContract | true | None
  /** Only these data. */
  readonly data?: readonly Datum[]
  /** Limit in words. */
  readonly only?: Text
  /** Circumstances. */
  readonly when?: Text
  /** Access by its staff. */
  readonly staffAccess?: Text
  /** Its own notice. */
  readonly policy?: LabelledUrl | Damaged
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Since when, in words. */
  readonly since?: Text
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/** A country and how sending data there is covered. */
export interface Transfer extends Declared {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  /** Instruments. The id carries its regime, so none is nested under another. */
  readonly mechanisms?: readonly Mechanism[] | None
  /** Transfer impact or risk assessment. */
  readonly assessment?: TransferAssessment | None
  /** What the text says instead of an instrument ("secure means"). */
  readonly stated?: Text
  /** Circumstances. */
  readonly when?: Text
}

/** An instrument with its particulars. */
export interface Mechanism extends Declared {
  /** Which. */
  readonly type: 'eu-adequacy' | 'eu-dpf' | 'eu-public-instrument' | 'eu-bcr' | 'eu-scc' | 'eu-scc-sa' | 'eu-code' | 'eu-certification' | 'eu-adhoc-clauses' | 'eu-admin-arrangement' | 'eu-art49-consent' | 'eu-art49-contract' | 'eu-art49-contract-interest' | 'eu-art49-public-interest' | 'eu-art49-claims' | 'eu-art49-vital' | 'eu-art49-register' | 'eu-art49-compelling' | 'uk-regulations' | 'uk-us-bridge' | 'uk-public-instrument' | 'uk-bcr' | 'uk-idta' | 'uk-addendum' | 'uk-scc-regulations' | 'uk-code' | 'uk-certification' | 'uk-adhoc-clauses' | 'uk-admin-arrangement' | 'uk-art47a' | 'uk-art49-consent' | 'uk-art49-contract' | 'uk-art49-contract-interest' | 'uk-art49-public-interest' | 'uk-art49-claims' | 'uk-art49-vital' | 'uk-art49-register' | 'uk-art49-compelling' | 'ch-adequacy' | 'ch-us-dpf' | 'ch-treaty' | 'ch-contract' | 'ch-federal-guarantee' | 'ch-scc' | 'ch-bcr' | 'ch-code-cert' | 'ch-art17-consent' | 'ch-art17-contract' | 'ch-art17-public-interest-claims' | 'ch-art17-life' | 'ch-art17-public' | 'ch-art17-register'
  /** How to get a copy, in words. */
  readonly copy?: Text
  /** Where a copy is published. */
  readonly copyUrl?: LabelledUrl | Damaged
  /** When the recipient was looked up in the list (frameworks, certification). */
  readonly checked?: string | Damaged
  /** The certification covers staff data. */
  readonly coversStaffData?: boolean
  /** How a partial decision's condition is met. */
  readonly scope?: Text
  /** Date of the contract. */
  readonly signed?: string | Damaged
  /** The clauses carry the Swiss changes. */
  readonly swissChanges?: boolean
  /** Occasional, not repeated (derogations). */
  readonly occasional?: boolean
  /** The person was told the risks (consent). */
  readonly risksTold?: boolean
  /** The authority and the person were told (compelling interests). */
  readonly authorityTold?: boolean
  /** What would replace it. */
  readonly fallback?: Text
}

/**  */
export interface TransferAssessment extends Declared {
  /** Date. */
  readonly done?: string | Damaged
  /** Where it is filed. */
  readonly reference?: Text
}

/**  */
export interface RecipientContract extends Declared {
  /** Date of signature. */
  readonly signed?: string | Damaged
  /** Where it is filed. */
  readonly reference?: Text
}

/**  */
export interface TransferTerms extends Declared {
  /** How to get a copy of any safeguard that names no copy of its own. */
  readonly copies?: Text
  /** Where to ask for it. */
  readonly copiesFrom?: Contact
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/** One rule of retention; keys combine freely. */
export interface RetentionRule extends Entity {
  /** A period, or `indefinitely`. */
  readonly keep?: string | 'indefinitely'
  /** The event from which the period runs: "your membership ends". */
  readonly after?: Text
  /** The event that ends storage: "you ask us to remove you", "you stop being a member". */
  readonly until?: Text
  /** A ceiling where a criterion decides. */
  readonly atMost?: string
  /** What decides the period when no event or number does. */
  readonly criterion?: Text
  /** A document (id in `documents`) that states the period. */
  readonly document?: Document
  /** The person deletes it: how, and what cannot be deleted. */
  readonly userControlled?: Text
  /** Only these data (the minutes, the comments). */
  readonly data?: readonly Datum[]
  /** Only these people. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only these records, in words, where they are no declared data. */
  readonly records?: Text
  /** Why so long. */
  readonly because?: Text
  /** The law that sets the period. */
  readonly law?: readonly LawItem[]
  /** What happens at the end; several where the text leaves it open. */
  readonly end?: readonly ('delete' | 'anonymise' | 'archive' | 'return' | 'minimise' | 'restrict')[]
  /** What the person can ask for before the end. */
  readonly onRequest?: readonly ('delete' | 'anonymise' | 'none')[]
  /** How often the need is reviewed. */
  readonly reviewEvery?: string
  /** Circumstances in which this rule (or exception) applies. */
  readonly when?: Text
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Rules that displace this one for some data, people or circumstances. */
  readonly exceptions?: readonly RetentionRule[]
  /** As written. */
  readonly words?: Text
}

/** One law. */
export interface LawItem extends Declared {
  /** Short title. */
  readonly title?: Text
  /** Section, article, paragraph. */
  readonly provision?: string
  /** Whose law. */
  readonly country?: string
  /** Where it can be read. */
  readonly url?: LabelledUrl | Damaged
}

/** One processing activity: who, what, why, from where, to whom, how long. */
export interface Purpose extends Entity {
  /** What it is for, as a heading. */
  readonly title?: Text
  /** One or two sentences: what is done with which data to what end. */
  readonly description?: Text
  /** Kind of purpose, by its catalogue id: `membership.administration`. */
  readonly kinds?: readonly string[]
  /** Who decides on it. */
  readonly controllers?: readonly Controller[]
  /** For whom it is done, where that is no controller declared here. */
  readonly onBehalfOf?: Text
  /** Whose data. */
  readonly dataSubjects?: readonly Use<DataSubjectGroup>[] | None
  /** Which data. */
  readonly data?: readonly Use<Datum>[] | None
  /** Where they come from. */
  readonly sources?: readonly Use<Source>[] | None
  /** Article 6 basis, each with what it is for. */
  readonly basis?: readonly Basis[] | None
  /** Article 9(2) condition. */
  readonly specialCategoryCondition?: readonly SpecialCondition[] | None
  /** Article 10 ground. */
  readonly criminalOffenceCondition?: readonly CriminalCondition[] | None
  /** Who receives the data for this purpose. */
  readonly recipients?: readonly Use<Recipient>[] | None
  /** How long. */
  readonly retention?: readonly RetentionRule[] | None
  /** Must the person give the data? */
  readonly provision?: readonly Provision[] | None
  /** Direct marketing under this purpose. */
  readonly marketing?: readonly Marketing[] | None
  /** Profiling. */
  readonly profiling?: readonly Profiling[] | None
  /** Automated decisions. */
  readonly automatedDecisions?: readonly AutomatedDecision[] | None
  /** If the data were collected for something else. */
  readonly furtherTo?: FurtherTo
  /** Circumstances in which it happens: "If you comment". */
  readonly when?: Text
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** System or place. */
  readonly storedIn?: Text
  /** Documents (ids) that say more. */
  readonly documents?: readonly Document[]
  /** False only for paper not filed by computer. */
  readonly automatedMeans?: boolean
  /** When it began. */
  readonly since?: string | Damaged
  /** Effect on people. */
  readonly effects?: Text | None
  /** What people can see, change or delete themselves. */
  readonly selfService?: Text
  /** Impact assessment. */
  readonly dpia?: PurposeDpia | None
  /** WP248 criteria met. */
  readonly risks?: readonly ('evaluation-or-scoring' | 'automated-decisions' | 'systematic-monitoring' | 'sensitive-data' | 'large-scale' | 'matching' | 'vulnerable-people' | 'new-technology' | 'blocks-a-right' | 'public-area-monitoring')[]
  /** As written. */
  readonly words?: Text
  /** Further sentences. */
  readonly notes?: readonly Note[]
}

/** A reference with what is particular to this use. */
export interface UseFields extends Declared {
  /** Only these data. */
  readonly data?: readonly Datum[]
  /** Only these people. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** A limit in words: "minimum information", "committee members only". */
  readonly only?: Text
  /** Circumstances. */
  readonly when?: Text
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Why, or on what ground it is disclosed. */
  readonly because?: Text
  /** Stated to happen without consent. */
  readonly withoutConsent?: boolean
  /** As written. */
  readonly words?: Text
  /** Further sentences. */
  readonly notes?: readonly Note[]
}

/** One Article 6 basis. */
export interface Basis extends Declared {
  /** The basis. */
  readonly type: 'consent' | 'contract' | 'legal-obligation' | 'vital-interests' | 'public-task' | 'recognised-legitimate-interest' | 'legitimate-interests'
  /** How the consent is given, as a closed value. The last seven are no valid consent; they exist so that a bad notice can be declared and found. */
  readonly method?: 'ticked-box' | 'form-field' | 'signed-form' | 'spoken' | 'opt-in-confirmation' | 'cookie-banner' | 'settings' | 'request' | 'site-use' | 'continued-browsing' | 'silence' | 'pre-ticked-box' | 'bundled-with-terms' | 'opt-out' | 'automatic'
  /** The same in words, for the reader. */
  readonly how?: Text
  /** Ids of dataSubjects who give it. */
  readonly givenBy?: readonly DataSubjectGroup[]
  /** What exactly is consented to. */
  readonly covers?: Text
  /** How it is withdrawn. A string is `how`. */
  readonly withdraw?: BasisWithdraw | None
  /** Asked for apart from other matters. */
  readonly separate?: boolean
  /** Can be refused without detriment. */
  readonly refusable?: boolean
  /** What this part is for, when a purpose rests on several. */
  readonly for?: Text
  /** Only for these people. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only for these data. */
  readonly data?: readonly Datum[]
  /** Only under these regimes. */
  readonly regimes?: readonly ('eu' | 'uk' | 'ch')[]
  /** Circumstances, in words: "If you accept tracking cookies". */
  readonly when?: Text
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
  /** Performing it, or steps at the person's request before it. */
  readonly stage?: 'performance' | 'before-contract'
  /** Which contract. */
  readonly contract?: Text
  /** The law behind it. */
  readonly law?: readonly LawItem[]
  /** Whose life or health. */
  readonly whose?: Text
  /** The task. */
  readonly task?: Text
  /** UK GDPR Annex 1 condition. */
  readonly condition?: 'public-task-disclosure' | 'national-security' | 'emergency' | 'crime' | 'safeguarding'
  /** For a public authority: why this is outside its tasks. */
  readonly outsidePublicTask?: Text
  /** The interests pursued. */
  readonly interests?: readonly BasisInterestsItem[]
  /** Balancing test. */
  readonly balancing?: BasisBalancing | None
  /** The stop rule: "as long as you have not told us otherwise". */
  readonly untilObjection?: Text
}

/**  */
export interface BasisWithdraw extends Declared {
  /** In words. */
  readonly how?: Text
  /** Closed list of routes. */
  readonly routes?: readonly ('link-in-message' | 'settings' | 'email' | 'post' | 'phone' | 'form' | 'in-person' | 'cookie-control')[]
  /** Withdrawing is as easy as giving. */
  readonly asEasy?: boolean
  /** As written. */
  readonly words?: Text
}

/**  */
export interface BasisInterestsItem extends Declared {
  /** The aim pursued. */
  readonly interest?: Text
  /** Whose interest. */
  readonly holder?: 'us' | 'third-party' | 'data-subject' | 'public'
  /** Which third party. */
  readonly who?: Text
  /** As written. */
  readonly words?: Text
}

/**  */
export interface BasisBalancing extends Declared {
  /** True, or the date. */
  readonly done?: boolean | string | Damaged
  /** Result, in words. */
  readonly summary?: Text
  /** Why it is necessary. */
  readonly necessity?: Text
  /** How children's interests were weighed. */
  readonly children?: Text
}

/** One Article 9(2) condition. */
export interface SpecialCondition extends Declared {
  /** The condition. */
  readonly type: 'explicit-consent' | 'consent' | 'employment-social-protection' | 'vital-interests-incapable' | 'not-for-profit-body' | 'manifestly-public' | 'legal-claims' | 'substantial-public-interest' | 'health-social-care' | 'public-health' | 'archiving-research-statistics'
  /** How the consent is given, as a closed value. The last seven are no valid consent; they exist so that a bad notice can be declared and found. */
  readonly method?: 'ticked-box' | 'form-field' | 'signed-form' | 'spoken' | 'opt-in-confirmation' | 'cookie-banner' | 'settings' | 'request' | 'site-use' | 'continued-browsing' | 'silence' | 'pre-ticked-box' | 'bundled-with-terms' | 'opt-out' | 'automatic'
  /** The same in words, for the reader. */
  readonly how?: Text
  /** Ids of dataSubjects who give it. */
  readonly givenBy?: readonly DataSubjectGroup[]
  /** What exactly is consented to. */
  readonly covers?: Text
  /** How it is withdrawn. A string is `how`. */
  readonly withdraw?: SpecialConditionWithdraw | None
  /** Asked for apart from other matters. */
  readonly separate?: boolean
  /** Can be refused without detriment. */
  readonly refusable?: boolean
  /** What this part is for, when a purpose rests on several. */
  readonly for?: Text
  /** Only for these people. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only for these data. */
  readonly data?: readonly Datum[]
  /** Only under these regimes. */
  readonly regimes?: readonly ('eu' | 'uk' | 'ch')[]
  /** Circumstances, in words: "If you accept tracking cookies". */
  readonly when?: Text
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
  /** The law it rests on. */
  readonly law?: readonly LawItem[]
  /** UK: paragraph of DPA 2018 Schedule 1. */
  readonly schedule1?: number
  /** UK: appropriate policy document. */
  readonly policyDocument?: SpecialConditionPolicyDocument | None
  /** Who is under a duty of secrecy ((h)). */
  readonly secrecy?: Text
}

/**  */
export interface SpecialConditionWithdraw extends Declared {
  /** In words. */
  readonly how?: Text
  /** Closed list of routes. */
  readonly routes?: readonly ('link-in-message' | 'settings' | 'email' | 'post' | 'phone' | 'form' | 'in-person' | 'cookie-control')[]
  /** Withdrawing is as easy as giving. */
  readonly asEasy?: boolean
  /** As written. */
  readonly words?: Text
}

/**  */
export interface SpecialConditionPolicyDocument extends Declared {
  /** Where it is kept. */
  readonly reference?: Text
  /** Last reviewed. */
  readonly reviewed?: string | Damaged
}

/** One Article 10 ground. */
export interface CriminalCondition extends Declared {
  /** Which. */
  readonly type?: 'official-authority' | 'law'
  /** The law. */
  readonly law?: readonly LawItem[]
  /** UK: paragraph of Schedule 1. */
  readonly schedule1?: number
  /** UK: appropriate policy document. */
  readonly policyDocument?: CriminalConditionPolicyDocument | None
  /** What this part is for, when a purpose rests on several. */
  readonly for?: Text
  /** Only for these people. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only for these data. */
  readonly data?: readonly Datum[]
  /** Only under these regimes. */
  readonly regimes?: readonly ('eu' | 'uk' | 'ch')[]
  /** Circumstances, in words: "If you accept tracking cookies". */
  readonly when?: Text
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/**  */
export interface CriminalConditionPolicyDocument extends Declared {
  /** Where. */
  readonly reference?: Text
  /** When. */
  readonly reviewed?: string | Damaged
}

/** Whether the person must give the data. */
export interface Provision extends Declared {
  /** Why it is asked for. */
  readonly requirement?: 'statutory' | 'contractual' | 'pre-contractual' | 'optional'
  /** There is a duty to give it. */
  readonly obliged?: boolean
  /** What follows if it is not given. */
  readonly consequence?: Text | None
  /** If statutory. */
  readonly law?: readonly LawItem[]
  /** Only these data. */
  readonly data?: readonly Datum[]
  /** As written. */
  readonly words?: Text
}

/** One rule of direct marketing. */
export interface Marketing extends Declared {
  /** How it reaches people; `electronic` where the text names no channel. */
  readonly channels?: readonly ('email' | 'sms' | 'messaging' | 'push' | 'phone' | 'automated-call' | 'post' | 'social-media' | 'online-advertising' | 'electronic')[]
  /** What is promoted: our own similar products, anything of ours, our aims, other people's. */
  readonly promotes?: readonly ('own-similar' | 'own' | 'aims' | 'others')[]
  /** Recipients (ids) whose offers are sent or who get the address. */
  readonly thirdParties?: readonly Recipient[] | None
  /** On what footing messages are sent. The last four are found by rules. */
  readonly mode?: 'consent' | 'soft-opt-in' | 'charity-soft-opt-in' | 'corporate-subscribers' | 'existing-relationship' | 'opt-out' | 'automatic-subscription' | 'unsolicited'
  /** Messages name the sender and an address for opting out. */
  readonly senderNamed?: boolean
  /** How the details were obtained (soft opt-in). */
  readonly obtained?: 'sale' | 'negotiations' | 'interest-or-support' | 'other'
  /** How to stop it. */
  readonly optOut?: MarketingOptOut | None
  /** What this part is for, when a purpose rests on several. */
  readonly for?: Text
  /** Only for these people. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only for these data. */
  readonly data?: readonly Datum[]
  /** Only under these regimes. */
  readonly regimes?: readonly ('eu' | 'uk' | 'ch')[]
  /** Circumstances, in words: "If you accept tracking cookies". */
  readonly when?: Text
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/**  */
export interface MarketingOptOut extends Declared {
  /** Offered when the details are taken. */
  readonly atCollection?: boolean
  /** Offered in every message. */
  readonly everyMessage?: boolean
  /** Routes. */
  readonly routes?: readonly ('link-in-message' | 'settings' | 'email' | 'post' | 'phone' | 'form' | 'in-person' | 'reply-stop')[]
  /** In words. */
  readonly how?: Text
  /** Any condition or charge put on it. */
  readonly conditions?: Text
  /** At any time. */
  readonly atAnyTime?: boolean
}

/** Evaluation of people by their data. */
export interface Profiling extends Declared {
  /** Data that feed it. */
  readonly inputs?: readonly Datum[]
  /** What is worked out. */
  readonly does?: Text
  /** How, in plain words. */
  readonly logic?: Text
  /** What follows for the person. */
  readonly consequences?: Text
  /** As written. */
  readonly words?: Text
  /** Circumstances. */
  readonly when?: Text
}

/** A decision taken by a machine, wholly or partly. */
export interface AutomatedDecision extends Declared {
  /** What is decided. */
  readonly decides?: Text
  /** No person is meaningfully involved. */
  readonly solelyAutomated?: boolean
  /** Who looks, at what, and can they change it. */
  readonly humanInvolvement?: Text | None
  /** On the person. */
  readonly effect?: 'legal' | 'similarly-significant' | 'neither'
  /** Logic involved. */
  readonly logic?: Text
  /** What it means for the person. */
  readonly significance?: Text
  /** Envisaged consequences. */
  readonly consequences?: Text
  /** EU gateway. */
  readonly ground?: 'contract' | 'law' | 'explicit-consent'
  /** If `law`. */
  readonly law?: readonly LawItem[]
  /** Data used. */
  readonly data?: readonly Datum[]
  /** Safeguards. */
  readonly safeguards?: readonly ('information' | 'express-view' | 'human-intervention' | 'contest')[] | None
  /** How to use them. */
  readonly use?: Text
  /** FADP 21(3). */
  readonly swissException?: 'request-granted' | 'express-consent'
}

/** If the data were collected for something else. */
export interface FurtherTo extends Declared {
  /** The original purpose. */
  readonly purpose?: Purpose
  /** What allows it. */
  readonly route?: 'new-consent' | 'law' | 'compatible' | 'uk-article-8a'
  /** The five factors. */
  readonly compatibility?: FurtherToCompatibility
  /** If a law. */
  readonly law?: readonly LawItem[]
  /** Art. 8A(3) or Annex 2 route. */
  readonly ukRoute?: Text
  /** When people were told. */
  readonly announced?: string | Damaged
  /** When it starts. */
  readonly starts?: string | Damaged
}

/** The five factors. */
export interface FurtherToCompatibility extends Declared {
  /** Link. */
  readonly link?: Text
  /** Context. */
  readonly context?: Text
  /** Nature. */
  readonly nature?: Text
  /** Consequences. */
  readonly consequences?: Text
  /** Safeguards. */
  readonly safeguards?: Text
}

/**  */
export interface PurposeDpia extends Declared {
  /** Date. */
  readonly done?: string | Damaged
  /** Where. */
  readonly reference?: Text
  /** Why none is needed. */
  readonly notRequired?: Text
}

/** What is said of the processing as a whole. */
export interface General extends Declared {
  /** Recipients under every purpose (the host). */
  readonly recipients?: readonly Use<Recipient>[]
  /** For purposes without a rule of their own. */
  readonly retention?: readonly RetentionRule[] | None
  /** Bases stated without saying for what. They never fill a purpose. */
  readonly bases?: readonly Basis[]
  /** When the basis is explained. */
  readonly basisExplained?: 'in-notice' | 'on-request' | 'on-access-request'
  /** Sources stated for everything. */
  readonly sources?: readonly Use<Source>[]
  /** Said of all processing. */
  readonly profiling?: Profiling | None
  /** Said of all processing. */
  readonly automatedDecisions?: AutomatedDecision | None
  /** Said of all processing. */
  readonly provision?: Provision | None
  /** Said of all processing. */
  readonly effects?: Text | None
  /** Data stated without a purpose. */
  readonly data?: readonly Use<Datum>[]
  /** Sole motive, aim. */
  readonly motive?: Text
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/** Rights and how to use them. */
export interface Rights extends Declared {
  /** `by-law`: the compiler works out which rights follow from the bases. A map: what the text says, right by right. */
  readonly list?: ReadonlyMap<string, Right> | 'by-law'
  /** Promised beyond the law: removal of pictures. */
  readonly others?: ReadonlyMap<string, Right>
  /** Where requests go. */
  readonly contact?: Contact
  /** Answer within. */
  readonly responseTime?: string
  /** Extension claimed. */
  readonly extension?: Text | None
  /** Fee. */
  readonly fee?: Fee | None
  /** Form demanded. */
  readonly form?: 'any' | 'writing' | 'own-form' | 'post-only'
  /** Identity check. */
  readonly identity?: Text | None
  /** Informal route. */
  readonly informal?: Text
  /** What happens on refusal. */
  readonly refusal?: Text
  /** How the text names the law. */
  readonly lawNamed?: Text
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/** What is said about one right. */
export interface Right extends Entity {
  /** As written. */
  readonly words?: Text
  /** When it applies. */
  readonly conditions?: readonly Text[]
  /** When it does not. */
  readonly exceptions?: readonly Text[]
  /** Where to send this request. */
  readonly contact?: Contact
  /** How to use it. */
  readonly how?: Text
  /** Form demanded. */
  readonly form?: 'any' | 'writing' | 'own-form' | 'post-only'
  /** What this request costs. */
  readonly fee?: Fee | None
  /** Formats of the copy. */
  readonly formats?: readonly string[]
  /** What the answer holds. */
  readonly answerContains?: readonly Text[]
  /** Self-service route. */
  readonly selfService?: Text
  /** Only for these. */
  readonly purposes?: readonly Purpose[]
  /** Only for these people. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Shown apart from the other rights. */
  readonly separate?: boolean
  /** Said to work at any time. */
  readonly atAnyTime?: boolean
  /** Said not to apply, and why. */
  readonly notApplicable?: Text
  /** A document that says more. */
  readonly document?: Document
  /** Further sentences. */
  readonly notes?: readonly Note[]
}

/** What a request costs. */
export interface Fee extends Declared {
  /** When one is charged. */
  readonly when?: readonly Text[]
  /** Amount. */
  readonly amount?: Text
  /** The author's own wording. */
  readonly words?: Text
}

/** Complaints. */
export interface Complaints extends Declared {
  /** Complaint to us. */
  readonly toController?: ComplaintsToController | None
  /** Complaint to an authority; several where the text says it several ways. */
  readonly toAuthority?: readonly AuthorityComplaint[] | None
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/**  */
export interface ComplaintsToController extends Declared {
  /** How to reach them. */
  readonly contact?: Contact
  /** Form. */
  readonly form?: LabelledUrl | Damaged
  /** Acknowledged within. */
  readonly acknowledgeWithin?: string
  /** Answered within. */
  readonly respondWithin?: string
  /** What happens then. */
  readonly process?: Text
  /** The author's own wording. */
  readonly words?: Text
  /** Matters it covers. */
  readonly scope?: Text
}

/** One statement of the right to complain to an authority. */
export interface AuthorityComplaint extends Declared {
  /** Which. */
  readonly authority?: StatedAuthority | None
  /** As written. */
  readonly words?: Text
  /** Matters it is limited to. */
  readonly scope?: Text
  /** Only after complaining to the controller. */
  readonly afterController?: boolean
  /** Circumstances. */
  readonly when?: Text
  /** How. */
  readonly how?: Text
}

/** A supervisory authority as a text states it. */
export interface StatedAuthority extends Declared {
  /** Which one it is. */
  readonly authority?: string
  /** Name as written. */
  readonly name?: Text
  /** Other spellings. */
  readonly alsoWritten?: readonly string[]
  /** Short name. */
  readonly abbreviation?: string
  /** Contact. */
  readonly contact?: Contact
  /** Site. */
  readonly url?: LabelledUrl | Damaged
}

/** Storage on and access to devices. */
export interface Cookies extends Declared {
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Each cookie or technique. */
  readonly items?: ReadonlyMap<string, Cookie>
  /** Consent for those that need it. */
  readonly consent?: CookiesConsent | None
  /** A cookie policy (id in `documents`). */
  readonly document?: Document
  /** Further sentences. */
  readonly notes?: readonly Note[]
  /** As written. */
  readonly words?: Text
}

/** One thing stored on or read from the device. */
export interface Cookie extends Entity {
  /** Name or pattern. */
  readonly name?: string
  /** Recipient (id) that sets or reads it. */
  readonly provider?: Recipient
  /** What it is for. */
  readonly does?: Text
  /** The purpose it serves. */
  readonly purpose?: Purpose
  /** Category. */
  readonly category?: 'strictly-necessary' | 'security' | 'preferences' | 'statistics' | 'marketing'
  /** Technique. */
  readonly storage?: 'cookie' | 'local-storage' | 'session-storage' | 'pixel' | 'fingerprint' | 'sdk' | 'device-emissions'
  /** How long. */
  readonly duration?: string | 'session' | 'until-cleared'
  /** Whose. */
  readonly party?: 'first' | 'third'
  /** Recipients of what it collects. */
  readonly sharedWith?: readonly Recipient[] | None
  /** Exception relied on. */
  readonly exemption?: 'strictly-necessary' | 'communication' | 'uk-statistics' | 'uk-appearance' | 'uk-emergency' | 'national-position'
  /** National position relied on. */
  readonly exemptionSource?: Text
  /** How to object (UK paras 5, 6). */
  readonly objection?: Text | None
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Circumstances. */
  readonly when?: Text
  /** Who sets or reads it, where it is no declared recipient. */
  readonly providerName?: Text
}

/**  */
export interface CookiesConsent extends Declared {
  /** A banner asks first. */
  readonly banner?: boolean
  /** How. */
  readonly method?: 'banner' | 'settings' | 'continued-browsing' | 'scroll' | 'site-use' | 'none-asked'
  /** By category. */
  readonly granular?: boolean
  /** Refusing is as easy. */
  readonly rejectAsEasy?: boolean
  /** How to change one's mind. */
  readonly withdraw?: CookiesConsentWithdraw | None
}

/**  */
export interface CookiesConsentWithdraw extends Declared {
  /** In words. */
  readonly how?: Text
  /** Kind of control. */
  readonly control?: 'always-available' | 'browser-settings' | 'other'
}

/**  */
export interface Children extends Declared {
  /** An online service offered to children. */
  readonly serviceForChildren?: boolean
  /** Children are likely to use it. */
  readonly likelyAccessed?: boolean
  /** Minimum age. */
  readonly minAge?: number
  /** Age below which the text says "child". */
  readonly definedAge?: number
  /** Consent by a parent. */
  readonly parentalConsent?: ChildrenParentalConsent | None
  /** A version for children. */
  readonly notice?: Notice | None
  /** UK: higher protection matters. */
  readonly higherProtection?: ChildrenHigherProtection | None
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
  /** What is said of a version for children, where it is no notice declared here. */
  readonly noticeWords?: Text
}

/**  */
export interface ChildrenParentalConsent extends Declared {
  /** Below this age. */
  readonly below?: number
  /** How it is obtained. */
  readonly method?: Text
  /** How it is verified. */
  readonly verified?: Text | None
  /** What it covers. */
  readonly covers?: Text
}

/**  */
export interface ChildrenHigherProtection extends Declared {
  /** Date of the assessment. */
  readonly assessed?: string | Damaged
  /** Protective defaults. */
  readonly defaults?: Text
}

/** Security. */
export interface Security extends Declared {
  /** Measures in plain words. */
  readonly measures?: readonly SecurityMeasuresItem[]
  /** Rules of marking documents. */
  readonly marking?: readonly SecurityMarkingItem[]
  /** Where data are held. */
  readonly storage?: readonly SecurityStorageItem[]
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/**  */
export interface SecurityMeasuresItem extends Declared {
  /** The author's own wording. */
  readonly words?: Text
  /** Type. */
  readonly type?: 'access-control' | 'encryption' | 'training' | 'secure-premises' | 'password' | 'backups' | 'need-to-know' | 'review' | 'other'
  /** Purposes concerned (ids). */
  readonly purposes?: readonly Purpose[]
}

/**  */
export interface SecurityMarkingItem extends Declared {
  /** Circumstances. */
  readonly when?: Text
  /** The text. */
  readonly text?: Text
}

/**  */
export interface SecurityStorageItem extends Declared {
  /** The author's own wording. */
  readonly words?: Text
  /** Purposes concerned (ids). */
  readonly purposes?: readonly Purpose[]
}

/** What happens after a breach. */
export interface Breach extends Declared {
  /** How the risk is assessed. */
  readonly assess?: Text
  /** Report to the authority. */
  readonly authority?: BreachAuthority
  /** Telling people. */
  readonly people?: BreachPeople
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/** Report to the authority. */
export interface BreachAuthority extends Declared {
  /** Authority. */
  readonly authority?: StatedAuthority
  /** From which risk on. */
  readonly threshold?: Text
  /** Within what time. */
  readonly within?: string
  /** From when the time runs. */
  readonly clock?: 'awareness' | 'occurrence'
  /** The author's own wording. */
  readonly words?: Text
}

/** Telling people. */
export interface BreachPeople extends Declared {
  /** From which risk on. */
  readonly threshold?: Text
  /** In words. */
  readonly how?: Text
  /** The author's own wording. */
  readonly words?: Text
}

/** Something promised or denied, held against the facts. */
export interface Pledge extends Entity {
  /** What is promised: a closed vocabulary, because only that can be compared. */
  readonly type: 'no-sale' | 'no-sharing' | 'no-sharing-without-consent' | 'no-sharing-for-marketing' | 'no-sharing-with-advertisers' | 'no-sharing-with-strangers' | 'lawful-sharing-only' | 'limited-sharing' | 'no-transfers' | 'no-automated-decisions' | 'no-profiling' | 'no-inference' | 'no-observation' | 'no-tracking' | 'no-identification' | 'no-cookies' | 'not-collected' | 'not-linked' | 'anonymous-only' | 'aggregate-only' | 'no-special-category-data' | 'listed-special-category-data-only' | 'adults-only' | 'no-individual-effect' | 'minimal-data' | 'accurate-data' | 'latest-data-only' | 'no-longer-than-necessary' | 'purpose-limited' | 'lawful-and-fair' | 'informed-at-collection' | 'informed-on-request' | 'secure' | 'no-unauthorised-access' | 'secure-transfer' | 'supplier-standard' | 'compliance' | 'privacy-respected'
  /** As written. */
  readonly words?: Text
  /** Exceptions it makes: a known one by name, any other as `{ text: … }`. */
  readonly exceptions?: readonly (Note | 'legal-duty' | 'consent' | 'legitimate-need' | 'processors')[]
  /** Kinds of data it is about. */
  readonly kinds?: readonly string[]
  /** Data it is about. */
  readonly data?: readonly Datum[]
  /** Only under these purposes. */
  readonly purposes?: readonly Purpose[]
  /** Only to these people. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** About these recipients. */
  readonly recipients?: readonly Recipient[]
  /** How firm. */
  readonly effort?: 'absolute' | 'reasonable-steps' | 'best-effort'
  /** Only if the text hedges. */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Further sentences. */
  readonly notes?: readonly Note[]
}

/**  */
export interface FurtherProcessing extends Declared {
  /** Compatible new uses. */
  readonly compatible?: Text
  /** Unrelated new uses. */
  readonly unrelated?: Text
  /** Conditions named. */
  readonly conditions?: readonly Text[]
  /** When people are told. */
  readonly informs?: 'always' | 'unrelated-only' | 'never'
  /** Use after anonymising. */
  readonly anonymised?: Text
  /** The author's own wording. */
  readonly words?: Text
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/** One document. */
export interface Document extends Entity {
  /** Title. */
  readonly title?: Text
  /** Link. */
  readonly url?: LabelledUrl | Damaged | None
  /** Kind. */
  readonly kind?: 'cookie-policy' | 'retention-policy' | 'data-protection-policy' | 'terms' | 'rules' | 'privacy-notice' | 'arrangement' | 'form' | 'page' | 'list'
  /** Further sentences for the reader. */
  readonly notes?: readonly Note[]
}

/**  */
export interface Definition extends Declared {
  /** Term. */
  readonly term: string
  /** Meaning. Absent: a term used and never explained. */
  readonly meaning?: Text
  /** Kind. */
  readonly kind?: 'term' | 'acronym'
}

/** One section of the author's own. */
export interface Section extends Entity {
  /** Heading. */
  readonly title?: Text
  /** Own paragraphs in CommonMark without HTML: paragraphs, emphasis, strong, lists, links. */
  readonly text?: Text
  /** Section it follows. */
  readonly after?: string
  /** Only in these notices. */
  readonly notices?: readonly Notice[]
}

/**  */
export interface RootLintEntry extends Entity {
  /** The severity from now on. */
  readonly severity: 'warning' | 'info' | 'off'
  /** Why; shown in the summary. */
  readonly because: Text
}
