import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { Model, Text } from '../../src/model/types.js'
import { each, isEntry, plain, some } from '../../src/model/value.js'
import { told } from '../reading/read.js'

function read(text: string): Model {
  const { model } = checkTexts([{ path: 'privacy.yaml', text: `forthright: 1\nregimes: [uk]\n${text}` }], {
    asOf: '2026-11-29',
  })
  if (!model) throw new Error('no model')
  return model
}

const called = (it: { readonly id: string } | Text): string => ('id' in it ? `id ${it.id}` : `words ${plain(it)}`)

describe('where an id or words may stand', () => {
  const behalf = (value: string): readonly string[] => {
    const model = read(
      `customers: { leeds: Leeds City Council, schools: { label: Schools } }\npurposes: { run: { title: Run it, onBehalfOf: ${value} } }`,
    )
    return each(model.purposes.get('run')?.onBehalfOf).map(called)
  }

  it.each([
    ['leeds', ['id leeds']],
    ['[leeds, schools]', ['id leeds', 'id schools']],
    ['the county association', ['words the county association']],
    ['Oxfam', ['words Oxfam']],
    ['[leeds, the county association]', ['id leeds', 'words the county association']],
    ['{ en: the county }', ['words the county']],
  ])('%s', (value, expected) => expect(behalf(value)).toEqual(expected))

  it('a slip of the pen for an id is no words', () => {
    const text =
      'forthright: 1\nregimes: [uk]\ncustomers: { schools: Schools }\npurposes: { run: { title: Run it, onBehalfOf: shcools } }'
    expect(told(text)).toEqual([
      expect.stringContaining("reference-exists: 'shcools' is not declared under customers."),
    ])
  })

  it('one field may hold the id of a controller or words', () => {
    const of = (value: string) =>
      read(
        `controllers: { net: { name: Net, legalForm: { none: It is a network }, answeredBy: ${value} }, uni: { name: Uni } }`,
      ).controllers.get('net')?.answeredBy
    const [id, words] = [of('uni'), of('our coordinator')]
    expect(id && isEntry(id) && id.id).toBe('uni')
    expect(words && !isEntry(words) && plain(words)).toBe('our coordinator')
  })

  it('a recipient is not given data or what words say', () => {
    const model = read(
      'data: { notes: Medical notes }\nrecipients: { desk: { label: Reception, withheld: [notes, letters from your doctor] } }',
    )
    expect((model.recipients.get('desk')?.withheld ?? []).map(called)).toEqual([
      'id notes',
      'words letters from your doctor',
    ])
  })
})

describe('one or several', () => {
  it('ways to take a consent back', () => {
    const ways = (value: string) => {
      const model = read(`purposes: { news: { title: News, basis: { type: consent, withdraw: ${value} } } }`)
      const [basis] = each(model.purposes.get('news')?.basis)
      return each(basis?.withdraw).map(({ how, routes }) => (how ? plain(how) : routes?.join()))
    }
    expect(ways('Write to us')).toEqual(['Write to us'])
    expect(ways('{ routes: [email] }')).toEqual(['email'])
    expect(ways('["Write to us", { routes: [email, post] }]')).toEqual(['Write to us', 'email,post'])
  })

  it('ways to change the choice of cookies', () => {
    const model = read('cookies: { consent: { withdraw: ["Press Cookies", { control: browser-settings }] } }')
    const consent = some(some(model.cookies)?.consent)
    expect(each(consent?.withdraw).map(({ how, control }) => (how ? plain(how) : control))).toEqual([
      'Press Cookies',
      'browser-settings',
    ])
  })

  it('provisions said of everything', () => {
    const obliged = (value: string) =>
      each(read(`general: { provision: ${value} }`).general?.provision).map((it) => it.obliged)
    expect(obliged('{ obliged: true }')).toEqual([true])
    expect(obliged('[{ obliged: true }, { obliged: false }]')).toEqual([true, false])
  })
})

it('a right beyond the law may be a plain text', () => {
  const right = read('rights: { others: { photos: We take down photos of you. } }').rights?.others?.get('photos')
  expect(right?.words && plain(right.words)).toBe('We take down photos of you.')
})

it('an aim belongs to a not-for-profit body only', () => {
  const of = (type: string) =>
    told(
      `forthright: 1\nregimes: [uk]\npurposes: { p: { title: P, specialCategoryCondition: { type: ${type}, aims: [religious] } } }`,
    )
  expect(of('not-for-profit-body')).toEqual([])
  expect(of('legal-claims')).toEqual([expect.stringContaining("'aims'")])
})
