import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { transformSync } from 'esbuild'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'
import { lineBreaks, runsOf } from '../../src/formats/line-breaks.js'
import { printHeading, printWords } from '../../src/formats/markdown-printer.js'
import { cpuTime } from '../cpu-time.js'
import { sampled, sampledCases } from '../sampling.js'

const root = new URL('../../', import.meta.url).pathname

/** Marks without end, alone and behind what they belong to: a pattern may take each for a sign of its own as well. */
const marks: readonly string[] = ['\u0301', 'e\u0301', '.\u0301', 'e\u0301\u0308\u0323', '\u0903']

/** What else a text can hold without end: every sign of ASCII, spaces of all kinds, what begins something. */
const signs: readonly string[] = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...['\u20dd', '\u200d', '\u{1f469}', '\u00ad'],
  ...[
    '\n',
    '\u00a0',
    'a\u00a0',
    '\u2003',
    '\u2028',
    '\u0085',
    'a ',
    'a\u0301 ',
    'a.',
    'a-',
    'a@',
    '1.',
    '\u4e00',
    '\u0627',
  ],
  ...[
    '“',
    '“a',
    '[a',
    '](',
    '![](',
    '<a ',
    '{{',
    '&a',
    ':a',
    '\\a',
    '[\u0301',
    'www.',
    'https://',
    'https://a/_',
    'a_a@a.',
  ],
]
/** The marks, and some of the signs. */
const piecesFor = (tell: (message: string) => unknown): readonly string[] => [
  ...marks,
  ...sampled(signs, 'repeated signs', tell, { share: 10, least: 12 }),
]
const pieces = piecesFor(() => undefined)
/** What stands before them and behind: a pattern that finds an end at once is not sent back. */
const frames = [
  ['', ''],
  ['e', ''],
  ['We keep e', ' \u00a7'],
  ['https://a.example/', '\u00a7'],
] as const

/** A text so long, of a piece in its frame. */
const textOf = ([before, after]: readonly [string, string], piece: string, length: number): string =>
  `${before}${piece.repeat(Math.ceil(length / piece.length))}${after}`

const context = createContext({ run: () => {} })

/** The milliseconds that something computes; what takes ten seconds, and may take for ever, is cut off. */
function timeOf(run: () => unknown): number {
  context.run = run
  try {
    return cpuTime(() => runInContext('run()', context, { timeout: 10_000 }))
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Whether something takes more than twice as long over a text that is twice as long: n, 2n, 4n; and how long. */
function growthOver(textOfLength: (length: number) => string, run: (text: string) => unknown): string | undefined {
  // Exponential time shows at a few dozen, quadratic time at thousands.
  if (timeOf(() => run(textOfLength(40))) > 1_000) return 'a few dozen take more than a second'
  const times = [5_000, 10_000, 20_000].map((length) => timeOf(() => run(textOfLength(length))))
  const [short = 0, , long = 0] = times
  return long > 100 && long > short * 9 ? `${times.map(Math.round).join(', ')} ms` : undefined
}

/** The first text over which something grows too fast. What a busy machine made slow once is quick when measured again. */
function growing(run: (text: string) => unknown): string | undefined {
  for (const frame of frames)
    for (const piece of pieces) {
      const measure = () => growthOver((length) => textOf(frame, piece, length), run)
      const slow = measure() && measure() && measure()
      if (slow !== undefined) return `${JSON.stringify(frame.join(piece))}: ${slow}`
    }
  return undefined
}

/** A pattern as it is written in a source without comments: never behind what could be divided. */
const literal =
  /(?<=[(=,[:?&|!{;\s])(\/(?![*/\s])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/)([dgimsuvy]*)(?=[),.;\]\s])/g

const patterns: ReadonlyMap<string, RegExp> = new Map(
  globSync(['src/formats/*.ts', 'src/prose/**/*.ts'], { cwd: root, ignore: '**/*.gen.ts' })
    .sort()
    .flatMap((file) => {
      const { code } = transformSync(readFileSync(`${root}${file}`, 'utf8'), { loader: 'ts' })
      return [...code.matchAll(literal)].map(([whole, source = '', flags = '']) => {
        const pattern = new RegExp(source.slice(1, -1), `${flags.replaceAll(/[gy]/g, '')}g`)
        return [`${file} ${whole}`, pattern] as const
      })
    }),
)

test('all patterns of printers and of prose are found', ({ annotate }) => {
  expect(piecesFor(annotate)).toEqual(pieces)
  expect(patterns.size).toBeGreaterThan(150)
  expect([...patterns.keys()].filter((name) => name.includes('line-breaks'))).toHaveLength(6)
})

test.for(sampledCases([...patterns], 'patterns that grow', { share: 5, least: 100 }))(
  '%s takes twice as long over a text twice as long',
  ([, pattern]) => {
    expect(growing((text) => text.replace(pattern, ''))).toBeUndefined()
  },
)

test.for([
  ['lines are cut', lineBreaks],
  ['words are kept together', runsOf],
  ['words are written as Markdown', (text: string) => printWords([{ type: 'text', value: text }])],
  ['a heading is written as Markdown', (text: string) => printHeading([{ type: 'text', value: text }])],
] as const)('%s in time that grows with the text', ([, print]) => {
  expect(growing(print)).toBeUndefined()
})
