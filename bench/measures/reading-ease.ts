import type { NoticeDocument, Section } from '../../src/documents/tree/document.js'
import type { Node } from '../../src/documents/tree/nodes.js'
import { walk, wordsOf as wordsOfNodes } from '../../src/documents/tree/walk.js'

/** Words that leave open what is so. What the reader is allowed to do (`you may ask`) leaves nothing open. */
const vague =
  /(?<!\byou )\b(?:may|might|could|some|sometimes|often|possibly|perhaps|maybe|occasionally|usually|normally|generally|typically|likely|certain|various|several|appropriate|time to time)\b/giu

/** An e that is written and not spoken: at the end of `use`, `used`, `stores`; inside `statement`, `something`. */
const silent =
  /(?<=[^laeiouy]|[aeiouy]l|[rl]l)e$|(?<=[^td])e(?=d$)|(?<=[aeiouy]l|[^szxcgl])(?<![sc]h)e(?=s$)|(?<=[aeiouy][a-z])e(?=(?:ment|times?|thing|ly|ful|less|where)s?$)/gu

/** Two vowels that are spoken apart: `via`, `client`, `area`, `being`; not those of `nation` or `special`. */
const apart =
  /(?<![tcsg])i(?:a|o(?!u)|e(?=n|t))|cre(?=a)|(?:ar|id|op)e(?=a)|eo(?=g|u?s|$)|[aeou](?=ing)|u(?=a[lt])|o(?=e[xr])/gu

/** Words of notices that are spoken otherwise than they are written. */
const unruly: ReadonlyMap<string, number> = new Map([
  ['people', 2],
  ['business', 2],
  ['science', 2],
  ['being', 2],
  ['employee', 3],
])

/** The syllables of an English word: its groups of vowels, without those that are not spoken. */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const known = unruly.get(letters)
  if (known !== undefined) return known
  if (letters.length < 4) return Math.min(letters.length, 1 + (letters.match(/i(?=a)/g)?.length ?? 0))
  const groups = letters.replace(silent, '').match(/[aeiouy]+/gu)?.length ?? 0
  return Math.max(1, groups + (letters.match(apart)?.length ?? 0))
}

/** The sentences of a text; a colon, a semicolon and a full stop inside a number end none. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!])(?=\s|$)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)

/** The words of a text; a number is one, a sign is none. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? []

/** How hard a text is to read. */
export interface Reading {
  /** The school year of Flesch and Kincaid. */
  readonly grade: number
  readonly words: number
  readonly longest: string
  /** Vague words, as they stand. */
  readonly vague: readonly string[]
}

/** Measures sentences by Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59. */
export function readingOf(sentences: readonly string[]): Reading {
  const words = sentences.flatMap((sentence) => wordsOf(sentence))
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const [longest = ''] = [...sentences].sort((one, other) => wordsOf(other).length - wordsOf(one).length)
  return {
    grade: 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59,
    words: words.length,
    longest,
    vague: sentences.flatMap((sentence) => sentence.match(vague) ?? []),
  }
}

/** A reference to a provision is looked up and not read. */
const citation = /\((?:UK )?(?:GDPR|DPA|PECR)(?:[^()]|\([^()]*\))*\)/gu

/** The whole sentences of a section: labels, cells and items of a few words are read at a glance. */
export const sentencesIn = ({ clauses }: Section): readonly string[] =>
  clauses
    .flatMap(({ blocks }) => [...walk(blocks)].flatMap(textOf))
    .flatMap((text) => sentencesOf(text.replace(citation, '')))
    .filter((sentence) => /[.?!]$/.test(sentence))

/** What holds words: a paragraph, or the cell of a table. */
const textOf = (node: Node): readonly string[] =>
  node.type === 'paragraph' || node.type === 'tableCell' ? [wordsOfNodes(node.children)] : []

/** How hard each section of a notice is to read; one without a whole sentence is not there. */
export const readingBySection = ({ sections }: NoticeDocument): ReadonlyMap<string, Reading> =>
  new Map(
    sections.flatMap((section) => {
      const sentences = sentencesIn(section)
      return sentences.length === 0 ? [] : [[section.id, readingOf(sentences)] as const]
    }),
  )
