import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkTexts } from '../../src/checking/check-texts.js'
import { worded } from '../worded.js'

const base = readFileSync(new URL('../base.yaml', import.meta.url), 'utf8')

const bases = [
  'contract',
  'legal-obligation',
  '{ type: vital-interests }',
  '{ type: consent, withdraw: { how: Write to us. } }',
  '{ type: public-task }',
  '{ type: recognised-legitimate-interest, condition: safeguarding }',
]
const promises = ['no-sharing-for-marketing', 'no-sharing-with-advertisers', 'no-identification', 'no-profiling']

/** Messages of one kind, of whatever basis, that go to somebody else and come from a public place. */
const messages = (kind: string, basis: string, marketing: string): string =>
  `${base
    .replace('kinds: [membership.administration]', `kinds: [${kind}]\n    marketing: ${marketing}`)
    .replace('basis: contract', `basis: ${basis}`)
    .replace('recipients: [mailer]', 'recipients: [mailer, league]')
    .replace('sources: [form]', 'sources: [form, web]')
    .replace(
      '\nrecipients:\n',
      '\nrecipients:\n  league: { name: Northern League, role: controller, does: runs the races, countries: [GB] }\n',
    )
    .replace('\nsources:\n', '\nsources:\n  web: { type: public, label: the register of rowers }\n')}
promises:
${promises.map((type) => `  ${type}: { type: ${type}, words: We do not do that. }`).join('\n')}
`

/** The rules that say something of advertising, in their words. */
const ofAdvertising = (text: string): readonly string[] =>
  worded(checkTexts([{ path: 'privacy.yaml', text }], { asOf: '2026-11-21' }).findings).flatMap(({ rule, message }) =>
    /market|advertis|newsletter/i.test(message.replaceAll('sends our newsletter', '')) ? `${rule}: ${message}` : [],
  )

test('no rule takes messages for advertising whose author says that there is none in them', () => {
  let taken = 0
  for (const kind of ['marketing.email', 'marketing.sms', 'marketing.post', 'marketing.phone'])
    for (const basis of bases) {
      expect(ofAdvertising(messages(kind, basis, 'none')), `${kind}, ${basis}`).toEqual([])
      taken += ofAdvertising(messages(kind, basis, '{ channels: [email], mode: unsolicited }')).length
    }
  expect(taken).toBeGreaterThan(24)
})
