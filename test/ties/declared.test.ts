import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { declaredTies } from './declared.js'
import { type Kind, kindOfPair } from './ties.js'

const registers = `
dataSubjects: { members: Members, guests: Guests }
data: { contact: Contact, fees: Fees, score: { label: Score, inferred: true } }
sources: { form: { label: Form }, bank: { label: Bank }, desk: { label: Desk, dataSubjects: [guests] } }
recipients: { host: { name: Host }, wix: { name: Wix, data: [fees] }, league: { name: League } }`

/** What has to be said of a kind of pair, without the sorts; for purposes by themselves, or with something in general. */
function tied(kind: Kind, purposes: string, general = '{}', notice = '{}'): readonly string[] {
  const text = `${registers}\nnotices: { one: ${notice} }\npurposes: { ${purposes} }\ngeneral: ${general}`
  const { must } = declaredTies(parse(text), 'one')
  return [...must.keys()]
    .filter((pair) => kindOfPair(pair) === kind)
    .map((pair) => pair.replaceAll(/[a-z]+:/g, ''))
    .sort()
}

describe('sources and data', () => {
  it.each([
    ['the only source gives all', 'data: [contact, fees], sources: [form]', ['contact form', 'fees form']],
    ['two give none in particular', 'data: [contact, fees], sources: [form, bank]', []],
    ['two give one datum', 'data: [contact], sources: [form, bank]', ['contact bank', 'contact form']],
    [
      'what is named is kept',
      'data: [contact, fees], sources: [form, { ref: bank, data: [fees] }]',
      ['contact form', 'fees bank'],
    ],
    ['what is worked out is claimed by none', 'data: [contact, score], sources: [form]', ['contact form']],
    ['what is not held is not tied', 'data: [contact], sources: [{ ref: bank, data: [fees] }]', []],
  ])('%s', (_, fields, expected) => {
    expect(tied('datum-source', `p: { dataSubjects: [members, guests], ${fields} }`)).toEqual(expected)
  })

  it('in general only by name, and not where a purpose has its own', () => {
    const purposes = 'p: { data: [contact, fees] }, q: { data: [fees], sources: [form] }'
    expect(tied('datum-source', purposes, '{ sources: [bank] }')).toEqual(['fees form'])
    expect(tied('datum-source', purposes, '{ sources: [{ ref: bank, data: [fees] }] }')).toEqual([
      'fees bank',
      'fees form',
    ])
    expect(tied('purpose-source', purposes, '{ sources: [bank] }')).toEqual(['p bank'])
  })
})

describe('people and data', () => {
  it.each([
    ['two and two are side by side', 'dataSubjects: [members, guests], data: [contact, fees]', []],
    ['one datum is about all', 'dataSubjects: [members, guests], data: [fees]', ['guests fees', 'members fees']],
    [
      'people keep what they name',
      'dataSubjects: [{ ref: members, data: [fees] }, guests], data: [contact, fees]',
      ['guests contact', 'members fees'],
    ],
    [
      'a datum narrows itself',
      'dataSubjects: [members, guests], data: [contact, { ref: fees, dataSubjects: [members] }]',
      ['guests contact', 'members contact', 'members fees'],
    ],
  ])('%s', (_, fields, expected) => {
    expect(tied('people-datum', `p: { ${fields} }`)).toEqual(expected)
  })

  it('to whom a notice speaks unties and ties nothing', () => {
    const fields = 'p: { dataSubjects: [members, guests, others], data: [contact, fees] }'
    expect(tied('people-datum', fields, '{}', '{ audience: [members, guests] }')).toEqual([])
  })
})

describe('people and sources', () => {
  it('by name, also in the register; else by the rest rule where a datum carries it', () => {
    const fields = 'dataSubjects: [members, guests], data: [contact], sources: [form, desk]'
    expect(tied('people-source', `p: { ${fields} }`)).toEqual(['guests desk', 'members form'])
    const open = 'dataSubjects: [members, guests], data: [contact, fees], sources: [form]'
    expect(tied('people-source', `p: { ${open} }`)).toEqual([])
  })
})

describe('recipients and periods', () => {
  it('get data in particular only by name', () => {
    const purposes = 'p: { data: [contact, fees], recipients: [host, wix, { ref: league, data: [contact] }] }'
    expect(tied('datum-recipient', purposes)).toEqual(['contact league', 'fees wix'])
    expect(tied('purpose-recipient', purposes)).toEqual(['p host', 'p league', 'p wix'])
  })

  it('in general reach every purpose that they meet, but none that holds nothing', () => {
    const purposes = 'p: { data: [contact], recipients: none }, q: { data: [fees] }, r: { data: none }'
    expect(tied('purpose-recipient', purposes, '{ recipients: [host, wix] }')).toEqual(['p host', 'q host', 'q wix'])
  })

  it('a general rule stands beside no rule of a purpose, and an exception has its own data', () => {
    const purposes = 'p: { data: [contact, fees], retention: { keep: 1 year, data: [fees] } }, q: { data: [fees] }'
    const general = '{ retention: { keep: 2 years, exceptions: [{ keep: 3 years, data: [fees] }] } }'
    expect(tied('purpose-period', purposes, general)).toEqual([
      'p /purposes/p/retention',
      'q /general/retention',
      'q /general/retention/exceptions/0',
    ])
    expect(tied('datum-period', purposes, general)).toEqual([
      'fees /general/retention/exceptions/0',
      'fees /purposes/p/retention',
    ])
  })
})
