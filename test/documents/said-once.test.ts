import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { laidOver } from './laid-over.js'
import { noticesOf } from './notices.js'
import { sectionText } from './section-text.js'

const club = readFileSync(new URL('../../examples/membership-club/privacy.yaml', import.meta.url), 'utf8')

/** A section of a declaration as a draft, without links inside the notice; the whole notice where none is named. */
function told(text: string, section?: string): string {
  const all = section ? sectionText(section, text) : noticesOf(text, { draft: true }).map(emitMarkdown).join('\n')
  return all.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1')
}
const timesIn = (text: string, words: string): number => text.split(words).length - 1

describe('what is said of everything', () => {
  const bare = (field: string) =>
    `{ membership: { ${field}: null }, newsletter: { ${field}: null }, emergencies: { ${field}: null } }`
  const general = (field: string, value: string) =>
    laidOver(`purposes: ${bare(field)}\ngeneral: { ${field}: ${value} }`, club)

  test('of periods has one row', () => {
    const because = 'the office may have to answer your questions about the year that is over'
    const text = told(general('retention', `{ keep: 1 year, after: you leave, because: ${because}, end: [delete] }`))
    expect(timesIn(text, because)).toBe(1)
    expect(told(general('retention', '{ keep: 1 year }'), 'how-long')).toContain('Everything we do')
  })
  test('of recipients has one row, with its condition', () => {
    const partners = 'recipients: { partners: { label: Our partners, role: controller, countries: [GB] } }'
    const text = laidOver(partners, general('recipients', '[{ ref: partners, when: where the law asks for it }]'))
    expect(told(text, 'who-receives')).toContain('| Everything we do | Our partners (where the law asks for it) |')
    expect(timesIn(told(text), 'where the law asks for it')).toBe(1)
  })
  test('of what must be given stands once, and in no card', () => {
    const none = 'Nobody has to give us any of these data for any of these uses.'
    expect(timesIn(told(general('provision', `{ none: ${none} }`)), none)).toBe(1)
  })
  test('and again of a use in the same words names nobody twice', () => {
    const text = laidOver('general: { recipients: [mailer] }')
    expect(told(text, 'who-receives')).toContain('| Run your membership | Postlark Ltd (Ireland) |')
    const two = laidOver('purposes: { races: { title: Hold races, dataSubjects: [members], data: [contact] } }', text)
    expect(told(two, 'who-receives')).toContain('| Everything we do | Postlark Ltd (Ireland) |')
    expect(told(two, 'who-receives')).not.toContain('| Run your membership |')
  })
})

describe('countries', () => {
  const us = 'countries: [{ country: US, mechanisms: [eu-scc, uk-addendum] }]'
  test('of several recipients with the same answer are one row, under both laws', () => {
    const text = laidOver(`recipients: { mailer: { ${us} }, printer: { name: Inkwell Ltd, role: processor, ${us} } }
purposes: { membership: { recipients: [mailer, printer] } }`)
    const countries = told(text, 'other-countries')
    expect(countries).toMatch(/Postlark Ltd; Inkwell Ltd/)
    expect(timesIn(countries, 'UK Addendum')).toBe(1)
  })
  test('where somebody receives data in some cases only lead to those only where a row says so', () => {
    const police = (country: string) =>
      laidOver(`recipients: { police: { label: The police, when: if they investigate, countries: [${country}] } }
purposes: { membership: { recipients: [police] } }`)
    expect(told(police('IE'), 'other-countries')).toContain('In which cases, or which part:')
    expect(told(police('GB'), 'other-countries')).not.toContain('In which cases')
  })
})

test('several things that an answer holds are a list below one label', () => {
  const text = laidOver('rights: { list: { access: { answerContains: [a description of it, where it comes from] } } }')
  const rights = told(text, 'rights')
  expect(rights).toContain('a description of it')
  expect(rights).toContain('where it comes from')
  expect(timesIn(rights, 'In our answer')).toBe(1)
})

test('a heading of a use and one of a section never lead to one another', () => {
  const text = laidOver(`data: { contact: { kinds: [health.conditions] } }
purposes: { membership: { title: Sensitive data, specialCategoryCondition: { type: legal-claims } } }`)
  const [notice] = noticesOf(text, { draft: true })
  const markdown = notice ? emitMarkdown(notice) : ''
  const headings = [...markdown.matchAll(/^#+ (Sensitive data)$/gm)]
  expect(headings).toHaveLength(2)
  const targets = new Set([...markdown.matchAll(/\[Sensitive data\]\((#[^)]*)\)/g)].map(([, target]) => target))
  expect(targets).toEqual(new Set(['#sensitive-data', '#sensitive-data-1']))
})
