import { describe, expect, it } from 'vitest'
import { compose } from '../../src/documents/notice/compose.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { checkOverlay } from '../rules/overlay.js'
import { citesOf, law, loaded, nodesOf } from './notices.js'

/** A club in Zurich that buys in addresses and lets a computer decide: all that FADP Articles 19 and 21 speak of. */
const zurich = (regimes: string, more = ''): string => `
regimes: [${regimes}]
controllers:
  club:
    name: Ruderclub Seefeld
    legalForm: association
    country: CH
    establishedIn: [CH, GB, IE]
    contact: { email: datenschutz@seefeld.example, post: "Seestrasse 12, 8008 Zürich" }
    dpo: { none: We do not monitor people or use sensitive data on a large scale. }
    publicAuthority: false
data:
  address: { label: Name and address, kinds: [identity.name, contact.postal-address] }
sources:
  broker:
    type: third-party
    name: Adressen Meier AG
    publiclyAccessible: false
    data: [address]
    informed: { when: within-one-month, how: a letter }
recipients:
  mailer:
    name: Postlark Inc.
    role: processor
    does: sends our letters
    contract: { signed: 2025-03-01 }
    countries:
      - country: US
        mechanisms:
          - { type: ch-scc, swissChanges: true, signed: 2025-03-01 }
          - { type: eu-scc, signed: 2025-03-01, copy: write to us }
          - { type: uk-addendum, signed: 2025-03-01, copy: write to us }
        assessment: { done: 2025-02-20, reference: file 7 }
purposes:
  membership:
    title: Run your membership
    description: We keep the list of members and tell you about outings.
    kinds: [membership.administration]
    dataSubjects: [members]
    data: [contact, address]
    sources: [form, broker]
    basis: contract
    recipients: [mailer]
    retention: { keep: 6 years, after: your membership ends, end: [delete] }
    provision: { requirement: contractual, obliged: true, consequence: We cannot register you without it. }
    automatedDecisions: none
    profiling: none
security: { measures: [Only those who keep the list can open it.] }
${more}`

const decision = `general:
  automatedDecisions:
    decides: whether you can join at once
    solelyAutomated: true
    effect: similarly-significant
    ground: contract
    logic: It compares the number of members with the number of boats.
    significance: You wait for a place.
    consequences: Most people wait for a year.
    safeguards: [information, express-view, human-intervention]
`

const findingsOf = (block: string): readonly string[] =>
  checkOverlay(block).findings.map(({ rule, pointer }) => `${rule} ${pointer}`)

function noticeOf(block: string, draft = false): NoticeDocument {
  const { model } = checkOverlay(block)
  const [notice] = model ? compose(model, law, loaded, { draft }) : []
  if (!notice) throw new Error('There is no notice.')
  return notice
}

const told = (block: string, draft = false): string => emitMarkdown(noticeOf(block, draft))

function section(block: string, title: string): string {
  const [, after = ''] = told(block).split(new RegExp(`\n## (?:\\d+ )?${title}\n`))
  return after.split('\n## ')[0] ?? ''
}

/** Nobody need be named to whom people complain; the authorities of the base are none of Switzerland. */
const unnamed = 'x-without: [complaints]\n'
const swiss = zurich('ch')
const mixed = zurich('eu, uk, ch')
/** Switzerland asks for neither, so a declaration for it alone may leave them out. */
const bare = `${swiss.replace(/^ {4}basis: .*\n/m, '').replace(/^ {4}provision: .*\n/m, '')}${unnamed}`

describe('a notice under Swiss law alone', () => {
  it('has no findings, with a basis or without one', () => {
    expect(findingsOf(`${swiss}${unnamed}`)).toEqual([])
    expect(findingsOf(bare)).toEqual([])
  })

  it('tells what Article 19 asks: who, what for, who receives, which data from others, which states, what protects', () => {
    const words = told(bare)
    for (const fact of [
      'Ruderclub Seefeld (‘we’) is responsible for your data.',
      'datenschutz@seefeld.example',
      'Run your membership',
      'Postlark Inc.',
      'Name and address',
      'Adressen Meier AG',
      'United States',
      'We tell you within one month',
    ]) {
      expect(words).toContain(fact)
    }
    expect(section(bare, 'Other countries')).toMatch(/United States[\s\S]*standard clauses that the Swiss regulator/)
  })

  it('rests on Swiss law and names no other', () => {
    for (const block of [swiss, bare]) {
      const notice = noticeOf(block)
      const cites = notice.sections.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.cites))
      expect([...new Set(cites.map((citation) => citation.split(':')[0]))].sort()).toEqual(['fadp'])
      for (const node of nodesOf(notice)) for (const citation of citesOf(node)) expect(citation).toMatch(/^fadp:/)
      expect(told(block)).not.toMatch(/GDPR|DPA 2018|PECR|[Ll]egal basis|European Commission|UK law|EU law/)
    }
  })

  it('tells what is declared though Switzerland does not ask for it', () => {
    const words = told(swiss)
    expect(words).toContain('We cannot register you without it.')
    expect(told(swiss.replace(/ {4}provision: .*/, '    provision: none'))).toContain('**Must you give it?** No.')
    const free = swiss.replace(/ {4}provision: .*\n/, '').concat('general: { provision: { obliged: false } }\n')
    expect(told(free)).toContain('Must you give it')
    expect(words).toMatch(/\*\*\[How long\]\(#[^)]*\):\*\* 6 years after your membership ends/)
    expect(told(swiss.replace(/retention: .*/, 'retention: { keep: indefinitely }'))).toMatch(/\[No fixed end\]/)
    const officer = swiss.replace(/dpo: .*/, 'dpo: { name: Ada Frei, contact: { email: frei@seefeld.example } }')
    expect(told(officer)).toMatch(/Ada Frei[\s\S]*frei@seefeld\.example/)
    const joint = `${swiss.replace(
      'controllers:\n',
      'controllers:\n  league: { name: Ruderliga, role: joint, country: CH, contact: { email: a@liga.example } }\n',
    )}jointArrangements: [{ controllers: [club, league], essence: The league keeps the list. }]\n`
    expect(told(joint, true)).toContain('The league keeps the list.')
  })

  it('names the rights of Articles 25, 28 and 32, and the time of Article 25(7)', () => {
    const rights = section(swiss, 'Your rights')
    const clauses = noticeOf(swiss).sections.find(({ id }) => id === 'rights')?.clauses ?? []
    for (const provision of ['fadp:25', 'fadp:28', 'fadp:32.1', 'fadp:32.2', 'fadp:30.2.b']) {
      expect(clauses.flatMap(({ cites }) => cites)).toContain(provision)
    }
    expect(rights).toContain('the law gives us 30 days to answer, as a rule.')
    expect(rights).not.toMatch(/one month to answer|Pause our use|data protection authority/)
  })

  it('tells of a decision that a computer makes alone, and what Article 21(2) gives', () => {
    const block = zurich('ch', decision).replace('    automatedDecisions: none\n', '')
    expect(findingsOf(`${block}${unnamed}`)).toEqual([])
    const decisions = section(block, 'Automated decisions and profiling')
    expect(decisions).toContain('whether you can join at once')
    expect(decisions).toContain('You have the right to give your view and to have a person review the decision.')
  })

  it('speaks of the FDPIC only where it is declared, and then as one to whom a breach is reported', () => {
    expect(told(bare)).not.toMatch(/Information Commissioner|## (?:\d+ )?Complaints/)
    const named = `${swiss}complaints:\n  toAuthority: { authority: ch-fdpic }\n`
    expect(findingsOf(named)).toEqual([])
    const complaints = section(named, 'Complaints')
    expect(complaints).toMatch(
      /you can report it to this authority: \[Federal Data Protection and Information Commissioner \([^)]*FDPIC\)\]/,
    )
    expect(complaints).not.toMatch(/right to complain|complain to (?:an|the) (?:authority|regulator)/i)
    expect(told(named)).not.toContain('Not happy?')
  })

  it('shows the gap where a state is named and what protects the data there is not', () => {
    const open = swiss.replace(/ {8}mechanisms:\n(?: {10}- .*\n)+/, '')
    expect(findingsOf(`${open}${unnamed}`)).toEqual([
      'transfer-has-mechanism /recipients/mailer/countries/0/mechanisms',
    ])
    expect(told(open, true)).toContain('Not stated yet: what protects your data there')
  })
})

describe('a notice under EU, UK and Swiss law', () => {
  it('has no findings', () => {
    expect(findingsOf(mixed)).toEqual([])
  })

  it('tells under each law what protects data abroad', () => {
    const [, eu = '', uk = '', ch = ''] = section(mixed, 'Other countries').split(/\*\*Under /)
    expect([eu, uk, ch].map((part) => part.split(':')[0])).toEqual(['EU law', 'UK law', 'Swiss law'])
    expect(eu).toContain('European Commission')
    expect(uk).toContain('UK Addendum')
    expect(ch).not.toMatch(/UK Addendum|For a copy/)
  })

  it('shows a gap only under the law that has it', () => {
    const open = mixed.replace(/ {10}- \{ type: ch-scc.*\n/, '')
    const [, after = ''] = told(open, true).split(/\n## Other countries\n/)
    const [, eu = '', uk = '', ch = ''] = (after.split('\n## ')[0] ?? '').split(/\*\*Under /)
    const gap = 'Not stated yet: what protects your data there'
    expect([eu, uk, ch].map((part) => part.includes(gap))).toEqual([false, false, true])
  })

  it('tells each right once, and under their names what each law says of it', () => {
    const rights = section(mixed, 'Your rights')
    const heads = [...rights.matchAll(/^### (.*)$/gm)].map(([, head]) => head)
    expect(heads).toEqual([...new Set(heads)])
    const [, access = ''] = rights.split('### See your data')
    expect(access.split('### ')[0]).toMatch(
      /\*\*Under EU and UK law:\*\* You can have a copy[\s\S]*\*\*Under Swiss law:\*\* You can have your data/,
    )
    expect(rights).toContain('**Under EU and UK law:** Ask in your own words, written or spoken.')
    expect(rights).toMatch(/\*\*Under Swiss law:\*\* If you ask[^\n]* 30 days/)
  })

  it('demands the basis that EU and UK law ask for', () => {
    expect(findingsOf(mixed.replace(/^ {4}basis: .*\n/m, ''))).toEqual(['purpose-has-basis /purposes/membership/basis'])
  })
})
