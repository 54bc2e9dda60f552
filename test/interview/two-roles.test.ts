import { expect, test } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import type { Answer } from '../../src/interview/answer.js'
import type { Decision } from '../../src/interview/decision.js'
import { fieldsAsked } from '../../src/interview/fields-asked.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import type { Standing } from '../../src/interview/standing.js'
import { noticeOf } from '../documents/notices.js'
import { answered, standingOf, textOf } from './interviewed.js'

const begun = `# Begun by forthright.
# situation: app
forthright: 1
regimes: [eu]
notices: { privacy: { effective: 2027-01-01 } }
controllers: { us: { name: Tallow Labs, country: IE } }
dataSubjects: { users: { label: Users } }
data: { payments: { label: Payments, kinds: [financial.transactions] } }
sources: { plan: { type: direct, label: your order } }
recipients:
  aws: { vendor: aws }
  stripe: { vendor: stripe }
  gocardless: { vendor: gocardless }
purposes:
  billing:
    title: Charge you
    dataSubjects: [users]
    data: [payments]
    sources: [plan]
    basis: contract
    recipients: [aws, stripe]
`

function take(standing: Standing, id: string, answer: Answer): Standing {
  const found = decisionsIn(standing).find((one) => one.id === id)
  if (found === undefined) throw new Error(`Nobody asks for ${id}.`)
  return answered(standing, found, answer)
}

const roles = take(standingOf(begun), 'recipients.stripe', {
  is: 'yes',
  changed: { does: 'takes payments', role: 'both', countries: 'Ireland' },
  needs: { contract: 'yes' },
})

test('who works for us and for itself is asked about apart, once', () => {
  const asked = decisionsIn(roles).filter(({ id }) => id.startsWith('recipients.stripe'))
  expect(asked.map(({ id, ask }) => [id, ask])).toEqual([
    ['recipients.stripe', 'Stripe: is this so?'],
    ['recipients.stripe-itself', 'Stripe, where it decides for itself: is this so?'],
  ])
  const second = asked[1]
  expect(second?.form.kind === 'card' ? second.form.lines.map(({ id, state }) => [id, state]) : []).toEqual([
    ['does', 'open'],
    ['role', 'stated'],
    ['countries', 'open'],
  ])
  const again = take(roles, 'recipients.stripe', { is: 'begun', changed: { role: 'both' } })
  expect(textOf(again)).toBe(textOf(roles))
})

test('the notice says both, each with what it does', () => {
  const told = take(roles, 'recipients.stripe-itself', {
    is: 'yes',
    changed: { does: 'checks payments for fraud', countries: 'Ireland' },
  })
  expect(textOf(told)).toContain('recipients: [aws, stripe, stripe-itself]')
  const notice = emitMarkdown(noticeOf(textOf(told), { draft: true })).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  expect(notice).toMatch(/\| Stripe \| Works for us \| takes payments/)
  expect(notice).toMatch(/\| Stripe \| Decides for itself \| checks payments for fraud/)
  // In short, whoever it is for us is one name.
  const [short = ''] = notice.split('## Who we are')
  expect(short.match(/Stripe/g)).toHaveLength(1)
  expect(textOf(told).match(/contract: true/g)).toHaveLength(1)
})

test('a contract that the card did not ask for is asked next, whoever says otherwise for whom they work', () => {
  const standing = standingOf(begun)
  const cards = decisionsIn(standing).filter(({ screen, form }) => screen === 'helper' && form.kind === 'card')
  const asks = ({ form }: Decision): boolean => form.kind === 'card' && fieldsAsked(form.needs, {}).length > 0
  expect(cards.some((card) => !asks(card))).toBe(true)
  for (const { id } of cards.filter((one) => one.of === undefined))
    for (const role of ['both', 'processor']) {
      const after = take(standing, id, { is: 'yes', changed: { does: 'takes payments', role, countries: 'Ireland' } })
      const again = decisionsIn(after).find((one) => one.id === id)
      const wasAsked = cards.some((one) => one.id === id && asks(one))
      expect([id, role, again?.isDone]).toEqual([id, role, wasAsked])
      const fields = again?.form.kind === 'card' ? again.form.needs.map((field) => field.id) : []
      expect(fields).toEqual(['contract'])
      // Left where it was asked, it is left.
      if (!wasAsked) expect(decisionsIn(take(after, id, { is: 'yes' })).find((one) => one.id === id)?.isDone).toBe(true)
    }
})

test('what somebody does for itself is called so among the others, too', () => {
  const all = decisionsIn(roles).find(({ id }) => id === 'recipients.all')
  const labels = all?.form.kind === 'card' ? all.form.lines.map(({ label }) => label) : []
  expect(labels).toContain('Stripe, where it decides for itself')
  expect(new Set(labels).size).toBe(labels.length)
})

test('whoever has two roles is ticked once, and both go with the tick', () => {
  const list = decisionsIn(roles).find(({ id }) => id === 'recipients')
  const form = list?.form.kind === 'many' ? list.form : undefined
  expect(form?.now).toEqual(['aws', 'stripe', 'gocardless'])
  expect(form?.options.filter(({ label }) => label === 'Stripe').map(({ value }) => value)).toEqual(['stripe'])
  const declared = (values: readonly string[]) =>
    Object.keys(Object(take(roles, 'recipients', { is: 'picked', values }).value.recipients))
  expect(declared(['aws', 'stripe', 'gocardless'])).toContain('stripe-itself')
  expect(declared(['aws', 'stripe', 'stripe-itself', 'gocardless'])).toEqual(declared(['aws', 'stripe', 'gocardless']))
  expect(declared(['aws', 'gocardless'])).toEqual(['aws', 'gocardless'])
})
