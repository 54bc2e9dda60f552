import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { rules } from '../../src/rules/index.gen.js'
import { asOf } from '../examples/project.js'
import { notFactsIn } from '../findings/facts.js'
import { inWords } from '../worded.js'
import { toldAtLengthIfLong } from '../wording/long-texts.js'
import { broughtFromElsewhere } from './advice.js'
import { type Trip, tripped, trips } from './trips.js'

describe.each(trips.map(({ file, row }) => [row.rule, file, row] as const))('%s (%s)', (rule, _file, row) => {
  it('is tripped by a small edit of a whole example, with exactly the findings listed', () => {
    expect(row.edits?.length ?? 0, 'at most three edits').toBeLessThanOrEqual(3)
    const found = checkTrip(row)
    expect(found).toEqual(row.findings)
    expect(
      found.some((finding) => finding.startsWith(`${rule} `)),
      'the rule itself is among them',
    ).toBe(true)
  })
})

it('every rule has a row', () => {
  const tripped = new Set(trips.map(({ row }) => row.rule))
  expect(rules.map(({ id }) => id).filter((id) => !tripped.has(id))).toEqual([])
})

it('every row names a rule that exists', () => {
  const known = new Set(rules.map(({ id }) => id))
  expect(trips.map(({ row }) => row.rule).filter((id) => !known.has(id))).toEqual([])
})

function checkTrip(row: Trip): readonly string[] {
  const { path, text } = tripped(row)
  const checked = checkTexts([{ path, text }], { asOf: row.asOf ?? asOf })
  expect(notFactsIn(checked.findings, [text]), 'facts, quoted from somewhere').toEqual([])
  expect(toldAtLengthIfLong(checked.findings), 'told at length').toEqual([])
  const { findings } = inWords(checked)
  const advice = findings.map(({ fix }) => fix ?? '')
  expect(
    advice.flatMap((fix) => broughtFromElsewhere(fix, text)),
    'examples of another case in the advice',
  ).toEqual([])
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size, 'all fingerprints differ').toBe(findings.length)
  return findings.map((finding) => `${finding.rule} ${finding.pointer}`)
}
