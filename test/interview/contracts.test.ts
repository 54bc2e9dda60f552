import { describe, expect, it } from 'vitest'
import { usualRecipients } from '../../src/catalogue/usual-recipients.js'
import { vendors } from '../../src/catalogue/vendors.js'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Decision } from '../../src/interview/decision.js'
import { eachByName } from '../../src/interview/each-by-name.js'
import { readContract } from '../../src/interview/fields/read-contract.js'
import { fieldsAsked } from '../../src/interview/fields-asked.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { type Standing, statedAt } from '../../src/interview/standing.js'
import { answered, day, standingOf, starters, textOf } from './interviewed.js'

const begun = standingOf(`# situation: saas
forthright: 1
controllers:
  us: { name: Tallow Labs, country: IE }
regimes: [eu]
recipients:
  aws: { name: AWS, role: processor }
  sentry: { name: Sentry, role: processor }
  cliniko: { name: Cliniko Pty, role: processor }
`)
const ids = ['aws', 'sentry', 'cliniko']
const decisionOf = (standing: Standing, id: string): Decision =>
  decisionsIn(standing).find((one) => one.id === id) ?? expect.fail(`${id} is not asked`)
const contracts = (words: string): Readonly<Record<string, unknown>> => {
  const after = answered(begun, decisionOf(begun, 'recipients.all'), { is: 'yes', needs: { contract: words } })
  expect(
    checkTexts([{ path: 'p.yaml', text: textOf(after) }], { asOf: day }).findings.filter(
      ({ rule }) => rule === 'schema',
    ),
  ).toEqual([])
  return Object.fromEntries(ids.map((id) => [id, statedAt(after, `/recipients/${id}/contract`)]))
}

/** How somebody who helps may be called: all that the catalogue knows. */
const callings = [
  ...new Set([
    ...starters.flatMap(({ recipients }) =>
      Object.values(recipients).map((one) => String(Reflect.get(Object(one), 'label'))),
    ),
    ...usualRecipients.flatMap(({ label, begins }) => [label, begins.label]),
    ...vendors().map(({ name }) => name),
  ]),
]

describe('one answer about the contracts of several', () => {
  it.each([
    ['yes', true, true, true],
    ['AWS on 4 March 2024, the others yes', { signed: '2024-03-04' }, true, true],
    ['AWS: 4 March 2024; Sentry: no; Cliniko: 2 May 2023', { signed: '2024-03-04' }, 'none', { signed: '2023-05-02' }],
    ['Cliniko: 2 May 2023. The others I do not know.', undefined, undefined, { signed: '2023-05-02' }],
    ['AWS and Sentry yes, Cliniko no', true, true, 'none'],
    ['yes for AWS, no for the rest', true, 'none', 'none'],
    ['yes, but Cliniko on 2 May 2023', true, true, { signed: '2023-05-02' }],
    ['Cliniko some time in 2021, the rest yes', true, true, { reference: 'some time in 2021' }],
    ['I do not know', undefined, undefined, undefined],
  ])('is read by their names: %s', (words, ...expected) => {
    expect(Object.values(contracts(words))).toEqual(expected)
  })

  it.each(['Sentry yes, AWS', 'perhaps', 'AWS yes and Sentry perhaps', 'the others yes'])(
    'is asked for again where a part of it is not understood: %s',
    (words) => {
      const taken = decisionOf(begun, 'recipients.all').take({ is: 'begun', needs: { contract: words } })
      expect(taken).toHaveProperty('refused.contract')
    },
  )

  it.each(callings)('is read as its example says, whoever is called %s', (name) => {
    const isAnother = (one: string): boolean => one.toLowerCase() !== name.toLowerCase()
    for (const other of ['AWS', 'Lloyds Bank', ...callings.slice(0, 40)].filter(isAnother)) {
      const all = [name, other].map((each, index) => ({ id: String(index), name: each }))
      expect(eachByName(`${name} on 4 March 2024, ${other} yes`, all), other).toEqual(
        new Map([
          ['0', '4 March 2024'],
          ['1', 'yes'],
        ]),
      )
      const three = [...all, { id: '2', name: 'Cliniko Pty' }]
      expect(eachByName(`${other} yes, the others no`, three), other).toEqual(
        new Map([
          ['1', 'yes'],
          ['0', 'no'],
          ['2', 'no'],
        ]),
      )
    }
  })

  it('takes no name out of a longer one', () => {
    const all = ['Sentry', 'Sentry Pro'].map((name) => ({ id: name, name }))
    expect(eachByName('Sentry Pro yes', all)).toEqual(new Map([['Sentry Pro', 'yes']]))
    expect(eachByName('Sentry Pro yes, Sentry no', all)).toEqual(
      new Map([
        ['Sentry Pro', 'yes'],
        ['Sentry', 'no'],
      ]),
    )
  })

  it('is one for all where no name stands in it', () => {
    expect(eachByName('on 4 March 2024', [{ id: 'aws', name: 'AWS' }])).toBeUndefined()
    expect(eachByName('laws', [{ id: 'aws', name: 'AWS' }])).toBeUndefined()
  })

  it.each(['Other researchers', 'The rest home', 'All others Ltd', 'The Other Club'])('takes %s for a name', (name) => {
    const all = [
      { id: 'bank', name: 'Lloyds Bank' },
      { id: 'own', name },
      { id: 'aws', name: 'AWS' },
    ]
    const said = eachByName(`Lloyds Bank on 4 March 2024, ${name} yes, the others no`, all)
    expect(Object.fromEntries(said ?? [])).toEqual({ bank: '4 March 2024', own: 'yes', aws: 'no' })
  })
})

describe('a name in an answer', () => {
  const all = ['Powys Pages', 'Mr Rees, who looks at our accounts', 'The water company'].map((name, index) => ({
    id: String(index),
    name,
  }))

  it.each([
    ['Powys Pages on 9 February 2022, Mr Rees no', { 0: '9 February 2022', 1: 'no' }],
    ['powys yes, water company no', { 0: 'yes', 2: 'no' }],
    ['Mr Rees, who looks at our accounts no, the others yes', { 0: 'yes', 1: 'no', 2: 'yes' }],
  ])('may be only how it begins: %s', (words, expected) => {
    expect(Object.fromEntries(eachByName(words, all) ?? [])).toEqual(expected)
  })

  it('is its beginning only where no other name begins so', () => {
    const two = ['Mr Rees, the baker', 'Mr Rees, the vicar'].map((name) => ({ id: name, name }))
    expect(eachByName('Mr Rees yes', two)).toBeUndefined()
    expect(eachByName('Mr Rees, the vicar yes', two)).toEqual(new Map([['Mr Rees, the vicar', 'yes']]))
  })

  it.each(['AWS on 4 March 2024, Mr Rees no', 'Bob yes', 'AWS yes, Sentry no, Cliniko yes and Bob no'])(
    'that nobody has is told: %s',
    (words) => {
      const taken = decisionOf(begun, 'recipients.all').take({ is: 'begun', needs: { contract: words } })
      const refused = 'refused' in taken ? taken.refused.contract : ''
      expect(refused).toMatch(/^Nobody here is called '(?:Mr Rees|Bob)'\. There are: AWS; Sentry; Cliniko Pty\.$/)
    },
  )
})

it('of a contract, nobody is asked who decides for itself, however that was said', () => {
  const needsIn = (standing: Standing, given: Readonly<Record<string, string>>) => {
    const { form } = decisionOf(standing, 'recipients.all')
    return form.kind === 'card' ? fieldsAsked(form.needs, given).filter(({ id }) => id === 'contract') : []
  }
  const open = standingOf(textOf(begun).replaceAll(', role: processor', ''))
  for (const role of ['controller', 'joint-controller']) {
    const stated = standingOf(textOf(begun).replace('Sentry, role: processor', `Sentry, role: ${role}`))
    expect(needsIn(stated, {})[0]?.label).toContain('(AWS; Cliniko Pty)')
    expect(needsIn(open, { 'sentry.role': role })[0]?.label).toContain('(AWS; Cliniko Pty)')
    expect(needsIn(open, Object.fromEntries(ids.map((id) => [`${id}.role`, role])))).toEqual([])
  }
  expect(needsIn(open, { 'sentry.role': 'both' })[0]?.label).toContain('(AWS; Sentry; Cliniko Pty)')
})

describe('a contract', () => {
  it.each([
    ['yes', true],
    ['Yes, signed on 4 March 2024.', { signed: '2024-03-04' }],
    ['no', 'none'],
    ['2021', { reference: '2021' }],
    ['some time in 2021', { reference: 'some time in 2021' }],
    ['I clicked its terms in spring 2021', { reference: 'I clicked its terms in spring 2021' }],
    ['yes, we clicked its terms', { reference: 'we clicked its terms' }],
  ])('is kept as far as it is known: %s', (words, expected) => {
    expect(readContract(words, day)).toMatchObject({ to: expected })
  })

  it.each(['03/04/2021', 'maybe', 'no, we clicked the terms', '31 February 2021'])('is asked about: %s', (words) => {
    expect(readContract(words, day)).toHaveProperty('refused')
  })

  it('that was left open is asked for with its own words, and answered so', () => {
    const open = answered(begun, decisionOf(begun, 'recipients.aws'), { is: 'yes' })
    const decision = decisionOf(open, 'open.recipients.aws.contract')
    expect(decision.ask).toMatch(/^AWS: .*contract/)
    for (const [words, expected] of [
      ['yes', true],
      ['no', 'none'],
      ['4 March 2024', { signed: '2024-03-04' }],
    ] as const)
      expect(statedAt(answered(open, decision, { is: 'words', words }), '/recipients/aws/contract')).toEqual(expected)
  })
})
