import { expect, test } from 'vitest'
import { decisionsIn } from '../../src/interview/sequence.js'
import { standingOf } from './interviewed.js'

const asked = (basis: string, condition = 'explicit-consent'): readonly string[] => {
  const standing = standingOf(`# Begun by forthright.
# situation: club
forthright: 1
controllers: { us: { name: Northgate, country: GB } }
regimes: [uk]
data: { health: { label: Health, kinds: [health.conditions] } }
purposes:
  beds:
    title: Offer raised beds
    data: [health]
    basis: ${basis}
    specialCategoryCondition: ${condition}
`)
  const form = decisionsIn(standing).find(({ id }) => id === 'purposes.beds.sensitive.more')?.form
  return form?.kind === 'fields' ? form.fields.map(({ id }) => id) : []
}

test('one yes is asked for once', () => {
  expect(asked('consent')).toEqual([])
  expect(asked('{ type: consent, method: signed-form, separate: true, refusable: true, withdraw: tell us }')).toEqual(
    [],
  )
  expect(asked('contract')).toEqual(['method', 'withdraw', 'separate', 'refusable'])
})

test('how it is said is asked again where that is too little for sensitive data', () => {
  expect(asked('{ type: consent, method: form-field }')).toEqual(['method'])
})
