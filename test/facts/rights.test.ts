import { describe, expect, it } from 'vitest'
import { applicableRights } from '../../src/facts/rights.js'
import type { Regime } from '../../src/law/citation.js'
import { lawAsOf } from '../../src/law/law.js'
import { asOf, checkOverlay } from '../rules/overlay.js'

/** The rights that a purpose has with a basis, in a regime: those it limits in brackets, those nobody can tell with a question mark. */
function rightsWith(fields: string, regime: Regime = 'uk'): readonly string[] {
  const yaml = `regimes: [eu, uk, ch]\nx-without: [purposes.membership]\npurposes:\n  club: { title: Club, data: [contact], sources: [form], marketing: none, automatedDecisions: none, ${fields} }\n`
  const { model } = checkOverlay(yaml)
  if (!model) throw new Error('the overlay cannot be read')
  return applicableRights(model, lawAsOf(asOf), regime).map(({ right, limited, undecided }) =>
    limited.length > 0 ? `(${right})` : undecided.length > 0 ? `${right}?` : right,
  )
}

const always = ['access', 'rectification', 'erasure', 'restriction']

describe('the table of rights and bases', () => {
  it.each([
    ['consent', [...always, 'portability', 'withdraw-consent']],
    ['contract', [...always, 'portability']],
    ['legal-obligation', ['access', 'rectification', '(erasure)', 'restriction']],
    ['vital-interests', always],
    ['public-task', ['access', 'rectification', '(erasure)', 'restriction', 'objection']],
    ['legitimate-interests', [...always, 'objection']],
    ['recognised-legitimate-interest', [...always, 'objection']],
  ])('%s', (basis, expected) => {
    expect(rightsWith(`basis: ${basis}`)).toEqual(expected)
  })

  it('knows no recognised interest in the European Union', () => {
    expect(rightsWith('basis: recognised-legitimate-interest', 'eu')).not.toContain('objection')
  })

  it('lets people object to direct marketing on any basis', () => {
    expect(rightsWith('basis: contract, kinds: [marketing.email]').includes('marketing-objection')).toBe(false)
    const yaml =
      'regimes: [uk]\npurposes:\n  news: { title: News, data: [contact], basis: contract, kinds: [marketing.email] }\n'
    const { model } = checkOverlay(yaml)
    const rights = model ? applicableRights(model, lawAsOf(asOf), 'uk') : []
    const found = rights.find(({ right }) => right === 'marketing-objection')
    expect(found?.purposes.map(({ id }) => id)).toEqual(['news'])
    expect(found?.everywhere).toBe(false)
  })

  it('lets people withdraw an explicit consent beside another basis, and take its data along', () => {
    const rights = rightsWith('basis: legal-obligation, specialCategoryCondition: { type: explicit-consent }')
    expect(rights).toEqual(['access', 'rectification', '(erasure)', 'restriction', 'portability', 'withdraw-consent'])
  })

  it('gives no portability for paper, or for data from others, and does not tell without a source or a basis', () => {
    expect(rightsWith('basis: contract, automatedMeans: false')).toEqual(always)
    expect(rightsWith('recipients: none')).toEqual([...always, 'objection?', 'portability?', 'withdraw-consent?'])
  })

  it('gives Swiss rights whatever the basis, and none to restriction', () => {
    expect(rightsWith('basis: legal-obligation', 'ch')).toEqual(
      expect.arrayContaining(['access', 'rectification', 'objection']),
    )
    expect(rightsWith('basis: legal-obligation', 'ch')).not.toContain('restriction')
  })
})
