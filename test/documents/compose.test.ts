import { describe, expect, test } from 'vitest'
import { compose } from '../../src/documents/notice/compose.js'
import { emitHtml } from '../../src/formats/html.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { emitTrace } from '../../src/formats/trace.js'
import { baseText, citesOf, law, loaded, modelOf, nodesOf, noticeOf, noticesOf, publishedTexts } from './notices.js'

const markdownOf = (text: string, draft = false) => emitMarkdown(noticeOf(text, { draft }))

test('the base is a whole notice', () => {
  expect(noticeOf(baseText).sections.map(({ id }) => id)).toEqual([
    'in-short',
    'who-we-are',
    'what-we-collect',
    'why',
    'who-receives',
    'other-countries',
    'how-long',
    'rights',
    'complaints',
    'security',
    'changes',
  ])
})

test('every block, row, item and value rests on provisions that are law on the day, and facts keep their pointers', () => {
  const kinds = [
    'paragraph',
    'list',
    'listItem',
    'table',
    'tableRow',
    'card',
    'details',
    'aside',
    'values',
    'labelledValue',
    'box',
    'heading',
  ]
  for (const node of nodesOf(noticeOf(baseText))) {
    if (!kinds.includes(node.type)) continue
    const cites = citesOf(node)
    expect(cites.length, node.type).toBeGreaterThan(0)
    expect(law.inForce(cites)).toEqual(cites)
  }
  const card = noticeOf(baseText)
    .sections.find(({ id }) => id === 'why')
    ?.clauses.find(({ id }) => id === 'why.for.membership')
  expect(card?.origins).toEqual(
    expect.arrayContaining(['/purposes/membership/title', '/purposes/membership/basis', '/data/contact/label']),
  )
})

test('same input, same output', () => {
  expect(emitHtml(noticeOf(baseText))).toBe(emitHtml(noticeOf(baseText)))
})

describe('nothing is asserted that was not declared', () => {
  test('not stated is silence', () => {
    const text = baseText.replace(/^ +dpo:.*\n/m, '').replace(/^ +publicAuthority:.*\n/m, '')
    expect(markdownOf(text)).not.toMatch(/data protection officer/i)
  })
  test('a declared none is told, with its reason', () => {
    expect(markdownOf(baseText)).toContain('We have no data protection officer: We do not monitor people')
    const bare = baseText.replace(/dpo: \{.*\}/, 'dpo: none')
    expect(markdownOf(bare)).toContain('We have no data protection officer.\n')
  })
  test('no transfers are told only where declared', () => {
    const home = baseText
      .replace('regimes: [eu, uk]', 'regimes: [uk]')
      .replace('countries: [GB, IE]', 'countries: [GB]')
    expect(markdownOf(home)).not.toMatch(/outside the UK/)
    expect(markdownOf(`${home}\ntransfers: none\n`)).toContain('We do not send your data outside the UK.')
  })
  test('nobody receives data only where declared', () => {
    const none = baseText.replace('recipients: [mailer]', 'recipients: none')
    expect(markdownOf(none)).toContain('Nobody else receives your data.')
    const missing = baseText.replace(/^ +recipients: \[mailer\]\n/m, '')
    expect(markdownOf(missing, true)).not.toContain('Nobody')
    expect(markdownOf(missing, true)).toContain('**Not stated yet: who else receives this data**')
  })
})

test('a final notice with a missing fact is an internal error', () => {
  expect(() => noticeOf(baseText.replace(/^ +basis: .*\n/m, ''))).toThrow(/A final notice lacks gap.lawful-basis/)
})

test('a text without words in the language of the notice is a gap, not English', () => {
  const french = baseText
    .replace('forthright: 1', 'forthright: 1\nlanguages: [en, fr]')
    .replace('title: Run your membership', 'title: { fr: Votre adhésion }')
  const notice = noticeOf(french, { draft: true, language: 'en' })
  expect(emitMarkdown(notice)).toContain('### **Not stated yet: these words in this language**')
  expect(emitMarkdown(notice)).not.toContain('adhésion')
})

describe('regimes', () => {
  test('a basis that differs has a line for the readers of each law', () => {
    const text = baseText.replace(
      /^ +basis: .*\n/m,
      '    basis:\n      - { type: contract, regimes: [eu] }\n      - { type: recognised-legitimate-interest, regimes: [uk], condition: safeguarding }\n',
    )
    const markdown = markdownOf(text)
    expect(markdown).toContain('**Under EU law:** **Our contract with you** (GDPR Art. 6(1)(b))')
    expect(markdown).toContain('**Under UK law:** **A recognised legitimate interest** (UK GDPR Art. 6(1)(ea))')
    expect(markdown).toContain('protecting a child or an adult at risk')
  })
  test('Swiss law asks for no basis and knows no right to complain', () => {
    const markdown = markdownOf(baseText.replace('regimes: [eu, uk]', 'regimes: [ch]'), true)
    expect(markdown).not.toMatch(/legal basis|Do you have to give|right to complain|GDPR/i)
  })
  test('the right to complain to us is UK law from 19 June 2026', () => {
    const right = '**Under UK law:** You have a right to complain to us.'
    expect(markdownOf(baseText)).toContain(right)
    const inEu = markdownOf(baseText.replace('regimes: [eu, uk]', 'regimes: [eu]'))
    expect(inEu).toContain('Tell us if you think we got it wrong with your data.')
    expect(inEu).not.toContain('right to complain to us')
  })
})

describe('one register, several notices', () => {
  const two = baseText
    .replace('notices:\n', 'notices:\n  guests: { title: For guests, audience: [guests], effective: 2026-12-01 }\n')
    .replace('members: { title: Privacy notice for members,', 'members: { title: For members, audience: [members],')
    .replace('dataSubjects:\n', 'dataSubjects:\n  guests: { label: Guests, relation: [visitor] }\n')
    .replace('data:\n', 'data:\n  car: { label: Your car, kinds: [identity.name] }\n')
    .replace(
      'purposes:\n',
      `purposes:
  parking:
    title: Find you a place to park
    dataSubjects: [members, { ref: guests, data: [car] }]
    data: [contact, car]
    sources: [form]
    basis: contract
    recipients: none
    retention: { keep: 1 day }
    provision: { requirement: optional, obliged: false }
`,
    )
  const notice = (id: string) => {
    const only = noticesOf(two).find((one) => one.id === id)
    if (!only) throw new Error(id)
    return emitMarkdown(only)
  }
  test('each gets the purposes of its audience, narrowed to it', () => {
    expect(noticesOf(two).map(({ id }) => id)).toEqual(['guests', 'members'])
    expect(notice('guests')).not.toContain('Run your membership')
    expect(notice('guests')).toMatch(/- \*\*Data:\*\* \[?Your car/)
    expect(notice('guests')).not.toContain('Your name')
    expect(notice('members')).toMatch(/- \*\*Data:\*\* \[?Your name and contact details/)
    expect(notice('members')).toMatch(/- \*\*Data:.*Your car/)
  })
})

test('own sections stand where they are put, without HTML and unsafe links', () => {
  const own = `${baseText}
sections:
  boats:
    title: Our *boats*
    after: why
    text: |
      We have **boats**. See [the list](https://boats.example/list) or [this](javascript:alert(1)).

      - Eights <b>x</b>
      - Fours
`
  const markdown = markdownOf(own)
  expect(markdown).toContain(
    '## Our \\*boats\\*\n\nWe have **boats**. See [the list](https://boats.example/list) or this.',
  )
  expect(markdown.indexOf('boats')).toBeLessThan(markdown.indexOf('Who receives your data\n'))
  expect(emitHtml(noticeOf(own))).not.toContain('<b>x')
  expect(emitHtml(noticeOf(own))).not.toContain('javascript:')
})

describe.each(publishedTexts)('the policy %s', (file, text) => {
  test('composes as a draft and prints in every text format', () => {
    const notices = compose(modelOf(text, file), law, loaded, { draft: true })
    expect(notices.length).toBeGreaterThan(0)
    for (const notice of notices) {
      expect(emitMarkdown(notice)).toContain('> **DRAFT**')
      expect(emitHtml(notice)).toContain('fr-draft')
      expect(emitHtml(notice, { fragment: true })).not.toContain('<style')
      expect(() => JSON.parse(emitTrace(notice))).not.toThrow()
    }
  })
})

describe('rights follow from bases', () => {
  const interest = `
    basis: { type: legitimate-interests, interests: [{ interest: keeping old members in touch, holder: us }] }
`.trim()
  const withInterest = baseText.replace('basis: contract', interest)
  test('the right to object stands apart, only where a basis carries it', () => {
    expect(noticeOf(baseText).sections.map(({ id }) => id)).not.toContain('right-to-object')
    const box = noticeOf(withInterest).sections.find(({ id }) => id === 'right-to-object')?.clauses[0]?.blocks[0]
    expect(box?.type).toBe('box')
    expect(markdownOf(withInterest)).toContain(
      '> You can object at any time, for reasons to do with your own situation',
    )
    expect(markdownOf(withInterest)).toContain('keeping old members in touch')
  })
  test('a declared fee is told, and nothing is then said to be free', () => {
    const paid = baseText.replace('fee: none', 'fee: { when: [You ask for a second copy.], amount: 5 pounds }')
    expect(markdownOf(paid)).toContain('You ask for a second copy.')
    expect(markdownOf(paid)).not.toContain('is free')
  })
  test('what goes by contract can be taken along, what goes by interest cannot', () => {
    expect(markdownOf(baseText)).toContain('### Take your data with you')
    expect(markdownOf(withInterest)).not.toContain('### Take your data with you')
  })
  test('what differs by law stands under the name of each', () => {
    const text = baseText.replace(
      'basis: contract',
      'basis: [{ type: contract, regimes: [uk] }, { type: legal-obligation, regimes: [eu] }]',
    )
    expect(markdownOf(text)).toContain('### Take your data with you\n\n**Under UK law:** You can have the data')
    expect(markdownOf(text)).toContain('**Under EU law:** We keep what a law requires.')
  })
})

test('what any consent can be followed by stands once: among the rights, or before the cards where they leave it out', () => {
  const consent = baseText.replace('basis: contract', 'basis: { type: consent, withdraw: { how: Write to us. } }')
  const why = (text: string) => {
    const section = noticeOf(text, { draft: true }).sections.find(({ id }) => id === 'why')
    return section?.clauses.map(({ id }) => id) ?? []
  }
  expect(why(consent)).toEqual(['why.for.membership'])
  expect(markdownOf(consent).match(/withdraw your consent at any time/g)).toHaveLength(1)
  expect(why(consent.replace('list: by-law', 'list: { access: {} }'))).toEqual(['why.withdrawal', 'why.for.membership'])
})

test('a rule of retention among its own exceptions is told once', () => {
  const text = baseText
    .replace(/^ +retention: .*\n/m, '    retention: [member]\n')
    .replace(
      'purposes:\n',
      'retention:\n  member: { keep: 6 years, end: [delete], exceptions: [member] }\n\npurposes:\n',
    )
  expect(markdownOf(text, true)).toContain('- **How long:** 6 years\n')
  expect(markdownOf(text, true)).toContain('- **At the end:** We delete it.')
  expect(markdownOf(text, true).match(/\*\*How long:\*\*/g)).toHaveLength(1)
})

test('a final notice shows no mark of a draft', () => {
  expect(noticeOf(baseText).draft).toBe(false)
  expect(JSON.stringify(noticeOf(baseText))).not.toContain('Not stated yet')
})
