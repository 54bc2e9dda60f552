import { describe, expect, it, test } from 'vitest'
import { vendorIds } from '../../src/catalogue/catalogue.js'
import { usualRecipient, usualRecipients } from '../../src/catalogue/usual-recipients.js'

describe('kinds of recipients without a brand', () => {
  it('has ids of its own, beside those of the vendors', () => {
    const ids = [...usualRecipients.map(({ id }) => id), ...vendorIds()]
    expect(new Set(ids).size).toBe(ids.length)
    expect(usualRecipient('bank')?.begins.label).toBe('our bank')
    expect(usualRecipient('constructor')).toBeUndefined()
  })

  test.for(usualRecipients)('$id: its role is a judgement for two countries, with what makes it wrong', ({ role }) => {
    expect(role?.countries).toEqual(['GB', 'IE'])
    expect(role?.because).toMatch(/^[A-Z].*\.$/)
    expect(role?.wrongIf).toMatch(/^[a-z].*\.$/)
    expect(['processor', 'controller']).toContain(role?.value)
  })

  test.for(usualRecipients)('$id: words that a notice can print, without number or name', ({ begins, does, label }) => {
    expect(begins.label).toMatch(/^(?:our|the) [a-z ]+$/)
    expect(does.value).toMatch(/^[a-z][a-z ,]+$/)
    expect(does.countries).toBeUndefined()
    expect(label).toMatch(/^[A-Z][A-Za-z ]+$/)
  })
})
