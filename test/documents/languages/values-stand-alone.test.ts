import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { compose } from '../../../src/documents/notice/compose.js'
import { emitMarkdown } from '../../../src/formats/markdown.js'
import { baseText, law, loaded, modelOf } from '../notices.js'
import { fixedForms, marks, pseudoEnglish } from './pseudo-language.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const declarations: Readonly<Record<string, string>> = {
  base: baseText,
  ...Object.fromEntries(
    globSync(['examples/*/*.yaml', 'test/documents/languages/seldom/*.yaml'], { cwd: root }).map((path) => [
      path,
      readFileSync(`${root}${path}`, 'utf8'),
    ]),
  ),
}

/** The lines of the notices of a declaration in pseudo English, without what Markdown adds. */
const linesOf = (yaml: string, isLeft: (key: string) => boolean): readonly string[] =>
  compose(modelOf(yaml), law, { ...loaded, locales: new Map([['en', pseudoEnglish(isLeft)]]) }, { draft: true })
    .map(emitMarkdown)
    .flatMap((markdown) => markdown.split(/\n| \| |\\\n/))
    .map((line) => line.replace(/\]\((?:[^()\\]|\\.)*\)/g, '').replace(/^[\s>#|-]+|[[\]*\\<>]/g, ''))

/** What may stand before a value: nothing, a sign, another value, the end of a message, or the last joint of a list. */
const isAlone = (before: string): boolean => /(?:^|[:(‘“;,.–—]|[⟦⟧◆]|(?:^|[⟧◆\s])(?:and|or))\s*$/u.test(before)

const insideClauses = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => {
    const parts = line.split(marks.open)
    return parts.slice(1).flatMap((_, index) => {
      const before = parts.slice(0, index + 1).join(marks.open)
      return isAlone(before) ? [] : [before.slice(-60)]
    })
  })

const isFixed = (key: string): boolean => Object.hasOwn(fixedForms, key)

/** Messages that are the values of such ones. */
const inside: ReadonlySet<string> = new Set(['readers.country', 'period.stage'])

describe('a value in a notice', () => {
  test.each(Object.entries(declarations))('stands alone, so that no language has to bend it: %s', (_, yaml) => {
    const lines = linesOf(yaml, (key) => isFixed(key) || inside.has(key))
    expect(lines.join()).toContain(marks.end)
    expect(insideClauses(lines)).toEqual([])
  })

  test('is found where it does not', () => {
    const kept = baseText.replace(/retention: \{.*\}/, 'retention: { keep: 1 year, after: you leave }')
    expect(insideClauses(linesOf(kept, () => false)).join()).toContain('after ')
  })
})

describe('the messages with values inside clauses', () => {
  const { messages } = pseudoEnglish(() => true)

  test('are messages', () => {
    expect(Object.keys(fixedForms).filter((key) => !Object.hasOwn(messages, key))).toEqual([])
  })

  test('are all that there are', () => {
    expect(Object.keys(messages).filter((key) => !isFixed(key) && isBent(key))).toEqual([])
    expect(Object.keys(fixedForms).filter((key) => !isBent(key))).toEqual([])
  })

  function isBent(key: string): boolean {
    const text = textOf(messages[key]?.tree ?? [])
    return [...text.matchAll(/⟦/gu)].some(({ index }) => !isAlone(text.slice(0, index)))
  }
})

interface Part {
  readonly type: number
  readonly value?: string
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>
  readonly children?: readonly Part[]
}

/** The words of a message with a mark for each value; of a choice each possible text, as one after the other. */
const textOf = (parts: readonly Part[]): string =>
  parts
    .map(({ type, value = '', options, children }) => {
      if (type === 0) return value
      if (type === 1) return `${marks.open}${marks.close}`
      if (options)
        return Object.values(options)
          .map((option) => textOf(option.value))
          .join(marks.end)
      return children ? textOf(children) : value
    })
    .join('')
