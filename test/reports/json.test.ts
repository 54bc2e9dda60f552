import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { json, jsonOfProblems } from '../../src/reports/json.js'
import { checked, finding, range, suppression, words } from './findings.js'

const schema = JSON.parse(readFileSync(new URL('../../schemas/findings.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true }).compile(schema)

/** Parses a report and holds it against its schema. */
const valid = (text: string) => {
  const report = JSON.parse(text)
  validate(report)
  expect(validate.errors).toBeNull()
  return report
}

test('the contract', () => {
  const found = finding({
    cites: ['uk-gdpr:13.2.a'],
    fix: 'Add retention.',
    range: range(41, 3, 13),
    related: [{ message: 'used here', file: 'b.yaml', range: range(1, 2, 3) }],
    url: 'docs/rules/retention-is-stated.md',
  })
  expect(
    valid(
      json(
        [
          checked({
            files: ['privacy.yaml', 'b.yaml'],
            findings: [found],
            suppressed: [suppression({ count: 2 })],
            lowered: [{ rule: 'dpo-is-stated', to: 'off', because: 'a test', count: 3 }],
          }),
        ],
        '2026-11-21',
        words,
      ),
    ),
  ).toEqual({
    version: 2,
    files: ['privacy.yaml', 'b.yaml'],
    asOf: '2026-11-21',
    summary: {
      errors: 1,
      warnings: 0,
      infos: 0,
      suppressed: 2,
      places: { errors: 1, warnings: 0, infos: 0 },
      concerns: { notice: 1, record: 0, practice: 0 },
    },
    findings: [
      {
        rule: 'retention-is-stated',
        severity: 'error',
        concerns: 'notice',
        regimes: ['uk'],
        cites: ['uk-gdpr:13.2.a'],
        message: "The notice does not say how long 'races' is kept.",
        why: '',
        fix: 'Add retention.',
        places: [
          {
            file: 'privacy.yaml',
            pointer: '/purposes/races',
            range: { start: { line: 41, column: 3 }, end: { line: 41, column: 13 } },
            related: [
              {
                message: 'used here',
                file: 'b.yaml',
                range: { start: { line: 1, column: 2 }, end: { line: 1, column: 3 } },
              },
            ],
            fingerprint: '0123456789abcdef',
          },
        ],
        url: 'docs/rules/retention-is-stated.md',
      },
    ],
    suppressed: [
      {
        rule: 'retention-ends',
        until: '2027-03-01',
        because: 'the board decides in May',
        file: 'privacy.yaml',
        pointer: '/purposes/races',
        range: { start: { line: 3, column: 3 }, end: { line: 3, column: 20 } },
        findings: 2,
      },
    ],
    lowered: [{ rule: 'dpo-is-stated', severity: 'off', because: 'a test', findings: 3 }],
  })
})

test('what keeps a command from beginning has the same shape', () => {
  const problems = [
    { rule: 'usage', message: "There is no option '--x'.", suggestion: 'Did you mean --y?', details: 'Options: --y' },
    { rule: 'file', file: 'nothing.yaml', message: 'No file matches nothing.yaml.' },
  ] as const
  const report = valid(jsonOfProblems(problems, '2026-11-21'))
  expect(report.summary.errors).toBe(2)
  expect(report.findings[0]).toMatchObject({
    rule: 'usage',
    fix: 'Did you mean --y? Options: --y',
    places: [{ file: '<command line>' }],
  })
  expect(report.findings[1]).toMatchObject({ rule: 'file', fix: '', places: [{ file: 'nothing.yaml' }] })
})

test('refused characters are shown, also in names and pointers', () => {
  const text = json(
    [checked({ files: ['\u009b.yaml'], findings: [finding({ pointer: '/\u202e', message: '\u001b' })] })],
    '2026-11-21',
    words,
  )
  const report = valid(text)
  expect(report.files).toEqual(['\\u{9b}.yaml'])
  expect(report.findings[0]).toMatchObject({ places: [{ pointer: '/\\u{202e}' }], message: '\\u{1b}' })
})

test('a pointer may hold whatever a key holds, ends of lines too', () => {
  const pointers = ['/data/a\nb', '/data/\u2028', '']
  const findings = pointers.map((pointer) => finding({ pointer }))
  const report = valid(json([checked({ findings })], '2026-11-21', words))
  expect(report.findings.flatMap(({ places }: { readonly places: readonly unknown[] }) => places)).toHaveLength(
    pointers.length,
  )
})

test('every property of the schema is described', () => {
  const undescribed = (node: unknown, at: string): readonly string[] => {
    if (typeof node !== 'object' || node === null) return []
    return Object.entries(node).flatMap(([key, value]) => [
      ...(at.endsWith('/properties') && !('description' in value) ? [`${at}/${key}`] : []),
      ...undescribed(value, `${at}/${key}`),
    ])
  }
  expect(undescribed(schema, '')).toEqual([])
})
