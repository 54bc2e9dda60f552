import type { PurposeField, Usual, UsualPurpose } from '../catalogue/starters/starter.js'
import { child, type Pointer } from '../source/pointer.js'
import type { Change } from './change.js'
import { type Standing, statedAt, wordAt } from './standing.js'
import { holdsHere } from './usual.js'

/** What is being said of the basis of a purpose, or of how its advertising reaches people, before it stands in the file. */
export interface Saying {
  readonly basis?: string | undefined
  readonly mode?: string | undefined
  /** The fields that are said with it. */
  readonly said?: readonly string[]
  /** Whether all other sentences of the card are confirmed with it. */
  readonly isWhole?: boolean
}

type Ending = PurposeField | 'retention'

/** The fields that a basis speaks in as well: when it changes, what they said of another one holds no more. */
const dependent = ['provision', 'marketing', 'retention', 'specialCategoryCondition'] as const

/** What is usual for a field of a purpose here, and fits what is said of its basis and its advertising. */
export function fittingFor(
  purpose: UsualPurpose,
  field: PurposeField,
  standing: Standing,
  saying: Saying = {},
): Usual | undefined {
  return [purpose.usual[field] ?? []].flat().find((usual) => {
    return holdsHere(usual, standing) && fits(field, usual.value, purpose, standing, saying)
  })
}

/** The end that follows from the basis, while it is that basis. */
export function fittingEnd(purpose: UsualPurpose, standing: Standing, saying: Saying = {}): Usual | undefined {
  const { until } = purpose
  if (until === undefined || !holdsHere(until, standing)) return undefined
  return fits('retention', until.value, purpose, standing, saying) ? until : undefined
}

/** Whether what is proposed for a field fits the basis and the advertising as they are said or stated. */
export function fits(
  field: Ending,
  value: unknown,
  purpose: UsualPurpose,
  standing: Standing,
  saying: Saying = {},
): boolean {
  const at = child('/purposes', purpose.id)
  if (field === 'basis') {
    const mode = saying.mode ?? wordAt(standing, child(at, 'marketing'), 'mode')
    return mode === undefined || areOfOneKind(typeIn(value), mode)
  }
  if (field === 'sources') {
    const mode = saying.mode ?? wordAt(standing, child(at, 'marketing'), 'mode')
    return mode !== 'soft-opt-in' || !areAllFromOthers(value, standing)
  }
  const usual = typeIn(fittingFor(purpose, 'basis', standing, saying)?.value)
  const basis = saying.basis ?? wordAt(standing, child(at, 'basis'), 'type') ?? usual
  if (basis === undefined) return true
  if (field === 'marketing') return areOfOneKind(basis, wordIn(value, 'mode'))
  const own = typeIn([purpose.usual.basis ?? []].flat().find((one) => holdsHere(one, standing))?.value)
  if (basis === own) return true
  if (field === 'retention') return own !== 'consent'
  if (field === 'specialCategoryCondition') return typeIn(value) !== 'explicit-consent' || basis === 'consent'
  return field !== 'provision' || goesWith(wordIn(value, 'requirement'), basis)
}

/** Who is asked before anything is sent agrees; who is not asked has some other basis. */
const areOfOneKind = (basis: string | undefined, mode: string | undefined): boolean =>
  basis === undefined || mode === undefined || mode === 'none' || (basis === 'consent') === (mode === 'consent')

/** Whether all sources that are named are others: who bought something gave the address themselves. */
function areAllFromOthers(sources: unknown, standing: Standing): boolean {
  const ids = (Array.isArray(sources) ? sources : []).flatMap((each: unknown) => wordIn(each, 'ref') ?? [])
  const typeOf = (id: string): string | undefined =>
    wordAt(standing, child('/sources', id), 'type') ?? typeIn(standing.situation?.sources[id])
  return ids.length > 0 && ids.every((id) => typeOf(id) === 'third-party' || typeOf(id) === 'public')
}

/** With another way of advertising, the sources that cannot be meant by it are asked for anew. */
export function sourcesAfter(purpose: Pointer, mode: string, standing: Standing): readonly Change[] {
  const at = child(purpose, 'sources')
  return mode === 'soft-opt-in' && areAllFromOthers(statedAt(standing, at), standing) ? [{ drop: at }] : []
}

/** Whether people have to give data, and why, goes with a basis. */
function goesWith(requirement: string | undefined, basis: string): boolean {
  if (requirement === 'contractual' || requirement === 'pre-contractual') return basis === 'contract'
  if (requirement === 'statutory') return basis === 'legal-obligation' || basis === 'public-task'
  return basis !== 'contract' && basis !== 'legal-obligation'
}

/**
 * What another basis takes with it: what was proposed or stated for the one before. What somebody said of the advertising
 * beside its way, such as the channels, stays, and the way is asked for anew.
 */
export function unfitAfter(
  purpose: Pointer,
  to: string,
  said: readonly string[],
  standing: Standing,
): readonly Change[] {
  const from = wordAt(standing, child(purpose, 'basis'), 'type')
  return dependent.flatMap((field): readonly Change[] => {
    const at = child(purpose, field)
    if (said.includes(field)) return []
    const stated = statedAt(standing, at)
    if (stated === undefined) return standing.marks.get(at)?.proposed === undefined ? [] : [{ drop: at }]
    if (field === 'marketing')
      return areOfOneKind(to, wordIn(stated, 'mode'))
        ? []
        : [{ drop: child(at, 'obtained') }, { open: child(at, 'mode'), says: 'how the advertising reaches people' }]
    if (field === 'retention') return from === 'consent' && to !== from && isOfConsent(stated) ? [{ drop: at }] : []
    // What allows sensitive data was judged by itself, and may be consent beside another basis.
    if (field === 'specialCategoryCondition') return []
    const requirement = wordIn(stated, 'requirement')
    return requirement !== 'optional' && !goesWith(requirement, to) ? [{ drop: at }] : []
  })
}

const isOfConsent = (value: unknown): boolean => /\bconsent\b/i.test(wordIn(value, 'until') ?? '')

/** The basis that another way of advertising takes with it, whether it was stated or proposed. */
export function basisAfter(purpose: Pointer, mode: string, standing: Standing): readonly Change[] {
  const at = child(purpose, 'basis')
  const type = wordAt(standing, at, 'type') ?? typeIn(standing.marks.get(at)?.proposed)
  return areOfOneKind(type, mode) ? [] : [{ drop: at }]
}

/** The type of a basis, as a word or in a map. */
export const typeIn = (value: unknown): string | undefined => wordIn(value, 'type')

function wordIn(value: unknown, key: string): string | undefined {
  if (typeof value === 'string') return value
  const inside: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof inside === 'string' ? inside : undefined
}
