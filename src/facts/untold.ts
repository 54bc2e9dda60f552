import { type KeptBecause, whyKept } from '../language/kept-from-notices.js'
import { placeOf } from '../language/place-of.js'
import { oncePerModel } from '../model/once-per-model.js'
import { reachedFrom } from '../model/reached-from.js'
import type { DataSubjectGroup, Model, Notice, Purpose } from '../model/types.js'
import { each } from '../model/value.js'
import { isInside, type Pointer, parentOf } from '../source/pointer.js'
import { childrenOf, hasChildren } from './children.js'
import { issuersOf } from './controllers.js'
import { isCutOut } from './cut-out.js'
import { provisionOf } from './purposes.js'
import { recipientsOf } from './recipients.js'
import { retentionOf, retentionRules } from './retention.js'
import { purposesFor } from './scope/audience.js'
import { sourcesOf } from './sources.js'
import { type Fact, factsOf } from './stated-facts.js'
import { idleRecipients, unservedPeople, unusedData } from './unused.js'

/** Why no notice prints a fact by what it is; undefined for one that notices print. */
export function whyFactIsKept({ at, field }: Pick<Fact, 'at' | 'field'>): KeptBecause | undefined {
  const place = placeOf(at)
  // A plain value stands for its one field at the place of the whole.
  return whyKept(place) ?? whyKept(`${place}.${field}`)
}

/**
 * The facts that a notice would print, and that no notice tells because it does not reach them: what concerns people to
 * whom no notice speaks, what nothing names. What is kept from notices by what it is is not among them.
 */
export const untoldFacts = oncePerModel((model: Model): readonly Fact[] =>
  factsOf(model).filter((fact) => isUntold(model, fact)),
)

/** The declared things that some notice reaches. */
const reached = oncePerModel((model: Model): ReadonlySet<Pointer> => {
  const notices: readonly (Notice | undefined)[] = model.notices.size > 0 ? [...model.notices.values()] : [undefined]
  const told = new Set<Pointer>()
  for (const notice of notices) addTold(model, notice, told)
  return told
})

/** Whether no notice reaches what states a fact: what `fact-is-told` reports, and what a trace shows apart. */
export function isUntold(model: Model, { of, at, field }: Pick<Fact, 'of' | 'at' | 'field'>): boolean {
  return !reached(model).has(of) && whyFactIsKept({ at, field }) === undefined
}

/** Where a notice is led on from one thing to another. */
const naming: readonly Pointer[] = ['/purposes', '/notices', '/general', '/retention', '/recipients']

/** The largest things of which no notice tells anything, but for those that nothing is done with: rules ask about them. */
export function untold(model: Model): readonly Pointer[] {
  // Without purposes those are missing; what was taken out of one may have named what seems to be told nowhere.
  const isWhole = model.purposes.size > 0 && !naming.some((place) => isCutOut(model, place))
  const facts = isWhole ? untoldFacts(model) : []
  if (facts.length === 0) return []
  const idle = [...unusedData(model), ...unservedPeople(model), ...idleRecipients(model)]
  // Another name of other data is told by that.
  const names = [...model.data.values()].filter(({ aliasOf }) => aliasOf !== undefined)
  const asked = new Set([...idle, ...names, ...childrenWithAdults(model)].map(({ at }) => at))
  const meant = factsOf(model).filter((fact) => whyFactIsKept(fact) === undefined)
  return wholesOf(facts, meant).filter((at) => !isInside(asked, at))
}

/** Children about whom somebody else reads: a notice to their parents tells what is done with the data of both. */
const childrenWithAdults = (model: Model): readonly DataSubjectGroup[] =>
  [...model.purposes.values()]
    .filter((purpose) => each(purpose.dataSubjects).some(({ target }) => !hasChildren(target)))
    .flatMap(childrenOf)

/** What a notice tells as far as it concerns its readers or is named for them; it tells all else, whoever they are. */
const forSome: ReadonlySet<string> = new Set([
  ...['notices', 'controllers', 'dataSubjects', 'data', 'sources', 'recipients', 'retention', 'purposes', 'general'],
  'sections',
])

/** Adds all that a notice reaches: what it tells of its readers' data, and whatever is named there. */
function addTold(model: Model, notice: Notice | undefined, told: Set<Pointer>): void {
  const purposes = purposesFor(model, notice)
  // Other purposes and notices may be named in it, and are told in their own place or in none.
  const seen = new Set<unknown>([...model.purposes.values(), ...model.notices.values()])
  for (const own of [notice, ...purposes]) seen.delete(own)
  const add = (roots: readonly unknown[]): void => {
    for (const value of reachedFrom(roots, { value: (it) => seen.has(it) })) {
      seen.add(value)
      if ('at' in value && typeof value.at === 'string') told.add(value.at)
    }
  }
  const always = [notice, issuersOf(model, notice), sectionsFor(model, notice), ...forEverybody(model)]
  add([...always, purposes, ...generalFor(model, purposes)])
  // A source may say itself what it brings, without any purpose that names it.
  for (const source of model.sources.values()) if (source.data?.some(({ at }) => told.has(at))) add([source])
}

const forEverybody = (model: Model): readonly unknown[] =>
  Object.entries(model).flatMap(([key, value]) => (forSome.has(key) ? [] : [value]))

const sectionsFor = (model: Model, notice: Notice | undefined) =>
  [...model.sections.values()].filter(
    ({ notices }) => notices === undefined || (notice !== undefined && notices.includes(notice)),
  )

/** What is said of everything; of periods, sources and what must be given only what serves a purpose without its own. */
function* generalFor(model: Model, purposes: readonly Purpose[]): Iterable<unknown> {
  if (!model.general || purposes.length === 0) return yield model.general
  const { retention: _, sources: __, provision: ___, ...rest } = model.general
  yield rest
  for (const purpose of purposes) {
    yield [retentionOf(model, purpose), retentionRules(model, purpose)]
    yield [recipientsOf(model, purpose), provisionOf(model, purpose), sourcesOf(model, purpose)]
  }
}

/** The largest declared things that hold none but these facts, instead of the facts one by one. */
function wholesOf(facts: readonly Fact[], all: readonly Fact[]): readonly Pointer[] {
  const counts = new Map<Pointer, number>()
  for (const { at } of all) for (const place of around(at)) counts.set(place, (counts.get(place) ?? 0) + 1)
  for (const { at } of facts) for (const place of around(at)) counts.set(place, (counts.get(place) ?? 0) - 1)
  const wholes = facts.map(({ at }) => around(at).find((place) => counts.get(place) === 0) ?? at)
  return [...new Set(wholes)]
}

/** A place and what it lies in, from an entry of a register inwards. */
const around = (at: Pointer): readonly Pointer[] => {
  const places = [at]
  for (let place = parentOf(at); parentOf(place) !== ''; place = parentOf(place)) places.unshift(place)
  return places
}
