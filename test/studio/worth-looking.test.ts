import { expect, test } from 'vitest'
import { desk, look } from './asked.js'

const mode = (line: string): string => `# Begun by forthright.
# situation: app-for-firms
forthright: 1
regimes: [eu]
controllers:
  us: { name: Tallow Oak Ltd, country: IE, contact: { email: us@tallow.example } }
dataSubjects: { users: { label: Users, relation: [user] } }
data: { address: { label: Name and e-mail address, kinds: [identity.name, contact.email] } }
sources: { sign-up: { type: direct, label: your account } }
purposes:
  news:
    title: Tell you about new features
    description: We send a newsletter by e-mail every month about new features.
    kinds: [marketing.email]
    dataSubjects: [users]
    data: [address]
    sources: [sign-up]
    basis: { type: legitimate-interests, interests: [Telling customers what is new], balancing: { done: 2026-03-09 } }
    recipients: none
    provision: { requirement: optional, obliged: false }
    retention: { until: you unsubscribe }
    marketing: { channels: [email], thirdParties: none, senderNamed: true, mode: ${line}, promotes: [own] }
`

test('a warning that follows from an answer is told with the question, and what can be done', async () => {
  const told = async (line: string) => {
    const { worth } = await look(desk(), mode(line), { isGuided: true })
    return worth.filter(({ says }) => says.includes('Germany'))
  }
  const [one, ...more] = await told('corporate-subscribers')
  expect(more).toEqual([])
  expect(one).toMatchObject({ decision: 'purposes.news', line: 22 })
  expect(one?.fix).toMatch(/^Look up the law of the states you write to/)
  // Another answer ends it; what nobody asks about is no answer.
  expect(await told('consent')).toEqual([])
  expect((await look(desk(), mode('corporate-subscribers'))).worth).toEqual([])
})
