import { describe, expect, it } from 'vitest'
import { readReached } from '../../src/interview/fields/read-reached.js'
import { statedAt, textAt } from '../../src/interview/standing.js'
import { alsoIn, answered, northgate, textOf } from './interviewed.js'

const address = 'dpo@leeds-health.example'

/** An address among other words, as people write it. */
const around = [
  address,
  `yes, ${address}`,
  `Yes: ${address}.`,
  `${address}, shared by several local practices`,
  `shared: ${address}`,
  `Leeds Health DPO, ${address}`,
  `Leeds Health DPO (${address})`,
  `to Jo, the practice manager, at ${address}`,
  `write to ${address} and ask for Jo`,
  `e-mail ${address}`,
  `mailto:${address}`,
  `<${address}>`,
  `${address}; we share one because we are five people`,
]

/** Words that only lead to an address. */
const leading = /\b(?:yes|to|at|write|e-?mail|mailto|and)\b/gi

const begun = northgate()
const also = (standing = begun) => alsoIn(standing)
const officer = '/controllers/us/dpo'

describe('an address among words', () => {
  it.each(around)('is read with all that is said beside it: %s', (written) => {
    const read = readReached(written)
    if ('refused' in read) expect.fail(read.refused)
    expect(read.contact.email).toBe(address)
    const kept = JSON.stringify(read).toLowerCase()
    for (const word of written.replace(leading, '').match(/[a-z]{3,}/gi) ?? [])
      expect(kept).toContain(word.toLowerCase())
    expect(read.understood).toContain(address)
  })

  it.each(around)('makes it an officer, and never none: %s', (written) => {
    for (const said of [written, { officer: ['named'], reach: written }]) {
      const after = answered(begun, also(), { is: 'yes', changed: { dpo: said } })
      expect(textAt(after, `${officer}/contact/email`)).toBe(address)
      expect(textOf(after)).not.toContain('none:')
    }
  })

  it.each(['nobody@', 'the club', 'yes', 'x@y', 'shared'])('is asked for again where there is none: %s', (written) => {
    for (const said of [written, { officer: ['named'], reach: written }])
      expect(also().take({ is: 'yes', changed: { dpo: said } })).toHaveProperty('refused')
    expect(also().take({ is: 'yes', changed: { complaints: written } })).toHaveProperty('refused')
  })
})

describe('no officer', () => {
  it.each([
    ['none, because we are five people', { none: 'we are five people' }],
    ['no', 'none'],
    ['No one', 'none'],
    ['No DPO is needed', 'none'],
    ['no officer needed: we are small', { none: 'we are small' }],
    ['We have none: we are small', { none: 'we are small' }],
    ['because we watch nobody', { none: 'we watch nobody' }],
  ])('is said in words: %s', (written, expected) => {
    const after = answered(begun, also(), { is: 'yes', changed: { dpo: written } })
    expect(statedAt(after, officer)).toEqual(expected)
  })

  it('is not said by words that also hold an address', () => {
    expect(also().take({ is: 'yes', changed: { dpo: `no, write to ${address}` } })).toHaveProperty('refused')
  })

  it('is read back', () => {
    const taken = also().take({ is: 'yes', changed: { dpo: { officer: ['none'], because: 'We are five people' } } })
    expect('understood' in taken && taken.understood?.map(({ words }) => words)).toContain(
      'You have no data protection officer. We are five people',
    )
  })
})

describe('complaints and requests', () => {
  const contact = '/complaints/toController/contact'

  it('go to a person and a way', () => {
    const after = answered(begun, also(), {
      is: 'yes',
      changed: { complaints: 'to Jo, the practice manager, at info@aire.example' },
    })
    expect(statedAt(after, contact)).toEqual({ email: 'info@aire.example', person: 'Jo, the practice manager' })
  })

  it('keep the other ways where the address is the one that holds already', () => {
    const after = answered(begun, also(), { is: 'yes', changed: { complaints: 'privacy@northgate.example' } })
    expect(textAt(after, `${contact}/post`)).toBe('Boathouse Lane, Northgate NG1 4AB')
  })

  it('are shown in one sentence once they are stated', () => {
    const after = answered(begun, also(), { is: 'yes', changed: { rights: `Jo, ${address}` } })
    const { form } = also(after)
    const says = form.kind === 'card' ? form.lines.map((line) => line.says) : []
    expect(says).toContain(
      `People have the rights that the law gives them. Requests are free and go to Jo: ${address}.`,
    )
    expect(says.some((each) => each.includes('then to: Information Commission'))).toBe(true)
  })
})
