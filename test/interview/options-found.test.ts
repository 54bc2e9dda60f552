import { describe, expect, it, test } from 'vitest'
import { dataKind, dataKindIds, purposeKind, purposeKindIds } from '../../src/catalogue/catalogue.js'
import { dataSynonyms } from '../../src/catalogue/starters/found-by/data.js'
import { purposeSynonyms } from '../../src/catalogue/starters/found-by/purposes.js'
import type { Option } from '../../src/interview/form.js'
import { optionsFound } from '../../src/interview/options-found.js'

const options = [
  { value: 'location', label: 'Approximate location', hint: 'from an IP address' },
  { value: 'device.ip-address', label: 'IP address' },
  { value: 'photo-id', label: 'Identity card', aliases: ['photo'] },
  { value: 'cafe', label: 'Customers of the Café' },
  { value: 'members', label: 'Our members' },
  { value: 'mailer', label: 'Post by mailchimp-like means', hint: 'sends newsletters' },
  { value: 'mailchimp', label: 'Mailchimp', hint: 'sends newsletters', aliases: ['Intuit'] },
  { value: 'appointments', label: 'Appointments', foundBy: ['calendar entry'] },
]

const found = (search: string): readonly string[] => optionsFound(options, search).map(({ value }) => value)

describe('a search', () => {
  it.each([
    ['ip address', ['device.ip-address', 'location']],
    ['photo', ['photo-id']],
    ['CAFE', ['cafe']],
    ['mem', ['members']],
    ['our', ['members']],
    ['mailch', ['mailchimp', 'mailer']],
    ['INTUIT', ['mailchimp']],
    ['newsletters', ['mailer', 'mailchimp']],
    ['customers cafe', ['cafe']],
    ['lend', ['appointments']],
    ['nothing like it', []],
    ['  ', options.map(({ value }) => value)],
  ])('for %s finds labels before other words and hints', (search, values) => {
    expect(found(search)).toEqual(values)
  })

  it('finds nothing inside a word where a word begins so', () => {
    const more = [...options, { value: 'library', label: 'Library', foundBy: ['lend books'] }]
    expect(optionsFound(more, 'lend').map(({ value }) => value)).toEqual(['library'])
  })
})

const kinds = (ids: readonly string[], synonyms: typeof dataSynonyms, row: typeof dataKind): readonly Option[] =>
  ids.map((id) => {
    const { label = '', description = '' } = row(id) ?? {}
    return { value: id, label, hint: description, foundBy: synonyms[id] ?? [] }
  })

const data = kinds(dataKindIds(), dataSynonyms, dataKind)
const purposes = kinds(purposeKindIds(), purposeSynonyms, purposeKind)

const textsOf = ({ value, label, hint = '', foundBy = [] }: Option): string =>
  [label, ...foundBy, value, hint].join('\n').toLowerCase()

test('of the two catalogues nothing is found inside a word where anything is found at its beginning', () => {
  const all = new Set([...data, ...purposes].flatMap((option) => textsOf(option).match(/\p{L}{3,}/gu) ?? []))
  const words = [...all].filter((_, index) => index % 10 === 0)
  expect(words.length).toBeGreaterThan(100)
  for (const kind of [data, purposes])
    for (const word of words) {
      const rows = optionsFound(kind, word)
      const begun = rows.filter((row) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u').test(textsOf(row)))
      if (begun.length > 0) expect(rows.length, word).toBe(begun.length)
    }
})

/** What people of a choir, a practice or a hall look for, and what they mean by it. */
const meant = {
  data: {
    voice: 'media.audio',
    'voice part': 'account.profile',
    recording: 'media.video',
    'recorded concert': 'media.video',
    lend: 'property.keys',
    borrow: 'property.keys',
    folder: 'property.keys',
    library: 'property.keys',
    concert: 'usage.event-attendance',
    audience: 'usage.event-attendance',
    seat: 'usage.event-attendance',
    shifts: 'professional.working-time',
    rota: 'professional.working-time',
    treasurer: 'professional.membership-grade',
    grant: 'communications.application',
  },
  purposes: {
    recording: 'events.media',
    'record a concert': 'events.media',
    'recorded concert': 'events.media',
    lend: 'service.provide',
    borrow: 'service.provide',
    folder: 'service.provide',
    library: 'service.provide',
    concert: 'events.delivery',
    audience: 'events.registration',
    seat: 'events.registration',
    singing: 'events.delivery',
    choir: 'membership.administration',
    examiner: 'legal.audit',
    'independent examiner': 'legal.audit',
    treasurer: 'legal.accounting',
    grant: 'marketing.fundraising',
    shifts: 'people.administration',
    rota: 'people.administration',
  },
}

test.each(Object.entries(meant.data))('who looks for the data %s finds first what they mean', (words, id) => {
  expect(optionsFound(data, words)[0]?.value).toBe(id)
})

test.each(Object.entries(meant.purposes))('who looks for what they do, %s, finds first what they mean', (words, id) => {
  expect(optionsFound(purposes, words)[0]?.value).toBe(id)
})
