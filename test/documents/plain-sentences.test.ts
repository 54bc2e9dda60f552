import { describe, expect, test } from 'vitest'
import { laidOver } from './laid-over.js'
import { sectionText } from './section-text.js'

/** A section of the base with something laid over it, without links inside the notice. */
const told = (section: string, over: string): string =>
  sectionText(section, laidOver(over)).replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1')
const membership = (fields: string): string => `purposes: { membership: { ${fields} } }`

interface Said {
  readonly what: string
  readonly section: string
  readonly over: string
  readonly says: string
  /** What would say it again, or say what nobody asks. */
  readonly not: RegExp
}

const said: readonly Said[] = [
  {
    what: 'who is responsible',
    section: 'who-we-are',
    over: '{}',
    says: 'Northgate Rowing Club Ltd (‘we’) is responsible for your data. (In law: the controller.)',
    not: /decides why and how|answers for it/,
  },
  {
    what: 'that there is no officer, with its reason',
    section: 'who-we-are',
    over: 'controllers: { club: { dpo: { none: We do not watch people. } } }',
    says: 'We do not watch people.',
    not: /There is none|Why:/,
  },
  {
    what: 'how somebody is told of data from others',
    section: 'what-we-collect',
    over: 'sources: { form: { type: third-party, name: The member, informed: { when: within-one-month, how: we write to you } } }',
    says: 'We tell you within one month: we write to you',
    not: /How we tell you|data we get from others/,
  },
  {
    what: 'that a source is not public, by silence',
    section: 'what-we-collect',
    over: 'sources: { form: { type: third-party, name: A bureau, publiclyAccessible: false } }',
    says: 'From others: A bureau',
    not: /public/,
  },
  {
    what: 'what a section is for, by its heading',
    section: 'why',
    over: '{}',
    says: 'Run your membership',
    not: /lets us use your data only/,
  },
  {
    what: 'consent and its end in one line',
    section: 'why',
    over: membership(
      'basis: { type: consent, how: you tick a box on the form, withdraw: { how: use the link in any letter }, refusable: true }, provision: { requirement: optional, obliged: false, consequence: Nothing else changes. }',
    ),
    says: '(EU and UK GDPR Art. 6(1)(a)): you tick a box on the form.',
    not: /free to say no|How you say yes|How to withdraw|It is your choice/,
  },
  {
    what: 'how marketing ends, once',
    section: 'why',
    over: membership(
      'marketing: { channels: [email], promotes: [aims, own], mode: consent, optOut: { everyMessage: true, atAnyTime: true, routes: [link-in-message] } }',
    ),
    says: 'News of our work; Our own offers, by e-mail.',
    not: /What it is about|our aims|what we offer|in every message|How to stop|[Ss]top it[\s\S]*[Ss]top it/,
  },
  {
    what: 'a contract once',
    section: 'why',
    over: membership('basis: { type: contract, contract: your order }'),
    says: '**Our contract with you** (EU and UK GDPR Art. 6(1)(b)): your order',
    not: /We need the data|The contract:/,
  },
  {
    what: 'a public task as it is declared',
    section: 'why',
    over: membership('basis: { type: public-task, task: teaching students, law: The Act 1992 }'),
    says: '**Our public task** (The Act 1992; EU and UK GDPR Art. 6(1)(e)): teaching students',
    not: /official powers/,
  },
  {
    what: 'what was found of an interest as what was found',
    section: 'why',
    over: membership(
      'basis: { type: legitimate-interests, interests: [Reaching somebody], balancing: { done: 2026-11-20, summary: It is only a phone number. } }',
    ),
    says: 'Reaching somebody. How we weighed this: It is only a phone number.',
    not: /against your interests and rights|What we found/,
  },
  {
    what: 'what must be given, in one answer',
    section: 'why',
    over: '{}',
    says: '**Must you give it, and if not?** Yes, under our contract. If not: We cannot register you without it.',
    not: /says you must|If you do not give it/,
  },
  {
    what: 'what is asked for and need not be given, without a contradiction',
    section: 'why',
    over: membership(
      'provision: { requirement: contractual, obliged: false, consequence: You can still order as a guest. }',
    ),
    says: 'You can still order as a guest.',
    not: /but we need it/,
  },
  {
    what: 'that nobody else receives data',
    section: 'who-receives',
    over: membership('recipients: none'),
    says: 'Nobody else receives your data.',
    not: /the data we use for/,
  },
  {
    what: 'that data are published, once',
    section: 'who-receives',
    over: `recipients: { readers: { type: public, label: Readers of our prospectus } }
${membership('recipients: [readers]')}`,
    says: 'Anyone can see it',
    not: /We publish this data/,
  },
  {
    what: 'what somebody is limited to',
    section: 'who-receives',
    over: `recipients: { teachers: { type: internal, label: Your teachers } }
${membership('recipients: [{ ref: teachers, only: what they have to do for you }]')}`,
    says: 'Your teachers (only: what they have to do for you)',
    not: /\(for ‘/,
  },
  {
    what: 'a framework in one sentence',
    section: 'other-countries',
    over: `regimes: [uk]
recipients: { mailer: { countries: [{ country: US, mechanisms: [{ type: uk-us-bridge, checked: 2026-11-02 }] }] } }`,
    says: 'Joined the UK Extension to the EU-US Data Privacy Framework, which UK law accepts.',
    not: /More on this|Last checked|This recipient/,
  },
  {
    what: 'that our own country is another one for a law',
    section: 'other-countries',
    over: '{}',
    says: 'Our own country (United Kingdom) counts too. For EU law it is another country.',
    not: /Here the country is our own/,
  },
  {
    what: 'that a complaint can come to us',
    section: 'complaints',
    over: '{}',
    says: 'Tell us if you think we got it wrong with your data.',
    not: /broke data protection law|We confirm that we have it within:/,
  },
  {
    what: 'that there are no cookies, in the words that say it',
    section: 'cookies',
    over: 'cookies: { none: Our website sets none. }',
    says: 'Our website sets none.',
    not: /Why:|We set no cookies/,
  },
  {
    what: 'how old one has to be',
    section: 'children',
    over: 'children: { minAge: 16 }',
    says: 'You have to be 16 or older.',
    not: /The youngest you can be|online services/,
  },
  {
    what: 'when people hear of a breach',
    section: 'security',
    over: 'breach: { people: { threshold: if it may harm you, how: by e-mail } }',
    says: '**When we tell you:** if it may harm you (by e-mail)',
    not: /likely to be a high risk/,
  },
  {
    what: 'how people hear of a change',
    section: 'changes',
    over: '{}',
    says: 'We tell you by e-mail before this notice changes.',
    not: /the law asks us|each time/,
  },
]

describe('a notice says in one plain sentence', () => {
  test.each(said)('$what', ({ section, over, says, not }) => {
    const text = told(section, over)
    expect(text).toContain(says)
    expect(text).not.toMatch(not)
  })
})
