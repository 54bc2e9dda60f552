import { expect, it } from 'vitest'
import { factsOf } from '../../src/facts/stated-facts.js'
import { modelOf } from '../documents/notices.js'

it.each([
  [
    'controllers: { club: { name: Club, partOf: union }, union: { name: Union } }',
    '/controllers/club/partOf',
    '/controllers/union',
  ],
  [
    'controllers: { club: { name: Club, answeredBy: union }, union: { name: Union } }',
    '/controllers/club/answeredBy',
    '/controllers/union',
  ],
  ['data: { fees: { label: Fees, aliasOf: dues }, dues: { label: Dues } }', '/data/fees/aliasOf', '/data/dues'],
  ['recipients: { a: { name: A, passesTo: [b] }, b: { name: B } }', '/recipients/a/passesTo/0', '/recipients/b'],
])('an entry that names another of its register names it once: %s', (text, at, target) => {
  const facts = factsOf(modelOf(`forthright: 1\n${text}\n`))
  expect(facts.filter(({ kind }) => kind === 'reference')).toEqual([expect.objectContaining({ at, target })])
})

it('a short form stands at the place of the whole', () => {
  expect(factsOf(modelOf('forthright: 1\ndataSubjects: { members: Members }\n'))).toEqual([
    { at: '/dataSubjects/members', of: '/dataSubjects/members', field: 'label', kind: 'text' },
  ])
})
