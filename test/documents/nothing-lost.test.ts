import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { worded } from '../worded.js'
import { laidOver } from './laid-over.js'
import { asOf } from './notices.js'
import { sectionText } from './section-text.js'

/** A section of a declaration, without links inside the notice. */
const sectionOf = (section: string, text: string): string =>
  sectionText(section, text).replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1')
/** A section of the base with something laid over it. */
const told = (section: string, over: string): string => sectionOf(section, laidOver(over))
const membership = (fields: string): string => `purposes: { membership: { ${fields} } }`

describe('a plain fact stands where its reader looks for it', () => {
  const table: readonly (readonly [section: string, words: string, over: string])[] = [
    [
      'who-we-are',
      '(subject: My data)',
      'controllers: { club: { contact: { email: { address: a@b.example, subject: My data } } } }',
    ],
    ['what-we-collect', 'if you join on paper', 'sources: { form: { when: if you join on paper } }'],
    [
      'what-we-collect',
      'We tell you before we ask for it: by letter',
      'sources: { form: { type: third-party, name: A bureau, informed: { when: before-collection, how: by letter } } }',
    ],
    ['what-we-collect', 'It stays on your own device. We do not get it.', 'data: { contact: { onDevice: true } }'],
    [
      'what-we-collect',
      'straight from you to others, not to us: Postlark Ltd',
      'data: { contact: { straightTo: [mailer] } }',
    ],
    ['why', 'In our boathouse', membership('storedIn: In our boathouse')],
    ['why', '(if you join on paper)', membership('sources: [{ ref: form, when: if you join on paper }]')],
    ['why', 'To row together.', 'general: { motive: To row together. }'],
    ['why', 'You get letters.', 'general: { effects: You get letters. }'],
    ['why', 'Safe rowing', 'general: { bases: [{ type: legitimate-interests, interests: [Safe rowing] }] }'],
    ['why', 'life or physical safety', 'general: { bases: [{ type: vital-interests, when: if you fall ill }] }'],
    ['why', 'if you fall ill', 'general: { bases: [{ type: vital-interests, when: if you fall ill }] }'],
    ['why', '**Data:** We hold nothing.', membership('data: { none: We hold nothing. }')],
    ['who-receives', 'Listed under: business partners', 'recipients: { mailer: { statedAs: business partners } }'],
    ['who-receives', 'Group: the Postlark group', 'recipients: { mailer: { group: the Postlark group } }'],
    ['who-receives', 'From when: since spring 2024', 'recipients: { mailer: { since: since spring 2024 } }'],
    [
      'who-receives',
      'Its staff see data: only to repair faults',
      'recipients: { mailer: { staffAccess: only to repair faults } }',
    ],
    ['who-receives', 'Does not get: the medical notes', 'recipients: { mailer: { withheld: [the medical notes] } }'],
    [
      'who-receives',
      'Passes data on to: A credit agency',
      'recipients: { mailer: { passesTo: [agency] }, agency: { label: A credit agency } }',
    ],
    ['who-receives', 'We ask for a court order.', 'general: { authorityRequests: { how: We ask for a court order. } }'],
    [
      'other-countries',
      'with safeguards',
      'recipients: { mailer: { countries: null, region: outside the UK, stated: with safeguards } }',
    ],
    [
      'other-countries',
      'You tick a box.',
      'recipients: { mailer: { countries: [{ country: US, mechanisms: [{ type: uk-art49-consent, how: You tick a box. }] }] } }',
    ],
    [
      'other-countries',
      'Data may go there.',
      'transfers: { places: [{ region: outside the UK, certainty: may, stated: with safeguards }] }',
    ],
    ['how-long', 'At least 5 years', membership('retention: { keep: null, atLeast: 5 years }')],
    [
      'how-long',
      '25 days (in the bin); then 30 days (in backups)',
      membership(
        'retention: { keep: null, stages: [{ keep: 25 days, where: in the bin }, { keep: 30 days, where: in backups }] }',
      ),
    ],
    ['rights', 'An agent needs your signature.', 'rights: { agents: An agent needs your signature. }'],
    ['rights', 'Write to our board.', 'rights: { appeal: Write to our board. }'],
    ['rights', 'You can ask for a call.', 'rights: { others: { call: You can ask for a call. } }'],
    ['complaints', 'Lost letters', 'complaints: { toAuthority: [{ authority: gb-ic, scope: Lost letters }] }'],
    ['complaints', 'Please come to us first if you can.', 'complaints: { usFirst: true }'],
  ]
  test.each(table)('%s: %s', (section, words, over) => {
    expect(told(section, over)).toContain(words)
    expect(told(section, 'x-nothing: laid')).not.toContain(words)
  })
})

describe('notes stand beside what they are about', () => {
  const table: readonly (readonly [section: string, over: string])[] = [
    [
      'who-we-are',
      'controllers: { club: { dpo: { none: null, name: Ada, contact: { email: a@b.example, notes: Mornings only. } } } }',
    ],
    ['why', membership('data: [{ ref: contact, notes: Mornings only. }]')],
    ['why', membership('sources: [{ ref: form, notes: Mornings only. }]')],
    ['why', membership('dataSubjects: [{ ref: members, notes: Mornings only. }]')],
    ['why', 'general: { notes: Mornings only. }'],
    ['who-receives', 'recipients: { mailer: { notes: Mornings only. } }'],
    ['who-receives', membership('recipients: [{ ref: mailer, notes: Mornings only. }]')],
    ['other-countries', 'transfers: { notes: Mornings only. }'],
    ['rights', 'rights: { contact: { notes: Mornings only. } }'],
    ['complaints', 'complaints: { notes: Mornings only. }'],
  ]
  test.each(table)('in %s: %s', (section, over) => {
    expect(told(section, over).match(/Mornings only\./g)).toHaveLength(1)
  })
})

describe('the words of a transcribed text stand where no field says the same', () => {
  const text = 'transcription: { source: A page }'
  test.each([
    [
      'how-long',
      membership('retention: { keep: null, after: null, end: null, words: Or until you are 25. }'),
      'Or until you are 25.',
    ],
    [
      'why',
      membership('provision: { requirement: null, obliged: null, consequence: null, words: We ask about crimes. }'),
      'We ask about crimes.',
    ],
    ['children', 'children: { words: It is not designed for children. }', 'It is not designed for children.'],
    [
      'complaints',
      'complaints: { toController: { contact: null, acknowledgeWithin: null, words: We take complaints seriously. } }',
      'We take complaints seriously.',
    ],
    [
      'sensitive-data',
      membership('specialCategoryCondition: { type: legal-claims, words: To defend a claim. }'),
      'To defend a claim.',
    ],
    [
      'changes',
      'notices: { members: { changes: { notify: null, when: null, words: We may change this without notice. } } }',
      'We may change this without notice.',
    ],
  ])('in %s', (section, over, words) => {
    expect(told(section, `${text}\n${over}`)).toContain(words)
  })
})

test('what is declared for nobody who reads a notice is found, with all that belongs to it', () => {
  const over = `notices: { members: { audience: [members] } }
dataSubjects: { kin: { label: Next of kin } }
data: { phone: { label: A phone number } }
purposes: { emergencies: { title: Ring somebody, dataSubjects: [kin], data: [phone], basis: vital-interests, recipients: none, retention: { until: you leave } } }`
  const { findings } = checkTexts([{ path: 'privacy.yaml', text: laidOver(over) }], { asOf })
  const untold = worded(findings).filter(({ rule }) => rule === 'fact-is-told')
  expect(untold.map(({ pointer }) => pointer)).toEqual(['/dataSubjects/kin', '/data/phone', '/purposes/emergencies'])
})
