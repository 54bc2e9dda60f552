import { describe, expect, test } from 'vitest'
import { rightsStated } from '../../src/facts/scope/rights-given.js'
import { scopeOf } from '../../src/facts/scope/scope.js'
import { emitHtml } from '../../src/formats/html.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, law, modelOf, nodesOf, noticeOf } from './notices.js'
import { sectionText } from './section-text.js'

const rights = (text: string) => sectionText('rights', text)
const listing = (list: string, more = '') => baseText.replace('list: by-law', `list: ${list}${more}`)
const only = (regime: string, text = baseText) => text.replace('regimes: [eu, uk]', `regimes: [${regime}]`)
const marketing = baseText.replace('basis: contract', 'basis: contract\n    marketing: { channels: [email] }')

/** What is told of one right, below its heading. */
const entry = (name: string, text: string): string => rights(text).split(`### ${name}\n`)[1]?.split('\n### ')[0] ?? ''

describe('what is only carried out for others', () => {
  const customers =
    'customers:\n  schools: { label: the schools, policy: "https://school.example/data", contact: { email: office@school.example } }\n'
  const timetable =
    'purposes:\n  timetable: { title: Make timetables, data: [contact], sources: [form], onBehalfOf: [schools] }\n'
  const some = baseText.replace('purposes:\n', timetable) + customers
  const asked = /\*\*Where to ask:\*\* \[the schools\]/
  test('says to whom people turn with their rights, beside those for our own uses', () => {
    const told = sectionText('rights', some)
    expect(told).toContain('Where we only work for others, turn to them to use your rights.')
    expect(told).toMatch(/\*\*Uses:\*\* .*Make timetables.*\n- \*\*Where to ask:\*\* \[the schools\]/)
    expect(told).toContain('### See your data')
    expect(sectionText('who-we-are', some)).toContain(
      '**We work for:** [the schools](https://school.example/data). E-mail: <office@school.example>',
    )
  })
  test('all of it gives no rights towards us, and what the law asks of those who decide is not said of us', () => {
    const all = some.replace(/^ {2}membership:\n(?: {4}.*\n)+/m, '')
    const told = sectionText('rights', all)
    expect(told).toMatch(/^We only work for others\. To use your rights, turn to them\./m)
    expect(told).toMatch(asked)
    expect(told).not.toMatch(/Ask in your own words|three months|### /)
    expect(sectionText('complaints', all)).not.toContain('a right to complain to us')
    expect(sectionText('in-short', all)).toContain('we use your data for others, who are responsible for it.')
  })
  test('is told once where several names have entries of their own', () => {
    const two = `${some.replace('onBehalfOf: [schools]', 'onBehalfOf: [schools, clubs]')}  clubs: { name: The Clubs }\n`
    expect(sectionText('rights', two)).toMatch(/\*\*Where to ask:\*\* \[the schools\]\S*; \[The Clubs\]/)
  })
  test('needs no second reason of ours for sensitive data', () => {
    const health = some
      .replace('timetable: {', 'timetable: { dataSubjects: [members],')
      .replace('data:\n', 'data:\n  health: { label: Health, kinds: [health.condition] }\n')
    const text = health.replace(
      'data: [contact], sources: [form], onBehalfOf',
      'data: [health], sources: [form], onBehalfOf',
    )
    expect(sectionText('sensitive-data', text)).toContain('Make timetables')
    expect(sectionText('sensitive-data', text)).not.toContain('second reason')
  })
})

describe('a right', () => {
  test('has a heading with an anchor, one sentence, and its cases folded', () => {
    const nodes = [...nodesOf(noticeOf(baseText))]
    const anchors = nodes.flatMap((node) => (node.type === 'heading' && node.id ? [node.id] : []))
    for (const id of ['access', 'rectification', 'erasure', 'restriction', 'portability'])
      expect(anchors).toContain(`right-${id}`)
    expect(nodes.filter(({ type }) => type === 'details')).toHaveLength(2)
    expect(emitHtml(noticeOf(baseText))).toMatch(
      /<h3 id="right-erasure"[\s\S]*?<details[^>]*><summary>The cases<\/summary>/,
    )
  })
  test('leaves out what a reader cannot use and what no notice has to say', () => {
    expect(rights(baseText)).not.toMatch(/proportion|clock|proof of who|refuse/)
  })
  test('has the case of children only where a service is offered to them', () => {
    const child = 'We got it from you as a child, for an online service.'
    const asking = (method: string) =>
      baseText.replace('basis: contract', `basis: { type: consent, method: ${method} }`)
    expect(rights(`${asking('ticked-box')}\nchildren: { serviceForChildren: true }\n`)).toContain(child)
    expect(rights(`${asking('signed-form')}\nchildren: { serviceForChildren: true }\n`)).not.toContain(child)
    expect(rights(`${baseText}\nchildren: { serviceForChildren: true }\n`)).not.toContain(child)
    expect(rights(`${asking('ticked-box')}\nchildren: { serviceForChildren: false }\n`)).not.toContain(child)
    expect(rights(baseText)).not.toContain(child)
  })
  const with2 = (races: string, boats: string): string =>
    baseText.replace(
      'purposes:\n',
      `purposes:\n  races: { title: Enter races, dataSubjects: [members], data: [contact], sources: [form], basis: ${races}, recipients: none }\n  boats: { title: Store boats, dataSubjects: [members], data: [contact], sources: [form], basis: ${boats}, recipients: none }\n`,
    )
  const consent = '{ type: consent, method: ticked-box, withdraw: { how: Write to us. } }'
  test.each([
    ['vital-interests', 'the data you gave us for a contract as a computer file'],
    [consent, 'the data you gave us for a contract or with your consent as a computer file'],
  ])('to take data along names the bases that it goes by: %s', (races, words) => {
    const told = entry('Take your data with you', with2(races, 'vital-interests'))
    expect(told).toContain(words)
    expect(told).not.toContain('**Uses:**')
  })
  test('to take data along names its uses where not all on such a basis are meant', () => {
    const paper = with2('{ type: contract }', 'vital-interests').replace(
      'sources: [form], basis: { type: contract }',
      'sources: [bank], basis: { type: contract }',
    )
    const bank = `${paper.replace('\nsources:\n', '\nsources:\n  bank: { type: third-party, name: Our bank }\n')}`
    expect(entry('Take your data with you', bank)).toMatch(/- \*\*Uses:\*\* \S*Run your membership/)
    expect(entry('Take your data with you', bank)).not.toContain('Enter races')
  })
  test('to withdraw consent is for any, and needs no list', () => {
    const told = entry('Withdraw consent', with2(consent, consent))
    expect(told).toContain('You can withdraw your consent at any time.')
    expect(told).not.toContain('Enter races')
  })
  test('to withdraw consent is told once, in the words of the law or of the text', () => {
    const law = 'What was lawful before stays lawful'
    const times = (text: string) => emitMarkdown(noticeOf(text, { draft: true })).split(law).length - 1
    const consents = baseText.replace('basis: contract', 'basis: consent')
    const published = consents.replace(
      'forthright: 1\n',
      'forthright: 1\ntranscription: { of: A policy, url: "https://club.example/privacy", retrieved: 2026-11-20 }\n',
    )
    const listed = (text: string, list: string) => text.replace('list: by-law', `list: ${list}`)
    expect(times(consents)).toBe(1)
    expect(times(consents.replace(/^rights: .*\n/m, ''))).toBe(1)
    // What a list leaves out, a draft marks among the rights.
    for (const text of [consents, published]) expect(times(listed(text, '{ access: {} }'))).toBe(1)
    const own = '{ withdraw-consent: { words: You can withdraw consent. } }'
    expect(times(listed(published, own))).toBe(0)
    expect(times(listed(consents, own))).toBe(1)
  })
  test('tells the uses that two laws share once, and for its readers what one of them adds', () => {
    const differs =
      '[{ type: legitimate-interests, interests: [racing], regimes: [uk] }, { type: contract, regimes: [eu] }]'
    const two = with2(differs, '{ type: legitimate-interests, interests: [boats] }')
    const told = sectionText('right-to-object', two)
    expect(told).toMatch(/\*\*Uses:\*\* \S*Store boats\S*\n> - \*\*Under UK law, also:\*\* \S*Enter races/)
    const here = two.replace('    effective:', '    audienceCountries: [GB, IE]\n    effective:')
    expect(sectionText('right-to-object', here)).toContain('**Readers in the UK, also:**')
  })
})

describe('taking consent back', () => {
  const consent = (withdraw: string, text = baseText) =>
    entry('Withdraw consent', text.replace('basis: contract', `basis: { type: consent, withdraw: ${withdraw} }`))
  test('is offered by e-mail only where that is declared', () => {
    expect(consent('{ how: Tell the office., routes: [in-person, email] }')).toContain('Withdraw by e-mail')
    const told = consent('{ how: Tell the office., routes: [in-person] }')
    expect(told).not.toContain('Withdraw by e-mail')
    expect(told).toContain('Each use says how.')
  })
  test('is for the readers of Swiss law too, where a way is declared for all', () => {
    const swiss = baseText.replace('regimes: [eu, uk]', 'regimes: [eu, ch]')
    expect(consent('{ how: Tell the office. }', swiss)).toMatch(/^\s*You can withdraw your consent/)
  })
})

describe('which readers a law is for', () => {
  const differs = baseText.replace(
    'basis: contract',
    'basis: [{ type: contract, regimes: [uk] }, { type: legal-obligation, regimes: [eu] }]',
  )
  const living = (countries: string) =>
    rights(differs.replace('    effective:', `    audienceCountries: ${countries}\n    effective:`))
  test('is said by their countries where all of them belong to one law each', () => {
    expect(living('[GB, IE]')).toContain('**Readers in Ireland:** We keep what a law requires')
    expect(living('[GB, NL, FR]')).toContain('**Readers in the Netherlands and France:** We keep what')
  })
  test('is said by the law where a country has none or a law has no country', () => {
    for (const countries of ['[GB, IE, US]', '[GB]', '[GB, IE, FR, DE, NL]'])
      expect(living(countries)).toContain('**Under EU law:** We keep what a law requires')
    expect(rights(differs)).toContain('**Under EU law:** We keep what a law requires')
  })
  test('is not said where the laws agree', () => {
    expect(rights(baseText)).not.toMatch(/Under|Readers in/)
  })
})

describe('how rights are used', () => {
  test('answers and fees are told in one paragraph', () => {
    expect(rights(baseText)).toContain(
      'Ask in your own words, written or spoken. It is free. We answer within 1 month. If your request is complex or you make many, the law gives us up to three months. We tell you why within the first month.\n',
    )
    const silent = baseText.replace(', responseTime: 1 month, fee: none', '')
    expect(rights(silent)).toContain('The law gives us one month to answer, or up to three if')
    expect(rights(silent)).toContain('It is free. If a request is clearly unfounded or excessive')
  })
  test('a fee that there is none of is told once', () => {
    const list = '{ access: { words: See it., fee: none } }'
    expect(rights(listing(list)).match(/free/g)).toHaveLength(1)
    expect(entry('See your data', listing(list).replace(/, fee: none \}$/m, ' }'))).toContain('It is free.')
  })
  test('no form is free where one right asks for one', () => {
    const own = 'Ask in your own words'
    expect(rights(baseText)).toContain(own)
    expect(rights(listing('{ access: { form: writing } }'))).not.toContain(own)
    expect(rights(listing('{ access: { words: Put your request in writing., form: writing } }'))).not.toContain(own)
    expect(rights(listing('by-law', ', form: post-only'))).not.toContain(own)
    expect(rights(listing('{ access: { form: any } }'))).toContain(own)
  })
  test('what is declared of requests is told', () => {
    const more = `, agents: A parent can ask., appeal: Write to the chair., lawNamed: the GDPR, notes: Ask early., refusal: We say why., extension: { none: We never need longer. }`
    const told = rights(listing('by-law', more))
    for (const words of [
      '**For somebody else:** A parent can ask.',
      '**A second look:** Write to the chair.',
      '**The law:** the GDPR',
      'Ask early.',
      '**Refusals:** We say why.',
      'We never need longer.',
    ])
      expect(told).toContain(words)
    expect(told).not.toContain('three months')
  })
})

describe('a letter', () => {
  const letters = (text: string): readonly URL[] =>
    [...nodesOf(noticeOf(text, { draft: true }))].flatMap((node) =>
      node.type === 'link' && node.url.startsWith('mailto:') && node.url.includes('?') ? [new URL(node.url)] : [],
    )
  test('stands ready behind each right, in words that arrive as they were written', () => {
    const all = letters(baseText)
    expect(all.map((url) => url.searchParams.get('subject'))).toEqual([
      'A copy of my data',
      'A correction of my data',
      'Deletion of my data',
      'A pause in the use of my data',
      'My data as a file',
      'Complaint about my data',
    ])
    for (const url of all) expect(url.pathname).toBe('privacy@northgate-rowing.example')
    expect(all[0]?.searchParams.get('body')).toMatch(/^Hello,\r\n\r\nPlease send me a copy[^&?]*\r\n\r\nMy name:$/)
  })
  test('has the subject that is asked for', () => {
    const subject = baseText.replaceAll(
      'email: privacy@northgate-rowing.example',
      'email: { address: privacy@northgate-rowing.example, subject: "Data & more?" }',
    )
    expect(letters(subject).map((url) => url.searchParams.get('subject'))).toContain('Data & more?')
    expect(rights(subject)).toContain('(subject: Data & more?)')
  })
  test('needs an address, goes where the requests of its right go, and respects the form that is asked for', () => {
    const posted = baseText.replace(
      'contact: { email: privacy@northgate-rowing.example }, responseTime',
      'contact: { post: The pier }, responseTime',
    )
    expect(letters(posted)).toHaveLength(1)
    expect(letters(listing('by-law', ', form: post-only'))).toHaveLength(1)
    const own = listing('{ access: { contact: { email: desk@northgate-rowing.example } } }')
    expect(letters(own)[0]?.pathname).toBe('desk@northgate-rowing.example')
  })
  test('is nothing that a transcribed text has', () => {
    expect(letters(`${baseText}\ntranscription: { source: A page }\n`)).toEqual([])
  })
})

describe('a list of rights', () => {
  const listed = listing('{ access: { words: Ask to see it., conditions: [if you are a member] } }')
  const transcribed = `${listed}\ntranscription: { source: A page }\n`
  test('is told in the words of its author, each limit with its right', () => {
    expect(entry('See your data', listed)).toMatch(/^\nAsk to see it\.\n\n- \*\*When:\*\* if you are a member\n/)
  })
  test('says nothing twice that its words say', () => {
    const twice = listing(
      '{ access: { words: "Ask to see it, if you are a member.", conditions: [if you are a member] } }',
    )
    expect(rights(twice).match(/if you are a member/g)).toHaveLength(1)
  })
  test('withholds what it does not hold: a draft marks that as the law’s own', () => {
    const told = rights(transcribed)
    const [plain = ''] = told.split('> **The law says this. The text does not.**\n>\n> - **Put mistakes right:**')
    expect(plain).not.toMatch(/corrected|deleted|Pause/)
    expect(told).toMatch(/> - \*\*Put mistakes right:\*\* You can have wrong data corrected/)
    expect(told).toMatch(/> - \*\*Have data deleted:\*\*/)
    expect(plain).toContain('> Ask in your own words')
  })
  test('withholds no way back from a consent that the text tells elsewhere', () => {
    const consenting = (fields: string) =>
      rights(
        `${transcribed}general: { bases: [{ type: consent${fields} }] }\n`.replace(/basis: contract/, 'basis: consent'),
      )
    expect(consenting('')).toContain('> - **Withdraw consent:**')
    expect(consenting(', withdraw: { words: There are simple ways. }')).not.toContain('Withdraw consent')
  })
  test('states only what it holds and does not deny', () => {
    const stated = (text: string) => [...rightsStated(scopeOf(modelOf(text), law))]
    expect(stated(listed)).toEqual(['access'])
    expect(stated(listing('{ access: { notApplicable: We hold nothing. } }'))).toEqual([])
    expect(stated(baseText)).toEqual(['access', 'rectification', 'erasure', 'restriction', 'portability'])
    expect(stated(baseText.replace('list: by-law, ', ''))).toEqual([])
  })
  test('tells the right to object in its own section only, and marks what it withholds of it', () => {
    const objecting = marketing.replace('list: by-law', 'list: { access: See it., objection: { words: Say no. } }')
    const box = sectionText('right-to-object', objecting)
    expect(box).toContain('> ### Object\n>\n> Say no.')
    expect(box).toMatch(/The text does not\.\*\*\n>\n> \*\*You can object to marketing at any time/)
    expect(rights(objecting)).not.toContain('Say no.')
  })
  test('leaves out what concerns other readers', () => {
    const guests = listing('{ access: { words: Members see it., dataSubjects: [guests] } }')
      .replace('dataSubjects:\n', 'dataSubjects:\n  guests: Guests\n')
      .replace('title: Privacy notice for members\n', 'title: For members\n    audience: [members]\n')
    expect(rights(guests)).not.toContain('Members see it.')
  })
  test('has beyond the law what its author adds', () => {
    expect(rights(listing('by-law', ', others: { photos: { words: We take down photos. } }'))).toContain(
      '### Beyond the law\n\nWe take down photos.',
    )
  })
})

describe('the right to object', () => {
  const mixed = marketing.replace(
    'purposes:\n',
    'purposes:\n  safety: { title: Keep you safe, dataSubjects: [members], data: [contact], sources: [form], basis: { type: legitimate-interests, interests: [safety] }, recipients: none }\n',
  )
  test('has a section of its own, unfolded, with marketing first and no compelling reasons in it', () => {
    const box = sectionText('right-to-object', mixed)
    const [first = '', second = ''] = box.split('### Object')
    expect(first).toContain('**You can object to marketing at any time, and need not say why. We then stop.**')
    expect(first).not.toContain('compelling')
    expect(second).toMatch(/for reasons to do with your own situation[\s\S]*Keep you safe[\s\S]*compelling/)
    const section = noticeOf(mixed, { draft: true }).sections.find(({ id }) => id === 'right-to-object')
    const blocks = section?.clauses.flatMap((clause) => clause.blocks) ?? []
    expect(JSON.stringify(blocks)).not.toContain('"details"')
    expect(rights(mixed)).not.toMatch(/### (?:Object|Stop marketing)/)
  })
  test('to research yields to a task in the public interest, and not to compelling reasons', () => {
    const research = mixed.replace('title: Keep you safe,', 'title: Study the river, kinds: [research.scientific],')
    const box = sectionText('right-to-object', research)
    expect(box).toContain('for research, we then stop unless a task in the public interest needs that')
    expect(box).not.toContain('compelling')
  })
  test('is none of Switzerland', () => {
    expect(sectionText('right-to-object', only('ch', mixed))).toBe('')
    expect(rights(only('ch', mixed))).toContain('### Object')
  })
})
