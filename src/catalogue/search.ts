import type { Entry } from './entries.js'

/** The entries that hold every word of a search somewhere, whatever its case and its accents; all for no words. */
export function search(entries: readonly Entry[], words: readonly string[]): readonly Entry[] {
  const wanted = words.flatMap((word) => folded(word).split(/\s+/)).filter((word) => word !== '')
  return entries.filter((entry) => {
    const text = folded([entry.id, entry.label, entry.description, ...entry.aliases, ...entry.notes].join('\n'))
    return wanted.every((word) => text.includes(word))
  })
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
