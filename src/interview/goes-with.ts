import { isValueMap, type Value, type ValueMap } from '../reading/value.js'
import { child, keysOf, type Pointer, parentOf } from '../source/pointer.js'
import { labelOf, type Named } from './fields/registered.js'
import { type Reference, referencesIn } from './references.js'
import { idsIn, type Standing, statedAt, textAt } from './standing.js'

/**
 * What goes with an answer, in the order in which it is taken out: places that name what is gone, and, where the interview wrote
 * the file, entries that were used before and that nothing uses any more. What nobody used before stays.
 */
export function goesWith(after: Standing, before: Pick<Standing, 'value'>): readonly Pointer[] {
  const gone: Pointer[] = []
  for (let value = after.value; ; ) {
    const next = danglingIn(value, before) ?? (after.isOurs ? unusedIn(value, before) : undefined)
    if (next === undefined) return gone
    gone.push(next)
    value = without(value, keysOf(next))
  }
}

/** The entries that go, by their names, in a sentence; undefined where none does. */
export function wentWords(went: readonly Pointer[], before: Standing): string | undefined {
  const names = [...new Set(went.flatMap((at) => nameOfEntry(at, before)))]
  if (names.length === 0) return undefined
  const listed = names.length === 1 ? names[0] : `${names.slice(0, -1).join('; ')}; and ${names.at(-1)}`
  return `With it ${names.length === 1 ? 'goes' : 'go'} what nothing else uses: ${listed}.`
}

const named: readonly Named[] = ['dataSubjects', 'data', 'sources', 'recipients']

/** What an entry is called; a place inside one has no name of its own. */
function nameOfEntry(at: Pointer, before: Standing): readonly string[] {
  const [top, id = '', item, ...deeper] = keysOf(at)
  if (top === 'cookies') {
    const items = item === undefined ? idsIn(before, 'cookies/items') : [item]
    return items.map((each) => textAt(before, child('/cookies/items', each, 'name')) ?? each)
  }
  const register = named.find((each) => each === top)
  return register === undefined || item !== undefined || deeper.length > 0 ? [] : [labelOf(register, id, before)]
}

/** What would go with a change, told before it is made. */
export const wouldGo = (gone: Pointer, before: Standing): string | undefined =>
  wentWords(goesWith({ ...before, value: without(before.value, keysOf(gone)) }, before), before)

/** A purpose or a cookie that names somebody who is there no more. */
function danglingIn(value: ValueMap, before: Pick<Standing, 'value'>): Pointer | undefined {
  const isGone = ({ at, to }: Reference): boolean =>
    /^\/(?:purposes\/[^/]+\/recipients|cookies\/items)\//.test(`${at}/`) &&
    to.startsWith('/recipients/') &&
    statedAt(before, to) !== undefined &&
    statedAt({ value }, to) === undefined
  // From the last on, so that those before it stay where they are.
  const found = referencesIn(value).findLast(isGone)
  return found && naming(found.at, value)
}

/** The item of a list that names something, the whole field where it is the only one, and all of a cookie. */
function naming(at: Pointer, value: ValueMap): Pointer {
  const [top = '', register, id = ''] = keysOf(at)
  if (top === 'cookies' && register === 'items')
    return idsIn({ value }, 'cookies/items').length === 1 ? '/cookies' : child('', top, register, id)
  const item = at.endsWith('/ref') ? parentOf(at) : at
  const list = statedAt({ value }, parentOf(item))
  return Array.isArray(list) && list.length === 1 ? parentOf(item) : item
}

/** Registers whose entries a purpose brings with it. */
const brought = ['dataSubjects', 'data', 'sources'] as const

/** An entry that was used and is not any more, though the place that named it is answered, or gone. */
function unusedIn(value: ValueMap, before: Pick<Standing, 'value'>): Pointer | undefined {
  const isPurposeGone = idsIn(before, 'purposes').some(
    (id) => statedAt({ value }, child('/purposes', id)) === undefined,
  )
  // Who is named as one who helps stays, until what they help with is gone; a cookie is no reason to name them.
  const registers = isPurposeGone ? [...brought, 'recipients'] : brought
  const used = new Set(usesIn(value).map(({ to }) => to))
  const former = usesIn(before.value)
  const entries = registers.flatMap((register) => idsIn({ value }, register).map((id) => child('', register, id)))
  return entries.find((entry) => {
    const uses = former.filter(({ to }) => to === entry)
    return !used.has(entry) && uses.length > 0 && uses.every(({ at }) => isAnswered(at, value))
  })
}

const usesIn = (value: ValueMap): readonly Reference[] =>
  referencesIn(value).filter(({ at }) => !at.startsWith('/cookies/'))

/** Whether what named something says something else now, or is of an entry that is gone: what is open again may name it still. */
function isAnswered(at: Pointer, value: ValueMap): boolean {
  const [register = '', id = '', field = ''] = keysOf(at)
  const entry = child('', register, id)
  return statedAt({ value }, entry) === undefined || statedAt({ value }, child(entry, field)) !== undefined
}

/** A declaration without what stands at a place; what is left empty goes with it. */
function without(value: ValueMap, [key = '', ...deeper]: readonly string[]): ValueMap {
  const left = Object.entries(value).flatMap(([name, inner]): readonly (readonly [string, Value])[] => {
    if (name !== key) return [[name, inner]]
    const rest = deeper.length === 0 ? undefined : inner
    if (Array.isArray(rest)) {
      const items: readonly Value[] = rest
      return [[name, items.flatMap((item, index) => withoutItem(item, index, deeper))]]
    }
    const map = isValueMap(rest) ? without(rest, deeper) : {}
    return Object.keys(map).length === 0 ? [] : [[name, map]]
  })
  return Object.fromEntries(left)
}

function withoutItem(item: Value, index: number, [key = '', ...deeper]: readonly string[]): readonly Value[] {
  if (String(index) !== key) return [item]
  return deeper.length > 0 && isValueMap(item) ? [without(item, deeper)] : []
}
