import { expect, test } from 'vitest'
import { vendor, vendorIds } from '../../src/catalogue/catalogue.js'
import { usualService } from '../../src/catalogue/vendor-does.js'
import type { Answer } from '../../src/interview/answer.js'
import { questionOf } from '../../src/interview/form.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { answered, begun, standingOf } from './interviewed.js'

const after = (answers: readonly (readonly [id: string, answer: Answer])[]) =>
  answers.reduce((standing, [id, answer]) => {
    const found = decisionsIn(standing).find((one) => one.id === id)
    if (found === undefined) throw new Error(`Nobody asks for ${id}.`)
    return answered(standing, found, answer)
  }, begun)

const start = [
  ['situation', { is: 'picked', values: ['club'] }],
  ['country', { is: 'words', words: 'GB' }],
  ['purposes', { is: 'picked', values: ['website', 'enquiries'] }],
] as const

const needOf = (standing: ReturnType<typeof after>, id: string) => {
  const form = decisionsIn(standing).find((one) => one.id === `purposes.${id}`)?.form
  return form?.kind === 'card' ? form.needs.find((need) => need.id === 'weighed')?.form : undefined
}

test('a card that is opened again has the day that it was given, and another one can take it over', () => {
  const known = after([...start, ['purposes.website', { is: 'yes', needs: { weighed: '3 March 2026' } }]])
  expect(needOf(known, 'website')).toMatchObject({ now: '3 March 2026' })
  expect(needOf(known, 'enquiries')).toMatchObject({ chips: [{ words: '3 March 2026' }] })
  expect(needOf(known, 'enquiries')).not.toHaveProperty('now')
})

test('a day that was left is not asked again with the sentences', () => {
  const left = after([...start, ['purposes.website', { is: 'yes' }]])
  expect(needOf(left, 'website')).toBeUndefined()
})

test('no day comes back as a machine writes it, and a country stands in a sentence with its article', () => {
  const standing = standingOf(`# Begun by forthright.
# situation: app
forthright: 1
regimes: [eu]
notices: { privacy: { effective: 2027-01-01 } }
controllers: { us: { name: Tallow Labs, country: IE } }
recipients:
  mailer:
    name: Postlark
    role: processor
    countries: [{ country: US, mechanisms: [{ type: eu-dpf, checked: 2026-10-05 }] }]
`)
  const decisions = decisionsIn(standing)
  const said = JSON.stringify(decisions.map(({ form }) => form))
  expect(said).toContain('"now":"1 January 2027"')
  expect(said).toContain('"now":"5 October 2026"')
  expect(said).not.toMatch(/"now":"\d{4}-\d\d-\d\d"/)
  const abroad = decisions.filter(({ screen, of }) => screen === 'transfer' && of === undefined)
  expect(abroad.map(({ ask }) => ask)).toEqual([expect.stringContaining('held in the United States')])
})

test('what is read back names what it is about: a sentence, or what is asked beside the sentences', () => {
  const card = decisionsIn(after(start)).find(({ id }) => id === 'purposes.website')
  if (card?.form.kind !== 'card') throw new Error('There is no card.')
  for (const { id, ask } of card.form.lines) expect(questionOf(card, id)).toBe(ask)
  for (const { id, label } of card.form.needs) expect(questionOf(card, id)).toBe(label)
  expect(card.form.needs.length).toBeGreaterThan(0)
})

test('a host of software hosts more than a website', () => {
  const host = vendorIds()
    .flatMap((id) => vendor(id) ?? [])
    .find(({ category }) => category === 'hosting')
  if (host === undefined) throw new Error('Nobody hosts.')
  expect(usualService(host, 'app-for-firms')?.value).toBe('hosts what we offer')
  expect(usualService(host, 'club')?.value).toBe('hosts our website')
})
