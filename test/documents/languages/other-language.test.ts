import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { vendors } from '../../../src/catalogue/vendors.js'
import { compose } from '../../../src/documents/notice/compose.js'
import { gapsOf } from '../../../src/documents/tree/gaps.js'
import type { Locale, Locales } from '../../../src/documents/words/locale.js'
import type { Message } from '../../../src/documents/words/message.js'
import { emitHtml } from '../../../src/formats/html.js'
import { typstTree } from '../../../src/formats/typst-tree.js'
import { lawAsOf } from '../../../src/law/law.js'
import { schedule1Conditions } from '../../../src/law/schedule-1.js'
import { withEveryText } from '../../print/every-text.js'
import { laidOver } from '../laid-over.js'
import { baseText, loaded, modelOf } from '../notices.js'
import { inOtherLetters } from './in-other-letters.js'
import { inOtherLanguage } from './other-declaration.js'
import { otherLocales, otherTag } from './other-language.js'
import { shownWords } from './shown-words.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const large = read('test/print/large.yaml')

const everything = 'large, with every text'
const declarations: Readonly<Record<string, string>> = {
  base: baseText,
  [everything]: withEveryText(large),
  ...Object.fromEntries(
    globSync(['examples/*/*.yaml', 'test/documents/languages/seldom/*.yaml'], { cwd: root }).map((path) => [
      path,
      read(path),
    ]),
  ),
}

/** Days on which the law differs in what a notice says. */
const today = '2026-11-21'
const before = ['2025-06-01', '2026-07-01']

/** What is no word of ours: addresses, what Typst fills in, and numbers with letters or brackets of their own. */
const codes: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s（）「」]+/g,
  /[^\s（）「」：]+@[^\s（）「」]+/g,
  /\{pages?\}/g,
  /\d+[A-Z]\b/g,
  // A decision by its number: (EU) 2022/254.
  /\(\p{L}+\) (?:\d+\/\d+|$)/gu,
]

/** Titles of foreign acts and their parts have no translation. */
const titles: readonly string[] = schedule1Conditions.map(({ title }) => title)

/** The names of companies stay, and a notice may name them by the list of vendors. */
const names: readonly string[] = vendors().map(({ name }) => name)

function ours(words: string): string {
  const left = codes.reduce((rest, code) => rest.replace(code, ''), words)
  return [...titles, ...names].reduce((rest, it) => rest.replaceAll(it, ''), left)
}

const cases = Object.entries(declarations).flatMap(([name, yaml]) =>
  [today, ...(name === everything ? before : [])].map((day) => ({ name, yaml, day })),
)

describe('a notice in a language without a letter and a sign of ours', () => {
  const told = new Set<string>()
  const locales = noting(otherLocales, told)

  test.each(cases)('has no word of ours: $name, by the law of $day', ({ yaml, day }) => {
    const law = lawAsOf(day)
    const errors = [
      { rule: inOtherLetters('a rule'), at: '/purposes' },
      { rule: inOtherLetters('another rule'), at: '/purposes', isMaybe: true },
    ]
    const documents = compose(modelOf(inOtherLanguage(yaml)), law, { ...loaded, locales }, { draft: true, errors })
    expect(documents.map(({ language }) => language)).toContain(otherTag)
    for (const document of documents) {
      expect(emitHtml(document)).toContain(`<html lang="${otherTag}">`)
      expect(typstTree(document).language.lang).toBe(otherTag)
      const words = [...new Set(shownWords(document).map(ours))]
      expect(words.filter((it) => /[a-z]/i.test(it))).toEqual([])
      // A comma may be that of Intl, which knows no made-up language.
      expect(words.filter((it) => /[:;()?‘’“”]|\.(?!\d)/.test(it))).toEqual([])
    }
  })

  test('marks what has no words in it', () => {
    const french = laidOver('data: { contact: { label: { fr: Adresse } } }', inOtherLanguage(baseText))
    const [notice] = compose(modelOf(french), lawAsOf(today), { ...loaded, locales }, { draft: true })
    expect(gapsOf(notice ?? { sections: [] }).map(({ at }) => at)).toContain('/data/contact/label')
  })

  test('tells every message', () => {
    const keys = Object.keys(otherLocales.get(otherTag)?.messages ?? {})
    expect(keys.filter((key) => !told.has(key))).toEqual([])
  })
})

/** The same languages, noting which messages are told. */
function noting(locales: Locales, told: Set<string>): Locales {
  const noted = ([tag, locale]: readonly [string, Locale]) => {
    const messages: Record<string, Message> = {}
    for (const [key, message] of Object.entries(locale.messages))
      Object.defineProperty(messages, key, { enumerable: true, get: () => told.add(key) && message })
    return [tag, { ...locale, messages }] as const
  }
  return new Map([...locales].map(noted))
}
