import { describe, expect, test } from 'vitest'
import { emitMarkdown } from '../../src/emit/markdown.js'
import { lawAsOf } from '../../src/law/law.js'
import { compose } from '../../src/notice/compose.js'
import { asOf, baseText, modelOf, noticeOf } from './notices.js'

/** One section of the base with more declared, as Markdown. */
function section(id: string, more: string, base = baseText, day = asOf): string {
  const [notice] = compose(modelOf(`${base}\n${more}\n`), lawAsOf(day), { draft: true })
  if (!notice) throw new Error('no notice')
  const sections = notice.sections.filter((one) => one.id === id)
  return emitMarkdown({ ...notice, sections }).split(/^## .*\n/m)[1] ?? ''
}
const only = (regime: string, text = baseText) => text.replace('regimes: [eu, uk]', `regimes: [${regime}]`)

test('what is not declared has no section', () => {
  const ids = noticeOf(baseText).sections.map(({ id }) => id)
  for (const id of ['cookies', 'children', 'security']) expect(ids).not.toContain(id)
})

describe('cookies', () => {
  const item = (fields: string) => `cookies: { items: { count: { name: _c, ${fields} } }, consent: { banner: true } }`
  test('none only as declared', () => {
    expect(section('cookies', 'cookies: none')).toBe('\nWe set no cookies and read nothing from your device.\n')
    expect(section('cookies', 'cookies: { none: We have no site. }')).toContain('Why: We have no site.')
  })
  test('a table has the columns that are filled', () => {
    const table = section('cookies', item('does: counts visits, duration: session'))
    expect(table).toContain('| Name | What it does | How long it lasts |')
    expect(table).toContain('Until you close the browser')
    expect(table).not.toContain('Who sets it')
  })
  test('what holds in one law only stands under its name', () => {
    const told = section('cookies', item('category: statistics, exemption: uk-statistics, objection: Press No.'))
    expect(told).toContain('**Under EU law:** We set these only if you say yes.')
    expect(told).toContain('**Under UK law:** We use these only to count how people use our site')
    expect(told).toContain('**How to say no to these:** Press No.')
  })
  test('an exemption of 2026 does not hold before', () => {
    const told = section('cookies', item('category: statistics, exemption: uk-statistics'), only('uk'), '2026-01-01')
    expect(told).not.toContain('We use these only to count')
  })
  test('nobody is said to be asked where nothing asks first', () => {
    const without = 'cookies: { items: { ad: { category: marketing } }, consent: { method: continued-browsing } }'
    expect(section('cookies', without)).not.toMatch(/only if you say yes|banner/)
    const unasked = 'cookies: { items: { ad: { category: marketing } } }'
    expect(section('cookies', unasked)).not.toMatch(/only if you say yes|banner/)
    const denied = 'cookies: { items: { ad: { category: marketing } }, consent: none }'
    expect(section('cookies', denied)).toContain('**How you say yes or no:** We do not ask you.')
  })
  test('what is needed for a service is not said to need consent', () => {
    const needed = section('cookies', item('category: strictly-necessary, exemption: strictly-necessary'))
    expect(needed).toContain('so we do not ask first.')
    expect(needed).not.toContain('only if you say yes')
  })
  test('cookies of a purpose that the readers are not told about are left out', () => {
    const two = baseText
      .replace('members: { title: Privacy notice for members,', 'members: { title: For members, audience: [members],')
      .replace('dataSubjects:\n', 'dataSubjects:\n  guests: Guests\n')
      .replace('purposes:\n', 'purposes:\n  visits: { title: Count visits, dataSubjects: [guests], data: none }\n')
    expect(section('cookies', item('purpose: visits'), two)).not.toContain('\\_c')
    expect(section('cookies', item('purpose: membership'), two)).toContain('\\_c')
  })
})

describe('children', () => {
  test('none only as declared', () => {
    expect(section('children', 'children: none')).toBe('\nWe offer nothing that is meant for children.\n')
  })
  test('the age of consent is that of each country, where a service for children rests on consent', () => {
    const consent = baseText
      .replace('basis: contract', 'basis: { type: consent, withdraw: { how: Write to us. } }')
      .replace('country: GB\n', 'country: DE\n')
    const told = section('children', 'children: { serviceForChildren: true }', consent)
    expect(told).toContain('**Germany:** Anyone under 16')
    expect(told).toContain('**United Kingdom:** Anyone under 13')
    expect(section('children', 'children: { serviceForChildren: true }', only('uk', consent))).toContain(
      'If you are under 13, your own consent is not enough',
    )
    expect(section('children', 'children: { serviceForChildren: true }')).not.toContain('your own consent')
  })
  test('parents as declared', () => {
    expect(section('children', 'children: { parentalConsent: none }')).toContain('We do not ask a parent')
    const told = section('children', 'children: { parentalConsent: { below: 13, verified: { none: We cannot. } } }')
    expect(told).toContain('If you are under 13, a parent or guardian has to agree.')
    expect(told).toContain('We do not check this.')
  })
})

describe('security', () => {
  test('measures for other purposes are left out, and a breach is told as declared', () => {
    const told = section(
      'security',
      'security: { measures: [We lock the boathouse.] }\nbreach: { authority: { within: 72 hours, clock: awareness } }',
    )
    expect(told).toContain('**What we do to keep your data safe:** We lock the boathouse.')
    expect(told).toContain('**How soon we tell the authority:** 72 hours after we learn of it')
    expect(told).not.toContain('When we tell you')
  })
})

describe('changes', () => {
  const changed = (changes: string) =>
    baseText.replace('title: Privacy notice for members,', `title: Privacy notice for members, changes: ${changes},`)
  test('dates, ways and log', () => {
    const told = section(
      'changes',
      '',
      changed('{ notify: [email, website], log: [{ date: 2026-01-05, what: A new purpose. }] }'),
    )
    expect(told).toContain('**This notice applies from:** 1 December 2026')
    expect(told).toContain('by e-mail and on our website')
    expect(told).toContain('| 5 January 2026 | A new purpose. |')
  })
  test('that nobody is told is said only as declared', () => {
    expect(section('changes', '')).not.toContain('We do not tell you')
    expect(section('changes', '', changed('{ notify: none }'))).toContain('We do not tell you about changes')
  })
  test('the law of new purposes is none of Switzerland', () => {
    expect(section('changes', '', only('ch'))).not.toContain('the law asks us')
    expect(section('changes', 'furtherProcessing: none')).toContain('We do not use your data for new purposes later.')
  })
})

describe('promises', () => {
  const promise = (fields: string) => `promises: { sale: { type: no-sale${fields} } }`
  test('stand in the words of their author, where they belong, and without words nowhere', () => {
    expect(section('who-receives', promise(', words: We sell nothing.'))).toContain('We sell nothing.')
    expect(section('who-receives', promise(''))).not.toMatch(/sell/)
  })
})

describe('marketing', () => {
  const send = (marketing: string) =>
    emitMarkdown(
      noticeOf(baseText.replace('basis: contract', `basis: contract\n    marketing: ${marketing}`), { draft: true }),
    )
  test('channels, whose offers, and how to stop', () => {
    const told = send(
      '{ channels: [email, post], promotes: [others], thirdParties: [mailer], optOut: { routes: [link-in-message] } }',
    )
    expect(told).toContain('How it reaches you: e-mail and post')
    expect(told).toContain('What it is about: what other organisations offer')
    expect(told).toContain('Others who take part: Postlark Ltd')
    expect(told).toContain('How to stop it: the link in each message')
  })
  test('nothing where nothing is declared', () => {
    expect(send('none')).not.toContain('**Marketing:**')
  })
})
