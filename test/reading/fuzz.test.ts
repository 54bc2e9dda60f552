import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countOf, sampled, seed } from '../sampling.js'
import { read } from './read.js'

const root = new URL('../../', import.meta.url)
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8')

const base = text('test/base.yaml')
const published = readdirSync(new URL('examples/as-published/', root))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => text(`examples/as-published/${name}`))
const club = existsSync(new URL('examples/membership-club/privacy.yaml', root))
  ? [text('examples/membership-club/privacy.yaml')]
  : []
const whole = [base, ...published, ...club]

/** The entries of an example, each small enough to be checked in a moment: what stands under a top-level key. */
const pieces = whole.flatMap((example) => example.split(/\n(?=[a-z])/).filter((piece) => piece.length < 4_000))

const hostile = [
  ...[
    '',
    '[]',
    '{}',
    '""',
    '~',
    'None',
    'none',
    'null',
    'true',
    'yes',
    '0',
    '-1',
    '1.10',
    '1e999',
    '0x1F',
    '.inf',
    '.nan',
  ],
  ...['2026-02-31', '0000-00-00', '9999-99-99', '99999999999999999999', 'P', 'PT', '6 years', '999999999999 years'],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'ref',
    'damaged',
    '<<',
    '*',
    '&a',
    '*a',
    '&a [*a]',
    '!x y',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '%',
    '@',
    '`',
    ',',
    ':',
    '? ',
    '- ',
    '#',
    '---',
    '...',
    '\t',
    '\r',
    '\u0000',
  ],
  ...[
    '{ none: }',
    '{ none: true }',
    '{ none: { en: x } }',
    '{ damaged: lost }',
    '{ ref: x }',
    '{ en: x, de: y }',
    '[none]',
  ],
  ...[
    '[[[[x]]]]',
    '{ a: { b: { c: d } } }',
    '[{ type: consent }]',
    '\u202e',
    '\ud800',
    '\u{10ffff}',
    'e\u0301',
    '👩‍👩‍👧',
  ],
  ...['javascript:alert(1)', 'https://', 'http://[::1', 'mailto:', 'a'.repeat(300), '{{x}}', '</script>', '$x'],
] as const

/** One slip: where, and what becomes of the lines. */
type Slip = (lines: string[], at: number, other: number, value: string) => void

const slips: readonly Slip[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  (lines, at, other) => {
    const [a = '', b = ''] = [lines[at], lines[other]]
    lines[at] = b
    lines[other] = a
  },
  (lines, at, other) => lines.splice(at, 0, ...lines.slice(other, other + 5)),
  (lines, at, _other, value) => edit(lines, at, (line) => line.replace(/: ?[^:]*$/, `: ${value}`)),
  (lines, at, _other, value) => edit(lines, at, (line) => line.replace(/[\w-]+(?=:)/, value)),
  (lines, at, other, value) => edit(lines, at, (line) => splice(line, other, value)),
  (lines, at) => edit(lines, at, (line) => `  ${line}`),
  (lines, at) => edit(lines, at, (line) => line.replace(/^ {2}/, '')),
  (lines, at) => edit(lines, at, (line) => line.replace(/: (\S.*)$/, ': [$1]')),
  (lines, at) => edit(lines, at, (line) => line.replace(/: (\S.*)$/, ': { type: $1 }')),
  (lines, at) => edit(lines, at, (line) => line.replace(/\[(.*)\]/, '$1')),
  (lines, at) => edit(lines, at, (line) => line.replace(/[{}]/, '')),
  (lines, at) => edit(lines, at, (line) => line.replace(/^( *)([\w-]+:)/, '$1- $2')),
  (lines, at, other) => edit(lines, at, (line) => line.slice(0, other % (line.length + 1))),
]

function edit(lines: string[], at: number, change: (line: string) => string): void {
  lines[at] = change(lines[at] ?? '')
}

const splice = (line: string, at: number, value: string): string => {
  const cut = at % (line.length + 1)
  return line.slice(0, cut) + value + line.slice(cut)
}

const slip = fc.record({
  kind: fc.nat(slips.length - 1),
  at: fc.nat(10_000),
  other: fc.nat(10_000),
  value: fc.constantFrom(...hostile),
})

type Mutation = typeof slip extends fc.Arbitrary<infer Value> ? Value : never

function mutated(document: string, mutations: readonly Mutation[]): string {
  const lines = document.split('\n')
  for (const { kind, at, other, value } of mutations) {
    if (lines.length === 0) lines.push('')
    slips[kind]?.(lines, at % lines.length, other % lines.length, value)
  }
  return lines.join('\n')
}

/** Nothing is thrown, and every finding stands in a file that was read, inside its text. */
function holds(document: string): void {
  const lines = document.split('\n')
  for (const finding of read(document).findings) {
    for (const { file, range } of [finding, ...finding.related]) {
      const { start, end } = range
      expect(file).toBe('privacy.yaml')
      expect(start.line).toBeGreaterThanOrEqual(1)
      expect(start.column).toBeGreaterThanOrEqual(1)
      expect(end.line).toBeLessThanOrEqual(lines.length)
      expect(start.line < end.line || (start.line === end.line && start.column <= end.column)).toBe(true)
      expect(end.column).toBeLessThanOrEqual((lines[end.line - 1]?.length ?? 0) + 1)
    }
    expect(finding.message).not.toBe('')
  }
}

describe('mutated declarations', () => {
  const mutations = fc.array(slip, { minLength: 1, maxLength: 4 })

  test('of the base', ({ annotate }) => {
    fc.assert(
      fc.property(mutations, (list) => holds(mutated(base, list))),
      { seed, numRuns: countOf(6_000, 'mutations of the base', annotate) },
    )
  })

  test('of pieces spliced into the base', ({ annotate }) => {
    const property = fc.property(fc.constantFrom(...pieces), mutations, (piece, list) => {
      holds(mutated(`forthright: 1\nregimes: [uk, eu]\n${piece}\n`, list))
    })
    fc.assert(property, { seed, numRuns: countOf(3_700, 'mutated pieces', annotate) })
  })

  test('of whole examples', ({ annotate }) => {
    const property = fc.property(fc.constantFrom(...whole), mutations, (document, list) =>
      holds(mutated(document, list)),
    )
    fc.assert(property, { seed, numRuns: countOf(300, 'mutations of whole examples', annotate) })
  })
})

test('an entry of a register may be called none', () => {
  holds(base.replace('  mailer:', '  none:'))
  holds(base.replace('  membership:', '  none:'))
})

describe('declarations cut short', () => {
  const ends = (document: string): readonly number[] => [...document.matchAll(/\n/g)].map(({ index }) => index)

  test('the base at every line end and at every tenth character', ({ annotate }) => {
    const tenths = Array.from({ length: Math.ceil(base.length / 10) }, (_, index) => index * 10)
    for (const at of sampled([...ends(base), ...tenths], 'beginnings of the base', annotate, { share: 5 }))
      holds(base.slice(0, at))
  })

  test('every published example at line ends', ({ annotate }) => {
    const cuts = published.flatMap((document) => ends(document).map((at) => ({ document, at })))
    for (const { document, at } of sampled(cuts, 'beginnings of published examples', annotate))
      holds(document.slice(0, at))
  })

  test('every example at offsets of chance', ({ annotate }) => {
    const property = fc.property(
      fc.constantFrom(...whole),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (document, part) => holds(document.slice(0, Math.floor(part * document.length))),
    )
    fc.assert(property, { seed, numRuns: countOf(2_000, 'beginnings of all examples', annotate) })
  })
})
