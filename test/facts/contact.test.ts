import { describe, expect, it } from 'vitest'
import { emailMeant, isEmailAddress } from '../../src/facts/contact.js'

describe('an e-mail address', () => {
  it.each([
    'privacy@northgate-rowing.example',
    'a.b+c@x.org',
    "o'neill_1@sub.x-y.co.uk",
    'büro@müller.de',
    'a@xn--mller-kva.de',
  ])('is %s', (text) => expect(isEmailAddress(text)).toBe(true))

  it.each([
    'privacy@northgate‐rowing.org',
    'privacy@northgate–rowing.org',
    'privacy@x..org',
    'privacy@-x.org',
    'privacy@x-.org',
    'privacy@x.org?subject=hi',
    'mailto:privacy@x.org',
    'privacy@x.org.',
    '.privacy@x.org',
    'pri..vacy@x.org',
    'privacy @x.org',
    'privacy@x',
    'a@b@x.org',
    '<privacy@x.org>',
    'privacy@x.org, info@x.org',
    'privacy\u200b@x.org',
  ])('is not %s', (text) => expect(isEmailAddress(text)).toBe(false))

  it.each([
    ['privacy@northgate‐rowing.org', 'privacy@northgate-rowing.org'],
    ['mailto:privacy@x.org', 'privacy@x.org'],
    ['“privacy@x.org”', 'privacy@x.org'],
    ['privacy\u200b@x.org', 'privacy@x.org'],
    ['privacy@x.org.', 'privacy@x.org'],
    ['privacy@x..org', undefined],
  ])('that is meant by %s is %s', (text, meant) => expect(emailMeant(text)).toBe(meant))
})
