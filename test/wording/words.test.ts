import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/findings/finding.js'
import { stageIds } from '../../src/findings/stages.js'
import { rules } from '../../src/rules/index.gen.js'
import { english } from '../../src/wording/english.js'
import { wordsFor } from '../../src/wording/languages.js'
import { englishOfStages } from '../../src/wording/stages/english.js'
import { wordedFindings } from '../../src/wording/worded-findings.js'
import { type Language, wordsIn } from '../../src/wording/words.js'
import { range } from '../reports/findings.js'

const finding: Finding = {
  rule: 'recipient-has-purpose',
  severity: 'error',
  regimes: ['uk'],
  cites: [],
  data: { recipient: { of: 'recipient', id: 'mailer', name: 'Postlark' } },
  places: [
    { pointer: '/recipients/mailer', file: 'a.yaml', range: range(2, 1, 4), related: [] },
    {
      pointer: '/recipients/printer',
      file: 'b.yaml',
      range: range(5, 1, 4),
      related: [{ at: '/purposes/races', is: 'relies-on-it', file: 'a.yaml', range: range(9, 1, 4) }],
    },
  ],
}

/** A language that says one thing of every rule, as a table of its own. */
const other: Language = {
  tag: 'x-other',
  wording: (id) =>
    id === finding.rule
      ? { message: (data) => `What: ${JSON.stringify(data)}.`, why: 'Why.', fix: () => 'Do.' }
      : undefined,
  relation: (is) => `as ${is}`,
  about: () => 'a thing',
  inPart: (message) => `In part: ${message}`,
}

describe('a language', () => {
  it('words a finding without touching its rule', () => {
    expect(wordsIn(other).finding(finding)).toEqual({
      message: `What: ${JSON.stringify(finding.data)}.`,
      why: 'Why.',
      fix: 'Do.',
      places: [undefined, undefined],
      related: [[], ['as relies-on-it']],
    })
  })

  it('that lacks the words for a rule says so, and says nothing in another language', () => {
    expect(() => wordsIn(other).finding({ ...finding, rule: 'basis-is-not-none' })).toThrow(
      'The language x-other has no words for basis-is-not-none.',
    )
  })
})

describe('English', () => {
  it('has words for every rule and every stage', () => {
    const language = english(englishOfStages)
    const ids = [...rules.map(({ id }) => id), ...stageIds.filter((id) => id !== 'file')]
    expect(ids.filter((id) => language.wording(id) === undefined)).toEqual([])
  })

  it('is loaded with the words for stages only where one found something', async () => {
    const stage: Finding = { ...finding, rule: 'include', data: { mistake: 'no-file', path: { quote: 'a.yaml' } } }
    expect((await wordsFor([stage])).finding(stage).message).toBe("There is no file 'a.yaml' beside this one.")
    const without = await wordsFor([finding])
    expect(() => without.finding(stage)).toThrow('no words for include')
    const scope: Finding = { ...finding, rule: 'regime-is-stated', data: { checked: ['eu'] } }
    const few = await wordsFor([finding, scope])
    expect(few.finding(scope).message).toBe(
      'The declaration does not say which law its notice has to satisfy, so eu were checked.',
    )
    expect(() => few.finding(stage)).toThrow('no words for include')
  })
})

it('a program is given each place of a finding by itself', () => {
  const given = wordedFindings([finding], wordsIn(other))
  expect(given.map(({ pointer, file, related }) => ({ pointer, file, related }))).toEqual([
    { pointer: '/recipients/mailer', file: 'a.yaml', related: [] },
    {
      pointer: '/recipients/printer',
      file: 'b.yaml',
      related: [{ message: 'as relies-on-it', file: 'a.yaml', range: range(9, 1, 4) }],
    },
  ])
})
