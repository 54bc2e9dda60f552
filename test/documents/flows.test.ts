import { describe, expect, test } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { cpuTime } from '../cpu-time.js'
import { baseText, noticeOf, noticesOf } from './notices.js'

/** One section of the only notice of a declaration, as Markdown without the targets of links. */
function section(title: string, text: string): string {
  const [, after = ''] = emitMarkdown(noticeOf(text, { draft: true })).split(`\n## ${title}\n`)
  return (after.split('\n## ')[0] ?? '').replace(/\]\(#[^)]*\)/g, ']').replace(/[[\]]/g, '')
}
const receives = (text: string): string => section('Who receives your data', text)
const abroad = (text: string): string => section('Other countries', text)
const kept = (text: string): string => section('How long we keep your data', text)

const withPurposes = (...lines: readonly string[]): string =>
  baseText.replace('purposes:\n', `purposes:\n${lines.map((line) => `  ${line}\n`).join('')}`)
const withRecipients = (text: string, ...lines: readonly string[]): string =>
  text.replace('\nrecipients:\n', `\nrecipients:\n${lines.map((line) => `  ${line}\n`).join('')}`)
const withRetention = (rule: string, text = baseText): string => text.replace(/retention: \{.*\}/, `retention: ${rule}`)
const withData = (text: string): string =>
  text.replace('\ndata:\n', '\ndata:\n  list: { label: The mailing list }\n  photos: { label: Photographs }\n')
const used = (use: string, text = baseText): string => text.replace('recipients: [mailer]', `recipients: [${use}]`)

describe('who receives data', () => {
  test('what is said of everything for some data reaches the uses of these data only, with that limit', () => {
    const text = withData(
      withPurposes('show: { title: Show photos, data: [photos] }', 'write: { title: Write to you, data: [list] }'),
    ).replace('\nrights:', '\ngeneral: { recipients: [{ ref: wix, data: [list] }] }\nrights:')
    const told = receives(withRecipients(text, 'wix: { label: Wix }'))
    expect(told).toMatch(/\| Write to you \|.*Wix \(only: The mailing list\)/)
    expect(told).not.toMatch(/Show photos[^\n]*Wix/)
  })

  test('who is named for data that no use holds is told all the same, with that limit', () => {
    const text = withData(baseText).replace(
      '\nrights:',
      '\ngeneral: { recipients: [{ ref: wix, data: [list] }] }\nrights:',
    )
    const told = receives(withRecipients(text, 'wix: { label: Wix, does: sends the list }'))
    expect(told).toMatch(/\| Wix \|[^\n]*sends the list\. Gets only: The mailing list/)
    expect(told).not.toMatch(/Run your membership[^\n]*Wix/)
    const limits =
      'data: [list], when: if you ask, only: your address, certainty: may, because: It is big., notes: So far.'
    const more = receives(
      withRecipients(text.replace('data: [list] }]', `${limits} }]`), 'wix: { label: Wix, does: sends the list }'),
    )
    for (const words of ['Gets only: The mailing list', 'if you ask', 'your address', 'It is big.', 'So far.'])
      expect(more).toMatch(new RegExp(`\\| Wix \\|[^\\n]*${words}`))
  })

  test('where it is and what protects data there is asked of everybody who is named, whatever reaches it', () => {
    const of = (recipients: string, general: string) =>
      withRecipients(withData(baseText), ...recipients.split('\n')).replace(
        '\nrights:',
        `\ngeneral: ${general}\nrights:`,
      )
    const unreached = of('wix: { name: Wix Ltd, role: processor }', '{ recipients: [{ ref: wix, data: [list] }] }')
    expect(receives(unreached)).toMatch(/\| Wix Ltd \|.*Not stated yet: in which country/)
    expect(section('In short', unreached)).toContain('Not stated yet: in which countries some recipients are')
    const passing = of(
      'wix: { name: Wix Ltd, role: processor, countries: [IE], passesTo: [sub] }\nsub: { name: Sub Ltd, role: processor }',
      '{ recipients: [{ ref: wix, data: [list] }] }',
    )
    expect(receives(passing)).toMatch(/Sub Ltd \|.*Not stated yet: in which country/)
    const inIndia = of(
      'wix: { name: Wix Ltd, role: processor, countries: [IN] }',
      '{ recipients: [{ ref: wix, data: [list] }] }',
    )
    expect(abroad(inIndia)).toContain('Wix Ltd (in some cases)')
    expect(abroad(inIndia)).toContain('Not stated yet: what protects your data there')
    expect(abroad(inIndia)).toContain('In which cases, or which part: Who receives your data')
  })

  test('who has data from a recipient of ours is told among the other countries, as far as that recipient gets some', () => {
    const sub = 'sub: { name: Sub Ltd, role: processor, countries: [{ country: IN, mechanisms: [eu-scc] }] }'
    const passes = (use: string) =>
      abroad(
        withRecipients(baseText, sub).replace('countries: [GB, IE]', `countries: [GB, IE]\n    passesTo: [${use}]`),
      )
    expect(passes('sub')).toMatch(/\| India \| Sub Ltd \|/)
    expect(passes('{ ref: sub, when: if you race }')).toContain('Sub Ltd (in some cases)')
    const limited = withRecipients(used('{ ref: mailer, certainty: may }'), sub)
    expect(abroad(limited.replace('countries: [GB, IE]', 'countries: [GB, IE]\n    passesTo: [sub]'))).toContain(
      'Sub Ltd (perhaps)',
    )
  })

  test('who passes data on is gone into once, however many ways lead there', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `sub${index + 10}`)
    const mesh = ids.map((id, index) => {
      const next = ids.slice(index + 1, index + 3).join(', ')
      return `${id}: { name: The ${id} Ltd, role: processor, countries: [IN], passesTo: [${next}] }`.replace(
        ', passesTo: []',
        '',
      )
    })
    const text = withRecipients(baseText, ...mesh).replace(
      'countries: [GB, IE]',
      'countries: [GB, IE]\n    passesTo: [sub10]',
    )
    let told = ''
    expect(cpuTime(() => (told = abroad(text)))).toBeLessThan(8_000)
    for (const id of ids) expect(told).toContain(`The ${id} Ltd`)
  })

  test('what is said of everything for some data reaches these data by their other name too', () => {
    const alias = baseText.replace('\ndata:\n', '\ndata:\n  address: { label: Where you live, aliasOf: contact }\n')
    const general =
      'general: { recipients: [{ ref: wix, data: [address] }], retention: { keep: 9 years, data: [address] } }'
    const told = withRecipients(alias.replace('\nrights:', `\n${general}\nrights:`), 'wix: { label: Wix }')
    expect(receives(told)).toMatch(/Run your membership[^\n]*Wix \(only: Where you live\)/)
    expect(kept(told.replace(/ {4}retention: .*\n/, ''))).toContain('Run your membership (only: Where you live)')
  })

  test('a use of another, who gives no notice, inherits nothing that is said of everything', () => {
    const others = `${withPurposes('league: { title: Run the league, data: [contact], controllers: [league] }')}
general: { recipients: [wix], retention: { keep: 9 years } }
`.replace('\ncontrollers:\n', '\ncontrollers:\n  league: { name: The League }\n')
    const noticed = withRecipients(
      others.replace('\nnotices:\n  members:', '\nnotices:\n  members:\n    issuedBy: [club]'),
      'wix: { label: Wix }',
    )
    expect(receives(noticed)).toMatch(/Run your membership[^\n]*Wix/)
    expect(receives(noticed)).not.toMatch(/(Run the league|Everything we do)[^\n]*Wix/)
    expect(kept(noticed)).not.toMatch(/9 years/)
    const ours = noticed.replace('controllers: [league]', 'controllers: [club]')
    expect(receives(ours)).toMatch(/(Run the league|Everything we do)[^\n]*Wix/)
    expect(kept(ours)).toMatch(/9 years[^\n]*Run the league/)
  })

  test('what all uses with data have in common is said of everything', () => {
    const text = withPurposes(
      'join: { title: Join by this route, data: { none: We hold nothing. } }',
      'show: { title: Show pictures, data: [contact] }',
    )
    const told = text.replace('\nrights:', '\ngeneral: { recipients: [{ ref: mailer, certainty: may }] }\nrights:')
    expect(receives(told.replace('recipients: [mailer]\n    ret', 'ret'))).toContain('Everything we do | Postlark Ltd')
  })

  test('a use that holds no data gives none to anybody, and keeps none', () => {
    const text = withPurposes('join: { title: Join by this route, data: { none: We hold nothing. } }')
    const general = 'general: { recipients: [mailer], retention: { keep: 1 year } }'
    const told = text.replace('\nrights:', `\n${general}\nrights:`)
    expect(receives(told)).not.toContain('Join by this route')
    expect(kept(told)).not.toContain('Join by this route')
  })

  test('nobody is said to receive data only where that is declared', () => {
    const empty = 'forthright: 1\nregimes: [uk]\ncontrollers: { club: { name: Some Body } }\n'
    expect(receives(empty)).not.toMatch(/nobody/i)
    const general = `${empty}recipients: { h: { label: A host } }\ngeneral: { recipients: [h] }\n`
    expect(receives(general)).toMatch(/\| Everything we do \| A host \|/)
  })

  test.each([
    ['{ ref: mailer, certainty: may }', 'may get it'],
    ['{ ref: mailer, certainty: rarely }', 'rarely gets it'],
    ['{ ref: mailer, when: if you race for us }', 'if you race for us'],
    ['{ ref: mailer, only: names and race times }', 'only: names and race times'],
    ['{ ref: mailer, withheld: [the results] }', 'not: the results'],
    ['{ ref: mailer, dataSubjects: [members] }', 'only about: Members'],
    ['{ ref: mailer, because: the league asks for it }', 'Why: the league asks for it'],
    ['{ ref: mailer, notes: They are kind. }', 'They are kind.'],
  ])('the limit of a use stands with it: %s', (use, words) => {
    expect(receives(used(use))).toMatch(new RegExp(`Run your membership \\|[^\\n]*Postlark Ltd[^\\n]*${words}`))
  })

  test('what is said alike of several uses is said once for them', () => {
    const partners = '{ ref: partners, when: where necessary }'
    const text = withPurposes(
      `a: { title: Use A, data: [contact], recipients: [mailer, ${partners}] }`,
      `b: { title: Use B, data: [contact], recipients: [${partners}] }`,
    )
    const told = receives(withRecipients(text, 'partners: { label: Our partners }'))
    expect(told.match(/where necessary/g)).toHaveLength(1)
    expect(told).toMatch(/\| Use A; Use B \|.*Our partners \(where necessary\)/)
  })

  test('a lane follows from a declared role alone', () => {
    const text = withRecipients(used('mailer, firm'), 'firm: { label: A firm, countries: [GB] }')
    const [head = ''] = receives(text).trim().split('\n')
    expect(head).toBe('| What for | Works for us | Others (role not stated) |')
    expect(receives(text)).toContain('| A firm | Role not stated |')
  })

  test('an id is no name of somebody', () => {
    const text = withRecipients(used('mailer, not-named'), 'not-named: { openEnded: We can pass data on }')
    expect(receives(text)).not.toContain('not named')
    expect(receives(text)).toContain(
      '| Others whom we do not name | Role not stated | We leave this open: We can pass data on |',
    )
  })

  test.each([
    ['notes: They are kind.', 'They are kind.'],
    ['statedAs: business partners', 'Listed under: business partners'],
    ['group: the Postlark group', 'Group: the Postlark group'],
    ['since: since spring 2024', 'From when: since spring 2024'],
    ['staffAccess: only to repair faults', 'Its staff see data: only to repair faults'],
    ['certainty: may', 'May get data.'],
    ['when: if you ask for it', 'Gets data: if you ask for it'],
    ['openEnded: true', 'We leave open who this is.'],
    ['whyNotNamed: It changes.', 'Why we give no name: It changes.'],
    ['withheld: [contact]', 'Does not get: Your name and contact details'],
  ])('what is declared of a recipient is told of it: %s', (field, words) => {
    expect(receives(baseText.replace('    does: ', `    ${field}\n    does: `))).toContain(words)
  })

  test('to whom a recipient passes data on is told of it', () => {
    const sub = 'sub: { name: Sub Ltd, role: processor, countries: [GB] }'
    const passing = withRecipients(baseText.replace('    does: ', '    passesTo: [sub]\n    does: '), sub)
    expect(receives(passing)).toContain('Passes data on to: Sub Ltd')
  })

  test('whom only a cookie names is told of too', () => {
    const text = withRecipients(
      `${baseText}\ncookies: { items: { visits: { name: v, sharedWith: [counter] } } }\n`,
      'counter: { label: A counter, role: processor }',
    )
    expect(receives(text)).toMatch(/\*\*Works for us\*\* [\s\S]*\| A counter \|/)
  })

  test('many recipients stand under their roles', () => {
    const ids = Array.from({ length: 13 }, (_, index) => `r${index}`)
    const text = withRecipients(
      used(`mailer, ${ids.join(', ')}`),
      ...ids.map((id) => `${id}: { label: Firm ${id}, role: controller, countries: [GB] }`),
    )
    expect(receives(text)).toContain('| **Works for us** |')
    expect(receives(text)).toContain('| **Decides for itself** |')
  })
})

test('a limit is said once, as exactly as it is declared', () => {
  const doctor = 'doc: { name: Doc Ltd, role: controller, certainty: may, when: if you agree, only: the list }'
  const told = (use: string) => receives(withRecipients(used(`mailer, ${use}`), doctor))
  expect(told('doc')).toContain('Doc Ltd (may get it; not all of it)')
  expect(told('{ ref: doc, when: if you are hurt, only: your letters }')).toContain(
    'Doc Ltd (may get it; if you are hurt; only: your letters)',
  )
})

describe('other countries', () => {
  test('what a text says instead of countries stands with what it says protects data', () => {
    const region = 'region: "outside the UK", stated: with appropriate safeguards'
    const text = withRecipients(used('mailer, unnamed'), `unnamed: { label: A firm, ${region} }`)
    expect(abroad(text)).toMatch(/outside the UK \| A firm \| with appropriate safeguards/)
    expect(receives(text)).not.toContain('outside the UK')
  })

  test('a place that nobody in particular gets data in is told as such', () => {
    const places = '[{ region: outside Europe, certainty: may, when: if you race there, stated: with care }]'
    const told = abroad(`${baseText}\ntransfers: { places: ${places} }\n`)
    expect(told).toMatch(/outside Europe \(if you race there\)\. Data may go there\.[^\n]*with care/)
  })

  const twice = (regimes: string, country = 'US'): string =>
    withRecipients(
      used('mailer, printer'),
      `printer: { name: Inkwell Ltd, role: processor, countries: [{ country: ${country}, mechanisms: [uk-bcr, eu-bcr], stated: with a lock }] }`,
    )
      .replace('countries: [GB, IE]', 'countries: [{ country: US, mechanisms: [uk-bcr, eu-bcr], stated: with a lock }]')
      .replace('regimes: [eu, uk]', regimes)

  test('rows with the same answer are one, but pair nobody with the country of another', () => {
    expect(abroad(twice('regimes: [eu, uk]'))).toMatch(/United States\n- \*\*Who:\*\* Postlark Ltd; Inkwell Ltd/)
    expect(abroad(twice('regimes: [eu, uk]', 'IN'))).not.toMatch(/India[^\n|]*\|[^\n]*Postlark/)
  })

  test('laws that say the same say it once', () => {
    const told = abroad(twice('regimes: [uk]'))
    expect(told.match(/binding corporate rules/g)).toHaveLength(1)
    expect(told).toContain('with a lock')
  })

  test('no area of a law is named where no law is declared', () => {
    const none = baseText.replace('regimes: [eu, uk]\n', '').replace('countries: [GB, IE]', 'countries: [GB]')
    const told = abroad(`${none}\ntransfers: none\n`)
    expect(told).not.toMatch(/European|EU law|UK law/)
  })
})

describe('a country that is abroad for some readers only', () => {
  const irish = baseText.replace('country: GB\n    establishedIn: [GB, IE]', 'country: IE')
  const inCountries = (countries: string): string => irish.replace('countries: [GB, IE]', `countries: [${countries}]`)

  test('is told under the law for which it is', () => {
    const told = abroad(inCountries('DE, GB'))
    expect(told).toMatch(/\| Germany \|.*\| \*\*Under UK law:\*\* UK law approves/)
    expect(told).toMatch(/\| United Kingdom \|.*\| \*\*Under EU law:\*\* The European Commission has found/)
  })

  test('is told apart where it is our own', () => {
    expect(abroad(inCountries('IE'))).toContain('Our own country (Ireland) counts too. For UK law it is')
  })

  test('without a decision, sounds no worse than that', () => {
    const told = abroad(inCountries('{ country: IN, mechanisms: [eu-scc, uk-addendum] }'))
    expect(told).toContain('No UK regulations approve sending data to this country. A contract')
  })

  test('to which data go in some cases is not mixed with the others', () => {
    const told = receives(inCountries('{ country: JP, when: if you live there }, { country: IN }'))
    expect(told).toContain('Postlark Ltd (India; Japan in some cases)')
  })
})

test('copies of what protects data are offered to those whose data it protects', () => {
  const paper = 'printer: { name: Inkwell Ltd, role: processor, countries: [{ country: IN, mechanisms: [eu-scc] }] }'
  const show = 'show: { title: Show pictures, dataSubjects: [guests], data: [contact], recipients: [printer] }'
  const text = withRecipients(withPurposes(show), paper)
    .replace('\ndataSubjects:\n', '\ndataSubjects:\n  guests: { label: Guests }\n')
    .replace('countries: [GB, IE]', 'countries: [{ country: US, mechanisms: [eu-dpf, uk-us-bridge] }]')
    .replace(
      '\nnotices:\n  members:',
      '\nnotices:\n  guests: { audience: [guests] }\n  members:\n    audience: [members]',
    )
  const [guests = '', members = ''] = noticesOf(`${text}\ntransfers: { copies: write to us }\n`, { draft: true }).map(
    (notice) => emitMarkdown(notice),
  )
  expect(guests).toContain('To get a copy: write to us')
  expect(members).not.toContain('To get a copy')
})

describe('how long data are kept', () => {
  test('an exception without a length keeps its condition and its words', () => {
    const exception = '{ after: you leave, when: if you owe us money, words: We may keep data after you leave. }'
    const told = kept(withRetention(`{ until: you leave, end: [delete], exceptions: [${exception}] }`))
    expect(told).toMatch(/Until you leave \| Run your membership, unless another row says otherwise \| We delete it\./)
    expect(told).toMatch(/\| We may keep data after you leave\. \| Run your membership \(if you owe us money\)/)
  })

  test('an event before what a document or a criterion decides is said', () => {
    const exception = '{ after: you leave, criterion: as long as a dispute goes on }'
    const told = kept(withRetention(`{ until: you leave, exceptions: [${exception}] }`))
    expect(told).toContain('| After you leave; as long as a dispute goes on |')
  })

  test('a rule of its own for all data of a use leaves nothing to the rule of everything', () => {
    const own = withRetention('{ data: [contact], keep: 6 years, after: you leave }')
    const told = kept(
      own.replace('\nrights:', '\ngeneral: { retention: { keep: 1 year, after: your last visit } }\nrights:'),
    )
    expect(told).toContain('6 years after you leave')
    expect(told).not.toContain('your last visit')
  })

  test('what it leaves out is said to fall under the rule of everything, without pairing the use with it', () => {
    const text = withData(withRetention('{ data: [contact], keep: 6 years, after: you leave }'))
      .replace('data: [contact]\n    sources', 'data: [contact, list]\n    sources')
      .replace('\nrights:', '\ngeneral: { retention: { keep: 1 year, after: your last visit } }\nrights:')
    expect(kept(text)).toMatch(/1 year after your last visit \| All data for which nothing else here says how long/)
  })

  test('a document that nobody can open is named all the same', () => {
    const documents = `${withRetention('{ document: pol }')}\ndocuments: { pol: { title: Retention policy } }\n`
    expect(kept(documents)).toContain('Set out in: Retention policy')
  })

  test.each([
    ['{ keep: 1 year, certainty: may }', 'We may keep it for 1 year'],
    ['{ keep: 1 year, when: if you had an accident }', 'Run your membership (if you had an accident)'],
    ['{ keep: 1 year, records: the log }', 'Run your membership (only: the log)'],
    ['{ criterion: as long as a dispute goes on }', '**How long:** as long as a dispute goes on'],
    ['{ keep: 1 year, law: "Act 1980, s.5", because: claims last }', 'claims last. Act 1980, s.5'],
    ['{ none: We hold nothing. }', '**How long:** We hold nothing.'],
    ['none', 'We do not keep it.'],
    ['{ until: you leave, certainty: may }', '**How long:** We may keep it until you leave'],
    ['{ after: you leave, certainty: rarely }', '**How long:** We rarely keep it after you leave'],
    ['{ keep: 1 year, after: you leave, certainty: may }', '**How long:** We may keep it for 1 year after you leave'],
  ])('%s', (rule, words) => {
    expect(kept(withRetention(rule))).toContain(words)
  })

  test('data without a period and people without one are told apart', () => {
    const people = baseText.replace('\ndataSubjects:\n', '\ndataSubjects:\n  guests: { label: Guests }\n')
    const all = withData(people)
      .replace('dataSubjects: [members]', 'dataSubjects: [members, guests]')
      .replace('data: [contact]', 'data: [contact, list]')
    const told = kept(withRetention('{ keep: 1 year, data: [contact], dataSubjects: [members] }', all))
    expect(told).toContain('Run your membership (only: The mailing list); Run your membership (only about: Guests)')
  })

  test('uses with the same rule share its row', () => {
    const text = withPurposes(
      'races: { title: Enter races, data: [contact], retention: { keep: 6 years, after: your membership ends, end: [delete] } }',
    )
    expect(kept(text)).toMatch(/What for:\*\* Everything we do/)
  })

  test('periods are held against one another only where the same event starts them', () => {
    const rules =
      '[{ keep: 1 day, after: you leave, records: a }, { keep: 9 years, after: you leave, records: b }, { keep: 30 years, after: you die, records: c }]'
    const told = kept(withRetention(rules))
    expect(told).toMatch(/\n\| 9 years after you leave .*\n\| 1 day after you leave .*\n\| 30 years after you die /)
  })

  test('what limits a rule with exceptions stands with its use too', () => {
    const told = kept(
      withRetention('{ keep: 1 day, data: [contact], exceptions: [{ keep: 1 year, records: the log }] }'),
    )
    expect(told).toContain(
      'Run your membership (only: Your name and contact details), unless another row says otherwise |',
    )
  })

  test('a start that nobody stated stands apart', () => {
    const told = kept(withRetention('[{ keep: 1 day, after: you leave, records: a }, { keep: 9 years, records: b }]'))
    expect(told).toMatch(/1 day after you leave.*\n\| \*\*From when is not stated\*\*.*\n\| 9 years /)
  })
})
