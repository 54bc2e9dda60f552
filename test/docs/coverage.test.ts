import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { printCitation } from '../../src/law/citation.js'
import { lawAsOf } from '../../src/law/law.js'

const text = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8')
const rows = (text.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| point'))
  .map((line) => line.slice(2, -2).split(' | '))

it('each point of Articles 13 and 14 has its fields, its sections and its rules', () => {
  expect(rows.length).toBeGreaterThan(30)
  for (const cells of rows) {
    expect(cells, cells[0]).toHaveLength(5)
    for (const cell of cells) expect(cell.trim(), `an empty cell for ${cells[0]}`).not.toBe('')
  }
})

it('no point that is law is left out', () => {
  const asked = lawAsOf('2026-11-21')
    .provisions()
    .filter(({ id }) => /^(?:uk-)?gdpr:1[34]\.[12]\.[a-z]+$/.test(id))
  expect(asked.length).toBeGreaterThan(50)
  for (const { id } of asked)
    expect(
      rows.some(([point]) => point?.split('; ').includes(printCitation(id))),
      id,
    ).toBe(true)
})
