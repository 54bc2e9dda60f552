import { type KeptBecause, whyKept } from '../../src/language/kept-from-notices.js'
import { declarationWith } from './fill.js'
import { changedIn, clausesOf, findingsOf, type Understood, understand } from './observe.js'
import { allPlaces, type Place } from './places.js'
import { nonsense, valuesOf, type Written } from './values.js'

/** What became of a place of the language when it was filled, changed and taken away. */
export interface Row {
  readonly path: string
  /** The clauses of a notice that another value changes. */
  readonly prints: readonly string[]
  /** Why it is printed in none. */
  readonly kept: KeptBecause | undefined
  /** The rules whose findings another value changes, or none. */
  readonly reads: readonly string[]
  /** Words of a closed list that make the same notice. */
  readonly alike: readonly (readonly Written[])[]
}

/** The place, and the word that stands in it and nowhere else. */
export interface Marked {
  readonly place: Place
  readonly word: string
}

/** Every place of the language with its word. */
export const markedPlaces = (): readonly Marked[] =>
  allPlaces().map((place, index) => ({ place, word: nonsense(index * 7 + 3) }))

/** Fills a place with each of its values, and looks what the notice and the rules make of it. */
export function rowOf({ place, word }: Marked): Row {
  const { path } = place
  const values = valuesOf(place, word)
  const tried = [false, true].map((isCrowded) => () => tryOut(place, values, isCrowded))
  const first = tried[0]?.() ?? nothing
  const best = first.prints.length > 0 ? first : (tried[1]?.() ?? nothing)
  const reads = [...new Set([...first.reads, ...best.reads])].sort()
  return { path, prints: best.prints, kept: whyKept(path), reads, alike: best.alike }
}

type Tried = Pick<Row, 'prints' | 'reads' | 'alike'>

const nothing: Tried = { prints: [], reads: [], alike: [] }

function tryOut(place: Place, values: readonly Written[], isCrowded: boolean): Tried {
  const with_ = values.map((value) => certain(place, value, isCrowded))
  const without = [understand(declarationWith(place, undefined, isCrowded)) ?? []].flat()
  const told = with_.map(clausesOf)
  // Of a none the reason is the author's; that there is none may be told without it.
  const compared = place.path.endsWith('.none') ? told.slice(-2) : told
  const prints = changedIn(compared.length > 1 ? compared : [...compared, ...without.map(clausesOf)])
  const reads = changedIn([...with_.slice(0, mostRead), ...without].map(findingsOf))
  return { prints, reads, alike: alikeAmong(place, values, told) }
}

/** Rules are asked about so many values: what they read of a long list, they mostly read of its beginning. */
const mostRead = 4

function certain(place: Place, value: Written, isCrowded: boolean): Understood {
  const understood = understand(declarationWith(place, value, isCrowded))
  const [mistake] = understood?.unreadable ?? []
  if (!understood || mistake)
    throw new Error(`${place.path}: ${JSON.stringify(value)} ${JSON.stringify(mistake?.data)}`)
  return understood
}

/** The words of a closed list that are told in the same way. */
function alikeAmong(
  { forms }: Place,
  values: readonly Written[],
  told: readonly ReadonlyMap<string, string>[],
): readonly (readonly Written[])[] {
  const words = new Set<Written>(forms.flatMap((form) => (form.kind === 'words' ? form.words : [])))
  const groups = new Map<string, Written[]>()
  for (const [index, value] of values.entries()) {
    if (!words.has(value)) continue
    const said = JSON.stringify([...(told[index] ?? [])])
    groups.set(said, [...(groups.get(said) ?? []), value])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}
