import { expect, test } from 'vitest'
import { brief } from '../../src/reports/brief.js'
import { json } from '../../src/reports/json.js'
import { pretty } from '../../src/reports/pretty.js'
import { checked, finding, range, words } from './findings.js'

const look = { color: false, columns: 80, ascii: false }

const one = finding({ message: "'may' leaves it open.", why: 'Nobody can tell.', range: range(1, 4, 7) })
const [place] = one.places
const there = { ...place, pointer: '/purposes/lessons', range: range(3, 4, 7), fingerprint: 'fedcba9876543210' }

/** One finding at two places. */
const result = checked({ findings: [{ ...one, places: [place, there] }] })

test('a person is told once, and shown each place', () => {
  const texts = new Map([['privacy.yaml', 'a: may\nb: x\nc: may']])
  expect(pretty([result], texts, words, { ...look, maxShown: 1 })).toBe(`\
error  'may' leaves it open.
       privacy.yaml:1:4  retention-is-stated
    1 │ a: may
      │    ^^^
    2 │ b: x
       privacy.yaml:3:4  purposes.lessons
  why  Nobody can tell.

1 error at 2 places in 1 file (6 purposes, uk, law as of 2026-11-21)
`)
})

test('what explains every place is told once, what explains one beside it', () => {
  const related = (line: number, data: string) => ({
    at: '',
    is: 'contrary' as const,
    data,
    file: 'privacy.yaml',
    range: range(line, 1, 2),
  })
  const [first, second] = [
    { ...place, related: [related(2, 'said here')] },
    { ...there, related: [related(2, 'said here'), related(9, 'and here')] },
  ]
  const drawn = pretty([checked({ findings: [{ ...one, places: [first, second] }] })], new Map(), words, {
    ...look,
    maxShown: 1,
  })
  expect(drawn).toContain(`\
       privacy.yaml:3:4  purposes.lessons
  also privacy.yaml:9:1  and here
  also privacy.yaml:2:1  said here (for all 2)
`)
  expect(drawn.match(/said here/g)).toHaveLength(1)
})

test('what is not shown is counted by its places', () => {
  expect(pretty([result], new Map(), words, { ...look, maxShown: 0 })).toContain(`\
2 of 2 places not shown. By rule:
error 2  retention-is-stated  1:4
`)
})

test('in brief, each place has a line', () => {
  expect(brief(result.findings, words, look)).toBe(`\
  error  privacy.yaml:1:4  'may' leaves it open.
  error  privacy.yaml:3:4  'may' leaves it open.
`)
})

test('a program is given the finding once, with each place', () => {
  const { summary, findings } = JSON.parse(json([result], '2026-11-21', words))
  expect(summary).toMatchObject({ errors: 1, places: { errors: 2 } })
  expect(findings).toMatchObject([
    {
      places: [
        { pointer: '/purposes/races', fingerprint: '0123456789abcdef' },
        { pointer: '/purposes/lessons', fingerprint: 'fedcba9876543210' },
      ],
    },
  ])
})
