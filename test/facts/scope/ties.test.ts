import { describe, expect, test } from 'vitest'
import { type PurposeTies, tiesIn } from '../../../src/facts/scope/ties.js'
import { modelOf } from '../../documents/notices.js'

/** The pairs of one kind that a purpose makes, as "one other". */
function pairs(kind: keyof PurposeTies, purpose: string, registers = ''): readonly string[] {
  const model = modelOf(`forthright: 1
regimes: [eu]
dataSubjects: { members: Members, guests: Guests }
data: { contact: Contact, fees: Fees, score: { label: Score, inferred: true } }
sources: { form: { type: direct }, bank: { type: third-party }, ${registers} }
purposes: { only: { ${purpose} } }
`)
  const [only] = [...model.purposes.values()]
  if (!only) throw new Error('no purpose')
  return tiesIn(model, only)[kind].map(({ item, partner }) => `${item.id} ${partner.id}`)
}

describe('data and sources', () => {
  test.each([
    ['the only source gives all', 'data: [contact, fees], sources: [form]', ['form contact', 'form fees']],
    ['two that name none give none in particular', 'data: [contact, fees], sources: [form, bank]', []],
    [
      'two of a single datum are both its source',
      'data: [contact], sources: [form, bank]',
      ['form contact', 'bank contact'],
    ],
    [
      'one that names its data keeps them from the others',
      'data: [contact, fees], sources: [form, { ref: bank, data: [fees] }]',
      ['bank fees', 'form contact'],
    ],
    ['what we work out comes from nobody', 'data: [contact, score], sources: [form]', ['form contact']],
    ['unless it is named', 'data: [score], sources: [{ ref: form, data: [score] }]', ['form score']],
    [
      'what the purpose does not hold is tied to nothing',
      'data: [contact], sources: [{ ref: form, data: [fees] }]',
      [],
    ],
  ])('%s', (_, purpose, expected) => {
    expect(pairs('sourceData', purpose)).toEqual(expected)
  })
  test('a register narrows as a use does, and both limits hold', () => {
    const league = 'league: { type: third-party, data: [fees] }'
    expect(pairs('sourceData', 'data: [contact, fees], sources: [form, league]', league)).toEqual([
      'league fees',
      'form contact',
    ])
    const use = '{ ref: league, data: [contact] }'
    expect(pairs('sourceData', `data: [contact, fees], sources: [${use}]`, league)).toEqual([])
  })
})

describe('people and data', () => {
  test.each([
    ['one group has all', 'dataSubjects: [members], data: [contact, fees]', ['members contact', 'members fees']],
    ['one datum is about all', 'dataSubjects: [members, guests], data: [fees]', ['members fees', 'guests fees']],
    ['two and two stand side by side', 'dataSubjects: [members, guests], data: [contact, fees]', []],
    [
      'people that name their data keep them from the rest',
      'dataSubjects: [{ ref: members, data: [fees] }, guests], data: [contact, fees]',
      ['members fees', 'guests contact'],
    ],
    [
      'a datum that names its people narrows itself only',
      'dataSubjects: [members, guests], data: [contact, { ref: fees, dataSubjects: [members] }]',
      ['members contact', 'guests contact', 'members fees'],
    ],
  ])('%s', (_, purpose, expected) => {
    expect(pairs('peopleData', purpose)).toEqual(expected)
  })
})

test.each([
  ['two and two stand side by side', 'dataSubjects: [members, guests], sources: [form, bank]', []],
  [
    'a source that names its people keeps them to itself',
    'dataSubjects: [members, guests], sources: [form, { ref: bank, dataSubjects: [guests] }]',
    ['bank guests', 'form members'],
  ],
])('people and sources: %s', (_, purpose, expected) => {
  expect(pairs('sourcePeople', purpose)).toEqual(expected)
})
