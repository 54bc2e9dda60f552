import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Decision } from '../../src/interview/decision.js'
import { fieldsAsked } from '../../src/interview/fields-asked.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, day, standingOf, textOf } from './interviewed.js'

const begunWith = (regimes: string, countries = 'countries: [US]'): Standing =>
  standingOf(`# situation: saas
forthright: 1
controllers:
  us: { name: Tallow Labs, country: IE }
regimes: [${regimes}]
recipients:
  intercom: { name: Intercom, role: processor, does: answers, ${countries} }
  hubspot: { name: HubSpot, role: processor, does: writes, ${countries} }
`)
const decisionOf = (standing: Standing, id: string): Decision =>
  decisionsIn(standing).find((one) => one.id === id) ?? expect.fail(`${id} is not asked`)
const fieldsOf = ({ form }: Decision) => (form.kind === 'fields' ? form.fields : form.kind === 'card' ? form.needs : [])
const asked = (decision: Decision, given: Readonly<Record<string, unknown>>): readonly string[] =>
  fieldsAsked(fieldsOf(decision), given).map(({ id }) => id)
const allows = (standing: Standing, id: string) => statedAt(standing, `/recipients/${id}/countries/0/mechanisms`)

describe('what allows sending data abroad', () => {
  it('is followed only by what goes with it, and by nothing where it is left', () => {
    const one = decisionOf(begunWith('eu'), 'recipients.intercom.us')
    expect(asked(one, {})).toEqual(['eu'])
    expect(asked(one, { eu: 'eu-dpf' })).toEqual(['eu', 'eu-checked'])
    expect(asked(one, { eu: ['eu-scc'] })).toEqual(['eu', 'eu-copy'])
  })

  it('can be the same for several, or differ: then each is asked for by its name', () => {
    const standing = begunWith('eu')
    const all = decisionOf(standing, 'recipients.all.us')
    expect(asked(all, {})).toEqual(['eu'])
    expect(asked(all, { eu: 'eu-dpf' })).toEqual(['eu', 'eu-checked'])
    expect(asked(all, { eu: 'each', 'intercom.eu': 'eu-dpf', 'hubspot.eu': 'eu-scc' })).toEqual([
      'eu',
      'intercom.eu',
      'intercom.eu-checked',
      'hubspot.eu',
      'hubspot.eu-copy',
    ])
    expect(fieldsOf(all)[0]?.label).toMatch(/Intercom; HubSpot/)
    const same = answered(standing, all, { is: 'yes', needs: { eu: 'eu-dpf', 'eu-checked': '12 November 2026' } })
    for (const id of ['intercom', 'hubspot'])
      expect(allows(same, id)).toEqual([{ type: 'eu-dpf', checked: '2026-11-12' }])
    const needs = {
      eu: 'each',
      'intercom.eu': 'eu-dpf',
      'intercom.eu-checked': '12 November 2026',
      'hubspot.eu': 'eu-scc',
      'hubspot.eu-copy': 'Write to us.',
    }
    const apart = answered(standing, all, { is: 'yes', needs })
    expect(allows(apart, 'intercom')).toEqual([{ type: 'eu-dpf', checked: '2026-11-12' }])
    expect(allows(apart, 'hubspot')).toEqual([{ type: 'eu-scc', copy: 'Write to us.' }])
    const wrong = all.take({ is: 'begun', needs: { ...needs, 'intercom.eu-checked': 'soon' } })
    expect(wrong).toHaveProperty(['refused', 'intercom.eu-checked'])
  })

  it('is said anew without losing what else is declared of it, or what nobody was asked about', () => {
    const assessed = '{ type: eu-scc, copy: Write to us., assessment: { done: 2026-01-02 } }'
    const standing = begunWith(
      'eu',
      `countries: [{ country: US, mechanisms: [eu-dpf-later, ${assessed}, { type: consent }] }]`,
    )
    const anew = (fields: Readonly<Record<string, string>>) =>
      allows(answered(standing, decisionOf(standing, 'recipients.intercom.us'), { is: 'fields', fields }), 'intercom')
    const [first, , last] = Object.values(allows(standing, 'intercom') ?? {})
    const said = { type: 'eu-scc', copy: 'Ask Ann.', assessment: { done: '2026-01-02' } }
    expect(anew({ eu: 'eu-scc', 'eu-copy': 'Ask Ann.' })).toEqual([first, said, last])
    expect(anew({ eu: 'eu-dpf', 'eu-checked': '12 November 2026' })).toEqual([
      first,
      { type: 'eu-dpf', checked: '2026-11-12' },
      last,
    ])
  })

  it('that is missing under one of two laws is asked for there, with what that law has and its day', () => {
    const standing = begunWith('eu, uk')
    const half = answered(standing, decisionOf(standing, 'recipients.intercom.us'), {
      is: 'fields',
      fields: { eu: 'eu-dpf', 'eu-checked': '12 November 2026' },
    })
    expect(textOf(half)).toMatch(
      /not stated yet: what allows sending data to Intercom in the United States \(UK GDPR\)/,
    )
    expect(
      decisionsIn(half)
        .filter(({ id }) => id.startsWith('open.'))
        .map(({ id }) => id),
    ).toEqual([])
    const again = decisionOf(half, 'recipients.intercom.us')
    expect(again.decides.some(({ at }) => half.marks.has(at))).toBe(true)
    expect(asked(again, { eu: 'eu-dpf', uk: 'uk-us-bridge' })).toContain('uk-checked')
    const whole = answered(half, again, {
      is: 'fields',
      fields: { uk: 'uk-us-bridge', 'uk-checked': '13 November 2026' },
    })
    expect(allows(whole, 'intercom')).toEqual([
      { type: 'eu-dpf', checked: '2026-11-12' },
      { type: 'uk-us-bridge', checked: '2026-11-13' },
    ])
    expect(textOf(whole)).not.toContain('what allows sending data to Intercom')
  })
})

describe('where data can be seen from', () => {
  const line = (standing: Standing, countries: string) =>
    answered(standing, decisionOf(standing, 'recipients.intercom'), { is: 'begun', changed: { countries } })

  it.each([
    'United Kingdom; seen from Australia',
    'the UK, accessed from Australia',
    'UK; its people can see them from Australia.',
  ])('is kept beside where they are, and asked what allows it: %s', (words) => {
    const after = line(begunWith('eu'), words)
    expect(statedAt(after, '/recipients/intercom/countries')).toEqual(['GB'])
    expect(statedAt(after, '/recipients/intercom/accessFrom')).toEqual(['AU'])
    const decision = decisionOf(after, 'recipients.intercom.au')
    expect(decision.ask).toMatch(/^Intercom: data can be seen from Australia\./)
    const text = textOf(
      answered(after, decision, { is: 'fields', fields: { eu: 'eu-scc', 'eu-copy': 'Write to us.' } }),
    )
    expect(
      checkTexts([{ path: 'p.yaml', text }], { asOf: day }).findings.filter(({ rule }) => rule === 'schema'),
    ).toEqual([])
    expect(text).toContain('accessFrom')
    expect(statedAt(line(after, 'United Kingdom'), '/recipients/intercom/accessFrom')).toBeUndefined()
  })

  it.each(['UK (company in Australia)', 'Narnia', 'UK; seen from Narnia'])('is asked for again: %s', (words) => {
    const taken = decisionOf(begunWith('eu'), 'recipients.intercom').take({
      is: 'begun',
      changed: { countries: words },
    })
    expect(taken).toHaveProperty('refused')
  })

  it('takes names with an “and” as they are', () => {
    expect(statedAt(line(begunWith('eu'), 'Bosnia and Herzegovina'), '/recipients/intercom/countries')).toEqual(['BA'])
    expect(statedAt(line(begunWith('eu'), 'Ireland and the Netherlands'), '/recipients/intercom/countries')).toEqual([
      'IE',
      'NL',
    ])
  })
})
