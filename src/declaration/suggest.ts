import { distance } from 'fastest-levenshtein'

/** The known word that someone most likely meant: the nearest, if it is near enough to be a slip of the pen. */
export function suggest(written: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3))
  let best: { readonly word: string; readonly far: number } | undefined
  for (const word of known) {
    if (Math.abs(word.length - written.length) > limit) continue
    const far = distance(written.toLowerCase(), word.toLowerCase())
    if (far <= limit && (!best || far < best.far)) best = { word, far }
  }
  return best?.word
}
