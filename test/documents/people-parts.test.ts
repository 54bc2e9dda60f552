import { describe, expect, test } from 'vitest'
import { gapsOf } from '../../src/documents/tree/gaps.js'
import { emitHtml } from '../../src/formats/html.js'
import { baseText, noticeOf } from './notices.js'
import { sectionText } from './section-text.js'

type Change = readonly [string | RegExp, string]

const changed = (...changes: readonly Change[]): string =>
  changes.reduce((text, [from, to]) => text.replace(from, to), baseText)

/** A section without the addresses of its links. */
const told = (id: string, ...changes: readonly Change[]): string =>
  sectionText(id, changed(...changes)).replace(/\]\(#[^)]*\)/g, ']')

const what = (...changes: readonly Change[]): string => told('what-we-collect', ...changes)

const more = (register: string, entry: string): Change => [`${register}:\n`, `${register}:\n  ${entry}\n`]
const guests = more('dataSubjects', 'guests: { label: Guests }')
const fees = more('data', 'fees: { label: Fees paid, kinds: [financial.transactions] }')
const people = (use: string): Change => ['dataSubjects: [members]', `dataSubjects: ${use}`]
const data = (use: string): Change => ['data: [contact]\n', `data: ${use}\n`]

describe('each group of people finds all of its own together', () => {
  test('data that others have as well stand again in its part', () => {
    const text = [
      guests,
      fees,
      people('[{ ref: members, data: [contact, fees] }, { ref: guests, data: [contact] }]'),
      data('[contact, fees]'),
    ]
    expect(what(...text)).toContain(
      ['| **Guests** | |', '| Your name and contact details | From you: The joining form |', '| **Members** | |'].join(
        '\n',
      ),
    )
    expect(what(...text)).toMatch(
      /\*\*Members\*\* \| \|\n\| Fees paid \| .*\n\| Your name and contact details \| From you/,
    )
    expect(told('in-short', ...text)).toContain('- [Members]\n  - [Guests]')
  })

  test('those who share all of it share a part, to which both lead', () => {
    const text = [guests, people('[members, guests]')]
    expect(what(...text)).toContain('| **Guests; Members** | |\n| Your name and contact details |')
    expect(told('in-short', ...text)).toContain('**[Find your part]:** [Members; Guests]')
    expect(emitHtml(noticeOf(changed(...text)))).toMatch(/href="#people-guests"[^>]*>Members; Guests</)
  })

  test('who belongs to a group stands over its part', () => {
    const described = more('dataSubjects', 'guests: { label: Guests, description: People who row with a member }')
    expect(what(described, people('[members, guests]'))).toContain('**Guests: People who row with a member; Members**')
  })

  test('those to whom no data are tied are led to the uses', () => {
    const text = [guests, fees, people('[members, guests]'), data('[contact, fees]')]
    expect(what(...text)).toContain('| **Guests; Members. See: [Run your membership]** | |')
    expect(told('in-short', ...text)).toContain('**[Find your part]:** [Members; Guests]')
  })

  test('those whom no use names are open in a draft', () => {
    expect(what(guests)).toContain('| **Guests. __Not stated yet: what we use data about these people for__** | |')
    expect(gapsOf(noticeOf(changed(guests), { draft: true })).map(({ at }) => at)).toEqual(['/dataSubjects/guests'])
    expect(emitHtml(noticeOf(changed(guests)))).not.toContain('Not stated')
  })
})

describe('what may be is not told as what is', () => {
  const networks = (fields: string) => more('sources', `networks: { type: third-party, name: LinkedIn${fields} }`)
  const career = (fields = '') => more('data', `career: { label: Career, kinds: [professional.cv]${fields} }`)
  const from = (use: string): Change => ['sources: [form]', `sources: [{ ref: form, data: [contact] }, ${use}]`]
  const both = data('[contact, career]')

  test('data that we may collect say so once', () => {
    const text = what(career(', certainty: may'), data('[contact, { ref: career, certainty: may }]'))
    expect(text).toContain('| Career | We may collect this. |')
    expect(what(career(), ['    kinds: [membership', '    certainty: may\n    kinds: [membership'], both)).toContain(
      '| Career (perhaps) |',
    )
  })

  test('again, of other people, they still may be', () => {
    const text = what(
      guests,
      career(', certainty: may'),
      people('[{ ref: members, data: [contact, career] }, { ref: guests, data: [career] }]'),
      both,
    )
    expect(text).toContain('| Career (perhaps) |')
  })

  test('a source that may give them stands so in each row', () => {
    expect(what(networks(', certainty: may'), career(), both, from('{ ref: networks, data: [career] }'))).toContain(
      '| Career | From others: LinkedIn. We may get data this way. |',
    )
    const two = what(networks(', certainty: may'), career(), both, [
      'sources: [form]',
      'sources: [{ ref: networks, data: [contact, career] }]',
    ])
    expect(two).toContain('| Career | From others: LinkedIn (perhaps) |')
  })
})
