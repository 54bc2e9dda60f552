import { describe, expect, test } from 'vitest'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, noticesOf } from './notices.js'

/** A section of the first notice of a declaration, as Markdown without links. */
function section(text: string, title: RegExp): string {
  const [notice] = noticesOf(text, { draft: true })
  const parts = notice ? emitMarkdown(notice).split('\n## ') : []
  return (parts.find((part) => title.test(part.split('\n')[0] ?? '')) ?? '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}
const what = (text: string): string => section(text, /^What we collect/)
const why = (text: string): string => section(text, /^Why we use/)

/** The base with more in its purpose and its registers. */
function having({ purpose = {}, ...registers }: Having): string {
  const lines = Object.entries(purpose).map(
    ([key, value]) => [new RegExp(`^    ${key}: .*\\n`, 'm'), `    ${key}: ${value}\n`] as const,
  )
  const text = lines.reduce(
    (before, [field, line]) =>
      field.test(before) ? before.replace(field, line) : before.replace('    title: Run', `${line}    title: Run`),
    baseText,
  )
  return Object.entries(registers).reduce(
    (before, [register, more]) =>
      before.includes(`\n${register}:\n`)
        ? before.replace(`\n${register}:\n`, `\n${register}:\n  ${more}\n`)
        : `${before}${register}: ${more}\n`,
    text,
  )
}
interface Having {
  readonly purpose?: Readonly<Record<string, string>>
  readonly [register: string]: string | Readonly<Record<string, string>> | undefined
}

const fees = 'fees: Fees paid'
const bank = 'bank: { type: third-party, name: Our bank }'
const guests = 'guests: { label: Guests, relation: [visitor] }'

describe('a source and people', () => {
  const shared = { dataSubjects: '[members, guests]', data: '[contact]', sources: '[form, bank]' }
  const both = /In one or more of these ways: From you: The joining form; From others: Our bank/
  test('of a datum that two groups share are one or more of the ways in which it comes', () => {
    const text = having({ dataSubjects: guests, sources: bank, purpose: shared })
    expect(what(text)).toMatch(both)
    const desk = 'desk: { type: direct, label: The desk }'
    const direct = having({ dataSubjects: guests, sources: desk, purpose: { ...shared, sources: '[form, desk]' } })
    expect(what(direct)).toContain('From you, in one or more of these ways: The joining form; The desk')
  })
  test('are said no more surely to the one group that a notice speaks to', () => {
    const text = having({ dataSubjects: guests, sources: bank, purpose: shared })
    expect(
      what(text.replace('    title: Privacy notice for members', '    title: For members\n    audience: [members]')),
    ).toMatch(both)
  })
  test.each([
    [
      'the source names them',
      { ...shared, sources: '[{ ref: form, dataSubjects: [members] }, { ref: bank, dataSubjects: [guests] }]' },
    ],
    ['there is one source', { ...shared, sources: '[form]' }],
    ['there is one group', { ...shared, dataSubjects: '[members]' }],
    ['the datum is of one group', { ...shared, data: '[{ ref: contact, dataSubjects: [members] }]' }],
  ])('are said plainly where %s', (_, purpose) => {
    const text = having({ dataSubjects: guests, sources: bank, purpose })
    expect(what(text)).toContain('From you: The joining form')
    expect(what(text)).not.toContain('one or more of these ways')
  })
})

describe('a source and a datum', () => {
  test('stand side by side where nothing ties them', () => {
    const text = having({ data: fees, sources: bank, purpose: { data: '[contact, fees]', sources: '[form, bank]' } })
    expect(what(text)).not.toMatch(/contact details.*(form|bank)|Fees.*(form|bank)/)
    expect(why(text)).toContain('- **Where we get it:**\n  - From you: The joining form\n  - From others: Our bank')
  })
  test('lead to the use that tells the sources, where the row of the datum names none', () => {
    const text = having({ data: fees, sources: bank, purpose: { data: '[contact, fees]', sources: '[form, bank]' } })
    expect(what(text)).toMatch(/contact details \| See: Run your membership \|/)
    expect(what(text)).toMatch(/Fees paid \| See: Run your membership \|/)
  })
  test('never reach you where the use does not hold the datum', () => {
    const seen = 'seen: { label: A cookie, onDevice: true }'
    const purpose = { data: '[contact, seen]', sources: '[form, bank]' }
    expect(what(having({ data: seen, sources: bank, purpose }))).not.toMatch(/A cookie.*See:/)
  })
  test('a source that names its data keeps the others from claiming them', () => {
    const purpose = { data: '[contact, fees]', sources: '[form, { ref: bank, data: [fees] }]' }
    const text = having({ data: fees, sources: bank, purpose })
    expect(what(text)).toContain('| Your name and contact details | From you: The joining form |')
    expect(what(text)).toContain('| Fees paid | From others: Our bank |')
    expect(why(text)).not.toContain('Where we get it')
  })
  test('a source of everything gives what it names, and nothing in particular where it names nothing', () => {
    const lacking = baseText.replace(/^ +sources: \[form\]\n/m, '')
    const general = (sources: string) => what(`${lacking}general: { sources: ${sources} }\n`)
    expect(general('[form]')).not.toMatch(/Where it comes from:\*\* From you/)
    expect(general('[form]')).toContain('**In general:** From you: The joining form')
    expect(general('[{ ref: form, data: [contact] }]')).toMatch(/Where it comes from:\*\* From you: The joining form/)
  })
  test('a source of everything names uses only where it is for some that name no source', () => {
    const text = having({ data: fees, sources: bank, purposes: 'cards: { title: Send a card, data: [fees] }' })
    const general = (sources: string) => what(`${text}general: { sources: ${sources} }\n`)
    expect(general('[bank]')).toContain('**In general, unless a use says otherwise:** From others: Our bank')
    const some = general('[{ ref: bank, data: [fees], notes: Ask them. }]')
    expect(some).toContain('**For some uses:** Send a card: From others: Our bank (Fees paid). Ask them.')
  })
  test('a source of everything that is for some data is told with these, and not of all', () => {
    const text = having({ data: fees, sources: bank, purposes: 'cards: { title: Send a card, data: [fees] }' })
    const told = what(`${text}general: { sources: [{ ref: bank, data: [fees] }] }\n`)
    expect(told).toContain('| Fees paid | From others: Our bank |')
    expect(told).not.toMatch(/In general|For some uses/)
    const own = what(`${text.replace('name: Our bank', 'name: Our bank, data: [fees]')}general: { sources: [bank] }\n`)
    expect(own).toContain('| Fees paid | From others: Our bank |')
    expect(own).not.toMatch(/In general|For some uses/)
  })
  test('a source without a name is told by the way that data take, not by its id', () => {
    const told = what(
      having({ sources: 'xq: { type: direct, when: if you write to us }', purpose: { sources: '[xq]' } }),
    )
    expect(told).toContain('**From you:** if you write to us')
    expect(told).not.toContain('xq')
  })
  test('a source that is limited here is told with its limit here, and weakly elsewhere', () => {
    const text = having({ purpose: { sources: '[{ ref: form, when: if you join on paper, notes: Ask for it. }]' } })
    expect(what(text)).toContain('The joining form (in some cases)')
    const perhaps = having({ purpose: { sources: '[{ ref: form, certainty: may }]' } })
    expect(what(perhaps)).toContain('The joining form (perhaps)')
    expect(why(text)).toContain('**Where we get it:** From you: The joining form (if you join on paper). Ask for it.')
  })
})

describe('data of which all are uncertain', () => {
  const perhaps = (fee: string) =>
    having({ data: `fees: { label: Fees paid${fee} }`, purpose: { data: '[contact, fees]' } }).replace(
      'contact: { label:',
      'contact: { certainty: may, label:',
    )
  test('are said to be so once', () => {
    expect(why(perhaps(', certainty: might'))).toContain('**Data:** Perhaps: Your name and contact details; Fees paid')
  })
  test('and others beside them are told one by one', () => {
    const told = why(perhaps(''))
    expect(told).toContain('Your name and contact details (perhaps)')
    expect(told).not.toContain('Perhaps: ')
  })
})

describe('people', () => {
  const two = { dataSubjects: guests, data: fees }
  test('stand over data only where these are tied to them', () => {
    const text = having({ ...two, purpose: { dataSubjects: '[members, guests]', data: '[contact, fees]' } })
    expect(what(text)).not.toMatch(/(Members|Guests).*\n\| (Your|Fees)/)
    expect(what(text)).toMatch(/\*\*(Members; Guests|Guests; Members)\. See: /)
    expect(why(text)).toContain('**Whose data:** Members; Guests')
  })
  test('each group has the sources of its own', () => {
    const sources = 'desk: { type: direct, label: The front desk, dataSubjects: [guests] }'
    const purpose = { dataSubjects: '[members, guests]', sources: '[{ ref: form, dataSubjects: [members] }, desk]' }
    const text = what(having({ dataSubjects: guests, sources, purpose }))
    expect(text).toMatch(/\*\*Guests\*\* \| \|\n\| Your name and contact details \| From you: The front desk \|/)
    expect(text).toMatch(/\*\*Members\*\* \| \|\n\| Your name and contact details \| From you: The joining form \|/)
  })
  test('data of nobody in particular hang under nobody', () => {
    const races = 'races: { title: Time races, data: [fees], recipients: none, retention: { keep: 1 day } }'
    const text = what(having({ ...two, purposes: races }))
    expect(text.indexOf('Fees paid')).toBeLessThan(text.indexOf('**Members**'))
  })
  test('in a notice for some, what is tied to others only is left out', () => {
    const purpose = { dataSubjects: '[members, { ref: guests, data: [fees] }]', data: '[contact, fees]' }
    const text = having({ ...two, purpose }).replace('    changes:', '    audience: [members]\n    changes:')
    expect(what(text)).not.toContain('Fees paid')
  })
})

describe('a use whose data never reach us', () => {
  test('is not said to get them', () => {
    const kept = baseText.replace('contact: { label: Your name', 'contact: { onDevice: true, label: Your name')
    expect(why(kept)).not.toMatch(/Where we get it|From you/)
  })
})

describe('may is told as may', () => {
  test.each([
    ['of a purpose', having({ purpose: { certainty: 'may' } }), why, 'We may do this.'],
    [
      'of some data',
      baseText.replace('label: Your name', 'certainty: may, label: Your name'),
      what,
      'We may collect this.',
    ],
    ['of a use', having({ purpose: { data: '[{ ref: contact, certainty: may }]' } }), why, 'contact details (perhaps)'],
    ['of a basis', having({ purpose: { basis: '{ type: contract, certainty: may }' } }), why, 'We may rely on this.'],
  ])('%s', (_, text, told, words) => {
    expect(told(text)).toContain(words)
    expect(told(text)).not.toContain('in every case')
  })
})

describe('kinds of the catalogue', () => {
  test('stand for a name that is missing', () => {
    const text = baseText.replace('label: Your name and contact details, ', '')
    expect(what(text)).toContain('**Data:** Name; E-mail address')
    expect(why(text)).toContain('**Data:** Name; E-mail address')
  })
  test('add nothing to the name that an author gave', () => {
    const text = baseText.replace('kinds: [identity.name, contact.email]', 'kinds: [contact.postcode]')
    expect(what(text)).not.toContain('region')
  })
})

describe('what is said of everything', () => {
  const general = (fields: string) => why(`${baseText}general: { ${fields} }\n`)
  test('bases without a use are told without one', () => {
    const told = general('bases: [{ type: vital-interests, when: if you are hurt }]')
    expect(told).toContain('### For everything we do')
    expect(told).toContain(
      '**Not tied to one use:** **Protecting someone’s life or physical safety** (EU and UK GDPR Art. 6(1)(d)',
    )
    expect(told).toContain('This applies: if you are hurt')
  })
  test('motive, effects, provision and notes are told once', () => {
    const fields =
      'motive: Only to run the club., effects: { none: It is quiet. }, notes: Ask us., provision: [{ requirement: optional }]'
    const told = general(fields)
    for (const words of ['Only to run the club.', '**What you notice:** It is quiet.', 'Ask us.', 'It is your choice.'])
      expect(told.split(words)).toHaveLength(2)
    expect(told).toContain('This holds unless a use says otherwise.')
  })
})

test('that a purpose holds no data is told as it is said', () => {
  expect(why(having({ purpose: { data: '{ none: We hold nothing. }' } }))).toContain('**Data:** We hold nothing.')
})

test('where data lie and since when is told', () => {
  const told = why(having({ purpose: { storedIn: 'the members’ list', since: '2020-05-01' } }))
  expect(told).toContain('**Where it lies:** the members’ list')
  expect(told).toContain('**Start:** 1 May 2020')
})

describe('sensitive data', () => {
  const sensitive = (condition: string) =>
    section(
      having({ purpose: { specialCategoryCondition: condition } }).replace(
        '[identity.name, contact.email]',
        '[health.conditions]',
      ),
      /^Sensitive/,
    )
  test('no law is said to exist that nobody named', () => {
    expect(sensitive('{ type: substantial-public-interest }')).not.toMatch(/set out in law|An Act/)
    expect(sensitive('{ type: substantial-public-interest, law: An Act }')).toContain('(An Act; ')
  })
  test('a body has the aim that it declares and no other', () => {
    expect(sensitive('{ type: not-for-profit-body }')).not.toMatch(/political|religious|trade union/)
    expect(sensitive('{ type: not-for-profit-body, aims: [religious] }')).toContain('Our aim: religious')
  })
  test('uses of the same data for the same reason are one line', () => {
    const second = `second: { title: Feed you, dataSubjects: [members], data: [contact], basis: contract, specialCategoryCondition: { type: legal-claims } }`
    const text = having({ purpose: { specialCategoryCondition: '{ type: legal-claims }' }, purposes: second })
    const told = section(text.replace('[identity.name, contact.email]', '[health.conditions]'), /^Sensitive/)
    expect(told).toContain('**What for:** Feed you; Run your membership')
    expect(told.match(/Legal claims/g)).toHaveLength(1)
  })
})

describe('many purposes', () => {
  const more = (people: string) =>
    Array.from(
      { length: 7 },
      (_, index) =>
        `p${index}: { title: Task ${index}, dataSubjects: ${people}, data: [contact, fees], basis: contract }`,
    ).join('\n  ')
  test('are a table, those of the same people together', () => {
    const told = why(having({ dataSubjects: guests, data: fees, purposes: more('[guests]') }))
    expect(told).toMatch(
      /\| \*\*Guests\*\* \|.*\n\| \*\*Task 0\*\* \| .*\(EU and UK GDPR Art.* \| Your name and contact details; Fees paid \|/,
    )
    expect(told).not.toContain('### Task')
  })
  test('that a use is about nobody stands in its row, with its reason', () => {
    const told = why(having({ data: fees, purposes: more('{ none: It is of boats. }') }))
    expect(told).toMatch(/\| \*\*Task 0\*\* \|.*It is of boats\./)
  })
  test('what limits people stands in the row below them', () => {
    const told = why(
      having({ dataSubjects: guests, data: fees, purposes: more('[{ ref: guests, when: if you race }]') }),
    )
    expect(told).toMatch(/\| \*\*Task 0\*\* \|.*Whose data: Guests \(if you race\) \|/)
  })
})
