import { describe, expect, test } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { laidOver } from './laid-over.js'
import { noticesOf } from './notices.js'
import { sectionText } from './section-text.js'

/** A section of the base with something laid over it, without links; the whole draft where none is named. */
const told = (over: string, section?: string): string => plain(laidOver(over), section)
const plain = (text: string, section?: string): string =>
  unlinked(section ? sectionText(section, text) : noticesOf(text, { draft: true }).map(emitMarkdown).join('\n'))
const unlinked = (text: string): string => text.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1')

describe('a declaration that says next to nothing', () => {
  const empty =
    'forthright: 1\nregimes: [uk]\nnotices: { main: { title: Notice } }\ncontrollers: { club: { name: Some Body } }\n'
  test('denies nothing, and has gaps', () => {
    const short = plain(empty, 'in-short')
    expect(short).not.toMatch(/nobody|no one|we do not|we don’t|cookies|Who else/i)
    expect(short).toContain('Not stated yet: what we use your data for')
    expect(short).toContain('Not stated yet: your rights over your data')
    expect(plain(empty)).not.toMatch(/nobody|no one|we do not/i)
  })
  test('has what a law gives beside a gap marked as just that', () => {
    const complaints = plain(empty, 'complaints')
    const outside = complaints.replace(/(?:^>.*\n)+/gm, '')
    expect(complaints).toContain('> **The law says this. The text does not.**')
    expect(outside).not.toMatch(/You can complain|Information Commission/)
  })
  test('names its general recipients, where it names any', () => {
    const general = `${empty}recipients: { h: { label: A host } }\ngeneral: { recipients: [h] }\n`
    expect(plain(general)).not.toMatch(/nobody/i)
    expect(plain(general, 'who-receives')).toContain('A host')
  })
})

describe('an id is no name', () => {
  test.each([
    ['of a cookie', 'cookies: { items: { zz-id: { does: counts } } }'],
    ['of a permission', 'permissions: { zz-id: { does: scans tickets } }'],
    [
      'of a recipient',
      'recipients: { zz-id: { openEnded: We can pass data on } }\npurposes: { membership: { recipients: [zz-id] } }',
    ],
    [
      'of somebody who gives data',
      'sources: { zz-id: { type: third-party } }\npurposes: { membership: { sources: [form, zz-id] } }',
    ],
    [
      'of a public source',
      'sources: { zz-id: { type: public } }\npurposes: { membership: { sources: [form, zz-id] } }',
    ],
    [
      'of a source that is a recipient',
      'sources: { zz-id: { type: third-party, recipient: mailer } }\npurposes: { membership: { sources: [form, zz-id] } }',
    ],
    [
      'of data that have kinds',
      'data: { zz-id: { kinds: [contact.phone] } }\npurposes: { membership: { data: [zz-id] } }',
    ],
    ['of a use', 'purposes: { zz-id: { dataSubjects: [members], data: [contact] } }'],
    [
      'of a use done for others',
      'purposes: { zz-id: { dataSubjects: [members], data: [contact], onBehalfOf: [the league] } }',
    ],
    [
      'of a controller beside us',
      'notices: { members: { issuedBy: [club] } }\ncontrollers: { zz-id: { about: They lead., country: IE } }\npurposes: { membership: { controllers: [club, zz-id] } }',
    ],
    ['of a right beyond the law', 'rights: { others: { zz-id: You can ask for a call. } }'],
    [
      'of a document that sets a period',
      'documents: { zz-id: { url: { none: It is not public. } } }\npurposes: { membership: { retention: { keep: null, after: null, end: null, document: zz-id } } }',
    ],
  ])('%s', (_, over) => {
    expect(told(over)).not.toMatch(/zz.id/)
  })

  test('the thing is told all the same', () => {
    expect(told('permissions: { cam: { does: scans tickets } }', 'permissions')).toContain('scans tickets')
    const sources = 'sources: { x: { type: third-party } }\npurposes: { membership: { sources: [form, x] } }'
    expect(told(sources)).toContain('From others: A source that we do not name')
    const same = 'sources: { x: { type: third-party, recipient: mailer } }\npurposes: { membership: { sources: [x] } }'
    expect(told(same, 'what-we-collect')).toContain('From others: Postlark Ltd')
    const document =
      'documents: { d: { url: { none: It is secret. } } }\npurposes: { membership: { retention: { keep: null, after: null, document: d } } }'
    expect(told(document, 'how-long')).toContain('Set out in another document')
  })
})

describe('where no law is declared', () => {
  const without = (over = '') => `regimes: null\n${over}`
  test('none is named', () => {
    const all = told(without('complaints: { toAuthority: null }\nrecipients: { mailer: { countries: [US] } }'))
    const outside = all.split('## Why we use')[0] + (all.split('## Who receives')[1] ?? '')
    expect(outside).not.toMatch(/EU law|UK law|European|Information Commission|ICO/)
  })
  test('what is declared of complaints is told without one', () => {
    expect(told(without(), 'complaints')).not.toContain('You have a right to complain to us')
    expect(told(without(), 'complaints')).toContain('We confirm within 30 days')
  })
})

describe('a condition of sensitive data', () => {
  const sensitive = (condition: string): string =>
    told(`purposes: { membership: { specialCategoryCondition: ${condition} } }`, 'sensitive-data')
  test('speaks of a law only where one is named', () => {
    expect(sensitive('{ type: substantial-public-interest }')).not.toMatch(/set out in law|a law/)
    expect(sensitive('{ type: substantial-public-interest, law: The Act 1998 }')).toContain('The Act 1998')
  })
  test('speaks of no aim that a body has not declared', () => {
    expect(sensitive('{ type: not-for-profit-body }')).not.toMatch(/political|philosophical|religious|trade union/i)
    expect(sensitive('{ type: not-for-profit-body, aims: [religious] }')).toMatch(/religious/i)
  })
})

describe('a label of one’s own', () => {
  test.each([
    ['contact.postcode', 'Your post code', 'region'],
    ['financial.payment-token', 'The last four digits of your card', 'token'],
    ['education.enrolment', 'Your level of studies', 'attendance'],
  ])('is not widened by the words of its kind: %s', (kind, label, wider) => {
    const data = `data: { contact: { label: ${label}, kinds: [${kind}] } }`
    expect(told(data)).toContain(label)
    expect(told(data)).not.toMatch(new RegExp(wider, 'i'))
  })
})

describe('cookies: none', () => {
  test('promises nothing of what is read from a device', () => {
    expect(told('cookies: none')).not.toMatch(/device/)
  })
})

test('a processor is called no controller, and owes none of a controller’s reasons', () => {
  const all = told(
    'controllers: { club: { role: processor } }\npurposes: { membership: { basis: null, provision: null } }',
  )
  expect(all).toContain('works for others, who are responsible for your data')
  expect(all).not.toMatch(/In law: the controller|is responsible for your data\.|Not stated yet/)
})

test('somebody else’s use takes nothing from what is said of everything we do', () => {
  const over = `notices: { members: { issuedBy: [club] } }
controllers: { lead: { name: The Lead, about: They lead., oversight: the council, notes: Its office is in Graz. } }
recipients: { partners: { label: Our partners, role: controller, countries: [GB] } }
purposes:
  membership: { recipients: null, retention: null }
  research: { title: Do research, dataSubjects: [members], data: [contact], controllers: [lead], basis: public-task }
general: { recipients: [partners], retention: { keep: 5 years, after: the project ends } }`
  expect(told(over, 'who-receives')).toMatch(/Run your membership[^\n]*Our partners/)
  expect(told(over, 'who-receives')).not.toMatch(/(Do research|Everything)[^\n]*Our partners/)
  expect(told(over, 'how-long')).not.toMatch(/(Do research|Everything)/)
  for (const words of ['They lead.', 'the council', 'Its office is in Graz.'])
    expect(told(over, 'who-we-are')).toContain(words)
})
