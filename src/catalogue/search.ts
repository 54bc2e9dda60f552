import type { Entry } from './entries.js'

/** Whether a text holds every one of some words somewhere, whatever its case and its accents. */
export function holding(words: readonly string[]): (...texts: readonly string[]) => boolean {
  const wanted = words.flatMap((word) => folded(word).split(/\s+/)).filter((word) => word !== '')
  return (...texts) => {
    const text = folded(texts.join('\n'))
    return wanted.every((word) => text.includes(word))
  }
}

/** The entries that hold every word of a search somewhere, whatever its case and its accents; all for no words. */
export function search(entries: readonly Entry[], words: readonly string[]): readonly Entry[] {
  const hasAll = holding(words)
  return entries.filter(({ id, label, description, aliases, notes }) =>
    hasAll(id, label, description, ...aliases, ...notes),
  )
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
