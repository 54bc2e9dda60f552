import { describe, expect, test } from 'vitest'
import { gapsOf } from '../../src/documents/tree/gaps.js'
import { walk, words } from '../../src/documents/tree/walk.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, nodesOf, noticeOf } from './notices.js'

const inShortOf = (text: string) => {
  const notice = noticeOf(text, { draft: true })
  return { ...notice, sections: notice.sections.filter(({ id }) => id === 'in-short') }
}

/** The first layer of the base with changes, as Markdown without its list marks. */
const short = (...changes: readonly (readonly [string | RegExp, string])[]): string =>
  emitMarkdown(inShortOf(changes.reduce((text, [from, to]) => text.replace(from, to), baseText)))

/** What the line with a label says, in plain words. */
function line(label: string, ...changes: readonly (readonly [string | RegExp, string])[]): string | undefined {
  const text = changes.reduce((before, [from, to]) => before.replace(from, to), baseText)
  const rows = [...nodesOf(inShortOf(text))].flatMap((node) => (node.type === 'labelledValue' ? [node] : []))
  const row = rows.find((it) => it.label.map(words).join('') === label)
  return row?.children.map(words).join(' | ')
}

const more = (text: string) => [/^rights:/m, `${text}\nrights:`] as const
const kept = (rules: string) => [/retention: \{ keep.*\}/, `retention: ${rules}`] as const
const noRecipients = [/^ +recipients: \[mailer\]\n/m, ''] as const
const purposes = (...lines: readonly string[]) => [/^purposes:\n/m, `purposes:\n${lines.join('\n')}\n`] as const

describe('who and what for', () => {
  test('one sentence says who is responsible, and the rest leads to its sections', () => {
    expect(short()).toContain('[Northgate Rowing Club Ltd](#controller-club) is responsible for your data.')
    expect(line('What for')).toBe('Run your membership')
    expect(line('Find your part')).toBeUndefined()
  })

  test('several groups are an entrance', () => {
    const two = [
      ['dataSubjects:\n  members:', 'dataSubjects:\n  guests: { label: Guests at regattas }\n  members:'] as const,
      ['dataSubjects: [members]', 'dataSubjects: [members, guests]'] as const,
    ]
    expect(line('Find your part', ...two)).toBe('Members; Guests at regattas')
  })

  test('names that do not fit are counted, never some of them told', () => {
    const many = Array.from({ length: 9 }, (_, n) => `  use-${n}: { title: Use number ${n}, data: none }`)
    expect(line('What for', purposes(...many))).toBe('10 uses')
    expect(line('What for', purposes(...many.slice(0, 5)))).toContain('Use number 4; Run your membership')
  })

  test('what is done in some cases is not said of all', () => {
    const title = 'title: Run your membership\n'
    const limited = (limit: string) => line('What for', [title, `${title}    ${limit}\n`])
    expect(limited('certainty: may')).toBe('Run your membership (perhaps)')
    expect(limited('certainty: rarely')).toBe('Run your membership (rarely)')
    expect(limited('when: if you race')).toBe('Run your membership (if you race)')
    expect(limited('when: if you row in a race against a club that we know')).toBe(
      'Run your membership (in some cases)',
    )
    expect(limited('when: if you race\n    certainty: may')).toBe('Run your membership (in some cases)')
  })
})

describe('who decides', () => {
  const lead = (...changes: readonly (readonly [string | RegExp, string])[]) =>
    short(...changes)
      .match(/## In short\n\n(.*)/)?.[1]
      ?.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1')
  const shared = ['    basis: contract', '    controllers: [club, league]\n    basis: contract'] as const
  const league = [
    'controllers:\n',
    'controllers:\n  league: { name: Rowing League, role: joint, country: GB }\n',
  ] as const
  const byClub = ['    effective: 2026-12-01', '    issuedBy: [club]\n    effective: 2026-12-01'] as const

  test('those who decide with us are named beside us', () => {
    expect(lead(league, byClub, shared)).toBe(
      'Northgate Rowing Club Ltd and Rowing League are responsible for your data together.',
    )
    expect(lead(league, byClub, shared, purposes('  other: { title: Other, data: none }'))).toBe(
      'Northgate Rowing Club Ltd is responsible for your data, for some uses together with: Rowing League.',
    )
    expect(lead(league, byClub)).toBe('Northgate Rowing Club Ltd is responsible for your data.')
  })

  test('that others are responsible for some uses is no secret', () => {
    const school = [/^rights:/m, 'customers: { school: { name: The school } }\nrights:'] as const
    const timetable = purposes('  timetable: { title: Make timetables, data: [contact], onBehalfOf: [school] }')
    expect(lead(school, timetable)).toBe(
      'Northgate Rowing Club Ltd is responsible for your data. In part it only works for others, who are responsible for that part.',
    )
  })
})

test('a number of people promises nobody a part of their own', () => {
  const many = Array.from({ length: 8 }, (_, n) => `  group-${n}: { label: Group number ${n} }\n`).join('')
  const ids = Array.from({ length: 8 }, (_, n) => `group-${n}`).join(', ')
  const groups = ['dataSubjects:\n', `dataSubjects:\n${many}`] as const
  const audience = ['    effective: 2026-12-01', `    audience: [members, ${ids}]\n    effective: 2026-12-01`] as const
  expect(line('For whom', groups, audience)).toBe('9 groups of people')
  expect(line('Find your part', groups, audience)).toBeUndefined()
})

describe('who else gets data', () => {
  const row = (...changes: readonly (readonly [string | RegExp, string])[]) => line('Who else gets data', ...changes)

  test('what is abroad is marked and named', () => {
    expect(row()).toBe('Postlark Ltd (Ireland)')
    const marks = [...nodesOf(inShortOf(baseText))].filter(({ type }) => type === 'mark')
    expect(marks.map(words)).toEqual(['Ireland'])
  })

  test('nobody only where each purpose says so', () => {
    expect(row([/recipients: \[mailer\]/, 'recipients: none'])).toBe('Nobody.')
    expect(
      row([/recipients: \[mailer\]/, 'recipients: none'], purposes('  other: { title: Other, data: none }')),
    ).toBeUndefined()
    // No purpose: nobody denied anything.
    const nothing = [/^purposes:\n(?: .*\n)+/m, 'general: { recipients: [mailer] }\n'] as const
    expect(row(nothing)).toBeUndefined()
    expect(line('What for', nothing)).toBe('Not stated yet: what we use your data for')
  })

  test('what is not stated is a gap, and counted where it is told in full', () => {
    expect(row(noRecipients)).toBe('Not stated yet: who else gets data for some uses')
    const text = baseText.replace(...noRecipients)
    expect(gapsOf(noticeOf(text, { draft: true }))).toHaveLength(1)
    expect(gapsOf(inShortOf(text))).toHaveLength(0)
  })

  test('many are counted, with those abroad', () => {
    const list = ['a', 'b', 'c', 'd', 'e'].map(
      (id) => `  ${id}: { name: Firm ${id}, role: processor, countries: [GB] }\n`,
    )
    const changes = [
      ['recipients:\n  mailer', `recipients:\n${list.join('')}  mailer`],
      ['recipients: [mailer]', 'recipients: [mailer, a, b, c, d, e]'],
      ['regimes: [eu, uk]', 'regimes: [uk]'],
    ] as const
    expect(row(...changes)).toBe('6 recipients (1 outside the UK)')
  })

  test('who may get data is not said to get them', () => {
    expect(row(['role: processor', 'role: processor\n    certainty: may'])).toBe('Postlark Ltd (Ireland) (perhaps)')
    expect(row(['recipients: [mailer]', 'recipients: [{ ref: mailer, when: if you ask }]'])).toContain('(if you ask)')
  })

  test('our own people are nobody else', () => {
    const crew = [
      ['recipients:\n', 'recipients:\n  crew: { type: internal, label: Our crew }\n'],
      ['recipients: [mailer]', 'recipients: [crew, mailer]'],
    ] as const
    expect(row(...crew)).toBe('Postlark Ltd (Ireland)')
  })
})

describe('how long', () => {
  const row = (rules: string) => line('How long', kept(rules))

  test('the longest from one start is told with its start', () => {
    expect(row('{ keep: 6 years, after: you leave }')).toBe('6 years after you leave')
    expect(row('{ keep: 6 years, after: you leave, certainty: may }')).toBe('Up to 6 years after you leave')
    expect(row('{ atMost: 6 years, after: you leave }')).toBe('Up to 6 years after you leave')
  })

  test('a longest period hides no shorter one from the same start', () => {
    const both = (six: string, fifty = 'keep: 50 years, after: you leave') =>
      row(`[{ data: [contact], ${six} }, { ${fifty} }]`)
    expect(both('keep: 6 years, after: you leave')).toBe('6 years to 50 years after you leave')
    expect(both('keep: 6 years', 'keep: 50 years')).toBe('6 years to 50 years, with no start stated')
    // No floor: some of it may end earlier.
    for (const less of ['atMost: 6 years', 'keep: 6 years, certainty: may', 'keep: 6 years, onRequest: [delete]'])
      expect(both(`${less}, after: you leave`), less).toBe(
        'Up to 50 years after you leave, in some cases up to 6 years',
      )
    expect(both('keep: 6 years, after: the race')).not.toContain(' to 50 years')
  })

  test('data with periods of their own are named with them, and where these are many, counted', () => {
    const faith = [
      ['data:\n', 'data:\n  belief: { label: Faith, kinds: [special.religion] }\n'],
      ['data: [contact]\n', 'data: [contact, belief]\n'],
    ] as const
    const rules = (more: string) =>
      kept(
        `[{ data: [belief], keep: 1 month, after: you leave }, { data: [contact], keep: 1 year, after: you leave }, { until: the race }${more}]`,
      )
    expect(line('How long', ...faith, rules(''))).toContain(
      'Your name and contact details: 1 year after you leave; Faith: 1 month after you leave; Until the race',
    )
    expect(line('How long', ...faith, rules(', { until: the ball }'))).toContain(
      '2 things: 1 month to 1 year after you leave',
    )
  })

  test('the number of other periods is that of the rows that the table has of them', () => {
    const use = (n: number, after: string) =>
      `  use-${n}: { title: Use ${n}, data: [contact], retention: { keep: ${n} years, after: ${after} } }`
    const uses = [use(9, 'the race'), use(8, 'the party'), use(2, 'your visit'), use(1, 'your visit')]
    // Two rows for two lengths from one start, and the one of the base.
    expect(line('How long', purposes(...uses))).toContain('; 3 more periods')
    const alike = [
      use(9, 'the race'),
      use(8, 'the party'),
      use(2, 'your visit'),
      use(2, 'your visit').replace('use-2', 'use-3'),
    ]
    expect(line('How long', purposes(...alike))).toContain('; 2 more periods')
  })

  test('two clocks are never compared', () => {
    expect(row('[{ keep: 1 year, after: you leave }, { data: [contact], keep: 90 days, after: the race }]')).toBe(
      '1 year after you leave; Up to 90 days after the race',
    )
    expect(row('[{ keep: 30 days, after: you leave }, { data: [contact], keep: 1 month, after: you leave }]')).toBe(
      'Up to 30 days after you leave; Up to 1 month after you leave',
    )
  })

  test('a period of some data only is not that of all', () => {
    const faith = [
      ['data:\n', 'data:\n  belief: { label: Faith, kinds: [special.religion] }\n'],
      ['data: [contact]\n', 'data: [contact, belief]\n'],
    ] as const
    const rule = 'exceptions: [{ data: [belief], keep: 1 month, after: you leave }]'
    expect(line('How long', ...faith, kept(`{ until: you leave, end: [archive], ${rule} }`))).toBe(
      'Faith: 1 month after you leave; Until you leave, then in an archive, with exceptions',
    )
    expect(line('How long', ...faith, kept('[{ data: [belief, contact], keep: 1 month, after: you leave }]'))).toBe(
      'Up to 1 month after you leave',
    )
  })

  test('a length without a start says that it has none', () => {
    expect(row('{ keep: 6 years }')).toBe('Up to 6 years, with no start stated')
  })

  test('an event that ends it is no length', () => {
    expect(row('{ until: you leave }')).toBe('Until you leave')
  })

  test('exceptions count, however long the rule is', () => {
    expect(
      row(
        '{ keep: 1 year, after: you leave, exceptions: [{ when: if you owe us money, keep: 6 years, after: you leave }] }',
      ),
    ).toBe('1 year to 6 years after you leave')
  })

  test('an exception that another clock ends is told of beside a length, and the length is no ceiling then', () => {
    const until = (limit: string) =>
      row(`{ keep: 30 days, after: the race, exceptions: [{ ${limit}, until: the case is closed }] }`)
    expect(until('records: accidents')).toBe(
      '30 days after the race, with exceptions; accidents: Until the case is closed',
    )
    expect(until('when: if you sue us')).toBe(
      '30 days after the race, with exceptions; Until the case is closed (in some cases)',
    )
    const endless =
      '{ until: you leave, exceptions: [{ when: if you sue us, criterion: as long as a dispute goes on }] }'
    expect(row(endless)).toBe('Until you leave, with exceptions')
    expect(line('No fixed end', kept(endless))).toBe('Run your membership (in some cases)')
  })

  test('what goes to an archive then does not end', () => {
    expect(row('{ keep: 6 years, after: you leave, end: [archive] }')).toBe(
      '6 years after you leave, then in an archive',
    )
    expect(
      row('[{ keep: 6 years, after: you leave, end: [archive] }, { data: [contact], keep: 1 year, after: you leave }]'),
    ).toBe('1 year to 6 years after you leave, then some in an archive')
  })

  test('exceptions for all uses that are about one datum are named by it', () => {
    const general = [
      /^rights:/m,
      'general: { retention: { atMost: 7 years, exceptions: [{ data: [contact], keep: indefinitely }] } }\nrights:',
    ] as const
    const none = [/^ +retention: .*\n/m, ''] as const
    expect(line('No fixed end', none, general)).toBe('Your name and contact details')
    expect(line('How long', none, general)).toBe('Up to 7 years, with no start stated, with exceptions')
  })

  test('a period leads with the use that it is of, where it is not of all', () => {
    const other = '  other: { title: Other, data: [contact], retention: { keep: 6 years, after: you leave } }'
    const third = '  third: { title: Third, data: [contact], retention: { keep: 6 years, after: you leave } }'
    const nothing = '  nothing: { title: Nothing, data: none }'
    expect(line('How long', purposes(nothing))).toBe('6 years after your membership ends')
    expect(line('How long', purposes(other, third))).toBe(
      '2 uses: 6 years after you leave; Run your membership: 6 years after your membership ends',
    )
  })

  test('stages follow one another, and what is kept at least has no fixed end', () => {
    expect(row('{ stages: [{ keep: 25 days }, { keep: 1 month }], after: you delete it }')).toBe(
      'Up to 1 month and 25 days after you delete it',
    )
    expect(line('No fixed end', kept('{ atLeast: 6 years }'))).toBe('Run your membership')
  })

  test('what has no fixed end stands apart', () => {
    const endless = kept('{ keep: indefinitely }')
    expect(line('How long', endless)).toBeUndefined()
    expect(line('No fixed end', endless)).toBe('Run your membership')
    const decided = kept(
      '[{ keep: 1 year, after: you leave }, { data: [contact], criterion: as long as a dispute goes on }]',
    )
    expect(line('How long', decided)).toBe('1 year after you leave')
    expect(line('No fixed end', decided)).toBe('Your name and contact details')
    const records = kept('[{ keep: 1 year, after: you leave }, { records: your results, keep: indefinitely }]')
    expect(line('No fixed end', records)).toBe('Run your membership (in some cases)')
  })

  test('it is never emptied by size', () => {
    const use = (n: number) =>
      `  use-${n}: { title: Use ${n}, data: [contact], retention: { keep: ${n} years, after: event ${n} } }`
    const told = line('How long', purposes(...[1, 2, 3, 4, 7].map(use)))
    expect(told).toBe(
      'Use 7: 7 years after event 7; Run your membership: 6 years after your membership ends; 4 more periods',
    )
  })

  test('what is not stated is a gap', () => {
    expect(line('How long', [/^ +retention: .*\n/m, ''])).toBe('Not stated yet: how long we keep data for some uses')
  })
})

describe('what may surprise, and what is not done', () => {
  test('only what is declared', () => {
    expect(line('Worth knowing')).toBeUndefined()
    expect(line('What we don’t do')).toBeUndefined()
  })

  test('sensitive data, publication, profiles and other sources are told', () => {
    const base = [
      ['kinds: [identity.name, contact.email]', 'kinds: [health.conditions]'],
      ['recipients: [mailer]', 'recipients: [world]'],
      ['recipients:\n  mailer', 'recipients:\n  world: { type: public, label: Visitors to our website }\n  mailer'],
      ['basis: contract\n', 'basis: contract\n    profiling: { does: how fast you row, when: if you race }\n'],
      ['type: direct', 'type: third-party'],
    ] as const
    expect(line('Worth knowing', ...base)?.split('; ')).toEqual([
      'Sensitive data: Health',
      'Publication: Run your membership',
      'Profiles: how fast you row (if you race)',
      'Data from others',
    ])
  })

  test('who gives data is named where it is stated, and a profile is no firmer than its use', () => {
    const from = ['type: direct', 'type: third-party, name: The coach'] as const
    expect(line('Worth knowing', from)).toBe('Data from others: The coach')
    const ofGuests = line(
      'Worth knowing',
      ['\ndataSubjects:\n', '\ndataSubjects:\n  guests: { label: Guests, relation: [visitor] }\n'],
      ['\nsources:\n', '\nsources:\n  coach: { type: third-party, name: The coach }\n'],
      [
        '\npurposes:\n',
        '\npurposes:\n  visits: { title: Have guests, dataSubjects: [guests], data: [contact], sources: [coach] }\n',
      ],
    )
    expect(ofGuests).toBe('Data from others: The coach, only about: Guests')
    const profile = (more: string) =>
      line('Worth knowing', ['basis: contract\n', `basis: contract\n    profiling: { inputs: [contact] }\n${more}`])
    expect(profile('')).toBe('Profiles for: Run your membership')
    expect(profile('    certainty: may\n')).toBe('Profiles for: Run your membership (perhaps)')
  })

  test('a none is told as far as it goes', () => {
    const row = (text: string) => line('What we don’t do', more(text))
    expect(row('cookies: none')).toBe('We set no cookies.')
    expect(row('general: { profiling: none }')).toBe('We work out nothing about you.')
    expect(line('What we don’t do', ['basis: contract\n', 'basis: contract\n    automatedDecisions: none\n'])).toBe(
      'No computer alone decides about you.',
    )
    const one = purposes('  other: { title: Other, data: [contact] }')
    expect(
      line('What we don’t do', one, ['basis: contract\n', 'basis: contract\n    automatedDecisions: none\n']),
    ).toBeUndefined()
  })

  test('of many promises the short ones stand here, and of the others how many a section has', () => {
    const promise = (id: string, type: string, words: string) => `  ${id}: { type: ${type}, words: ${words} }`
    const long = 'We do not follow anybody by any program from one page of ours to another page'
    const told = (...promises: readonly string[]) => line('What we don’t do', more(`promises:\n${promises.join('\n')}`))
    const many = told(
      promise('a', 'no-sale', 'We sell nothing.'),
      promise('b', 'no-tracking', `${long}.`),
      promise('c', 'no-observation', `${long} or look at you.`),
      promise('d', 'no-sharing', `${long} and share nothing.`),
      promise('e', 'no-inference', 'We guess nothing.'),
    )
    expect(many?.split('; ')).toEqual([
      'We sell nothing.',
      'We guess nothing.',
      'What we collect and where it comes from: 2 promises',
      'Who receives your data: 1 promise',
    ])
    expect(told(promise('a', 'no-sale', 'We sell nothing.'), promise('b', 'no-tracking', `${long}.`))).toContain(long)
    const tooLong = told(promise('b', 'no-tracking', `${long} or from one device to any other device.`))
    expect(tooLong).toBe('What we collect and where it comes from: 1 promise')
  })

  test('a promise stands here in its own words, unless it is limited', () => {
    const promise = (fields: string) => line('What we don’t do', more(`promises: { p: { ${fields} } }`))
    expect(promise('type: no-sale, words: We do not sell your data.')).toBe('We do not sell your data.')
    for (const limit of [
      'purposes: [membership]',
      'data: [contact]',
      'dataSubjects: [members]',
      'exceptions: [legal-duty]',
      'effort: best-effort',
      'certainty: rarely',
    ])
      expect(promise(`type: no-sale, words: We do not sell your data., ${limit}`), limit).toBeUndefined()
    expect(promise('type: purpose-limited, words: We use it for membership only.')).toBeUndefined()
  })
})

test('data are said to be published where they are named, and only in the cases that are', () => {
  const world = (use: string) =>
    line(
      'Worth knowing',
      ['recipients: [mailer]', `recipients: [${use}]`],
      ['recipients:\n  mailer', 'recipients:\n  world: { type: public, label: Visitors to our website }\n  mailer'],
    )
  expect(world('world')).toBe('Publication: Run your membership')
  expect(world('{ ref: world, data: [contact] }')).toBe('Public: Your name and contact details')
  expect(world('{ ref: world, data: [contact], when: if you win }')).toBe(
    'Public: Your name and contact details (in some cases)',
  )
})

test('places abroad are told though nobody there is named', () => {
  const places = (fields: string) => line('Worth knowing', more(`transfers: { places: [{ ${fields} }] }`))
  expect(places('country: US')).toBe('Abroad: United States')
  expect(places('region: outside the UK, certainty: may')).toBe('Abroad: outside the UK (perhaps)')
  expect(places('country: US, purposes: [membership], when: if you race')).toContain('(if you race)')
})

describe('abroad', () => {
  const mailer = (where: string) => ['    countries: [GB, IE]', `    ${where}`] as const
  const who = (...changes: Parameters<typeof line> extends [string, ...infer Rest] ? Rest : never) =>
    line('Who else gets data', ...changes)

  test('a region that stands in place of countries is no secret', () => {
    expect(who(mailer('region: outside the UK'))).toBe('Postlark Ltd (outside the UK)')
    expect(who(mailer('region: within the EEA'))).toBe('Postlark Ltd (within the EEA)')
  })

  test('a country under a condition keeps it, and is told apart from one without', () => {
    expect(who(mailer('countries: [{ country: IN }, { country: JP, when: if you live in Asia }]'))).toBe(
      'Postlark Ltd (India; Japan, if you live in Asia)',
    )
    expect(who(mailer('countries: [{ country: JP, when: if you have lived in Asia for a year or more }]'))).toBe(
      'Postlark Ltd (Japan in some cases)',
    )
  })

  test('a number says how many are in a region', () => {
    const others = Array.from(
      { length: 6 },
      (_, n) => `  r${n}: { name: Number ${n}, role: processor, region: outside Europe }`,
    )
    const told = who(
      ['recipients:\n  mailer', `recipients:\n${others.join('\n')}\n  mailer`],
      ['recipients: [mailer]', 'recipients: [mailer, r0, r1, r2, r3, r4, r5]'],
    )
    expect(told).toBe('7 recipients (1 outside the UK; 6: outside Europe)')
  })

  test('our own people, and those whom others pass data on to, are told of where they are', () => {
    const told = (person: string, use = 'recipients: [mailer, post]') =>
      line(
        'Worth knowing',
        ['recipients:\n  mailer', `recipients:\n  post: ${person}\n  mailer`],
        ['recipients: [mailer]', use],
      )
    expect(told('{ label: A post holder, type: internal, region: outside the EU, regionFrame: eu }')).toBe(
      'Abroad: A post holder (outside the EU)',
    )
    expect(told('{ label: Our office, type: internal, countries: [IN] }')).toBe('Abroad: Our office (India)')
    expect(told('{ label: Our office, type: internal, countries: [GB] }')).toBeUndefined()
    const passing = ['    does: sends our newsletter', '    does: sends our newsletter\n    passesTo: [post]'] as const
    const text = [
      ['recipients:\n  mailer', 'recipients:\n  post: { name: Print Ltd, role: processor, countries: [IN] }\n  mailer'],
      passing,
    ] as const
    expect(line('Worth knowing', ...text)).toBe('Abroad: Print Ltd (India)')
  })
})

test('who only works for others is not called responsible', () => {
  const text = short(['establishedIn: [GB, IE]', 'establishedIn: [GB, IE]\n    role: processor'])
  expect(text).toContain('we use your data for others, who are responsible for it.')
  expect(text).not.toContain('is responsible')
})

test('who only works for others says whom to ask for one’s rights', () => {
  const processor = ['establishedIn: [GB, IE]', 'establishedIn: [GB, IE]\n    role: processor'] as const
  const noBasis = [/^ +basis: contract\n/m, ''] as const
  const customers = (...names: readonly string[]) =>
    [/^rights:/m, `customers:\n${names.map((name, n) => `  c${n}: { name: ${name} }\n`).join('')}rights:`] as const
  const of = (...names: readonly string[]) => line('Your rights', processor, noBasis, customers(...names))
  expect(of('The school')).toBe('Ask: The school')
  expect(of('The school', 'The league')).toBe('Ask: The school and The league')
  expect(of('One', 'Two', 'Three', 'Four')).toBe('Ask those for whom we work')
  expect(line('Your rights', processor, noBasis)).toBe('Ask those for whom we work')
  const timetable = purposes('  timetable: { title: Make timetables, data: [contact], onBehalfOf: [c0] }')
  expect(line('Your rights', customers('The school'), timetable)).toMatch(
    /^Where we work for others, ask: The school; See your data/,
  )
  expect(line('Your rights', customers('The school'))).toMatch(/^See your data/)
})

describe('what people can do', () => {
  test('rights are those that are stated, marketing and objection among them', () => {
    const listed = [
      'list: by-law',
      'list: { access: See it., marketing-objection: Say stop., objection: Object. }',
    ] as const
    expect(line('Your rights', listed)).toBe('See your data; Stop marketing; Object')
    expect(line('Your rights', [/list: by-law, /, ''])).toBe('Not stated yet: your rights over your data')
    const denied = ['list: by-law', 'list: { access: See it., erasure: { notApplicable: We keep all. } }'] as const
    expect(line('Your rights', denied)).toBe('See your data')
  })

  test('a right that is declared with limits is not said of all', () => {
    const of = (fields: string, ...more: readonly (readonly [string | RegExp, string])[]) =>
      line('Your rights', ['list: by-law', `list: { access: { ${fields} } }`], ...more)
    expect(of('conditions: [in certain cases]')).toBe('See your data (in certain cases)')
    expect(of('conditions: [if you can show us in which of our lists you stand]')).toBe('See your data (in some cases)')
    expect(of('conditions: [if you ask], exceptions: [while we are at court]')).toBe('See your data (in some cases)')
    expect(of('exceptions: [while we are at court]')).toBe('See your data (in some cases)')
    expect(of('purposes: [membership]')).toBe('See your data')
    const other = purposes('  other: { title: Other, data: [contact] }')
    expect(of('purposes: [membership]', other)).toBe('See your data (in some cases)')
    const guests = ['dataSubjects:\n  members:', 'dataSubjects:\n  guests: { label: Guests }\n  members:'] as const
    expect(of('dataSubjects: [members]')).toBe('See your data')
    expect(of('dataSubjects: [members]', guests)).toBe('See your data (in some cases)')
    const beyond = (fields: string) => line('Your rights', ['list: by-law', `list: by-law, others: { x: ${fields} }`])
    expect(beyond('Ask us.')).toMatch(/; 1 more beyond the law$/)
    expect(beyond('{ words: Ask us., conditions: [if you row] }')).toMatch(/; 1 more beyond the law \(in some cases\)$/)
  })

  test('complaints go where the declaration says', () => {
    expect(line('Complaints')).toBe('To us; Information Commission (ICO); Data Protection Commission (DPC)')
    const some = ['{ authority: ie-dpc }', '{ authority: ie-dpc, when: if you are in Ireland }'] as const
    expect(line('Complaints', some)).toContain('Data Protection Commission (DPC) (if you are in Ireland)')
    const scoped = (scope: string) => ['{ authority: ie-dpc }', `{ authority: ie-dpc, scope: ${scope} }`] as const
    expect(line('Complaints', scoped('only about marketing'))).toMatch(/\(DPC\) \(only about marketing\)$/)
    const long = 'the way in which we process all your personal data'
    expect(line('Complaints', scoped(long))).toMatch(/\(DPC\) \(in some cases\)$/)
    const both = `${long}, when: if you are not content with what we have answered you`
    expect(line('Complaints', scoped(both))).toMatch(/Commission \(DPC\) \(in some cases\)$/)
    const second = ['{ authority: ie-dpc }', '{ authority: ie-dpc, afterController: true }'] as const
    expect(line('Complaints', second)).toMatch(/\(DPC\) \(after you have come to us\)$/)
    expect(line('Complaints', ['toController:\n    {', `toController:\n    { scope: ${long},`])).toMatch(
      /^To us \(in some/,
    )
    const none = [/^complaints:\n(?: .*\n)+/m, ''] as const
    expect(line('Complaints', none)).toBe(
      'Not stated yet: how to complain to us | Not stated yet: which authority you can complain to',
    )
  })

  test('no mark of the first layer is counted twice', () => {
    const empty =
      'forthright: 1\nregimes: [eu, uk]\nnotices: { main: { effective: 2026-12-01 } }\ncontrollers: { body: { name: Some Body } }\n'
    const marks = [
      ...walk(inShortOf(empty).sections.flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks))),
    ].filter(({ type }) => type === 'gap' || type === 'gapMark')
    expect(marks.length).toBeGreaterThan(3)
    expect(gapsOf(inShortOf(empty))).toEqual([])
    expect(emitMarkdown(inShortOf(empty))).not.toMatch(/Nobody|We set|do not/)
  })
})
