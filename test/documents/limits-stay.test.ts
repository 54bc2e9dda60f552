import { describe, expect, test } from 'vitest'
import { laidOver } from './laid-over.js'
import { sectionText } from './section-text.js'

/** A section of the base with something laid over it, without links. */
const told = (section: string, over: string, isFinal = false): string =>
  sectionText(section, laidOver(over), { draft: !isFinal }).replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1')
const membership = (fields: string): string => `purposes: { membership: { ${fields} } }`
const retention = (rule: string): string => membership(`retention: { keep: null, after: null, ${rule} }`)

describe('an exception without a length', () => {
  test.each([
    ['its condition', 'when: if you owe us money', '(if you owe us money)'],
    ['the records it is about', 'records: the letters', 'only: the letters'],
    ['its document', 'document: rules', 'Set out in: [Our rules]'],
    ['its words', 'words: We may keep data after you leave.', 'We may keep data after you leave.'],
  ])('keeps %s, in a final notice too', (_, field, words) => {
    const criterion = /^(document|words)/.test(field) ? '' : ', criterion: as long as a dispute goes on'
    const over = `documents: { rules: { title: Our rules, url: "https://club.example/rules" } }
${retention(`until: you leave, end: [delete], exceptions: [{ ${field}${criterion} }]`)}`
    expect(told('how-long', over, true)).toContain(words)
    expect(told('how-long', over, true)).toContain('Until you leave')
  })
  test('leaves its reason to itself', () => {
    const over = retention(
      'until: you leave, exceptions: [{ criterion: as long as a query is open, because: we have to answer it }]',
    )
    const [rule = '', exception = ''] = told('how-long', over).split('as long as a query is open')
    expect(rule).not.toContain('we have to answer it')
    expect(exception).toContain('we have to answer it')
  })
  test('is spoken of in the first layer', () => {
    const over = retention('until: you leave, exceptions: [{ when: if you owe us money, words: We may keep it. }]')
    expect(told('in-short', over)).toContain('Until you leave, with exceptions')
  })
})

describe('may stays may', () => {
  const may = /\b(?:may|perhaps|in some cases)\b/i
  test.each([
    ['of a use', membership('certainty: may'), ['in-short', 'why']],
    ['of data', 'data: { contact: { certainty: may } }', ['what-we-collect', 'why']],
    ['of data in a use', membership('data: [{ ref: contact, certainty: may }]'), ['what-we-collect', 'why']],
    ['of a source', 'sources: { form: { certainty: may } }', ['what-we-collect']],
    ['of a recipient', 'recipients: { mailer: { certainty: may } }', ['in-short', 'who-receives', 'other-countries']],
    [
      'of a recipient in a use',
      membership('recipients: [{ ref: mailer, certainty: may }]'),
      ['in-short', 'who-receives', 'other-countries'],
    ],
    ['of people in a use', membership('dataSubjects: [{ ref: members, certainty: may }]'), ['why']],
    ['of a period', membership('retention: { certainty: may }'), ['how-long']],
  ])('%s, wherever it stands', (_, over, sections) => {
    for (const section of sections) {
      expect(told(section, over), section).toMatch(may)
      expect(told(section, over), section).not.toMatch(/not .*in every case/)
      expect(told(section, 'x-nothing: laid'), section).not.toMatch(may)
    }
  })
})

describe('what is said of the only people that there are', () => {
  test.each([
    ['when: if you race', '(if you race)'],
    ['only: adults', '(only: adults)'],
    ['certainty: rarely', '(rarely)'],
    ['because: they asked for it', 'Why: they asked for it'],
    ['notes: Juniors have their own list.', 'Juniors have their own list.'],
  ])('is told beside them: %s', (field, words) => {
    expect(told('why', membership(`dataSubjects: [{ ref: members, ${field} }]`))).toMatch(
      new RegExp(`\\*\\*Whose data:\\*\\* Members.*${words.replace(/[().]/g, '\\$&')}`),
    )
  })
  test('needs no name where nothing is said of them', () => {
    expect(told('why', membership('dataSubjects: [members]'))).not.toContain('Whose data')
  })
})

describe('what is for one product only', () => {
  const over = (fields: string) =>
    `products: { app: { name: The app }, site: { name: The site } }\n${membership(fields)}`
  test.each([
    ['a use', 'products: [app]', 'why'],
    ['data', 'data: [{ ref: contact, products: [app] }]', 'why'],
    ['a source', 'sources: [{ ref: form, products: [app] }]', 'why'],
    ['a recipient', 'recipients: [{ ref: mailer, products: [app] }]', 'who-receives'],
    ['a period', 'retention: { products: [app] }', 'how-long'],
  ])('is said to be: %s', (_, fields, section) => {
    expect(told(section, over(fields))).toContain('The app')
    expect(told(section, over(fields))).not.toContain('The site')
  })
})

describe('a form that is asked for one right', () => {
  test('is asked for, and no other is promised', () => {
    const over = 'rights: { list: { access: { words: Put your request in writing., form: writing } } }'
    expect(told('rights', over)).toContain('Put your request in writing.')
    expect(told('rights', over)).not.toMatch(/in your own words|spoken|speaking/)
  })
})
