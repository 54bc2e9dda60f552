import { expect, test } from 'vitest'
import { palette } from '../../src/reports/palette.js'
import { sum } from '../../src/reports/sum.js'
import { checked, finding, suppression } from './findings.js'

const lines = (...results: readonly ReturnType<typeof checked>[]): string =>
  sum(results, { color: false, columns: 80, ascii: false }, palette(false)).join('\n')

test('nothing found is never called compliant', () => {
  expect(lines(checked({ rules: 41 }))).toBe('No findings in 1 file (6 purposes, 41 rules, uk, law as of 2026-11-21)')
})

test('a declaration that could not be read', () => {
  expect(lines(checked({ findings: [finding({})], model: undefined, rules: 0 }))).toBe(
    '1 error in 1 file. The rules of law were not run: the file has to be read first.',
  )
})

test('suppressed findings and lowered rules are said', () => {
  const lowered = [{ rule: 'dpo-is-stated', to: 'info', because: 'the board decides in May', count: 2 }] as const
  expect(
    lines(checked({ findings: [finding({ severity: 'info' })], suppressed: [suppression({ count: 3 })], lowered })),
  ).toBe(
    `1 info, 3 suppressed, 1 rule lowered in 1 file (6 purposes, uk, law as of 2026-11-21)
Set aside until 2027-03-01: retention-ends (3 findings, privacy.yaml:3),
because: the board decides in May
Lowered here: dpo-is-stated counts as info (2 findings), because: the board
decides in May`,
  )
})

test('one declaration is counted with all its files', () => {
  const files = ['privacy.yaml', 'purposes.yaml', 'recipients.yaml']
  expect(lines(checked({ files, findings: [finding({}), finding({})] }))).toMatch(/^2 errors in 3 files \(/)
})

test('several declarations', () => {
  const clean = Array.from({ length: 1200 }, (_, index) => checked({ files: [`${index}.yaml`], purposes: 1 }))
  const bad = checked({ files: ['bad.yaml'], regimes: ['eu', 'uk'], findings: [finding({ severity: 'warning' })] })
  expect(lines(...clean, bad)).toBe(
    '1 warning in 1 file; 1,200 files have no findings (1,206 purposes, uk + eu, law as of 2026-11-21)',
  )
  expect(lines(bad, checked({ files: ['b.yaml'], model: undefined, findings: bad.findings }))).toContain(
    'law as of 2026-11-21). The rules of law were not run on 1 of 2 declarations: the files have to be read first.',
  )
})
