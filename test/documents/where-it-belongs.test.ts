import { describe, expect, test } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticeOf, noticesOf } from './notices.js'

/** The base with a second notice for guests, and more declared. */
const two = (more: string): string =>
  `${baseText
    .replace('    title: Privacy notice for members\n', '    title: For members\n    audience: [members]\n')
    .replace(
      '\ncontrollers:',
      '\n  guests: { title: For guests, effective: 2026-12-01, audience: [guests] }\n\ncontrollers:',
    )
    .replace('dataSubjects:\n', 'dataSubjects:\n  guests: { label: Guests }\n')
    .replace('purposes:\n', 'purposes:\n  races: { title: Hold races, dataSubjects: [guests] }\n')
    .replace(/^security: .*\n/m, '')}\n${more}\n`

/** Markdown without links inside the notice. */
const plain = (text: string): string => text.replace(/\[([^\]]+)\]\(#[^)]*\)/g, '$1')

/** A section of each notice, as Markdown, by the ids of the notices that have it. */
function told(section: string, more: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    noticesOf(two(more), { draft: true }).flatMap((notice) => {
      const sections = notice.sections.filter(({ id }) => id === section)
      return sections.length === 0 ? [] : [[notice.id, plain(emitMarkdown({ ...notice, sections }))]]
    }),
  )
}

const cookies = (fields: string, rest = 'consent: { banner: true, withdraw: Press Cookies. }') =>
  `cookies: { items: { a: { name: sid, ${fields} } }, ${rest} }`

describe('cookies', () => {
  test('a notice has those that are for it, and no section without one', () => {
    expect(Object.keys(told('cookies', cookies('does: counts')))).toEqual(['members', 'guests'])
    expect(Object.keys(told('cookies', cookies('does: counts, purpose: races')))).toEqual(['guests'])
    expect(Object.keys(told('cookies', cookies('does: counts, notices: [guests]')))).toEqual(['guests'])
    expect(Object.keys(told('cookies', cookies('does: counts', 'notices: [members]')))).toEqual(['members'])
  })

  test('asking is spoken of only where something is asked', () => {
    const words = (fields: string) => told('cookies', cookies(fields)).members
    expect(words('category: statistics')).toMatch(
      /A banner asks you before we set what needs your yes\..*Press Cookies\./s,
    )
    expect(words('category: strictly-necessary, exemption: strictly-necessary')).not.toMatch(/banner|Press Cookies/)
  })

  test('an id is no name: a cookie without one is told by what it does', () => {
    const nameless = 'cookies: { items: { ga: { does: counts visits, duration: 1 day } } }'
    const words = told('cookies', nameless).members
    expect(words).toContain('counts visits')
    expect(words).not.toMatch(/\bga\b|Name/)
  })

  test('none says no more than that', () => {
    const words = told('cookies', 'cookies: none').members ?? ''
    expect(words).toContain('We set no cookies.')
    expect(words).not.toContain('device')
  })

  test('a limit stands beside what it limits', () => {
    const words = told('cookies', cookies('does: plays films, when: if you press play, certainty: may')).members
    expect(words).toContain('plays films (if you press play). It may be set.')
  })

  test('several ways to change a choice are all told', () => {
    const more = cookies(
      'category: statistics',
      'consent: { banner: true, withdraw: [Press Cookies., { control: browser-settings }] }',
    )
    expect(told('cookies', more).members).toMatch(/Press Cookies\..*You use the settings of your browser\./s)
  })
})

test('what an app asks for stands in the notices that it is for', () => {
  const camera =
    'permissions: { camera: { name: Camera, does: scans tickets, needed: false, refusal: You type it., notices: [guests] } }'
  const words = told('permissions', camera)
  expect(Object.keys(words)).toEqual(['guests'])
  expect(words.guests).toMatch(/Camera.*scans tickets.*You type it\..*The app works without it\./s)
})

describe.each(['children', 'security', 'breach'] as const)('%s', (key) => {
  const fields = {
    children: 'minAge: 12',
    security: 'measures: [We lock it.]',
    breach: 'people: { threshold: if it harms you, how: by e-mail }',
  }[key]
  const section = key === 'breach' ? 'security' : key
  test('stands in the notices that it names', () => {
    expect(Object.keys(told(section, `${key}: { ${fields} }`))).toEqual(['members', 'guests'])
    expect(Object.keys(told(section, `${key}: { ${fields}, notices: [guests] }`))).toEqual(['guests'])
  })
})

test('a measure or a place stands in the notices that it names', () => {
  const more =
    'security: { measures: [{ words: We lock it., notices: [guests] }], storage: [{ words: In Leeds., notices: [members] }] }'
  expect(told('security', more).members).not.toContain('We lock it.')
  expect(told('security', more).guests).not.toContain('In Leeds.')
})

test('a document that nobody can read is said to be one', () => {
  const words = told('changes', 'documents: { rules: { title: Our rules, url: { none: They change. } } }').members
  expect(words).toContain('Our rules. We do not publish this document. Why: They change.')
})

test('an authority is named as declared', () => {
  const authority =
    'authority: { name: The county office, abbreviation: TCO, contact: { email: office@county.example } }'
  const words = told('security', `breach: { authority: { ${authority}, within: 72 hours } }`).members
  expect(words).toMatch(/The county office \(TCO\).*office@county\.example/s)
})

test('a breach is told in one line', () => {
  const words = told('security', 'breach: { people: { threshold: if it harms you, how: by e-mail } }').members
  expect(words).toContain('**When we tell you:** if it harms you (by e-mail)')
})

describe('a promise', () => {
  const promise = (fields: string) =>
    told('who-receives', `promises: { p: { type: no-sale, ${fields} } }`).members ?? ''
  const words = 'words: We sell nothing.'

  test('keeps what it is about, what it excepts and how firm it is', () => {
    expect(promise(words)).toContain('We sell nothing.\n')
    expect(promise(`${words}, data: [contact]`)).toContain(
      'We sell nothing. Data covered: Your name and contact details',
    )
    expect(promise(`${words}, dataSubjects: [members]`)).toContain('We sell nothing. People covered: Members')
    expect(promise(`${words}, recipients: [mailer]`)).toContain('Recipients covered: ')
    expect(promise(`${words}, exceptions: [legal-duty, { text: what you publish }]`)).toContain(
      'Except: where a law requires it; what you publish',
    )
    expect(promise(`${words}, effort: best-effort`)).toContain('We do our best to keep this promise.')
    expect(promise(`${words}, certainty: rarely`)).toContain('There are rare exceptions.')
  })

  test('names its purposes, unless they are all that the notice tells of', () => {
    const text = (purposes: string) =>
      baseText.replace('purposes:\n', 'purposes:\n  races: { title: Hold races, dataSubjects: [members] }\n') +
      `promises: { p: { type: purpose-limited, purposes: [${purposes}], words: We use the information only for this. } }\n`
    const why = (purposes: string) => emitMarkdown(noticeOf(text(purposes), { draft: true }))
    expect(why('races')).toContain('We use the information only for this. Uses covered: [Hold races](#hold-races)')
    expect(why('races, membership')).toContain('We use the information only for this.\n')
  })

  test('that is made twice in the same words is made once', () => {
    const twice = `promises: { a: { type: no-sale, ${words} }, b: { type: no-sharing, ${words} } }`
    expect(told('who-receives', twice).members?.match(/We sell nothing\./g)).toHaveLength(1)
    const other = `promises: { a: { type: no-sale, ${words} }, b: { type: no-sharing, ${words}, data: [contact] } }`
    expect(told('who-receives', other).members?.match(/We sell nothing\./g)).toHaveLength(2)
  })
})

describe('a section of one’s own', () => {
  const order = (more: string): string =>
    noticeOf(`${baseText}\nsections: { ${more} }\n`, { draft: true })
      .sections.map(({ id }) => id)
      .join(' ')
  const own = (id: string, after: string) => `${id}: { title: Talk, text: To us., after: ${after} }`

  test('stands after the section it names', () => {
    expect(order(own('talk', 'in-short'))).toContain('in-short own-talk who-we-are')
    expect(order(own('talk', 'rights'))).toContain('rights own-talk')
  })

  test('stands where the section it names would stand', () => {
    expect(order(own('talk', 'cookies'))).toContain('complaints own-talk security')
  })

  test('comes after those that were there before it', () => {
    expect(order(`${own('one', 'rights')}, ${own('two', 'rights')}`)).toContain('rights own-one own-two')
  })

  test('stands at the end where it names none', () => {
    expect(order('talk: { title: Talk, text: To us. }')).toMatch(/ own-talk$/)
  })
})
