import { allPlaces, type Place } from '../../scripts/ledger/places.js'
import { isMeantBy, whyKept } from '../../src/language/kept-from-notices.js'

/** Fields that say in words, or by a word of a list, how far something holds. */
const inWords: ReadonlySet<string> = new Set([
  'afterController',
  'certainty',
  'conditions',
  'covers',
  'effort',
  'exceptions',
  'for',
  'incomplete',
  'limitedTo',
  'only',
  'openEnded',
  'records',
  'regimes',
  'scope',
  'stage',
  'untilObjection',
  'threshold',
  'when',
  'withheld',
])

/** Registers to some entries of which something is narrowed. */
const narrowing: ReadonlySet<string> = new Set(['data', 'dataSubjects', 'products', 'purposes'])

/** Places that look like a limit and are the fact itself, with what they say. */
export const notLimits: Readonly<Record<string, string>> = {
  regimes: 'which law applies to all of the declaration',
  'notices.*.audience': 'whom the notice is for',
  'notices.*.other.for': 'what another notice is for',
  'notices.*.changes.when': 'when changes are told',
  'notices.*.changes.log.purposes': 'what a change was about',
  '**.informed.when': 'when people are told',
  'jointArrangements.purposes': 'what is arranged',
  'purposes.*.data': 'the data of the purpose',
  'purposes.*.dataSubjects': 'the people of the purpose',
  'general.data': 'data that no purpose names',
  'data.*.aliasOf': 'that two names stand for one datum',
  '**.automatedDecisions.data': 'what is decided by',
  '**.profiling.inputs': 'what is profiled by',
  'permissions.*.data': 'what the permission reads',
  'permissions.*.purpose': 'what the permission is for',
  'cookies.items.*.purpose': 'what the cookie is for',
  'purposes.*.furtherTo.purpose': 'what the data were collected for',
  '**.stage': 'which of the two grounds a contract is',
  '**.exceptions.exceptions': 'an exception of an exception is printed as an exception is',
}

const isNamedSo = ({ path }: Place): boolean => inWords.has(path.slice(path.lastIndexOf('.') + 1))

/** By what format.md promises: "Only about these recipients". */
const isOnly = ({ description, path }: Place): boolean =>
  /^Only (?!for )/.test(description) && !path.endsWith('.notices')

const isNarrowing = ({ forms }: Place): boolean =>
  forms.some((form) => form.kind === 'id' && narrowing.has(form.register))

/** The places of the language that look like a limit: by their name, or by what they narrow something to. */
export const likeLimits: readonly Place[] = allPlaces().filter(
  (place) => (isNamedSo(place) || isNarrowing(place) || isOnly(place)) && whyKept(place.path) === undefined,
)

/** The places that limit what stands beside them. */
export const limitPlaces: readonly Place[] = likeLimits.filter(
  ({ path }) => !Object.keys(notLimits).some((pattern) => isMeantBy(pattern, path)),
)
