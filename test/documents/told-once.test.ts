import { describe, expect, test } from 'vitest'
import { baseText } from './notices.js'
import { sectionText } from './section-text.js'

const transcribed = (text: string) =>
  text.replace(
    'forthright: 1\n',
    'forthright: 1\ntranscription: { of: A policy, url: "https://club.example/privacy", retrieved: 2026-11-20 }\n',
  )
const basis = (stated: string) => baseText.replace('basis: contract', `basis: ${stated}`)
const marketing = (stated: string) => baseText.replace('basis: contract', `basis: contract\n    marketing: ${stated}`)
const why = (text: string) => sectionText('why', text)

describe('several interests', () => {
  const interests = (...all: readonly string[]) =>
    why(basis(`{ type: legitimate-interests, interests: [${all.join(', ')}] }`))
  test('of the same stand under one name', () => {
    expect(interests('racing', 'boats')).toMatch(/\*\*Legitimate interests\*\* \(\S.*\): racing; boats/)
    expect(interests('{ interest: racing, holder: us }', '{ interest: boats, holder: us }')).toMatch(
      /\*\*Our legitimate interests\*\* \(.*\): racing; boats/,
    )
  })
  test('of different ones each say whose they are', () => {
    const told = interests(
      '{ interest: racing, holder: us }',
      '{ interest: boats, holder: third-party, who: the league }',
    )
    expect(told).toContain('Our legitimate interest: racing. A legitimate interest of someone else (the league): boats')
  })
})

describe('what a part is limited to', () => {
  test('stands behind it', () => {
    const part =
      '{ type: legal-obligation, for: keeping records, data: [contact], dataSubjects: [members], when: if you pay }'
    expect(why(basis(part))).toMatch(
      /For this part: keeping records \(only about: .*Members.*, only: .*Your name and contact details.*\)\. This applies: if you pay/,
    )
    expect(why(basis('{ type: legal-obligation, for: keeping records, data: [contact] }'))).toMatch(
      /For this part: keeping records \(only: .*Your name and contact details/,
    )
  })
  test('is said alone where no part has a name', () => {
    expect(why(basis('{ type: legal-obligation, data: [contact] }'))).toContain('This data: ')
  })
  test('heads an answer about some data', () => {
    const some = baseText.replace(
      /provision: .*/,
      'provision: [{ requirement: contractual, obliged: true, data: [contact], consequence: We cannot write. }]',
    )
    expect(why(some)).toMatch(/Your name and contact details\S*: Yes, under our contract\. If not: We cannot write\./)
  })
})

describe('marketing', () => {
  test('that all stops in one way says so once', () => {
    const stop = 'optOut: { atAnyTime: true, how: use the link in any letter }'
    const told = why(marketing(`[{ channels: [email], ${stop} }, { channels: [post], when: if you asked, ${stop} }]`))
    expect(told.match(/use the link in any letter/g)).toHaveLength(1)
    expect(told).toMatch(/by e-mail[\s\S]*by post[\s\S]*Stop it any time: use the link in any letter/)
  })
  test('that stops in different ways says each with its messages', () => {
    const told = why(
      marketing(
        '[{ channels: [email], optOut: { how: press stop } }, { channels: [post], optOut: { how: write to us } }]',
      ),
    )
    expect(told).toMatch(/by e-mail[\s\S]*press stop[\s\S]*by post[\s\S]*write to us/)
  })
  test('offers no more than what people did', () => {
    const like = (obtained: string) =>
      why(marketing(`{ channels: [email], promotes: [own-similar], mode: soft-opt-in, obtained: ${obtained} }`))
    expect(like('sale')).toContain('Offers of things like those you bought, by e-mail')
    expect(like('negotiations')).toContain('Offers of things like those you asked about, by e-mail')
    expect(like('other')).toContain('Offers of things like those you bought or asked about')
  })
  test('never says that people at firms bought: their firm did', () => {
    const members = baseText.match(/^ {2}members: .*/m)?.[0] ?? ''
    const ofRelation = (relation: string, marketing: string) =>
      why(
        baseText
          .replace('basis: contract', `basis: contract\n    marketing: ${marketing}`)
          .replace(/relation: \[[^\]]*\]/g, `relation: [${relation}]`),
      )
    expect(members).toContain('relation: [')
    for (const obtained of ['', ', obtained: sale', ', obtained: negotiations', ', obtained: other']) {
      const marketing = `{ channels: [email], promotes: [own-similar], mode: soft-opt-in${obtained} }`
      const bought = /you (?:bought|asked about)/
      for (const relation of ['business-contact', 'supplier', 'business-contact, supplier', 'customer, supplier'])
        expect(ofRelation(relation, marketing)).not.toMatch(bought)
      expect(ofRelation('customer', marketing)).toMatch(bought)
    }
  })
  test('that needs no yes says why once', () => {
    const told = why(marketing('{ channels: [email], mode: charity-soft-opt-in, obtained: interest-or-support }'))
    expect(told).toContain(
      'We do not ask first. You gave us your address when you supported our work or asked about it.',
    )
  })
  test('until people object is said once, as the condition of its basis', () => {
    const until = basis(
      '{ type: legitimate-interests, interests: [news], untilObjection: as long as you do not object }',
    )
    const told = why(
      until.replace('    recipients:', '    marketing: { promotes: [own], mode: opt-out }\n    recipients:'),
    )
    expect(told).toContain('This applies: as long as you do not object')
    expect(told).not.toContain('until you say stop')
    expect(why(marketing('{ promotes: [own], mode: opt-out }'))).toContain('We send it until you say stop.')
  })
})

describe('that there is none', () => {
  test('keeps its reason among decisions', () => {
    const decision = (field: string) =>
      sectionText(
        'automated-decisions',
        `${baseText}general: { automatedDecisions: { decides: who rows, effect: neither, ${field} } }\n`,
      )
    expect(decision('humanInvolvement: { none: Nobody has time. }')).toContain('Nobody. Why: Nobody has time.')
    expect(decision('safeguards: { none: It is a draw. }')).toContain('Nothing. Why: It is a draw.')
  })
  test('of a right is said as a published text says it', () => {
    const listed = baseText.replace('list: by-law', 'list: { portability: { notApplicable: We keep no such data. } }')
    expect(sectionText('rights', listed)).toContain('You do not have this right: We keep no such data.')
    const told = sectionText('rights', transcribed(listed))
    expect(told).toContain('We keep no such data.')
    expect(told).not.toContain('You do not have this right')
  })
})

test('a form that the words of a right name is not told again', () => {
  const listed = (how: string) =>
    sectionText('rights', baseText.replace('list: by-law', `list: { access: { how: ${how}, form: writing } }`))
  expect(listed('Ask us in writing.')).not.toContain('**Form:**')
  expect(listed('Ask us.')).toContain('**Form:** in writing')
})

describe('consent that is taken back in a declared way', () => {
  const withdraw = 'basis: { type: consent, method: ticked-box, withdraw: { how: write to us, routes: [email] } }'
  const rights = (regimes: string) =>
    sectionText(
      'rights',
      baseText.replace('basis: contract', withdraw).replace('regimes: [eu, uk]', `regimes: ${regimes}`),
    )
  test('is told to readers of a law that does not say so as declared, and no more', () => {
    expect(rights('[eu, ch]')).toMatch(
      /\nYou can withdraw your consent\. \[Withdraw by .*\n\n\*\*Under EU law:\*\* You can do this at any time\. What was lawful before stays lawful\.\n/,
    )
    expect(rights('[eu, uk]')).toContain('You can withdraw your consent at any time.')
  })
  test('is told where the law asks for no basis, as is any other basis, and none is called a legal one', () => {
    const swiss = (text: string) => why(text.replace('regimes: [eu, uk]', 'regimes: [ch]'))
    const told = swiss(baseText.replace('basis: contract', withdraw))
    expect(told).toContain('**Your choice:** **Only if you say yes**: you tick a box. To withdraw: write to us')
    expect(told).not.toContain('Legal basis')
    const contract = swiss(baseText.replace(/^ +provision: .*\n/m, ''))
    expect(contract).toContain('**Based on:** **Our contract with you**')
    expect(contract).not.toMatch(/Your choice|Legal basis/)
    const more = Array.from(
      { length: 7 },
      (_, id) => `  p${id}: { title: Task ${id}, data: [contact], basis: consent }\n`,
    )
    const many = swiss(baseText.replace('purposes:\n', `purposes:\n${more.join('')}`))
    expect(many).toMatch(/^\| What for \| Based on \|/m)
  })
})

test('a law stands with the legal basis, and not again with the reason for sensitive data', () => {
  const law = 'law: [{ title: Equality Act 2010, provision: s.20 }]'
  const told = (basis: string) =>
    sectionText(
      'sensitive-data',
      baseText.replace(
        'basis: contract',
        `basis: ${basis}\n    specialCategoryCondition: { type: substantial-public-interest, ${law}, regimes: [uk] }`,
      ),
    )
  expect(told('contract')).toContain('Equality Act 2010')
  expect(told(`{ type: legal-obligation, ${law}, regimes: [eu] }`)).toContain('Equality Act 2010')
  expect(told(`{ type: legal-obligation, ${law} }`)).not.toContain('Equality Act 2010')
})
