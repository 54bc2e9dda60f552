import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Answer, FieldAnswer } from '../../src/interview/answer.js'
import { filesOf } from '../../src/interview/decide.js'
import { fieldsAsked } from '../../src/interview/fields-asked.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import type { Standing } from '../../src/interview/standing.js'
import { answered, begun, day } from './interviewed.js'

const areas = ['eu', 'uk', 'ch'] as const
const countries = { GB: ['uk'], IE: ['eu'], NO: ['eu'], CH: ['ch'], US: [] } as const
const choices = [undefined, ['none'], ['eu'], ['uk'], ['ch'], ['eu', 'uk'], ['eu', 'uk', 'ch']] as const

const cases = Object.entries(countries).flatMap(([seat, here]) =>
  choices.map((reach) => ({ seat, here: here as readonly string[], reach: reach as readonly string[] | undefined })),
)

const decisionOf = (standing: Standing, id: string) => decisionsIn(standing).find((one) => one.id === id)

function given(standing: Standing, id: string, answer: Answer): Standing {
  const decision = decisionOf(standing, id)
  if (decision === undefined) throw new Error(`${id} is not asked.`)
  return answered(standing, decision, answer)
}

const ours = given(begun, 'situation', { is: 'picked', values: ['other'] })

const at = (seat: string, reach: readonly string[] | undefined, from = ours): Standing =>
  given(from, 'country', { is: 'fields', fields: { seat, ...(reach && { reach }) } })

const us = (standing: Standing) => (standing.value.controllers as Record<string, Record<string, unknown>>).us ?? {}
const lawsOf = ({ value }: Standing): unknown => value.regimes ?? []

/** The laws that are checked: of where it is, and of whomever it reaches. */
const expected = (here: readonly string[], reach: readonly string[] = []) =>
  areas.filter((area) => here.includes(area) || reach.includes(area))

describe.for(cases)('in $seat, reaching $reach', ({ seat, here, reach }) => {
  const standing = at(seat, reach)
  const outside = (reach ?? []).filter((area) => area !== 'none' && !here.includes(area))

  test('is under the laws of both, and says whom it reaches only where that was said', () => {
    expect(lawsOf(standing)).toEqual(expected(here, reach))
    const told = us(standing).targets
    expect(told).toEqual(reach === undefined ? undefined : outside.length === 0 ? 'none' : outside)
    // To answer again without a word on it loses nothing.
    const again = at(seat, undefined, standing)
    expect([lawsOf(again), us(again).targets]).toEqual([lawsOf(standing), told])
  })

  test('is asked who represents it exactly where it reaches people from outside', () => {
    expect(decisionOf(standing, 'representatives') !== undefined).toBe(outside.length > 0)
  })

  if (outside.length > 0) {
    const prefix = (area: string): string => (outside.length > 1 ? `${area}-` : '')
    const places = { eu: 'FR', uk: 'GB', ch: 'CH' }
    const said = (need: string): Answer => ({
      is: 'fields',
      fields: Object.fromEntries([
        ['need', need] as const,
        ...outside.flatMap((area): readonly (readonly [string, FieldAnswer])[] => [
          [`${prefix(area)}name`, `Beacon ${area} Ltd`],
          // Where an area is one country, that is known.
          ...(area === 'eu' ? [[`${prefix(area)}country`, 'France'] as const] : []),
          [`${prefix(area)}email`, `${area}@beacon.example`],
        ]),
      ]),
    })
    test.for(['named', 'office', 'occasional'])('has what the law asks for with: %s', (need) => {
      const after = given(standing, 'representatives', said(need))
      const rules = checkTexts(filesOf(after), { asOf: day }).findings.map(({ rule }) => rule)
      expect(rules).not.toContain('representative-is-named')
      expect(rules).not.toContain('swiss-representative-is-named')
      if (need === 'occasional') expect(us(after).representatives).toEqual({ none: expect.stringMatching(/^We .*\.$/) })
    })

    test('is asked for the country only where there are several', () => {
      const form = decisionOf(standing, 'representatives')?.form
      const fields = form?.kind === 'fields' ? fieldsAsked(form.fields, { need: 'named' }) : []
      const asked = fields.filter(({ id }) => id.endsWith('country')).map(({ id }) => id)
      expect(asked).toEqual(outside.includes('eu') ? [`${prefix('eu')}country`] : [])
      const after = given(standing, 'representatives', said('named'))
      expect(us(after).representatives).toMatchObject(
        outside.map((area) => ({ regime: area, country: places[area as keyof typeof places] })),
      )
    })

    test('has nobody while it is left', () => {
      const after = given(standing, 'representatives', { is: 'fields', fields: {} })
      expect(us(after).representatives).toBeUndefined()
      const rules = checkTexts(filesOf(after), { asOf: day }).findings.map(({ rule }) => rule)
      if (outside.some((area) => area !== 'ch')) expect(rules).toContain('representative-is-named')
    })
  }
})

test('what contradicts itself, or is in no list, is refused', () => {
  const country = decisionOf(ours, 'country')
  for (const reach of [[], ['none', 'eu'], ['us']])
    expect(country?.take({ is: 'fields', fields: { seat: 'GB', reach } }), String(reach)).toHaveProperty(
      'refused.reach',
    )
  expect(country?.take({ is: 'fields', fields: { seat: 'Irland' } })).toHaveProperty('refused.seat')
})

/** The authorities that the card on complaints proposes. */
function authoritiesIn(standing: Standing): readonly string[] {
  const contact: Answer = { is: 'fields', fields: { email: 'a@b.example', post: 'Here' } }
  const also = decisionOf(given(standing, 'contact', contact), 'also')
  const place = also?.decides.find(({ at }) => at === '/complaints')
  return JSON.stringify(place?.proposed ?? '').match(/(?<="authority":")[^"]+/g) ?? []
}

test('complaints go to the authority of each law, where it is known which one that is', () => {
  const named: Answer = {
    is: 'fields',
    fields: { need: 'named', name: 'Beacon', country: 'Ireland', email: 'b@c.example' },
  }
  expect(authoritiesIn(at('GB', ['none']))).toEqual(['gb-ic'])
  expect(authoritiesIn(at('IE', ['none']))).toEqual(['ie-dpc'])
  expect(authoritiesIn(at('IE', ['uk']))).toEqual(['ie-dpc', 'gb-ic'])
  expect(authoritiesIn(at('IE', ['uk', 'ch']))).toEqual(['ie-dpc', 'gb-ic', 'ch-fdpic'])
  expect(authoritiesIn(at('CH', ['none']))).toEqual(['ch-fdpic'])
  expect(authoritiesIn(at('GB', ['eu']))).toEqual([])
  expect(authoritiesIn(given(at('GB', ['eu']), 'representatives', named))).toEqual(['ie-dpc', 'gb-ic'])
})

test.each([
  ['Lancashire, England', 'GB'],
  ['Gwynedd, Wales (UK)', 'GB'],
  ['Cork, Ireland', 'IE'],
  ['Atlanta, Georgia, USA', 'US'],
  ['Wales,', 'GB'],
  ['England, Lancashire', 'GB'],
])('a place with its country behind is in that country: %s', (seat, code) => {
  expect(us(at(seat, undefined)).country).toBe(code)
})

test.each(['Lancashire', 'the moon (far away)'])('a place that names none is refused: %s', (seat) => {
  const taken = decisionOf(ours, 'country')?.take({ is: 'fields', fields: { seat } })
  expect(taken).toHaveProperty('refused.seat', expect.stringContaining(seat))
})
