import { describe, expect, it } from 'vitest'
import { checkOverlay } from '../rules/overlay.js'

const league = `
recipients:
  league: { name: Northern Rowing League, role: controller, does: runs the races, countries: [GB] }
purposes:
  races:
    title: Enter you for races
    description: We enter you for the races that you choose.
    dataSubjects: [members]
    data: [contact]
    sources: [form]
    basis: contract
    recipients: [league]
    retention: { keep: 2 years, after: the season ends, end: [delete] }
    provision: { requirement: optional, obliged: false, consequence: You cannot take part. }
`
const trust = `
sections:
  trust: { title: Your trust, text: We never share your data with anyone. }
`

/** Where each finding about sharing stands, and the places that it points at. */
const found = (yaml: string): readonly string[] =>
  checkOverlay(yaml)
    .findings.filter(({ rule }) => rule === 'no-sharing-is-true' || rule === 'no-sharing-excepts-processors')
    .map(({ rule, pointer, related }) => `${rule} ${pointer}: ${related.map(({ message }) => message).join('; ')}`)

describe('a claim', () => {
  it('is one claim where it is declared and written, and stands where it is declared', () => {
    const promised = `${league}${trust}promises: { trust: { type: no-sharing } }\n`
    expect(found(promised)).toEqual([
      "no-sharing-is-true /promises/trust: data for 'Enter you for races' go to 'Northern Rowing League'; data for 'Run your membership' go to 'Postlark Ltd'",
    ])
  })

  it('is found in a text where nothing declares it', () => {
    expect(found(`${league}${trust}`)).toEqual([
      "no-sharing-is-true /sections/trust/text: data for 'Enter you for races' go to 'Northern Rowing League'; data for 'Run your membership' go to 'Postlark Ltd'",
    ])
  })

  it('is one claim where several texts make it', () => {
    const twice = trust.replace('\n  trust', '\n  more: { title: More, text: We do not share your data. }\n  trust')
    expect(found(`${league}${twice}`)).toEqual([
      "no-sharing-is-true /sections/more/text: data for 'Enter you for races' go to 'Northern Rowing League'; data for 'Run your membership' go to 'Postlark Ltd'; also said here",
    ])
  })

  it('that is declared of one purpose leaves a text about everything standing', () => {
    const narrow = `${league}${trust}promises: { trust: { type: no-sharing, purposes: [membership], exceptions: [processors] } }\n`
    expect(found(narrow)).toEqual([
      "no-sharing-is-true /sections/trust/text: data for 'Enter you for races' go to 'Northern Rowing League'; data for 'Run your membership' go to 'Postlark Ltd'",
    ])
  })

  it.each([
    ['an exception in words', 'exceptions: [{ text: when you race }]'],
    ['a need that decides', 'exceptions: [legitimate-need]'],
    ['less than a promise', 'certainty: rarely'],
    ['an effort', 'effort: best-effort'],
    ['other purposes', 'purposes: [membership], exceptions: [processors]'],
    ['other recipients', 'recipients: [mailer], exceptions: [processors]'],
    ['data that go nowhere', 'data: [fees]'],
  ])('with %s is contradicted by nothing', (_what, limit) => {
    const data = '\ndata:\n  fees: { label: Your fees, kinds: [financial.transactions] }'
    expect(found(`${league}${data}\npromises: { trust: { type: no-sharing, ${limit} } }\n`)).toEqual([])
  })

  it('is contradicted by nothing that is not stated', () => {
    const silent = `
x-without: [recipients]
purposes:
  membership:
    title: Run your membership
    dataSubjects: [members]
    data: [contact]
promises: { trust: { type: no-sharing }, tracking: { type: no-tracking }, adults: { type: adults-only } }
`
    const about = checkOverlay(silent).findings.filter(({ pointer }) => pointer.startsWith('/promises'))
    expect(about).toEqual([])
  })

  it('in a notice is about the readers that the notice names', () => {
    const guests = `
dataSubjects:
  guests: { label: Guests, relation: [visitor] }
notices:
  guests: { title: Notice for guests, audience: [guests], effective: 2026-12-01, intro: We never share your data with anyone. }
  members: { title: Notice for members, audience: [members], effective: 2026-12-01 }
`
    expect(found(`${league}${guests}`)).toEqual([])
    expect(found(`${league}${guests.replace('audience: [guests]', 'audience: [members]')}`)).toHaveLength(1)
  })
})

it('tells the first three facts, and how many more there are', () => {
  const many = ['a', 'b', 'c', 'd', 'e']
  const recipients = many.map(
    (id) => `  ${id}: { name: Firm ${id}, role: controller, does: runs races, countries: [GB] }`,
  )
  const yaml = league
    .replace('recipients: [league]', `recipients: [${many.join(', ')}]`)
    .replace(/\n {2}league: .*/, `\n${recipients.join('\n')}`)
  const [finding] = checkOverlay(`${yaml}promises: { trust: { type: no-sharing } }\n`).findings.filter(
    ({ rule }) => rule === 'no-sharing-is-true',
  )
  expect(finding?.message).toBe(
    "The declaration says that no data are shared, but data go to 'Firm a', 'Firm b', 'Firm c' and 3 more.",
  )
  expect(finding?.related.map(({ message }) => message)).toEqual([
    "data for 'Enter you for races' go to 'Firm a'",
    "data for 'Enter you for races' go to 'Firm b'",
    "data for 'Enter you for races' go to 'Firm c'",
    'and 3 more',
  ])
})
