import { type Quoted, quoted } from '../findings/fact.js'
import type { Elsewhere } from '../findings/relation.js'
import type { Pointer } from '../source/pointer.js'
import type { Said } from './phrases-found.js'

/** A phrase with the places that repeat it. */
export interface SaidOnce extends Said {
  readonly again: readonly Pointer[]
}

/** What one text says, once or several times over. */
export interface SaidThere {
  readonly at: Pointer
  readonly matches: readonly string[]
  /** Other places that say the same. */
  readonly related: readonly Elsewhere[]
}

/** A text, the first of what was found in it, and beside it the rest. */
export interface QuotedThere {
  readonly at: Pointer
  readonly words: Quoted
  readonly related: readonly Elsewhere[]
}

/** What was said, by text: what one text says several times is one thing to mend. */
export function byText(all: Iterable<Said | SaidOnce>): readonly SaidThere[] {
  const places = new Map<Pointer, { matches: string[]; again: Set<Pointer> }>()
  for (const item of all) {
    const place = places.get(item.at) ?? { matches: [], again: new Set() }
    if (!place.matches.some((known) => known.toLowerCase() === item.match.toLowerCase())) place.matches.push(item.match)
    if ('again' in item) for (const at of item.again) place.again.add(at)
    places.set(item.at, place)
  }
  return [...places].map(([at, { matches, again }]) => ({ at, matches, related: repeatedAt([...again]) }))
}

/** The same as one finding quotes it at each of its places. */
export const quotedByText = (all: Iterable<Said | SaidOnce>): readonly QuotedThere[] => byText(all).flatMap(firstQuoted)

/** The first of what stands in a text; what else stands there is shown beside it. */
export function firstQuoted({ at, matches, related = [] }: Pick<SaidThere, 'at' | 'matches'> & Partial<SaidThere>) {
  const [first, ...more] = matches
  if (first === undefined) return []
  const beside = more.map((match) => ({ at, is: 'with-this' as const, data: quoted(match) }))
  return [{ at, words: quoted(first), related: [...beside, ...related] }]
}

/** So many repetitions are pointed out. */
const pointedOut = 5

/** The first few places that say something again. */
export const repeatedAt = (again: readonly Pointer[]) =>
  again.slice(0, pointedOut).map((at) => ({ at, is: 'said-again' as const }))

/** So much of the words before or after a phrase makes it the same place of the published text. */
const around = 30

/** Each place of a published text once, where it stands first. */
export function withoutRepeats(all: Iterable<Said>): readonly SaidOnce[] {
  const known = new Map<string, Said & { readonly again: Pointer[] }>()
  const kept: SaidOnce[] = []
  for (const item of all) {
    const places = placesIn(item)
    const first = places.map((place) => known.get(place)).find((it) => it !== undefined && it.at !== item.at)
    if (first && !first.again.includes(item.at)) first.again.push(item.at)
    const entry = first ?? { ...item, again: [] }
    if (!first) kept.push(entry)
    for (const place of places) if (!known.has(place)) known.set(place, entry)
  }
  return kept
}

/** A longer sentence is told by the words around a phrase alone. */
const longest = 1000

/** What tells that another text quotes the same place: the whole sentence, or enough of it on either side. */
function placesIn({ sentence, match, start }: Said): readonly string[] {
  const end = start + match.length
  const places = [
    ...(sentence.length <= longest ? [sentence.replace(/[.;:,]$/, '')] : []),
    ...(start >= around ? [sentence.slice(start - around, end)] : []),
    ...(sentence.length - end >= around ? [sentence.slice(start, end + around)] : []),
  ]
  return places.map((place) => place.toLowerCase())
}
