import { distance } from 'fastest-levenshtein'
import { isMixed, nearestAmong } from './nearest.js'
import { onlyOverlapAmong, plainForm } from './overlap.js'

/** Above this many known words nothing is suggested: comparing each with each would take minutes. */
const manyWords = 2_000

/** Words that are longer are no slip of anything. */
const longest = 60

/**
 * The known word that someone most likely meant: the nearest, if it is near enough to be a slip of the pen, or the only
 * one that holds what was written or is held by it (`legalBasis`, `basis`).
 */
export function suggest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined
  const words: string[] = []
  for (const word of known) if (words.push(word) > manyWords) return undefined
  return nearest(written, words) ?? onlyOverlap(written, words)
}

/** What `suggest` finds for many words that were written, among the same known ones but for one that nobody can mean. */
export type Suggester = (written: string, except?: string) => string | undefined

/** Reads known words once, so that each suggestion need not go through all of them. */
export function suggesterOf(words: readonly string[]): Suggester {
  const known = new Set(words)
  if (known.size > manyWords + 1) return () => undefined
  // A third of its letters may be wrong: none that is longer is near to any that is looked for.
  const near = words.filter((word) => word.length <= longest + longest / 3)
  const [nearestTo, overlapOf] = [nearestAmong(near), onlyOverlapAmong(words)]
  return (written, except) => {
    const others = except !== undefined && known.has(except) ? known.size - 1 : known.size
    if (written.length > longest || others > manyWords) return undefined
    return nearestTo(written, limitFor(written), except) ?? overlapOf(written, except)
  }
}

/**
 * Whether a word was plainly meant, so that it can be taken for what was written: the same letters, or a letter or two
 * beside them. Anything further is a suggestion, and never becomes a fact.
 */
export function isSlip(written: string, word: string): boolean {
  if (plainForm(written) === plainForm(word)) return true
  return farness(written.toLowerCase(), word.toLowerCase()) <= Math.min(2, Math.floor(nameOf(word).length / 3))
}

/** The last part of a word of a catalogue: two names are not alike because their group is the same. */
const nameOf = (word: string): string => word.slice(word.lastIndexOf('.') + 1)

const limitFor = (written: string): number => Math.floor(nameOf(written).length / 3)

function nearest(written: string, words: readonly string[]): string | undefined {
  const limit = limitFor(written)
  let best: { readonly word: string; readonly far: number } | undefined
  for (const word of words) {
    if (Math.abs(word.length - written.length) > limit) continue
    const far = farness(written.toLowerCase(), word.toLowerCase())
    if (far <= limit && (!best || far < best.far)) best = { word, far }
  }
  return best?.word
}

/** How many slips of the pen lie between two words; letters in the wrong order are less than one wrong letter. */
export function farness(written: string, word: string): number {
  const far = distance(written, word)
  // Of the same letters in quite another order, another word is made: sections, noticess.
  return isMixed(written, word, far) ? 0.5 : far
}

function onlyOverlap(written: string, words: readonly string[]): string | undefined {
  const bare = plainForm(written)
  const found = words.filter((word) => {
    const other = plainForm(word)
    const [short, long] = bare.length < other.length ? [bare, other] : [other, bare]
    return short.length > 4 && (long.startsWith(short) || long.endsWith(short))
  })
  return found.length === 1 ? found[0] : undefined
}

/** Whether a text is a word for there being none, where it would be printed. */
export const isBareNone = (text: string): boolean => /^(?:none|n\/a|not applicable|nil)\.?$/i.test(text.trim())

/** Whether a text says no more than that nobody knows what belongs there. */
export const isBareUnknown = (text: string): boolean =>
  /^(?:unknown|not (?:known|stated|decided)(?: yet)?|not yet (?:known|stated|decided)|unclear|unsure)\.?$/i.test(
    text.trim(),
  )

/** Whether a word is none in other letters, or with a slip of the pen that makes no other word. */
export const isLikeNone = (written: string): boolean =>
  farness(written.toLowerCase(), 'none') < 1 || /^(?:n+o+n+e+|non|noe|nne)$/i.test(written)
