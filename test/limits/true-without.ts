import { isMeantBy } from '../../src/language/kept-from-notices.js'
import type { Case } from './limited.js'
import { messagesIn } from './tapped-words.js'
import type { Unit } from './units.js'

/** Messages that say no more than "in some cases", "in part" or "may"; the words of the limit stand where a link leads. */
export const weakening: ReadonlySet<string> = new Set([
  'limit.all.may',
  'limit.all.rarely',
  'limit.all.some-cases',
  'limit.may',
  'limit.part',
  'limit.rarely',
  'limit.some-cases',
  'reach.may',
  'reach.place-in-case',
  'reach.rarely',
  'reach.some-cases',
  'reach.some-data',
  'recipients.place-in-case',
  'short.some-cases',
])

/** What is true of a limited thing without its limit: clauses, or messages, and the limits that they may leave out. */
interface TrueWithout {
  readonly clauses?: readonly string[]
  readonly messages?: readonly string[]
  /** Patterns of places, as in the list of what is kept from notices. */
  readonly limits: readonly string[]
  readonly because: string
  /** Only where another use says the same without a limit. */
  readonly isBeside?: true
  /** Only where no other use stands beside it. */
  readonly isAlone?: true
}

/** What limits a purpose, or something that it uses. */
const ofPurpose = ['purposes.*.when', 'purposes.*.certainty', 'purposes.*.products']
const ofSources = ['sources.*.*', 'purposes.*.sources.*', 'general.sources.*']
const ofConsent = ['purposes.*.basis.*', 'purposes.*.specialCategoryCondition.*']
const ofReceiving = ['purposes.*.recipients.*', 'general.recipients.*']
const ofPeriods = ['retention.**', 'purposes.*.retention.**', 'general.retention.**']
const parts = (of: string, fields: readonly string[]): readonly string[] => fields.map((field) => `${of}.${field}`)

/** To which data and people something given or received is narrowed. */
const partOfReceiving = [
  ...parts('recipients.*', ['data', 'only', 'withheld']),
  ...parts('purposes.*.recipients', ['data', 'dataSubjects', 'only', 'withheld']),
  ...parts('general.recipients', ['data', 'dataSubjects', 'only', 'withheld']),
]
const partOfGiving = [
  ...parts('sources.*', ['data', 'dataSubjects']),
  ...parts('purposes.*.sources', ['data', 'dataSubjects', 'only']),
  ...parts('general.sources', ['data', 'dataSubjects', 'only']),
]

/** The reviewed list. */
export const trueWithout: readonly TrueWithout[] = [
  {
    clauses: ['short'],
    messages: ['quoted-source', 'short.recipients'],
    limits: partOfReceiving,
    because: 'Says who gets data, and not which data or whose.',
  },
  {
    messages: ['short.people', 'what.see'],
    limits: [...ofPurpose, ...parts('purposes.*.dataSubjects', ['certainty', 'only', 'products', 'when'])],
    because: 'Says whose data the notice is about, and leads to the use or the rows, which say when they are used.',
  },
  {
    clauses: ['what.data'],
    limits: ['general.data.dataSubjects', 'purposes.*.dataSubjects.data'],
    because: 'Heads the data of these people; what is said of them alone stands below.',
  },
  {
    messages: ['short.sources'],
    limits: partOfGiving,
    because: 'Says who gives us data, and not which data or whose.',
  },
  {
    messages: ['short.period-most', 'period.until', 'period.range-after'],
    limits: ['retention.*', 'purposes.*.retention', 'general.retention'].flatMap((of) =>
      parts(of, ['data', 'dataSubjects', 'records']),
    ),
    because: 'Says what the longest time from one start is, and not of which data.',
  },
  {
    messages: ['short.period-most'],
    limits: ['**.retention.certainty', 'retention.*.certainty'],
    because: 'Says "up to", which is true however firm it is.',
  },
  {
    messages: ['short.unending'],
    limits: ['**.exceptions.*'],
    because: 'Says that some of it has no fixed end, and an exception of a limit alone says no more.',
  },
  {
    messages: ['short.abroad'],
    limits: ['transfers.places.data', 'transfers.places.purposes'],
    because: 'Says where data go, and not which data or what for.',
  },
  {
    clauses: ['short'],
    messages: ['period.after'],
    limits: ['retention.*.exceptions'],
    because: 'An exception of the same length changes nothing.',
  },
  {
    clauses: ['recipients.table'],
    limits: [...ofPurpose, ...ofReceiving, 'recipients.*.passesTo.*'],
    because:
      'Says who a recipient is, what it does for us and where; the table above, or whoever passes data on, says in which cases it gets what.',
  },
  {
    clauses: ['transfers.table'],
    limits: partOfReceiving,
    because: 'Says who has data in a country, and not which data or whose.',
  },
  {
    limits: ['recipients.*.openEnded'],
    messages: ['quoted-source', 'readers.in', 'transfers.heading'],
    because: 'Names a sort of recipients as a whole; that the list of them is open changes nothing in that.',
  },
  {
    messages: ['why.data'],
    limits: ['data.*.openEnded'],
    because: 'Names the data as a whole; which kinds are among them stands in their own row.',
  },
  {
    clauses: ['recipients.reach', 'periods.table', 'sensitive.uses', 'who.joint.1'],
    limits: ofPurpose,
    because: 'Says what is so when data are used for something; its name leads to the entry that says when they are.',
  },
  {
    messages: ['basis.withdraw-any-time', 'rights.withdraw-consent', 'rights.withdraw-declared', 'rights.withdraw-law'],
    limits: [...ofPurpose, ...ofConsent],
    because: 'Holds of every consent, "if you gave consent": by law, or because each says so.',
  },
  {
    messages: [
      'rights.name.access',
      'rights.name.rectification',
      'rights.name.erasure',
      'rights.name.restriction',
      'rights.name.objection',
      'rights.name.portability',
      'rights.name.withdraw-consent',
    ],
    limits: [...ofPurpose, ...ofSources, ...ofConsent],
    because: 'Heads a right that the law gives, however often a use or a source occurs, and whoever consents.',
  },
  {
    clauses: ['rights.portability'],
    limits: [...ofPurpose, ...ofSources, ...ofConsent],
    because: 'Is about what people gave, whenever and for whatever they gave it.',
  },
  {
    messages: ['rights.erasure'],
    limits: [...ofPurpose, ...ofConsent],
    because: 'Says "in these cases"; each case below says what has to be so.',
  },
  {
    messages: ['rights.denied'],
    limits: ['rights.**'],
    because: 'Says that there is no such right, and so none of its limits matters.',
  },
  {
    messages: ['source.told-how.within-one-month', 'source.told.within-one-month'],
    limits: [...ofPurpose, ...ofSources],
    because: 'Says when people hear of data from a source, whenever and whichever it gives.',
  },
  {
    messages: ['periods.all-end.delete'],
    limits: ofPeriods,
    because: 'Heads the rows below: what happens when a time is over. How far it goes stands in the row.',
  },
  {
    messages: ['periods.excepted'],
    limits: ['**.exceptions'],
    because: 'Says that there are exceptions; they are rows of the same table.',
  },
  {
    messages: ['limits-elsewhere'],
    limits: ['**'],
    because: 'Says nothing but where the limits stand.',
  },
  {
    limits: ['notices.*.incomplete', 'notices.*.scope.limitedTo'],
    because: 'Limits the whole notice, which says so where it says what it is about.',
  },
  {
    clauses: [
      'rights.access',
      'rights.rectification',
      'rights.erasure',
      'rights.restriction',
      'rights.portability',
      'rights.objection',
      'rights.withdraw-consent',
    ],
    limits: ['rights.contact.for'],
    because: 'Begins a letter to the contact for rights; what else it is for stands where the contact does.',
  },
  {
    clauses: ['short'],
    messages: ['short.rights', 'short.rights-more'],
    limits: ['rights.list.*.purposes', 'rights.others.*.purposes'],
    isAlone: true,
    because: 'Is about the only purpose of the notice.',
  },
  {
    limits: ['promises.*.purposes'],
    clauses: ['promise.made'],
    because: 'Is about the only purpose of the notice, or leaves no purpose of it out.',
  },
  {
    clauses: ['cookies.statistics', 'cookies.more'],
    limits: ['cookies.certainty'],
    because: 'Says what a cookie does; the head of the section says how firm it is that there are any.',
  },
  {
    clauses: ['complaints.uk.0'],
    limits: ['complaints.toAuthority.afterController'],
    because: 'The words of the author stand in place of ours, and say in which order.',
  },
  {
    clauses: ['children.parents'],
    limits: ['children.parentalConsent.covers'],
    because: 'Says that a parent has to agree; what to, and from what age, are the rows below.',
  },
  {
    clauses: ['changes.new-purposes'],
    limits: ['furtherProcessing.conditions'],
    because: 'A note of the author, beside the statement that has the conditions.',
  },
  {
    messages: ['gap'],
    limits: ['**'],
    because: 'States nothing.',
  },
  {
    clauses: ['short'],
    limits: ['purposes.**', 'general.**', 'retention.**'],
    isBeside: true,
    because: 'Another use gives, gets or keeps the same without a limit.',
  },
  {
    clauses: ['what.data', 'transfers.table'],
    limits: ['purposes.**', 'general.**'],
    isBeside: true,
    because: 'Another use has the same data or sends them there without a limit.',
  },
]

/** Why a unit is true without the limit of a case; undefined where nobody said so. */
export const whyTrueWithout = ({ place, way }: Case, unit: Unit): TrueWithout | undefined =>
  trueWithout.find(
    ({ clauses, messages, limits, isBeside, isAlone }) =>
      limits.some((pattern) => isMeantBy(pattern, place.path)) &&
      (!isBeside || way === 'beside') &&
      (!isAlone || way !== 'beside') &&
      (clauses === undefined || clauses.includes(unit.clause)) &&
      (messages === undefined || messagesIn(unit.words).some((key) => messages.includes(key))),
  )
