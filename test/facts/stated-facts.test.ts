import { expect, it } from 'vitest'
import { factsOf } from '../../src/facts/stated-facts.js'
import { modelOf } from '../documents/notices.js'

it.each([
  ['controllers: { club: { name: Club, partOf: club } }', '/controllers/club/partOf', '/controllers/club'],
  ['controllers: { club: { name: Club, answeredBy: club } }', '/controllers/club/answeredBy', '/controllers/club'],
  ['data: { fees: { label: Fees, aliasOf: fees } }', '/data/fees/aliasOf', '/data/fees'],
  ['recipients: { a: { name: A, passesTo: [a] } }', '/recipients/a/passesTo/0', '/recipients/a'],
])('an entry that names itself is named once: %s', (text, at, target) => {
  const facts = factsOf(modelOf(`forthright: 1\n${text}\n`))
  expect(facts.filter(({ kind }) => kind === 'reference')).toEqual([expect.objectContaining({ at, target })])
})

it('a short form stands at the place of the whole', () => {
  expect(factsOf(modelOf('forthright: 1\ndataSubjects: { members: Members }\n'))).toEqual([
    { at: '/dataSubjects/members', of: '/dataSubjects/members', field: 'label', kind: 'text' },
  ])
})
