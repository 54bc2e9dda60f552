import type { Name } from './names.js'
import type { Ref } from './ties.js'

/** A name that stands somewhere, with all that it may stand for. */
export interface Mention {
  readonly refs: readonly Ref[]
  /** Whether it stands in brackets, and so belongs to what it stands behind. */
  readonly isAside: boolean
  /** Of how many letters it is. */
  readonly length: number
}

/** Finds the names in words; the longest name wins where one holds another. */
export interface Finder {
  readonly mentionsIn: (words: string) => readonly Mention[]
}

/** A finder of names. */
export function finderOf(names: readonly Name[]): Finder {
  const byPattern = new Map<string, Ref[]>()
  for (const { ref, pattern } of names) byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), ref])
  const patterns = [...byPattern].sort(([one], [other]) => other.length - one.length)
  const edge = '[\\p{L}\\p{N}]'
  const all = new RegExp(`(?<!${edge})(?:${patterns.map(([pattern]) => `(${pattern})`).join('|')})(?!${edge})`, 'gu')
  return {
    mentionsIn: (words) => {
      if (patterns.length === 0) return []
      return [...words.matchAll(all)].map((match) => ({
        refs: patterns[match.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? [],
        length: match[0].length,
        isAside: isInBrackets(words.slice(0, match.index)),
      }))
    },
  }
}

const isInBrackets = (before: string): boolean => before.split('(').length > before.split(')').length
