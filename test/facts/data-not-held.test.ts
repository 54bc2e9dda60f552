import { describe, expect, it } from 'vitest'
import { checkOverlay } from '../rules/overlay.js'

const rules = (block: string) => checkOverlay(block).findings.map(({ rule }) => rule)

const purpose = (data: string, rest: string) =>
  `purposes:\n  membership: { title: Run your membership, kinds: [membership.administration], dataSubjects: [members], data: [${data}], ${rest} }\n`

const own =
  'sources: [form], basis: contract, recipients: [mailer], provision: { requirement: contractual, obliged: true, consequence: We cannot register you. }'

describe.each([
  ['stay on the device', 'onDevice: true'],
  ['go straight to somebody else', 'straightTo: [mailer]'],
])('data that %s', (_, field) => {
  const data = (more = '') => `data:\n  wifi: { label: Your Wi-Fi password, ${field}${more} }\n`

  it('are not asked for a source', () => {
    const text = `${purpose('contact, wifi', `${own.replace('[form]', '[{ ref: form, data: [contact] }]')}, retention: { keep: 6 years, after: you leave }`)}`
    expect(rules(data() + text)).toEqual([])
    expect(rules(`data:\n  wifi: Your Wi-Fi password\n${text}`)).toContain('data-has-source')
  })

  it('are not asked for a period', () => {
    const text = purpose('contact, wifi', `${own}, retention: { keep: 6 years, after: you leave, data: [contact] }`)
    expect(rules(data() + text)).toEqual([])
    expect(rules(`data:\n  wifi: Your Wi-Fi password\n${text}`)).toContain('retention-is-stated')
  })

  it('are not asked for a condition', () => {
    const text = purpose('contact, wifi', `${own}, retention: { keep: 6 years, after: you leave }`)
    expect(rules(data(', special: [health]') + text)).not.toContain('special-category-has-condition')
    expect(rules(`data:\n  wifi: { label: Your heart rate, special: [health] }\n${text}`)).toContain(
      'special-category-has-condition',
    )
  })

  it('alone leave a purpose with nothing to account for', () => {
    const found = rules(
      `data:\n  contact: { label: Your name, ${field} }\n${purpose('contact', 'recipients: [mailer]')}`,
    )
    // The form, from which no data come any more, is told nowhere.
    expect(found.filter((rule) => rule !== 'fact-is-told')).toEqual([])
  })
})

describe('what a recipient does not get', () => {
  const promise = 'promises: { notes: { type: no-sharing, data: [notes], words: We share your notes with nobody. } }\n'
  const data = 'data:\n  notes: { label: Notes }\n'
  const text = (withheld: string) =>
    `${data}${promise}recipients:\n  mailer: { name: Postlark Ltd, role: controller, countries: [GB, IE]${withheld} }\n${purpose('contact, notes', `${own}, retention: { keep: 6 years, after: you leave }`)}`

  it('is not given to it', () => {
    expect(rules(text(', withheld: [notes]'))).not.toContain('no-sharing-is-true')
    expect(rules(text(', withheld: [contact]'))).toContain('no-sharing-is-true')
    expect(rules(text(''))).toContain('no-sharing-is-true')
  })
})

describe('a recipient of a recipient', () => {
  const text = (role: string) =>
    `recipients:\n  mailer: { name: Postlark Ltd, role: ${role}, contract: { signed: 2025-03-01 }, countries: [GB, IE], passesTo: [sub] }\n  sub: { name: Sub Inc, role: processor, does: sends messages, contract: { signed: 2025-03-01 }, countries: [US] }\n`

  it('has a purpose, and its countries count where a processor passes data on', () => {
    expect(rules(text('processor'))).toContain('transfer-has-mechanism')
    expect(rules(text('processor'))).not.toContain('recipient-has-purpose')
    expect(rules(text('controller'))).not.toContain('transfer-has-mechanism')
  })
})
