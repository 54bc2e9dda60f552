// Made by `npm run generate` from schemas/declaration.schema.json: change it there.
import type { Declared } from '../source/pointer.js'
import type { Entity, None, Text } from './value.js'

/** What an organisation does with personal data. */
export interface Root extends Declared {
  /** Version of this language: write `1`. */
  readonly forthright: 1
  /** The law your notice has to satisfy: `[eu]`, `[uk]`, `[ch]` (Switzerland), or several. */
  readonly regimes?: readonly ('eu' | 'uk' | 'ch')[]
  /** The languages you write in; a plain text is in the first: `[en, de]`. */
  readonly languages?: readonly string[]
  /** Only if you copy a notice that is already published: where it stands, and what of it is lost. */
  readonly transcription?: Transcription
  /** Name, logo and colour of what is printed. It states no fact. */
  readonly brand?: Brand
  /** Your notices by id; each tells its readers what is done with their data. */
  readonly notices?: ReadonlyMap<string, Notice>
  /** The organisations that decide why and how data are used, by id; mostly just yours. */
  readonly controllers?: ReadonlyMap<string, Controller>
  /** What organisations that decide together have agreed. */
  readonly jointArrangements?: readonly JointArrangement[] | None
  /** The groups of people whose data you use, by id; a plain text is the label: `members: Members`. */
  readonly dataSubjects?: ReadonlyMap<string, DataSubjectGroup>
  /** What you know about people, by id; a plain text is the label: `contact: Name and contact details`. */
  readonly data?: ReadonlyMap<string, Datum>
  /** The ways data reach you, by id: a joining form, a camera, another club. */
  readonly sources?: ReadonlyMap<string, Source>
  /** Everybody who gets data from you, by id; who gets what is said in each purpose. */
  readonly recipients?: ReadonlyMap<string, Recipient> | None
  /** How people get a copy of the contract or other safeguard for data abroad. Countries stand with each recipient. */
  readonly transfers?: TransferTerms | None
  /** Those you work for as a processor, by id: they decide, you carry it out. A plain text is the name: `leeds: Leeds City Council`. */
  readonly customers?: ReadonlyMap<string, Customer>
  /** What you do for your customers, by id, for your own record (Article 30(2)). A notice tells your purposes instead. */
  readonly services?: ReadonlyMap<string, Service>
  /** Products, sites or brands that some facts are limited to, by id; a plain text is the name: `app: Our app`. */
  readonly products?: ReadonlyMap<string, Product>
  /** Rules on how long data are kept, by id, for purposes that share one. */
  readonly retention?: ReadonlyMap<string, RetentionRule>
  /** What you do with data and why, by id. Here everything else comes together. */
  readonly purposes?: ReadonlyMap<string, Purpose>
  /** What holds for everything you do with data. */
  readonly general?: General
  /** The rights people have over their data, and how to use them. */
  readonly rights?: Rights
  /** How people can complain: to you, and to the authority. */
  readonly complaints?: Complaints
  /** Cookies, and anything else stored on or read from people's devices. */
  readonly cookies?: Cookies | None
  /** What your app asks the device for, by id: the camera, the place it is at. */
  readonly permissions?: ReadonlyMap<string, Permission>
  /** What you do for children, and what you ask of their parents. */
  readonly children?: Children | None
  /** How you protect data. */
  readonly security?: Security
  /** What you do when data are lost, stolen or seen by the wrong people. */
  readonly breach?: Breach
  /** What your notice promises or denies, by id, to be held against the facts. */
  readonly promises?: ReadonlyMap<string, Pledge>
  /** What you say about using data later for something new. */
  readonly furtherProcessing?: FurtherProcessing | None
  /** Other documents your notice points to, by id: a cookie policy, the club rules. */
  readonly documents?: ReadonlyMap<string, Document>
  /** Words and abbreviations that your notice explains. */
  readonly definitions?: readonly Definition[]
  /** Sections of your own, by id, added to the notice. */
  readonly sections?: ReadonlyMap<string, Section>
  /** Other files of this declaration, in its folder or below: `[recipients.yaml]`; anywhere below the folder of its settings, where there are some. */
  readonly include?: readonly string[]
  /** Rules that count less for this declaration, by rule id. */
  readonly lint?: ReadonlyMap<string, RootLintEntry>
}

/** Only if you copy a notice that is already published: where it stands, and what of it is lost. */
export interface Transcription extends Declared {
  /** File or web address of the notice you copy. */
  readonly source?: string
  /** Day you took it from there. */
  readonly retrieved?: string | Damaged
  /** True if its end is missing, or in words: where it breaks off. A draft marks it at its end. */
  readonly truncated?: Text | boolean
  /** Top-level fields the missing part may have filled: `[cookies]`. Their absence is at most worth knowing. */
  readonly unknown?: readonly string[]
  /** What could not be read: "a table on page 3". A draft marks each at its end. */
  readonly lost?: readonly Text[]
  /** Places that point to nothing: "see section 12". A draft marks each at its end. */
  readonly brokenReferences?: readonly TranscriptionBrokenReferencesItem[]
  /** Words of the notice that fit no field here. */
  readonly leftOut?: readonly TranscriptionLeftOutItem[]
}

/** Something your text has but nobody can use: a phone number cut short, a link to "#", a blank date. */
export interface Damaged extends Declared {
  /** What is wrong: nothing stands there, it is cut short, hidden, a link to nowhere, garbled, or lost. */
  readonly damaged: 'blank' | 'incomplete' | 'hidden' | 'dead-link' | 'malformed' | 'lost'
  /** What stands there, letter by letter: `"#"`. */
  readonly written?: string
}

/**  */
export interface TranscriptionBrokenReferencesItem extends Declared {
  /** The words that point nowhere. */
  readonly words?: Text
}

/**  */
export interface TranscriptionLeftOutItem extends Declared {
  /** The words. */
  readonly text?: Text
  /** Why they are left out. */
  readonly because?: Text
}

/** Name, logo and colour of what is printed. It states no fact. */
export interface Brand extends Declared {
  /** Name at the head of the notice, instead of the full names of its controllers, which its title has. */
  readonly name?: Text
  /** Picture file in the folder of the declaration, an SVG that loads and runs nothing or a whole PNG, of 256 KB and 16 million points at most: `logo.svg`. The notice holds it itself. */
  readonly logo?: string
  /** Colour, in quotes because # begins a comment: `"#0b6b5d"`. Words are printed in the nearest shade that can be read. */
  readonly accent?: string
  /** Typeface that most readers have or that is bundled, by its name: `Georgia`. None is fetched; a PDF is set in `Source Sans 3`. */
  readonly font?: string
  /** Your website, where the name and the logo lead. */
  readonly url?: LabelledUrl | Damaged
}

/** A web address with the words shown for it. */
export interface LabelledUrl extends Declared {
  /** The words people click on: "our cookie policy". */
  readonly label?: Text
  /** Where the link leads. */
  readonly url: string | Damaged
}

/** One notice: to whom it speaks, since when, and how it changes. */
export interface Notice extends Entity {
  /** Its heading: "Privacy notice for members". */
  readonly title?: Text
  /** The people it speaks to: `[members]`. */
  readonly audience?: readonly DataSubjectGroup[]
  /** The organisations that give it: `[club]`. */
  readonly issuedBy?: readonly Controller[]
  /** Day it comes into force: `2026-12-01`. */
  readonly effective?: string | Damaged
  /** Day you last looked it over, even if nothing changed. */
  readonly reviewed?: string | Damaged
  /** Version, in quotes because 1.10 is a number: `"1.10"`. */
  readonly version?: string
  /** Where it is published. */
  readonly url?: LabelledUrl | Damaged
  /** The languages it is published in: `[en, de]`. */
  readonly languages?: readonly string[]
  /** Where its readers live: `[GB, IE]`. */
  readonly audienceCountries?: readonly string[]
  /** The languages you offer your service in, if readers abroad speak others: `[en]`. */
  readonly serviceLanguages?: readonly string[]
  /** Opening words of your own. */
  readonly intro?: Text
  /** What it is about, and what it is not about. */
  readonly scope?: NoticeScope
  /** Other notices people may need: one for staff, one on the form. */
  readonly other?: readonly NoticeOtherItem[]
  /** If your text says that it is not complete, its words: "other notices may apply". */
  readonly incomplete?: Text
  /** How people learn of changes to the notice. */
  readonly changes?: NoticeChanges | None
  /** Anything more your readers should know, told in section `who-we-are`. */
  readonly notes?: readonly Note[]
}

/** What it is about, and what it is not about. */
export interface NoticeScope extends Declared {
  /** The sites, brands or groups it is about. */
  readonly covers?: readonly NoticeScopeCoversItem[]
  /** What it is not about: "other sites we link to". */
  readonly excludes?: readonly NoticeScopeExcludesItem[]
  /** The exact wording of your published notice, if you copy one. Section `who-we-are` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** A narrower limit, in words: "this website only". */
  readonly limitedTo?: Text
  /** Anything more your readers should know, told with what the notice is about, in section `who-we-are`. */
  readonly notes?: readonly Note[]
}

/**  */
export interface NoticeScopeCoversItem extends Declared {
  /** The name that is shown. */
  readonly label?: Text
  /** Its web address. */
  readonly url?: LabelledUrl | Damaged
}

/**  */
export interface NoticeScopeExcludesItem extends Declared {
  /** The name that is shown. */
  readonly label?: Text
  /** Its web address. */
  readonly url?: LabelledUrl | Damaged
  /** Why not: "it has a notice of its own". */
  readonly because?: Text
}

/** One sentence. */
export interface Note extends Declared {
  /** The sentence. */
  readonly text: Text
}

/**  */
export interface NoticeOtherItem extends Declared {
  /** Which notice it is. */
  readonly label?: Text
  /** Where it is found: "on the notice board". */
  readonly where?: Text
  /** Its web address. */
  readonly url?: LabelledUrl | Damaged
  /** What or whom it is for: "job applicants". */
  readonly for?: Text
}

/**  */
export interface NoticeChanges extends Declared {
  /** How people are told: `[email]`. */
  readonly notify?: readonly ('website' | 'email' | 'post' | 'account' | 'in-person' | 'new-notice')[] | None
  /** When: at any time, only for changes that matter, or before they apply. */
  readonly when?: 'any-time' | 'substantial-changes' | 'before-they-apply'
  /** The same in words: "we write to every member a month before". */
  readonly process?: Text
  /** Its versions so far. */
  readonly log?: readonly NoticeChangesLogItem[]
  /** The exact wording of your published notice, if you copy one. Section `changes` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
}

/**  */
export interface NoticeChangesLogItem extends Declared {
  /** Day of the change. */
  readonly date?: string | Damaged
  /** What changed. */
  readonly what?: Text
  /** The purposes it is about. */
  readonly purposes?: readonly Purpose[]
  /** Day people were told. */
  readonly notified?: string | Damaged
}

/** One organisation that decides why and how data are used. */
export interface Controller extends Entity {
  /** Full legal name: "Northgate Rowing Club". For one that you cannot name, write only `shortName`. */
  readonly name?: Text
  /** How the notice calls it: "the Club", "the lead institution of each project". */
  readonly shortName?: Text
  /** Other names it uses. */
  readonly aliases?: readonly Text[]
  /** Brands, shops or sections that are no body of their own in law. */
  readonly brands?: readonly ControllerBrandsItem[]
  /** What it is in law: "unincorporated association", "GmbH". */
  readonly legalForm?: Text | None
  /** Who answers for it if it is no body in law: an id of `controllers`, or words: "the university that coordinates us". */
  readonly answeredBy?: Controller | Text
  /** What it is and does, in a sentence. */
  readonly about?: Text
  /** The country it has its seat in: `GB`. */
  readonly country?: string
  /** Other countries in which it has an office. */
  readonly establishedIn?: readonly string[]
  /** How it decides: alone (`sole`), with others (`joint`), each for itself (`separate`), or not at all: it works for its `customers` (`processor`). */
  readonly role?: 'sole' | 'joint' | 'separate' | 'processor'
  /** The controller it is a part of. */
  readonly partOf?: Controller
  /** The part of it that does the work: "the membership team". */
  readonly unit?: ControllerUnit
  /** Its entries in public registers, such as those of charities or companies. */
  readonly registrations?: readonly ControllerRegistrationsItem[]
  /** How people reach it: at least one way that works. */
  readonly contact?: Contact
  /** Its website. */
  readonly website?: LabelledUrl | Damaged
  /** Its own privacy notice, if it has one. */
  readonly policy?: LabelledUrl | Damaged
  /** A page about how it is run. */
  readonly governance?: LabelledUrl | Damaged
  /** The data protection officer, if you have one: the person appointed to watch over data protection. */
  readonly dpo?: ControllerDpo | None
  /** Whoever answers for data without being a data protection officer. */
  readonly accountable?: Person | None
  /** Who watches over it: "the county association". */
  readonly oversight?: Text
  /** Who stands in for you where you deal with people but have no office (Article 27). */
  readonly representatives?: readonly ControllerRepresentativesItem[] | None
  /** True for a public authority or body, such as a council or a state school. */
  readonly publicAuthority?: boolean
  /** True for a charity. */
  readonly charity?: boolean
  /** Where it offers people goods or services, or watches what they do: `[eu]`. */
  readonly targets?: readonly ('eu' | 'uk' | 'ch')[] | None
  /** Whether its main work is to watch people, or to use sensitive or crime data, on a large scale. */
  readonly coreActivities?: readonly ('large-scale-monitoring' | 'large-scale-special-category-data' | 'large-scale-criminal-offence-data')[] | None
  /** The exact wording of your published notice, if you copy one. Rules read it and no notice prints it: what it says belongs in the fields beside it. */
  readonly words?: Text
  /** Anything more your readers should know, told below the ways to reach it, in section `who-we-are`. */
  readonly notes?: readonly Note[]
}

/**  */
export interface ControllerBrandsItem extends Declared {
  /** Its name. */
  readonly name?: Text
  /** Its web address. */
  readonly url?: LabelledUrl | Damaged
}

/**  */
export interface ControllerUnit extends Declared {
  /** Its name. */
  readonly name?: Text
  /** How the notice calls it. */
  readonly shortName?: Text
}

/**  */
export interface ControllerRegistrationsItem extends Declared {
  /** Which register: "Charity Commission". */
  readonly scheme?: Text
  /** Its number, in quotes: `"1123456"`. */
  readonly number?: string
  /** The exact wording of your published notice, if you copy one. Section `who-we-are` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
}

/** How people reach it: at least one way that works. */
export interface Contact extends Declared {
  /** E-mail address: `privacy@club.example`. */
  readonly email?: ContactEmail | Damaged | None
  /** Postal address. */
  readonly post?: ContactPost | Damaged | None
  /** Telephone number, in quotes, because `+44…` and `0…` would be read as numbers. */
  readonly phone?: string | Damaged | None
  /** A form on the web. */
  readonly form?: LabelledUrl | Damaged | None
  /** Whom to ask for: "the Club Secretary". */
  readonly person?: Text
  /** What to use these ways for: "questions about cookies". */
  readonly for?: Text
  /** The exact wording of your published notice, if you copy one. The notice prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** Anything more your readers should know, told below the ways to reach them. */
  readonly notes?: readonly Note[]
}

/**  */
export interface ContactEmail extends Declared {
  /** The address itself. */
  readonly address: string
  /** The subject line you ask for: "Data request". */
  readonly subject?: string
}

/**  */
export interface ContactPost extends Declared {
  /** The address as on an envelope. */
  readonly address: string
  /** What it is: the official seat, a PO box, a place to visit, or for letters only. */
  readonly kind?: 'registered-office' | 'po-box' | 'visiting' | 'correspondence'
}

/**  */
export interface ControllerDpo extends Declared {
  /** The name, if you publish it; the law asks only how to reach them. */
  readonly name?: Text
  /** How people reach them. */
  readonly contact?: Contact
  /** The exact wording of your published notice, if you copy one. Section `who-we-are` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
}

/** Somebody who has a task. */
export interface Person extends Declared {
  /** The role or person: "the Club Secretary". */
  readonly who?: Text
  /** What for: "answers requests about data". */
  readonly for?: Text
  /** How they do it: "reads the mailbox every week". */
  readonly how?: Text
  /** How to reach them. */
  readonly contact?: Contact
  /** A page that says more. */
  readonly url?: LabelledUrl | Damaged
  /** The exact wording of your published notice, if you copy one. Section `who-we-are` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
}

/**  */
export interface ControllerRepresentativesItem extends Declared {
  /** Where they stand in for you: `eu`, `uk` or `ch`. */
  readonly regime?: 'eu' | 'uk' | 'ch'
  /** Their name. */
  readonly name?: Text
  /** The country they are in. */
  readonly country?: string
  /** How people reach them. */
  readonly contact?: Contact
}

/** What organisations that decide together have agreed. */
export interface JointArrangement extends Declared {
  /** Those who decide together: `[club, league]`. */
  readonly controllers?: readonly Controller[]
  /** The purposes it is about. */
  readonly purposes?: readonly Purpose[]
  /** Who does what, and who answers people: "the league runs the site, we answer questions". */
  readonly essence?: Text
  /** The one people can turn to: `club`. */
  readonly contactPoint?: Controller
  /** The document in which people can read it. */
  readonly document?: Document
}

/** One group of people whose data you use. */
export interface DataSubjectGroup extends Entity {
  /** How the notice calls them: "Members". */
  readonly label?: Text
  /** Who belongs to them: "everybody who pays a subscription". */
  readonly description?: Text
  /** What they are to you: `[member]`. Some rules turn on it. */
  readonly relation?: readonly ('member' | 'former-member' | 'regular-contact' | 'officer' | 'customer' | 'user' | 'visitor' | 'subscriber' | 'supporter' | 'employee' | 'worker' | 'volunteer' | 'applicant' | 'student' | 'patient' | 'participant' | 'author' | 'enquirer' | 'complainant' | 'business-contact' | 'supplier' | 'relative' | 'emergency-contact' | 'third-person' | 'public')[]
  /** How old they are, in years. */
  readonly age?: DataSubjectGroupAge
  /** True if there are children among them. */
  readonly children?: boolean
  /** Where they live: `[GB]`. */
  readonly countries?: readonly string[]
  /** Whether you write to private people or to companies, which UK law treats differently. */
  readonly subscribers?: readonly ('individual' | 'corporate')[]
  /** The exact wording of your published notice, if you copy one. Rules read it and no notice prints it: what it says belongs in the fields beside it. */
  readonly words?: Text
  /** Anything more your readers should know, told with the group in section `what-we-collect`. */
  readonly notes?: readonly Note[]
}

/** How old they are, in years. */
export interface DataSubjectGroupAge extends Declared {
  /** The youngest: `16`. */
  readonly from?: number
  /** The oldest, counted in: `18`. */
  readonly through?: number
}

/** One item of what you know about people. */
export interface Datum extends Entity {
  /** How the notice calls it: "Name and contact details". */
  readonly label?: Text
  /** What it is made of, from the catalogue: `[identity.name, contact.email]`. They also tell what is sensitive. */
  readonly kinds?: readonly string[]
  /** Only if you put it less firmly: `may` for "we may collect". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** True if your list is left open, or its words: "and so on". */
  readonly openEnded?: Text | boolean
  /** Only for sensitive data that `kinds` do not show: `[health]`. */
  readonly special?: readonly ('racial-or-ethnic-origin' | 'political-opinions' | 'religious-or-philosophical-beliefs' | 'trade-union-membership' | 'genetic' | 'biometric' | 'health' | 'sex-life-or-orientation' | 'stated-as-special')[] | None
  /** Only for data about crimes and convictions that `kinds` do not show. */
  readonly criminal?: boolean | None
  /** True if you work it out yourselves. */
  readonly inferred?: boolean
  /** Whether it has names on it, codes instead of names, or nothing by which people can be recognised. */
  readonly identifiable?: 'identified' | 'pseudonymised' | 'anonymous'
  /** True if they stay on people's own devices and never reach you. */
  readonly onDevice?: boolean
  /** The recipients that take them straight from people, if they never reach you: `[podcast-index]`. */
  readonly straightTo?: readonly Recipient[]
  /** Only for these products: `[app]`. */
  readonly products?: readonly Product[]
  /** False if your text uses it but leaves it out of what it says you collect. */
  readonly collected?: boolean
  /** The form that lists it in full. */
  readonly form?: LabelledUrl | Damaged
  /** The other id, where two names stand for the same data. */
  readonly aliasOf?: Datum
  /** The exact wording of your published notice, if you copy one. Rules read it and no notice prints it: what it says belongs in the fields beside it. */
  readonly words?: Text
  /** Anything more your readers should know, told in the row of the data, in section `what-we-collect`. */
  readonly notes?: readonly Note[]
}

/** One way data reach you. */
export interface Source extends Entity {
  /** From the person (`direct`), from watching, from others, from public places, or worked out by you. */
  readonly type?: 'direct' | 'observed' | 'third-party' | 'public' | 'inferred'
  /** How people know it: "the joining form". */
  readonly label?: Text
  /** When data come this way, beginning with "if" or "when": "when you join". */
  readonly when?: Text
  /** Who gives you the data, if not the person: "British Rowing". */
  readonly name?: Text
  /** Why you do not name them. */
  readonly whyNotNamed?: Text
  /** What sort of body it is, if you do not name it: "other sports clubs". */
  readonly sector?: Text
  /** True if anybody can look there, as in a public register. */
  readonly publiclyAccessible?: boolean
  /** The recipient it is, if it is one too. */
  readonly recipient?: Recipient
  /** The controller it is, if it is one of yours. */
  readonly controller?: Controller
  /** Only these data come from it: `[contact]`. */
  readonly data?: readonly Datum[]
  /** Only about these people: `[members]`. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only for these products: `[app]`. */
  readonly products?: readonly Product[]
  /** How data reach you: on paper, by phone, by camera. */
  readonly medium?: 'web' | 'app' | 'paper' | 'phone' | 'email' | 'in-person' | 'camera' | 'sensor' | 'social-media' | 'api'
  /** The form or page itself. */
  readonly url?: LabelledUrl | Damaged
  /** True if the form marks what people have to fill in. */
  readonly requiredFieldsMarked?: boolean
  /** When and how people are told. The notice says it of data that others give you; of data from people themselves it is your own record. */
  readonly informed?: SourceInformed | None
  /** The exemption relied on where people are not told. */
  readonly exemption?: SourceExemption
  /** What the source confirms to you: "members agreed that we get it". */
  readonly assurance?: Text
  /** Only if you put it less firmly: `may` for "we may get". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** The exact wording of your published notice, if you copy one. Rules read it and no notice prints it: what it says belongs in the fields beside it. */
  readonly words?: Text
  /** Anything more your readers should know, told by the source in section `what-we-collect`. */
  readonly notes?: readonly Note[]
}

/**  */
export interface SourceInformed extends Declared {
  /** When people are told: before they are asked (`before-collection`), as they give the data (`at-collection`), or after; `later` is later than the law allows. */
  readonly when?: 'before-collection' | 'at-collection' | 'within-one-month' | 'at-first-contact' | 'before-first-disclosure' | 'later'
  /** How they see the notice: "printed on the back of the form". */
  readonly how?: Text
}

/** The exemption relied on where people are not told. */
export interface SourceExemption extends Declared {
  /** The exception you rely on: `14(5)(a)`. */
  readonly provision?: string
  /** What protects people instead. */
  readonly safeguards?: Text
  /** Where the information can be read. */
  readonly published?: LabelledUrl | Damaged
}

/** Somebody who gets data from you. */
export interface Recipient extends Entity {
  /** What it is: `internal` for your own staff, `people` for other members or guests, `public` for everybody. */
  readonly type?: 'organisation' | 'group-company' | 'public-authority' | 'internal' | 'people' | 'public'
  /** Who decides: you (`processor`), it (`controller`), both (`joint-controller`); or it is a part of you (`same-controller`). */
  readonly role?: 'processor' | 'controller' | 'joint-controller' | 'same-controller'
  /** Its id in the catalogue, for name, seat and links: `mailchimp`. You state countries yourself. */
  readonly vendor?: string
  /** Its proper name. Without name or vendor it is only a sort of recipient. */
  readonly name?: Text
  /** How the notice calls it: "our printers". */
  readonly label?: Text
  /** What it does for you: "sends our newsletter". */
  readonly does?: Text
  /** Its line of work, if you do not name it: "accountants". */
  readonly sector?: Text
  /** Why you do not name it. */
  readonly whyNotNamed?: Text
  /** The class your text puts it in: "business partners". */
  readonly statedAs?: Text
  /** True if your text leaves open who it is, or its words: "and other partners". */
  readonly openEnded?: Text | boolean
  /** The controller it is, if it is one of yours. */
  readonly controller?: Controller
  /** The group of companies it belongs to. */
  readonly group?: Text
  /** Where the data go: `[IE, { country: US, mechanisms: [uk-us-bridge] }]`. */
  readonly countries?: readonly Transfer[]
  /** The countries from which its people can see the data. */
  readonly accessFrom?: readonly Transfer[]
  /** What your text says instead of countries: "outside Europe". */
  readonly region?: Text
  /** The border your text means: `eu` for "outside the EU". */
  readonly regionFrame?: 'eu' | 'uk' | 'ch'
  /** What your text says protects the data, where it names no country. */
  readonly stated?: Text
  /** The contract that binds it to your orders (Article 28): its particulars, or `true` if there is one. */
  readonly contract?: RecipientContract | true | None
  /** Only these data: `[contact]`. */
  readonly data?: readonly Datum[]
  /** A limit in words: "names and race times only". */
  readonly only?: Text
  /** What it does not get, `[notes]` or in words: "the medical notes". */
  readonly withheld?: readonly (Datum | Text)[]
  /** Those it passes the data on to: `[{ ref: credit-agencies, when: if you pay by card }]`. */
  readonly passesTo?: readonly Use<Recipient>[]
  /** Only for these products: `[app]`. */
  readonly products?: readonly Product[]
  /** When it gets data, beginning with "if" or "when": "if you enter a race". */
  readonly when?: Text
  /** When its staff can see the data: "only to repair faults". */
  readonly staffAccess?: Text
  /** Its own privacy notice. */
  readonly policy?: LabelledUrl | Damaged
  /** Only if you put it less firmly: `may` for "we may share". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Since when, in words: "since spring 2024". */
  readonly since?: Text
  /** The exact wording of your published notice, if you copy one. Section `who-receives` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** Anything more your readers should know, told in the table of recipients, in section `who-receives`. */
  readonly notes?: readonly Note[]
}

/** A country that data go to, and what allows it. */
export interface Transfer extends Declared {
  /** The country the data go to: `US`. */
  readonly country: string
  /** What allows sending data there: `[uk-idta]`. Each id begins with the law it belongs to. */
  readonly mechanisms?: readonly Mechanism[] | None
  /** Your written look at the risks in that country (transfer risk assessment). */
  readonly assessment?: TransferAssessment | None
  /** What your text says instead of naming what allows it: "secure means". */
  readonly stated?: Text
  /** When data go there, beginning with "if" or "when": "if you race abroad". */
  readonly when?: Text
}

/** What allows sending data abroad, with its particulars. */
export interface Mechanism extends Declared {
  /** Which one: `eu-scc` (standard contract clauses), `uk-us-bridge` (US firms on a list). */
  readonly type: 'eu-adequacy' | 'eu-dpf' | 'eu-public-instrument' | 'eu-bcr' | 'eu-scc' | 'eu-scc-sa' | 'eu-code' | 'eu-certification' | 'eu-adhoc-clauses' | 'eu-admin-arrangement' | 'eu-art49-consent' | 'eu-art49-contract' | 'eu-art49-contract-interest' | 'eu-art49-public-interest' | 'eu-art49-claims' | 'eu-art49-vital' | 'eu-art49-register' | 'eu-art49-compelling' | 'uk-regulations' | 'uk-us-bridge' | 'uk-public-instrument' | 'uk-bcr' | 'uk-idta' | 'uk-addendum' | 'uk-scc-regulations' | 'uk-code' | 'uk-certification' | 'uk-adhoc-clauses' | 'uk-admin-arrangement' | 'uk-art47a' | 'uk-art49-consent' | 'uk-art49-contract' | 'uk-art49-contract-interest' | 'uk-art49-public-interest' | 'uk-art49-claims' | 'uk-art49-vital' | 'uk-art49-register' | 'uk-art49-compelling' | 'ch-adequacy' | 'ch-us-dpf' | 'ch-treaty' | 'ch-contract' | 'ch-federal-guarantee' | 'ch-scc' | 'ch-bcr' | 'ch-code-cert' | 'ch-art17-consent' | 'ch-art17-contract' | 'ch-art17-public-interest-claims' | 'ch-art17-life' | 'ch-art17-public' | 'ch-art17-register'
  /** How people get a copy: "write to us". */
  readonly copy?: Text
  /** Where a copy can be read. */
  readonly copyUrl?: LabelledUrl | Damaged
  /** Day you found the recipient on the official list, where there is one. For your own record; no notice tells it. */
  readonly checked?: string | Damaged
  /** True if its entry on that list covers data about staff. */
  readonly coversStaffData?: boolean
  /** Why a decision on only part of a country fits this recipient: "it is on the list". For your own record; the notice names the decision. */
  readonly scope?: Text
  /** Day the contract was signed. */
  readonly signed?: string | Damaged
  /** True if the EU clauses carry the changes that Swiss law asks for. */
  readonly swissChanges?: boolean
  /** For the exceptions of Article 49: true if it happens now and then only. */
  readonly occasional?: boolean
  /** For consent under Article 49: true if people were told the risks first. */
  readonly risksTold?: boolean
  /** For consent to the transfer: how people agree to it, "you tick a box when you book". */
  readonly how?: Text
  /** For consent to the transfer: how people take it back, "write to us". */
  readonly withdraw?: Text
  /** For compelling interests under Article 49: true if authority and people were told. */
  readonly authorityTold?: boolean
  /** What you would use if this fell away: "standard clauses, already signed". For your own record; no notice tells it. */
  readonly fallback?: Text
}

/** Your written look at the risks in a country that data go to. */
export interface TransferAssessment extends Declared {
  /** Day it was finished. */
  readonly done?: string | Damaged
  /** Where you keep it: "folder 7, transfers". */
  readonly reference?: Text
}

/**  */
export interface RecipientContract extends Declared {
  /** Day it was signed. */
  readonly signed?: string | Damaged
  /** Where you keep it. */
  readonly reference?: Text
}

/** An id with what is particular here: `{ ref: sponsors, when: if you race for us }`. */
export interface UseFields extends Declared {
  /** Only these data: `[contact]`. */
  readonly data?: readonly Datum[]
  /** Only these people: `[members]`. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** A limit in words: "minimum information", "committee members only". */
  readonly only?: Text
  /** Of a recipient: what it does not get here, `[notes]` or in words: "the medical notes". */
  readonly withheld?: readonly (Datum | Text)[]
  /** Only for these products: `[app]`. */
  readonly products?: readonly Product[]
  /** When it happens, beginning with "if" or "when": "if you enter a race". */
  readonly when?: Text
  /** Only if you put it less firmly: `may` for "we may pass it on". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Why, or what entitles you to pass it on: "the rules of the league ask for it". */
  readonly because?: Text
  /** True if your text says that people are not asked first. */
  readonly withoutConsent?: boolean
  /** The exact wording of your published notice, if you copy one. Of a recipient, section `who-receives` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** Anything more your readers should know, told beside what it is used with here. */
  readonly notes?: readonly Note[]
}

/** What you say once for all about data that go abroad. */
export interface TransferTerms extends Declared {
  /** How people get a copy of a contract or other safeguard, where it says nothing itself: "write to us". */
  readonly copies?: Text
  /** Whom people ask for it. */
  readonly copiesFrom?: Contact
  /** Where data go, or may go, without a recipient that you name: `[{ region: outside the UK, certainty: may, mechanisms: [uk-idta] }]`. */
  readonly places?: readonly GeneralTransfer[]
  /** The exact wording of your published notice, if you copy one. Rules read it and no notice prints it: what it says belongs in the fields beside it. */
  readonly words?: Text
  /** Anything more your readers should know, told in section `other-countries`. */
  readonly notes?: readonly Note[]
}

/** A place abroad that data go to, said without naming who gets them there. */
export interface GeneralTransfer extends Declared {
  /** The country: `US`. */
  readonly country?: string
  /** What your text says instead of a country: "outside the UK". */
  readonly region?: Text
  /** What allows sending data there: `[uk-idta]`. Each id begins with the law it belongs to. */
  readonly mechanisms?: readonly Mechanism[] | None
  /** Your written look at the risks in that country (transfer risk assessment). */
  readonly assessment?: TransferAssessment | None
  /** What your text says protects the data: "appropriate safeguards". */
  readonly stated?: Text
  /** Only these data: `[contact]`. */
  readonly data?: readonly Datum[]
  /** Only for these purposes: `[newsletter]`. */
  readonly purposes?: readonly Purpose[]
  /** When data go there, beginning with "if" or "when": "if you race abroad". */
  readonly when?: Text
  /** Only if you put it less firmly: `may` for "data may go abroad". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Anything more your readers should know, told beside the place in section `other-countries`. */
  readonly notes?: readonly Note[]
}

/** One for whom you work as a processor, or a group of them. */
export interface Customer extends Entity {
  /** Its name: "Leeds City Council". */
  readonly name?: Text
  /** How the notice calls them, if you name nobody: "the schools that use our timetable". */
  readonly label?: Text
  /** Its own privacy notice, in which people read why and how long. */
  readonly policy?: LabelledUrl | Damaged
  /** How people reach it. */
  readonly contact?: Contact
  /** Who stands in for it, and how to reach them; for your own record. */
  readonly representative?: Text
  /** Its data protection officer, and how to reach them; for your own record. */
  readonly dpo?: Text
  /** Day you began to work for it; for your own record. */
  readonly since?: string | Damaged
  /** Where the list of them is kept, if this stands for many; for your own record: "in the CRM". */
  readonly listKept?: Text
  /** Anything more your readers should know, told by its name in section `who-we-are`. */
  readonly notes?: readonly Note[]
}

/** One thing you do for customers, for your own record. */
export interface Service extends Entity {
  /** What it is called: "Timetable". */
  readonly title?: Text
  /** What you do with the data: "store and show them". */
  readonly does?: Text
  /** For whom: `[schools]`. */
  readonly customers?: readonly Customer[]
  /** Whose data: `[pupils]`. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Which data: `[contact]`. */
  readonly data?: readonly Datum[]
  /** Who gets them to help you (sub-processors): `[hosting]`. */
  readonly recipients?: readonly Use<Recipient>[]
  /** How long you keep them for the customer. */
  readonly retention?: readonly RetentionRule[]
  /** What protects the data, besides `security`. */
  readonly measures?: readonly Text[]
}

/** One rule on how long data are kept; its fields combine freely. */
export interface RetentionRule extends Entity {
  /** How long, counted from `after`: `6 years`; or `indefinitely`. */
  readonly keep?: string | 'indefinitely'
  /** The event that starts the time, without "after": "your membership ends", "the end of the season". */
  readonly after?: Text
  /** The event that ends it, where no length does, without "until": "you ask us to remove you". */
  readonly until?: Text
  /** The longest it can be, where something else decides: `7 years`. */
  readonly atMost?: string
  /** The shortest it can be, where something else decides: `3 months`. */
  readonly atLeast?: string
  /** Periods that follow one another: `[{ keep: 25 days, where: in the trash }, { keep: 30 days, where: in backups }]`. */
  readonly stages?: readonly RetentionStage[]
  /** What decides, where no length or event does: "as long as a dispute goes on". */
  readonly criterion?: Text
  /** The document that says how long. */
  readonly document?: Document
  /** Where people delete it themselves: how, and what they cannot delete. */
  readonly userControlled?: Text
  /** Only these data: `[minutes]`. */
  readonly data?: readonly Datum[]
  /** Only these people: `[members]`. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only for these products: `[app]`. */
  readonly products?: readonly Product[]
  /** Only these records, in words, where they are none of your `data`: "race results". */
  readonly records?: Text
  /** Why so long: "claims can be brought for six years". */
  readonly because?: Text
  /** The law that sets the time: `"Limitation Act 1980, s.5"`. */
  readonly law?: readonly LawItem[]
  /** What happens then: `[delete]`. Give several if your text leaves it open; `anonymise` means nobody can be recognised. */
  readonly end?: readonly ('delete' | 'anonymise' | 'archive' | 'return' | 'minimise' | 'restrict')[]
  /** What you do earlier if people ask: `[delete]`. */
  readonly onRequest?: readonly ('delete' | 'anonymise' | 'none')[]
  /** How often you look whether the data are still needed: `1 year`. */
  readonly reviewEvery?: string
  /** When this rule or exception applies, beginning with "if" or "when": "if you had an accident". */
  readonly when?: Text
  /** Only if you put it less firmly: `may` for "we may keep". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Rules that go first for some data, people or cases: written here, or ids in `retention`. */
  readonly exceptions?: readonly RetentionRule[]
  /** The exact wording of your published notice, if you copy one. Section `how-long` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
}

/** One of several periods that follow one another; the first begins with `after` of the rule. */
export interface RetentionStage extends Declared {
  /** How long this stage lasts: `30 days`. */
  readonly keep?: string
  /** Where or how data are kept meanwhile: "in the trash", "in backups". */
  readonly where?: Text
}

/** One law. */
export interface LawItem extends Declared {
  /** Its usual name: "Companies Act 2006". */
  readonly title?: Text
  /** The section, article or paragraph: `s.388`. */
  readonly provision?: string
  /** The country whose law it is. */
  readonly country?: string
  /** Where it can be read. */
  readonly url?: LabelledUrl | Damaged
}

/** A product, site or brand that some facts are limited to. */
export interface Product extends Entity {
  /** Its name: "Our app". */
  readonly name?: Text
  /** Its web address. */
  readonly url?: LabelledUrl | Damaged
}

/** One thing you do with data: whose, which, why, from where, to whom, how long. */
export interface Purpose extends Entity {
  /** What you do it for, as a heading: "Run your membership". */
  readonly title?: Text
  /** The title as it stands inside sentences, beginning with "to": "to run your membership". Without it the title stands in quotation marks. */
  readonly phrase?: Text
  /** One or two sentences: what you do with which data, and to what end. */
  readonly description?: Text
  /** What sort of purpose it is, from the catalogue: `[membership.administration]`. Some rules turn on it. */
  readonly kinds?: readonly string[]
  /** The organisations that decide on it: `[club]`. */
  readonly controllers?: readonly Controller[]
  /** For whom you only carry it out: ids of `customers`, or words: "the county association". No basis is then yours to state. */
  readonly onBehalfOf?: readonly (Customer | Text)[]
  /** Only for these products: `[app]`. */
  readonly products?: readonly Product[]
  /** Whose data: `[members]`. */
  readonly dataSubjects?: readonly Use<DataSubjectGroup>[] | None
  /** Which data: `[contact, fees]`. */
  readonly data?: readonly Use<Datum>[] | None
  /** Where the data come from: `[form]`. */
  readonly sources?: readonly Use<Source>[] | None
  /** The reason the law accepts for it (lawful basis, Article 6): `contract`. Give each its `for` if there are several. */
  readonly basis?: readonly Basis[] | None
  /** For sensitive data, such as health or belief: what allows it, besides `basis` (Article 9). */
  readonly specialCategoryCondition?: readonly SpecialCondition[] | None
  /** For data about crimes and convictions: what allows it, besides `basis` (Article 10). */
  readonly criminalOffenceCondition?: readonly CriminalCondition[] | None
  /** Who gets the data for this purpose: `[newsletter-service]`. */
  readonly recipients?: readonly Use<Recipient>[] | None
  /** How long you keep the data: a rule such as `{ keep: 6 years, after: you leave }`, or ids in `retention`. */
  readonly retention?: readonly RetentionRule[] | None
  /** Whether people have to give the data, and what happens if they do not. */
  readonly provision?: readonly Provision[] | None
  /** Advertising sent to people (direct marketing) for this purpose. */
  readonly marketing?: readonly Marketing[] | None
  /** Working out things about people from their data: habits, tastes, scores (profiling). */
  readonly profiling?: readonly Profiling[] | None
  /** Decisions about people that a machine makes or prepares. */
  readonly automatedDecisions?: readonly AutomatedDecision[] | None
  /** Only if the data were first collected for something else. */
  readonly furtherTo?: FurtherTo
  /** When it happens, beginning with "if" or "when": "if you comment on our site". */
  readonly when?: Text
  /** Only if you put it less firmly: `may` for "we may use". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Where the data lie: "the membership database". */
  readonly storedIn?: Text
  /** Documents that say more. */
  readonly documents?: readonly Document[]
  /** False only for paper that no computer helps to file; it decides whether people can take their data along. */
  readonly automatedMeans?: boolean
  /** Day it began. */
  readonly since?: string | Damaged
  /** What people notice of it: "you may get a call at night". */
  readonly effects?: Text | None
  /** What people can see, change or delete themselves: "your profile". */
  readonly selfService?: Text
  /** Your written study of the risks to people (impact assessment), needed where risks are high. */
  readonly dpia?: PurposeDpia | None
  /** What makes it risky for people; two or more mostly call for an impact assessment. */
  readonly risks?: readonly ('evaluation-or-scoring' | 'automated-decisions' | 'systematic-monitoring' | 'sensitive-data' | 'large-scale' | 'matching' | 'vulnerable-people' | 'new-technology' | 'blocks-a-right' | 'public-area-monitoring')[]
  /** The exact wording of your published notice, if you copy one. Section `why` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** Anything more your readers should know, told at the end of the purpose in section `why`. */
  readonly notes?: readonly Note[]
}

/** One reason the law accepts for using data (lawful basis, Article 6). */
export interface Basis extends Declared {
  /** Which of the seven: `contract` if the person's contract with you needs it, `consent` if people freely agreed. */
  readonly type: 'consent' | 'contract' | 'legal-obligation' | 'vital-interests' | 'public-task' | 'recognised-legitimate-interest' | 'legitimate-interests'
  /** How people agree: `ticked-box`. The last seven are no valid consent, and are there so that a bad notice can be written down. */
  readonly method?: 'ticked-box' | 'form-field' | 'signed-form' | 'spoken' | 'opt-in-confirmation' | 'cookie-banner' | 'settings' | 'request' | 'site-use' | 'continued-browsing' | 'silence' | 'pre-ticked-box' | 'bundled-with-terms' | 'opt-out' | 'automatic'
  /** The same in words: "you tick a box on the form". */
  readonly how?: Text
  /** The people who agree, if it is somebody else: `[parents]`. */
  readonly givenBy?: readonly DataSubjectGroup[]
  /** What exactly people agree to: "photos on our website". */
  readonly covers?: Text
  /** How people take their consent back, in one way or several: "write to the Secretary". */
  readonly withdraw?: readonly Withdrawal[] | None
  /** True if you ask for it apart from other things, such as your terms. */
  readonly separate?: boolean
  /** True if people can say no and lose nothing by it. */
  readonly refusable?: boolean
  /** What this part is for, where there are several: "sending the newsletter". */
  readonly for?: Text
  /** Only for these people: `[members]`. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only for these data: `[contact]`. */
  readonly data?: readonly Datum[]
  /** Only under these laws: `[uk]`. */
  readonly regimes?: readonly ('eu' | 'uk' | 'ch')[]
  /** When this applies, beginning with "if" or "when": "if you accept tracking cookies". */
  readonly when?: Text
  /** Only if you put it less firmly: `may` for "we may". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** The exact wording of your published notice, if you copy one. Section `why` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** Anything more your readers should know, told with the basis in section `why`. */
  readonly notes?: readonly Note[]
  /** For `contract`: you carry it out, or the person asked for something before it, such as a quote. */
  readonly stage?: 'performance' | 'before-contract'
  /** Which contract: "your membership". */
  readonly contract?: Text
  /** The law that obliges you or gives you the task: `"Companies Act 2006, s.113"`. */
  readonly law?: readonly LawItem[]
  /** For `vital-interests`: whose life or health it is about. */
  readonly whose?: Text
  /** For `public-task`: the task, "running the library". */
  readonly task?: Text
  /** UK only: which of the interests in Annex 1 it is. */
  readonly condition?: 'public-task-disclosure' | 'national-security' | 'emergency' | 'crime' | 'safeguarding'
  /** For a public authority: why this is none of its public tasks. */
  readonly outsidePublicTask?: Text
  /** For `legitimate-interests`: what you want to achieve, "reaching somebody close to a member who was hurt". */
  readonly interests?: readonly BasisInterestsItem[]
  /** How you weighed your interest against those of the people (balancing test). */
  readonly balancing?: BasisBalancing | None
  /** If it goes on until people object, in words: "as long as you have not told us otherwise". */
  readonly untilObjection?: Text
}

/** One way to take a consent back. */
export interface Withdrawal extends Declared {
  /** The same in words: "use the link in any letter". */
  readonly how?: Text
  /** The ways, from the list: `[link-in-message, email]`. */
  readonly routes?: readonly ('link-in-message' | 'settings' | 'email' | 'post' | 'phone' | 'form' | 'in-person' | 'cookie-control')[]
  /** True if taking it back is as easy as giving it. */
  readonly asEasy?: boolean
  /** The exact wording of your published notice, if you copy one. Section `why` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
}

/**  */
export interface BasisInterestsItem extends Declared {
  /** What is to be achieved. */
  readonly interest?: Text
  /** Whose interest it is: yours, somebody else's, the person's own, or everybody's. */
  readonly holder?: 'us' | 'third-party' | 'data-subject' | 'public'
  /** Who that somebody else is: "the league". */
  readonly who?: Text
  /** What is to be achieved, as your published notice puts it; printed where `interest` is not stated. */
  readonly words?: Text
}

/**  */
export interface BasisBalancing extends Declared {
  /** Day you weighed them, or `true`. */
  readonly done?: boolean | string | Damaged
  /** The result in words: "a phone number, used only in an emergency". */
  readonly summary?: Text
  /** Why you cannot do without the data. */
  readonly necessity?: Text
  /** How you weighed the interests of children. */
  readonly children?: Text
}

/** What allows you to use sensitive data, such as health or belief (Article 9(2)). */
export interface SpecialCondition extends Declared {
  /** Which of those in Article 9(2); `consent` is for a text that does not say "explicit". */
  readonly type: 'explicit-consent' | 'consent' | 'employment-social-protection' | 'vital-interests-incapable' | 'not-for-profit-body' | 'manifestly-public' | 'legal-claims' | 'substantial-public-interest' | 'health-social-care' | 'public-health' | 'archiving-research-statistics'
  /** How people agree: `ticked-box`. The last seven are no valid consent, and are there so that a bad notice can be written down. */
  readonly method?: 'ticked-box' | 'form-field' | 'signed-form' | 'spoken' | 'opt-in-confirmation' | 'cookie-banner' | 'settings' | 'request' | 'site-use' | 'continued-browsing' | 'silence' | 'pre-ticked-box' | 'bundled-with-terms' | 'opt-out' | 'automatic'
  /** The same in words: "you tick a box on the form". */
  readonly how?: Text
  /** The people who agree, if it is somebody else: `[parents]`. */
  readonly givenBy?: readonly DataSubjectGroup[]
  /** What exactly people agree to: "photos on our website". */
  readonly covers?: Text
  /** How people take their consent back, in one way or several: "write to the Secretary". */
  readonly withdraw?: readonly Withdrawal[] | None
  /** True if you ask for it apart from other things, such as your terms. */
  readonly separate?: boolean
  /** True if people can say no and lose nothing by it. */
  readonly refusable?: boolean
  /** What this part is for, where there are several: "sending the newsletter". */
  readonly for?: Text
  /** Only for these people: `[members]`. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only for these data: `[contact]`. */
  readonly data?: readonly Datum[]
  /** Only under these laws: `[uk]`. */
  readonly regimes?: readonly ('eu' | 'uk' | 'ch')[]
  /** When this applies, beginning with "if" or "when": "if you accept tracking cookies". */
  readonly when?: Text
  /** Only if you put it less firmly: `may` for "we may". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** The exact wording of your published notice, if you copy one. Section `sensitive-data` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** Anything more your readers should know, told in section `sensitive-data`. */
  readonly notes?: readonly Note[]
  /** The law it rests on. */
  readonly law?: readonly LawItem[]
  /** UK: the paragraph of Schedule 1 to the Data Protection Act 2018 that you meet. */
  readonly schedule1?: number
  /** UK: your written policy on such data, which most of those paragraphs ask for. */
  readonly policyDocument?: SpecialConditionPolicyDocument | None
  /** For `not-for-profit-body`: the kind of aim it has, `[religious]`. The notice names no aim that is not stated here. */
  readonly aims?: readonly ('political' | 'philosophical' | 'religious' | 'trade-union')[]
  /** For health care: who is bound to secrecy, "the club doctor". */
  readonly secrecy?: Text
}

/**  */
export interface SpecialConditionPolicyDocument extends Declared {
  /** Where you keep it. */
  readonly reference?: Text
  /** Day you last looked it over. */
  readonly reviewed?: string | Damaged
}

/** What allows you to use data about crimes and convictions (Article 10). */
export interface CriminalCondition extends Declared {
  /** What allows it: official control (`official-authority`) or a law. */
  readonly type: 'official-authority' | 'law'
  /** The law that allows it. */
  readonly law?: readonly LawItem[]
  /** UK: the paragraph of Schedule 1 to the Data Protection Act 2018 that you meet. */
  readonly schedule1?: number
  /** UK: your written policy on such data, which most of those paragraphs ask for. */
  readonly policyDocument?: CriminalConditionPolicyDocument | None
  /** What this part is for, where there are several: "sending the newsletter". */
  readonly for?: Text
  /** Only for these people: `[members]`. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only for these data: `[contact]`. */
  readonly data?: readonly Datum[]
  /** Only under these laws: `[uk]`. */
  readonly regimes?: readonly ('eu' | 'uk' | 'ch')[]
  /** When this applies, beginning with "if" or "when": "if you accept tracking cookies". */
  readonly when?: Text
  /** Only if you put it less firmly: `may` for "we may". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** The exact wording of your published notice, if you copy one. Section `sensitive-data` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** Anything more your readers should know, told in section `sensitive-data`. */
  readonly notes?: readonly Note[]
}

/**  */
export interface CriminalConditionPolicyDocument extends Declared {
  /** Where you keep it. */
  readonly reference?: Text
  /** Day you last looked it over. */
  readonly reviewed?: string | Damaged
}

/** Whether people have to give the data. */
export interface Provision extends Declared {
  /** Why you ask for the data: a law, a contract, to make a contract, or it is up to people. */
  readonly requirement?: 'statutory' | 'contractual' | 'pre-contractual' | 'optional'
  /** True if people have to give the data. */
  readonly obliged?: boolean
  /** What happens if they do not: "we cannot register you". */
  readonly consequence?: Text | None
  /** The law that asks for the data, if one does. */
  readonly law?: readonly LawItem[]
  /** Only these data: `[contact]`. */
  readonly data?: readonly Datum[]
  /** The exact wording of your published notice, if you copy one. Section `why` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
}

/** One way in which you send people advertising (direct marketing). */
export interface Marketing extends Declared {
  /** How messages reach people: `[email, post]`; `electronic` if your text names no channel. */
  readonly channels?: readonly ('email' | 'sms' | 'messaging' | 'push' | 'phone' | 'automated-call' | 'post' | 'social-media' | 'online-advertising' | 'electronic')[]
  /** What you advertise: things like those people bought, anything of yours, your aims, or other people's offers. */
  readonly promotes?: readonly ('own-similar' | 'own' | 'aims' | 'others')[]
  /** The recipients whose offers you send, or to whom you give addresses. */
  readonly thirdParties?: readonly Recipient[] | None
  /** Why you may send: people agreed (`consent`), or are customers (`soft-opt-in`). Rules question the last four. */
  readonly mode?: 'consent' | 'soft-opt-in' | 'charity-soft-opt-in' | 'corporate-subscribers' | 'existing-relationship' | 'opt-out' | 'automatic-subscription' | 'unsolicited'
  /** True if every message says who sends it and where to say stop. */
  readonly senderNamed?: boolean
  /** How you got the address: from a sale, from talks about one, from support of your aims, otherwise. */
  readonly obtained?: 'sale' | 'negotiations' | 'interest-or-support' | 'other'
  /** How people say stop. */
  readonly optOut?: MarketingOptOut | None
  /** What this part is for, where there are several: "sending the newsletter". */
  readonly for?: Text
  /** Only for these people: `[members]`. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only for these data: `[contact]`. */
  readonly data?: readonly Datum[]
  /** Only under these laws: `[uk]`. */
  readonly regimes?: readonly ('eu' | 'uk' | 'ch')[]
  /** When this applies, beginning with "if" or "when": "if you accept tracking cookies". */
  readonly when?: Text
  /** Only if you put it less firmly: `may` for "we may". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** The exact wording of your published notice, if you copy one. Section `why` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** Anything more your readers should know, told with the purpose in section `why`. */
  readonly notes?: readonly Note[]
}

/**  */
export interface MarketingOptOut extends Declared {
  /** True if people can say no when they give the address. */
  readonly atCollection?: boolean
  /** True if people can say stop in every message. */
  readonly everyMessage?: boolean
  /** The ways to say stop: `[link-in-message, email]`. */
  readonly routes?: readonly ('link-in-message' | 'settings' | 'email' | 'post' | 'phone' | 'form' | 'in-person' | 'reply-stop')[]
  /** The same in words: "use the link in any letter". */
  readonly how?: Text
  /** Any condition or charge your text puts on it. */
  readonly conditions?: Text
  /** True if people can say stop at any time. */
  readonly atAnyTime?: boolean
}

/** Working out things about people from their data: habits, tastes, scores. */
export interface Profiling extends Declared {
  /** The data it uses: `[visits, purchases]`. */
  readonly inputs?: readonly Datum[]
  /** What you work out: "which events you may like". */
  readonly does?: Text
  /** How, in plain words: "we count which pages you read". */
  readonly logic?: Text
  /** What follows for people: "you see other adverts". */
  readonly consequences?: Text
  /** The exact wording of your published notice, if you copy one. Section `automated-decisions` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** When it happens, beginning with "if" or "when": "if you sign in". */
  readonly when?: Text
}

/** A decision about people that a machine makes or prepares. */
export interface AutomatedDecision extends Declared {
  /** What is decided: "whether we accept your booking". */
  readonly decides?: Text
  /** True if nobody has a real say in it. */
  readonly solelyAutomated?: boolean
  /** Who looks at it, what they see, and whether they can change it. */
  readonly humanInvolvement?: Text | None
  /** What it does to people: changes their legal position, weighs as much (a loan refused), or neither. */
  readonly effect?: 'legal' | 'similarly-significant' | 'neither'
  /** What the machine looks at and how it decides, in plain words. */
  readonly logic?: Text
  /** Why it matters to people. */
  readonly significance?: Text
  /** What it can lead to: "you may have to pay in advance". */
  readonly consequences?: Text
  /** EU: what allows it: a contract needs it, a law allows it, or people clearly agreed to it. */
  readonly ground?: 'contract' | 'law' | 'explicit-consent'
  /** The law that allows it, if `ground` is `law`. */
  readonly law?: readonly LawItem[]
  /** The data it uses: `[payments]`. */
  readonly data?: readonly Datum[]
  /** What people can ask for: to be told, to have their say, to have a person look, to contest it. */
  readonly safeguards?: readonly ('information' | 'express-view' | 'human-intervention' | 'contest')[] | None
  /** How they ask for it: "ring the office". */
  readonly use?: Text
  /** Switzerland: why nothing need be offered: they got what they asked for, or clearly agreed. */
  readonly swissException?: 'request-granted' | 'express-consent'
}

/** Only if the data were first collected for something else. */
export interface FurtherTo extends Declared {
  /** The purpose the data were first collected for. */
  readonly purpose?: Purpose
  /** What allows the new use: people agreed anew, a law, it is close to the first use, or UK Article 8A. */
  readonly route?: 'new-consent' | 'law' | 'compatible' | 'uk-article-8a'
  /** Why the new use is close enough to the first (compatible), in five answers. */
  readonly compatibility?: FurtherToCompatibility
  /** The law that allows it, if `route` is `law`. */
  readonly law?: readonly LawItem[]
  /** UK: which case of Article 8A or Annex 2 it is. */
  readonly ukRoute?: Text
  /** Day people were told. */
  readonly announced?: string | Damaged
  /** Day the new use begins. */
  readonly starts?: string | Damaged
}

/** Why the new use is close enough to the first (compatible), in five answers. */
export interface FurtherToCompatibility extends Declared {
  /** How the two uses belong together. */
  readonly link?: Text
  /** How you got the data, and what people would expect. */
  readonly context?: Text
  /** What kind of data they are, and whether any are sensitive. */
  readonly nature?: Text
  /** What the new use can mean for people. */
  readonly consequences?: Text
  /** What protects people: "names are removed first". */
  readonly safeguards?: Text
}

/**  */
export interface PurposeDpia extends Declared {
  /** Day it was finished. */
  readonly done?: string | Damaged
  /** Where you keep it. */
  readonly reference?: Text
  /** Why none is needed. */
  readonly notRequired?: Text
}

/** What holds for everything you do with data. */
export interface General extends Declared {
  /** Recipients under every purpose, such as the company that hosts everything; they count also where a purpose says none. */
  readonly recipients?: readonly Use<Recipient>[]
  /** How long data are kept, for purposes that do not say. */
  readonly retention?: readonly RetentionRule[] | None
  /** Bases your text gives without saying for what; the notice says them once, of everything. They never count for a purpose. */
  readonly bases?: readonly Basis[]
  /** When your text explains the basis: in the notice, if people ask, or if they ask for their data. */
  readonly basisExplained?: 'in-notice' | 'on-request' | 'on-access-request'
  /** Sources your text gives for everything, for purposes that do not say. */
  readonly sources?: readonly Use<Source>[]
  /** Profiling said of everything; `none` is held against each purpose. */
  readonly profiling?: Profiling | None
  /** Decisions by machine, said of everything; `none` is held against each purpose. */
  readonly automatedDecisions?: AutomatedDecision | None
  /** Whether people have to give data, for purposes that do not say. */
  readonly provision?: readonly Provision[] | None
  /** What people notice of all of it. */
  readonly effects?: Text | None
  /** Data your text lists without a purpose. */
  readonly data?: readonly Use<Datum>[]
  /** What you do when the police, a court or another authority asks for data: "we give data only where a law makes us". */
  readonly authorityRequests?: AuthorityRequests
  /** Why you use data at all, if your text says: "only to run the club". */
  readonly motive?: Text
  /** The exact wording of your published notice, if you copy one. Rules read it and no notice prints it: what it says belongs in the fields beside it. */
  readonly words?: Text
  /** Anything more your readers should know, told once, with what holds for everything, in section `why`. */
  readonly notes?: readonly Note[]
}

/** What you do when the police, a court or another authority asks for data. */
export interface AuthorityRequests extends Declared {
  /** How you answer: "we give data only where a law makes us". */
  readonly how?: Text
  /** Whether you tell the people concerned: always, unless a law forbids it, or never. */
  readonly informs?: 'always' | 'unless-forbidden' | 'never'
  /** A page that counts the requests. */
  readonly report?: LabelledUrl | Damaged
  /** Anything more your readers should know, told after it in section `who-receives`. */
  readonly notes?: readonly Note[]
}

/** The rights people have over their data, and how to use them. */
export interface Rights extends Declared {
  /** `by-law` if the rights are to be worked out from your bases; or what your text says, right by right. */
  readonly list?: ReadonlyMap<string, Right> | 'by-law'
  /** Rights you give beyond the law, by id; a plain text says what people can do: `photos: We take down photos of you.` */
  readonly others?: ReadonlyMap<string, Right>
  /** Where requests go. */
  readonly contact?: Contact
  /** How soon you answer: `1 month`. */
  readonly responseTime?: string
  /** When you take longer, in words: "two months more if it is complex". */
  readonly extension?: Text | None
  /** What requests cost. */
  readonly fee?: Fee | None
  /** What form you insist on: any, in writing, your own form, or post only. */
  readonly form?: 'any' | 'writing' | 'own-form' | 'post-only'
  /** How people show who they are: "we may ask for your member number". */
  readonly identity?: Text | None
  /** A simpler way than a request: "just ask the Secretary". */
  readonly informal?: Text
  /** How somebody can ask for another person: "send us a letter that both of you have signed". */
  readonly agents?: Text | None
  /** How people ask you to look again if you refuse: "write to the Chair". */
  readonly appeal?: Text
  /** What you do if you refuse: "we write to you why". */
  readonly refusal?: Text
  /** The law as your text names it: "GDPR". */
  readonly lawNamed?: Text
  /** The exact wording of your published notice, if you copy one. Rules read it and no notice prints it: what it says belongs in the fields beside it. */
  readonly words?: Text
  /** Anything more your readers should know, told at the end of section `rights`. */
  readonly notes?: readonly Note[]
}

/** What you say about one right. */
export interface Right extends Entity {
  /** What your published notice says of this right, word for word; section `rights` prints it. */
  readonly words?: Text
  /** When people have it, beginning with "if" or "when": "if the data are wrong". */
  readonly conditions?: readonly Text[]
  /** When they do not: "while a law makes us keep the data". */
  readonly exceptions?: readonly Text[]
  /** Where to send this request, if not where all go. */
  readonly contact?: Contact
  /** How people use it: "write to the Secretary". */
  readonly how?: Text
  /** What form you insist on: any, in writing, your own form, or post only. */
  readonly form?: 'any' | 'writing' | 'own-form' | 'post-only'
  /** What this request costs. */
  readonly fee?: Fee | None
  /** File types of the copy: `[PDF, CSV]`. */
  readonly formats?: readonly string[]
  /** What the answer tells: "where we got the data". */
  readonly answerContains?: readonly Text[]
  /** How people do it themselves: "delete your account in the settings". */
  readonly selfService?: Text
  /** Only for these purposes: `[newsletter]`. */
  readonly purposes?: readonly Purpose[]
  /** Only for these people: `[members]`. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** True if it stands apart from the other rights, as the right to object has to. */
  readonly separate?: boolean
  /** True if people are told that it works at any time. */
  readonly atAnyTime?: boolean
  /** If your text says that people do not have it: why. */
  readonly notApplicable?: Text
  /** A document that says more. */
  readonly document?: Document
  /** Anything more your readers should know, told with the right in section `rights`. */
  readonly notes?: readonly Note[]
}

/** What a request costs. */
export interface Fee extends Declared {
  /** When you charge, beginning with "if" or "when": "if you ask again and again". */
  readonly when?: readonly Text[]
  /** How much: "£10". */
  readonly amount?: Text
  /** What a request costs, as your published notice puts it; section `rights` prints it. */
  readonly words?: Text
}

/** How people can complain: to you, and to the authority. */
export interface Complaints extends Declared {
  /** How people complain to you. */
  readonly toController?: ComplaintsToController | None
  /** How people complain to the authority; several if your text says it in several ways. */
  readonly toAuthority?: readonly AuthorityComplaint[] | None
  /** True if you ask people to come to you first, but leave them free to go to the authority at once. */
  readonly usFirst?: boolean
  /** Anything more your readers should know, told at the end of section `complaints`. */
  readonly notes?: readonly Note[]
}

/**  */
export interface ComplaintsToController extends Declared {
  /** How people reach whoever deals with it. */
  readonly contact?: Contact
  /** Your form for complaints. */
  readonly form?: LabelledUrl | Damaged
  /** How soon you say that it arrived: `30 days`. */
  readonly acknowledgeWithin?: string
  /** How soon you answer. */
  readonly respondWithin?: string
  /** What happens with it: "two of the committee look into it". */
  readonly process?: Text
  /** The exact wording of your published notice, if you copy one. Section `complaints` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** What complaints it is for: "anything about your data". */
  readonly scope?: Text
}

/** One statement that people can complain to an authority. */
export interface AuthorityComplaint extends Declared {
  /** Which authority: `gb-ic` for the UK, `ie-dpc` for Ireland. */
  readonly authority?: StatedAuthority | None
  /** The exact wording of your published notice, if you copy one. Section `complaints` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** What complaints your text limits it to: "only about marketing". */
  readonly scope?: Text
  /** True if your text says that people have to complain to you first. */
  readonly afterController?: boolean
  /** When people can, beginning with "if" or "when": "if you are unhappy with our answer". */
  readonly when?: Text
  /** How people do it: "use the form on its website". */
  readonly how?: Text
}

/** A data protection authority as your text names it. */
export interface StatedAuthority extends Declared {
  /** Which one it is, from the catalogue: `gb-ic`. */
  readonly authority?: string
  /** Its name as your text gives it. */
  readonly name?: Text
  /** Other ways your text writes the name. */
  readonly alsoWritten?: readonly string[]
  /** Its short name: "ICO". */
  readonly abbreviation?: string
  /** How to reach it. */
  readonly contact?: Contact
  /** Its website. */
  readonly url?: LabelledUrl | Damaged
}

/** Everything stored on, or read from, people's devices. */
export interface Cookies extends Declared {
  /** Only if you put it less firmly: `may` for "we may use cookies". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Each cookie or similar thing, by id. */
  readonly items?: ReadonlyMap<string, Cookie>
  /** How you ask before you set those that need it. */
  readonly consent?: CookiesConsent | None
  /** Your cookie policy. */
  readonly document?: Document
  /** Only in these notices: `[website]`. */
  readonly notices?: readonly Notice[]
  /** Anything more your readers should know, told at the end of section `cookies`. */
  readonly notes?: readonly Note[]
  /** The exact wording of your published notice, if you copy one. Section `cookies` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
}

/** One thing stored on, or read from, people's devices. */
export interface Cookie extends Entity {
  /** Its name, or the pattern of its names: `_ga_*`. */
  readonly name?: string
  /** The recipient that sets or reads it. */
  readonly provider?: Recipient
  /** What it is for: "keeps you signed in". */
  readonly does?: Text
  /** The purpose it serves. */
  readonly purpose?: Purpose
  /** What sort it is; `strictly-necessary` means the service people asked for does not work without it. */
  readonly category?: 'strictly-necessary' | 'security' | 'preferences' | 'statistics' | 'marketing'
  /** The technique: a cookie, storage in the browser, a pixel, a fingerprint of the device. */
  readonly storage?: 'cookie' | 'local-storage' | 'session-storage' | 'pixel' | 'fingerprint' | 'sdk' | 'device-emissions'
  /** How long it stays: `1 year`, `session` (until the browser is closed), `until-cleared`. */
  readonly duration?: string | 'session' | 'until-cleared'
  /** Whose it is: your own site's (`first`) or somebody else's (`third`). */
  readonly party?: 'first' | 'third'
  /** The recipients that get what it collects. */
  readonly sharedWith?: readonly Recipient[] | None
  /** Why you may set it without asking, if you do. */
  readonly exemption?: 'strictly-necessary' | 'communication' | 'uk-statistics' | 'uk-appearance' | 'uk-emergency' | 'national-position'
  /** The authority's statement you rely on, for `national-position`: "CNIL, audience measurement". */
  readonly exemptionSource?: Text
  /** UK statistics and appearance cookies: how people say no to them. */
  readonly objection?: Text | None
  /** Only if you put it less firmly: `may` for "we may set". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** When it is set, beginning with "if" or "when": "if you watch a video". */
  readonly when?: Text
  /** Only for these products: `[app]`. */
  readonly products?: readonly Product[]
  /** Only in these notices: `[website]`. */
  readonly notices?: readonly Notice[]
  /** Who sets or reads it, if that is none of your recipients. */
  readonly providerName?: Text
}

/**  */
export interface CookiesConsent extends Declared {
  /** True if a banner asks before anything is set. */
  readonly banner?: boolean
  /** How people agree. Only `banner` and `settings` can be consent; the others are there to be found. */
  readonly method?: 'banner' | 'settings' | 'continued-browsing' | 'scroll' | 'site-use' | 'none-asked'
  /** True if people can choose by category. */
  readonly granular?: boolean
  /** True if saying no is as easy as saying yes. */
  readonly rejectAsEasy?: boolean
  /** How people change their mind, in one way or several: "press Cookies at the foot of any page". */
  readonly withdraw?: readonly ChangeOfChoice[] | None
}

/** One way to change the choice of cookies. */
export interface ChangeOfChoice extends Declared {
  /** The same in words. */
  readonly how?: Text
  /** What they use: a button that is always there, the settings of the browser, or something else. */
  readonly control?: 'always-available' | 'browser-settings' | 'other'
}

/** One thing that your app asks the device for. */
export interface Permission extends Entity {
  /** What the device calls it: "Camera". */
  readonly name?: Text
  /** What it is for: "scans the code on your ticket". */
  readonly does?: Text
  /** The purpose it serves. */
  readonly purpose?: Purpose
  /** The data it reads: `[photos]`. */
  readonly data?: readonly Datum[]
  /** True if the app does not work without it. */
  readonly needed?: boolean
  /** What happens if people say no: "you type the code yourself". */
  readonly refusal?: Text | None
  /** How people turn it off later: "in the settings of your phone". */
  readonly off?: Text
  /** When it is used, beginning with "if" or "when": "when you scan a ticket". */
  readonly when?: Text
  /** Only if you put it less firmly: `may` for "we may ask". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Only for these products: `[app]`. */
  readonly products?: readonly Product[]
  /** Only in these notices: `[website]`. */
  readonly notices?: readonly Notice[]
  /** The exact wording of your published notice, if you copy one. Section `permissions` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** Anything more your readers should know, told beside it in section `permissions`. */
  readonly notes?: readonly Note[]
}

/** What you do for children, and what you ask of their parents. */
export interface Children extends Declared {
  /** True if you offer children something online. */
  readonly serviceForChildren?: boolean
  /** True if children are likely to use what you offer online. */
  readonly likelyAccessed?: boolean
  /** The youngest people may be, in years: `13`. */
  readonly minAge?: number
  /** The age below which your text says "child". */
  readonly definedAge?: number
  /** When and how a parent agrees for a child. */
  readonly parentalConsent?: ChildrenParentalConsent | None
  /** Your notice in words for children. */
  readonly notice?: Notice | None
  /** UK: what you did so that children are better protected online. */
  readonly higherProtection?: ChildrenHigherProtection | None
  /** The exact wording of your published notice, if you copy one. Section `children` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** Anything more your readers should know, told at the end of section `children`. */
  readonly notes?: readonly Note[]
  /** Only in these notices: `[website]`. */
  readonly notices?: readonly Notice[]
  /** What your text says of a version for children, if that is none of your `notices`. */
  readonly noticeWords?: Text
}

/**  */
export interface ChildrenParentalConsent extends Declared {
  /** Below which age: `13`. */
  readonly below?: number
  /** How a parent agrees: "signs the joining form". */
  readonly method?: Text
  /** How you make sure that it is a parent. */
  readonly verified?: Text | None
  /** What a parent agrees to: "photos at races". */
  readonly covers?: Text
}

/**  */
export interface ChildrenHigherProtection extends Declared {
  /** Day you looked into it. */
  readonly assessed?: string | Damaged
  /** What is set to protect them from the start: "profiles are private". */
  readonly defaults?: Text
}

/** How you protect data. */
export interface Security extends Declared {
  /** What protects the data, in plain words: "paper forms are in a locked cabinet". */
  readonly measures?: readonly SecurityMeasuresItem[]
  /** Only in these notices: `[website]`. */
  readonly notices?: readonly Notice[]
  /** How you mark papers: "health forms are marked confidential". */
  readonly marking?: readonly SecurityMarkingItem[]
  /** Where data are held: "on a server in Leeds". */
  readonly storage?: readonly SecurityStorageItem[]
  /** Anything more your readers should know, told in section `security`. */
  readonly notes?: readonly Note[]
}

/**  */
export interface SecurityMeasuresItem extends Declared {
  /** The measure in words. */
  readonly words?: Text
  /** What sort of measure it is: `encryption`, `training`. */
  readonly type?: 'access-control' | 'encryption' | 'training' | 'secure-premises' | 'password' | 'backups' | 'need-to-know' | 'review' | 'other'
  /** Only for these purposes: `[membership]`. */
  readonly purposes?: readonly Purpose[]
  /** Only in these notices: `[website]`. */
  readonly notices?: readonly Notice[]
}

/**  */
export interface SecurityMarkingItem extends Declared {
  /** Which papers, or when, beginning with "if" or "when": "if it holds health data". */
  readonly when?: Text
  /** The mark itself: "Confidential". */
  readonly text?: Text
}

/**  */
export interface SecurityStorageItem extends Declared {
  /** The place in words. */
  readonly words?: Text
  /** Only for these purposes: `[membership]`. */
  readonly purposes?: readonly Purpose[]
  /** Only in these notices: `[website]`. */
  readonly notices?: readonly Notice[]
}

/** What you do when data are lost, stolen or seen by the wrong people. */
export interface Breach extends Declared {
  /** How you judge the risk to people. */
  readonly assess?: Text
  /** What you tell the authority. */
  readonly authority?: BreachAuthority
  /** What you tell the people concerned. */
  readonly people?: BreachPeople
  /** Only in these notices: `[website]`. */
  readonly notices?: readonly Notice[]
  /** Anything more your readers should know, told with what you do after a breach, in section `security`. */
  readonly notes?: readonly Note[]
}

/** What you tell the authority. */
export interface BreachAuthority extends Declared {
  /** Which authority: `gb-ic`. */
  readonly authority?: StatedAuthority
  /** From what risk on you tell it: "unless a risk is unlikely". */
  readonly threshold?: Text
  /** How soon: `72 hours`. */
  readonly within?: string
  /** From when the time runs: when you learn of it, or when it happened. */
  readonly clock?: 'awareness' | 'occurrence'
  /** The exact wording of your published notice, if you copy one. Section `security` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
}

/** What you tell the people concerned. */
export interface BreachPeople extends Declared {
  /** From what risk on you tell them: "if the risk is high". */
  readonly threshold?: Text
  /** How you tell them: "by e-mail". */
  readonly how?: Text
  /** The exact wording of your published notice, if you copy one. Section `security` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
}

/** Something promised or denied, held against the facts. */
export interface Pledge extends Entity {
  /** What is promised: `no-sale`, `no-cookies`. The list is closed, because only that can be held against the facts. */
  readonly type: 'no-sale' | 'no-sharing' | 'no-sharing-without-consent' | 'no-sharing-for-marketing' | 'no-sharing-with-advertisers' | 'no-sharing-with-strangers' | 'lawful-sharing-only' | 'limited-sharing' | 'no-transfers' | 'no-automated-decisions' | 'no-profiling' | 'no-inference' | 'no-observation' | 'no-tracking' | 'no-identification' | 'no-cookies' | 'not-collected' | 'not-linked' | 'anonymous-only' | 'aggregate-only' | 'no-special-category-data' | 'listed-special-category-data-only' | 'adults-only' | 'no-individual-effect' | 'minimal-data' | 'accurate-data' | 'latest-data-only' | 'no-longer-than-necessary' | 'purpose-limited' | 'lawful-and-fair' | 'informed-at-collection' | 'informed-on-request' | 'secure' | 'no-unauthorised-access' | 'secure-transfer' | 'supplier-standard' | 'compliance' | 'privacy-respected'
  /** Your promise in your own words. The notice prints them, and no others, in the section that the promise belongs to. */
  readonly words?: Text
  /** What the promise excepts: a word of the list, or `{ text: … }` in your own words. */
  readonly exceptions?: readonly (Note | 'legal-duty' | 'consent' | 'legitimate-need' | 'processors')[]
  /** The kinds of data it is about, from the catalogue: `[contact.email]`. */
  readonly kinds?: readonly string[]
  /** The data it is about: `[contact]`. */
  readonly data?: readonly Datum[]
  /** Only for these purposes: `[newsletter]`. */
  readonly purposes?: readonly Purpose[]
  /** Only to these people: `[members]`. */
  readonly dataSubjects?: readonly DataSubjectGroup[]
  /** Only about these recipients: `[sponsors]`. */
  readonly recipients?: readonly Recipient[]
  /** How firm it is: without exception, with reasonable steps, or as well as you can. */
  readonly effort?: 'absolute' | 'reasonable-steps' | 'best-effort'
  /** Only if you put it less firmly: `rarely` for "we hardly ever". */
  readonly certainty?: 'always' | 'may' | 'might' | 'rarely'
  /** Anything more your readers should know, told after the promise. */
  readonly notes?: readonly Note[]
}

/** What you say about using data later for something new. */
export interface FurtherProcessing extends Declared {
  /** What you say of new uses close to the first: "we may write the history of the club". */
  readonly compatible?: Text
  /** What you say of new uses that have nothing to do with the first. */
  readonly unrelated?: Text
  /** What has to be so first: "we ask you again". */
  readonly conditions?: readonly Text[]
  /** When people are told: always, only of uses that have nothing to do with the first, or never. */
  readonly informs?: 'always' | 'unrelated-only' | 'never'
  /** What you do with data by which nobody can be recognised. */
  readonly anonymised?: Text
  /** The exact wording of your published notice, if you copy one. Section `changes` prints it only where the fields beside it say nothing; rules read it. */
  readonly words?: Text
  /** Anything more your readers should know, told with new uses in section `changes`. */
  readonly notes?: readonly Note[]
}

/** A document your notice points to. */
export interface Document extends Entity {
  /** Its title: "Cookie policy". */
  readonly title?: Text
  /** Where it can be read. */
  readonly url?: LabelledUrl | Damaged | None
  /** What sort of document it is. */
  readonly kind?: 'cookie-policy' | 'retention-policy' | 'data-protection-policy' | 'terms' | 'rules' | 'privacy-notice' | 'arrangement' | 'form' | 'page' | 'list'
  /** Anything more your readers should know, told beside the link in section `changes`. */
  readonly notes?: readonly Note[]
}

/** A word or abbreviation, and what it means. */
export interface Definition extends Declared {
  /** The word or abbreviation: `PECR`. */
  readonly term: string
  /** What it means. */
  readonly meaning?: Text
  /** Whether it is a word (`term`) or an abbreviation (`acronym`). */
  readonly kind?: 'term' | 'acronym'
}

/** A section of your own. */
export interface Section extends Entity {
  /** Its heading: "Talk to us". */
  readonly title?: Text
  /** Your own text in Markdown: headings, lists, tables, quotations, links, bold and emphasis; no pictures, no HTML. */
  readonly text?: Text
  /** The section of the notice it follows: `complaints`. One that the notice does not have puts it at the end. */
  readonly after?: string
  /** Only in these notices: `[members]`. */
  readonly notices?: readonly Notice[]
}

/**  */
export interface RootLintEntry extends Entity {
  /** What the rule counts as here: `warning`, `info` (a hint) or `off`. */
  readonly severity: 'warning' | 'info' | 'off'
  /** Why it counts less; the summary of every check shows it. */
  readonly because: Text
}

/** A reference to something declared elsewhere, with what is particular to this use; `at` is where it is used. */
export interface Use<Target> extends UseFields {
  readonly target: Target
}
