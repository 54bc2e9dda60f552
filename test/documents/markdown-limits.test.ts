import { expect, test } from 'vitest'
import { excessIn } from '../../src/documents/words/markdown-excess.js'
import { markdownLimits, mayExceed } from '../../src/documents/words/markdown-limits.js'
import { emitHtml } from '../../src/formats/html.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { emitPdf } from '../../src/formats/pdf.js'
import { compile, lint } from '../../src/index.js'
import { loadTypesetEngine } from '../../src/node/typeset.js'
import { cpuTime } from '../cpu-time.js'
import { parseMarkdown } from '../formats/trees.js'
import { asOf, baseText, noticeOf } from './notices.js'

const { levels, marks, items } = markdownLimits
const rule = 'markdown-can-be-printed'

/** A declaration with a text in each field that is Markdown: JSON is YAML. */
const fields = {
  'a section': (text: string) => `${baseText}\nsections: ${JSON.stringify({ own: { title: 'Own', text } })}\n`,
  'a section in a language': (text: string) =>
    `${baseText}\nsections: ${JSON.stringify({ own: { title: 'Own', text: { en: text } } })}\n`,
  'opening words': (text: string) =>
    baseText.replace('    effective:', `    intro: ${JSON.stringify(text)}\n    effective:`),
} as const
const inSection = fields['a section']
const filesOf = (text: string) => [{ path: 'privacy.yaml', text }]
const findingsOf = (text: string) => lint(filesOf(text), { asOf }).findings.filter((finding) => finding.rule === rule)

/** Lists and quotations in one another, in all the ways in which they are written. */
const nested: Readonly<Record<string, (depth: number) => string>> = {
  quotations: (depth) => `${'>'.repeat(depth)}a`,
  'lists with dots': (depth) => `${'- '.repeat(depth)}a`,
  'lists with numbers': (depth) => `${'1. '.repeat(depth)}a`,
  'both in turn': (depth) => `${'> - '.repeat(depth / 2)}${depth % 2 ? '> ' : ''}a`,
  'lists by their indentation': (depth) =>
    Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
  'lists by tabs': (depth) => Array.from({ length: depth }, (_, level) => `${'\t'.repeat(level)}1. a`).join('\n'),
}
const ways = Object.entries(nested)

test.each(Object.entries(fields))('%s that goes too deep is told where it stands, and refused', async (_, declare) => {
  for (const [way, write] of ways) {
    const text = declare(write(levels + 1))
    expect([way, findingsOf(text).map(({ severity }) => severity)]).toEqual([way, ['error']])
    expect(findingsOf(text)[0]?.message).toContain(` ${levels + 1} deep `)
    expect((await compile(filesOf(text), { asOf })).notices).toEqual([])
  }
})

test('however deep it goes, it is told, and a draft shows each of its words', async () => {
  for (const depth of [15, 30, 999, 2000, 3000, 30_000])
    for (const [way, write] of ways.slice(0, 4)) {
      const text = inSection(`Before.\n\n${write(depth)} last words`)
      expect([way, depth, findingsOf(text).length]).toEqual([way, depth, 1])
      const { notices } = await compile(filesOf(text), { asOf, draft: true })
      expect(notices[0]?.html).toContain('last words')
    }
})

test('what goes as deep as may be is no finding, and each format prints it', async () => {
  const engine = await loadTypesetEngine()
  for (const [way, write] of ways)
    for (const text of [fields['a section'], fields['opening words']].map((declare) =>
      declare(write(levels).replace(/a$/, '***~[**deepest *word***](https://a.example)***')),
    )) {
      expect([way, findingsOf(text)]).toEqual([way, []])
      const notice = noticeOf(text)
      expect(emitHtml(notice)).toContain('deepest')
      expect(emitMarkdown(notice)).toContain('deepest')
      expect((await emitPdf(notice, engine)).length).toBeGreaterThan(1000)
    }
})

test('marks of emphasis without end are told, and where many make none they are not', () => {
  const many = (piece: string, count: number) => piece.repeat(count)
  for (const piece of ['*a_', '_a*', '**a__', '**a** ', '![', '***a', '[a](', '[a][b]'])
    expect([piece, findingsOf(inSection(many(piece, marks + 1))).length]).toEqual([piece, 1])
  for (const piece of ['\\*a', 'a_a', ' * ', '**a**\n\n', '`a` ', '[a](b)\n\n', '[a]: b\n', '| *a* | **b** |\n'])
    expect([piece, findingsOf(inSection(`a\n\n|a|b|\n|-|-|\n${many(piece, marks + 1)}`)).length]).toEqual([piece, 0])
  expect(findingsOf(inSection(many('*a* ', marks / 2)))).toEqual([])
  expect(findingsOf(inSection(many('- a\n', items + 1))).length).toBe(1)
  expect(findingsOf(inSection(many('- a\n', items)))).toEqual([])
})

test('a line that looks deep and is not is no finding', () => {
  for (const text of ['- - - - - - - - - - - - -', `a\n${' '.repeat(60)}- b`, `${' '.repeat(60)}Yours, Jane`])
    expect([text, mayExceed(text), excessIn(text)]).toEqual([text, true, undefined])
})

/** The most lists and quotations in one another. */
function depthOf(node: object): number {
  const { type, children }: { type?: unknown; children?: readonly object[] } = node
  return Math.max(0, ...(children ?? []).map(depthOf)) + (type === 'list' || type === 'blockquote' ? 1 : 0)
}

test('nothing is deeper than it may seem without being read', () => {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const pieces = [
    '> ',
    '>',
    '- ',
    '* ',
    '1. ',
    '23) ',
    '  ',
    '    ',
    '\t',
    ' ',
    '-',
    'a',
    '',
    '- - -',
    '```',
    '#',
    '|a|',
  ]
  let deep = 0
  for (let round = 0; round < 3000; round += 1) {
    const lines = Array.from({ length: 8 }, () =>
      Array.from({ length: 3 + next(14) }, () => pieces[next(next(2) === 0 ? 9 : pieces.length)]).join(''),
    )
    const text = lines.map((line) => `${line}a`).join('\n')
    const depth = depthOf(parseMarkdown(text))
    if (depth > levels) deep += 1
    expect([text, excessIn(text)?.count ?? 0]).toEqual([text, depth > levels ? depth : 0])
  }
  expect(deep).toBeGreaterThan(20)
})

test('no Markdown takes long to read, to measure and to print', () => {
  const repeated = ['*a_', '_a*', '**a__', '[a](', '[a][b]', '![', '- a\n', '- - a\n', '> > a\n\n', '1. ', '*a_ \n\n']
  const whole = (text: string) => inSection(`a\n\n${text}`)
  for (const piece of repeated) {
    const time = cpuTime(() => {
      const notice = noticeOf(whole(piece.repeat(30_000 / piece.length)), { draft: true })
      emitHtml(notice)
      emitMarkdown(notice)
    })
    expect([piece, time < 3000]).toEqual([piece, true])
  }
})
