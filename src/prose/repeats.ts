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

/** So much of a phrase and the words before or after it makes it the same place of the published text; some of these words at least. */
const around = { withPhrase: 38, atLeast: 12 } as const

/** Each place of a published text once, where it stands first. */
export function withoutRepeats(all: Iterable<Said>): readonly SaidOnce[] {
  const items = [...all]
  const longer = containers(items)
  const known = new Map<string, Said & { readonly again: Pointer[] }>()
  const kept: SaidOnce[] = []
  for (const item of items) {
    const container = longer.get(item)
    const places = [...placesIn(item), ...(container ? placesIn(container) : [])]
    const first = places.map((place) => known.get(place)).find((it) => it !== undefined && it.at !== item.at)
    if (first && !first.again.includes(item.at)) first.again.push(item.at)
    const entry = first ?? { ...item, again: [] }
    if (!first) kept.push(entry)
    for (const place of places) if (!known.has(place)) known.set(place, entry)
  }
  return kept
}

/** So short is a text that may be a part of a sentence which stands elsewhere as a whole. */
const short = { from: 12, to: 120 } as const

/** So many texts with the same phrase are compared with each other. */
const compared = 50

/** For a short text, a longer one with the same phrase that holds all of it: a label cut from the sentence. */
function containers(items: readonly Said[]): ReadonlyMap<Said, Said> {
  const byMatch = new Map<string, Said[]>()
  for (const item of items) {
    const key = item.match.toLowerCase()
    const group = byMatch.get(key) ?? []
    if (group.length < compared) group.push(item)
    byMatch.set(key, group)
  }
  const found = new Map<Said, Said>()
  for (const group of byMatch.values()) {
    for (const item of group) {
      const text = wholeOf(item)
      const isCut = text.length >= short.from && text.length <= short.to && text.length > item.match.length
      // What is said as a whole somewhere is a sentence of its own.
      if (!isCut || group.some((other) => other.at !== item.at && wholeOf(other) === text)) continue
      const longer = group.find(
        (other) => other.sentence.length > item.sentence.length && wholeOf(other).includes(text),
      )
      if (longer && longer.at !== item.at) found.set(item, longer)
    }
  }
  return found
}

const wholeOf = ({ sentence }: Said): string => sentence.replace(/[.;:,]$/, '').toLowerCase()

/** A longer sentence is told by the words around a phrase alone. */
const longest = 1000

/** What tells that another text quotes the same place: the whole sentence, or enough of it on either side. */
function placesIn(item: Said): readonly string[] {
  const { sentence, match, start } = item
  const end = start + match.length
  const beside = Math.max(around.atLeast, around.withPhrase - match.length)
  const places = [
    ...(sentence.length <= longest ? [wholeOf(item)] : []),
    ...(start >= beside ? [sentence.slice(start - beside, end)] : []),
    ...(sentence.length - end >= beside ? [sentence.slice(start, end + beside)] : []),
  ]
  return places.map((place) => place.toLowerCase())
}
