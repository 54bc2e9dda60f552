import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Phrases } from '../../src/prose/phrases/phrase.js'
import { phraseBook, phrasesIn } from '../../src/prose/phrases/phrase-books.js'
import * as phraseLists from '../../src/prose/phrases/phrase-lists.js'
import { matchesIn } from '../../src/prose/phrases-found.js'
import { sentencesOf } from '../../src/prose/sentences.js'
import { cpuTime } from '../cpu-time.js'

interface Examples {
  /** Sentences, each with the words that are found in it. */
  readonly finds: Readonly<Record<string, string>>
  /** Sentences in which nothing is found. */
  readonly leaves: readonly string[]
}

const folder = new URL('phrases/', import.meta.url)
const root = new URL('../../', import.meta.url).pathname

/** Sentences of a language stand in its folder, in a file for each subject. */
const files = globSync('*/*.yaml', { cwd: folder.pathname }).sort()
const languageOf = (file: string): string => file.split('/')[0] ?? ''
const languages = Object.keys(phraseLists)

const examplesOf = (language: string): Readonly<Record<string, Examples>> =>
  Object.assign(
    {},
    ...files
      .filter((file) => languageOf(file) === language)
      .map((file) => parse(readFileSync(new URL(file, folder), 'utf8'))),
  )

const foundIn =
  (language: string) =>
  (phrases: Phrases, text: string): readonly string[] =>
    sentencesOf(text, language).flatMap((sentence) => matchesIn(phrases, sentence).map(({ match }) => match))

/** Texts of a hundred thousand characters made to send a pattern back and forth. */
const hostile = (words: readonly string[]): readonly string[] =>
  ['a', ' ', 'a ', 'we ', 'A. ', '“', '\u0301', 'e\u0301', ...words].map((piece) =>
    piece.repeat(Math.ceil(100_000 / piece.length)),
  )

describe('phrase books', () => {
  it('are looked up by language, with or without a region', () => {
    expect(phraseBook('en-GB')).toBe(phraseBook('en'))
    expect(phraseBook('en')).toBeDefined()
    expect(phraseBook('xx')).toBeUndefined()
    expect(phraseBook('constructor')).toBeUndefined()
  })
})

it('no topic is in two subjects, of which one would be lost', () => {
  const subjects = globSync('src/prose/phrases/en/*.ts', { cwd: root }).map((file) =>
    readFileSync(`${root}${file}`, 'utf8'),
  )
  const topics = subjects.flatMap((text) => [...text.matchAll(/^ {2}(\w+): \(\) =>/gm)].map(([, topic]) => topic))
  expect(topics.length).toBeGreaterThan(50)
  expect(topics.filter((topic, index) => topics.indexOf(topic) !== index)).toEqual([])
})

describe.each(languages)('the phrases of %s', (language) => {
  const found = foundIn(language)
  const sentences = (text: string) => sentencesOf(text, language)
  const examples = examplesOf(language)
  const book = [...(phraseBook(language) ?? [])].map(([topic, { phrases }]) => [topic, phrases()] as const)

  it('nearly all need some letters, so that few are looked for in a text that has none of them', () => {
    const all = book.flatMap(([, phrases]) => phrases).length
    const left = book.flatMap(([topic]) => phrasesIn(language, topic, 'zzz')).length
    expect(left).toBeLessThan(all / 10)
  })

  it('each have sentences', () => {
    expect(Object.keys(examples).sort()).toEqual(book.map(([topic]) => topic).sort())
  })

  describe.each(book)('%s', (topic, phrases) => {
    const { finds = {}, leaves = [] } = examples[topic] ?? {}

    it.each(Object.entries(finds))('finds “%s”', (sentence, words) => {
      expect(found(phrases, sentence)).toContain(words)
    })

    it('needs nothing that the sentences in which it is found could lack', () => {
      for (const sentence of Object.keys(finds).flatMap(sentences)) {
        const few = phrasesIn(language, topic, sentence.toLowerCase())
        expect(found(few, sentence), sentence).toEqual(found(phrases, sentence))
      }
    })

    it.each([...leaves])('leaves “%s” alone', (sentence) => {
      expect(found(phrases, sentence)).toEqual([])
    })

    it('finds something with each of its patterns', () => {
      const useless = phrases.filter(
        ({ says }) => !Object.keys(finds).some((text) => sentences(text).some((it) => it.search(says) >= 0)),
      )
      expect(useless.map(({ says }) => says.source)).toEqual([])
      expect(leaves.length).toBeGreaterThan(0)
    })

    it('takes linear time and looks everywhere in a sentence, whatever the case', () => {
      for (const { says } of phrases) expect(says.flags).toMatch(says.source.includes('(?<said>') ? /^dgi$/ : /^gi$/)
      const words = [...Object.values(finds), ...Object.values(finds).map((it) => `${it.slice(0, -1)} `)]
      // A quadratic pattern takes minutes.
      expect(cpuTime(() => hostile(words).forEach((text) => void found(phrases, text)))).toBeLessThan(20_000)
    })
  })
})
