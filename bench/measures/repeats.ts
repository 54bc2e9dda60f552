import { wordsIn } from './notice-text.js'

/** So many words in a row are no coincidence. */
const run = 8

/**
 * The share of the words of a text that stand in a run of eight which stands elsewhere in it too. Letters alone count:
 * neither capitals nor signs make another run.
 */
export function repeatedShare(text: string): number {
  const words = wordsIn(text).map(plain)
  const places = new Map<string, number[]>()
  for (let start = 0; start + run <= words.length; start += 1) {
    const key = words.slice(start, start + run).join(' ')
    const known = places.get(key)
    if (known) known.push(start)
    else places.set(key, [start])
  }
  const repeated = new Set<number>()
  for (const starts of places.values()) {
    if (starts.length < 2) continue
    for (const start of starts) for (let offset = 0; offset < run; offset += 1) repeated.add(start + offset)
  }
  return words.length === 0 ? 0 : repeated.size / words.length
}

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
