import { isEmailAddress } from '../../facts/contact.js'
import { deadContacts } from '../../facts/required.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quote } from '../../grammar/english.js'
import { emailsOf } from '../../prose/texts.js'
import { isWithin } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'email-is-an-address',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:12.1', 'gdpr:12.2'],
    uk: ['uk-gdpr:12.1', 'uk-gdpr:12.2'],
    ch: ['fadp:19.1'],
  },
  summary: 'Every e-mail address can be written to.',
  confidence: 'read',
  why: 'People can only write to an address.',
  message: (data: { written: Quoted }) => `${quote(data.written)} is not an e-mail address.`,
  fix: () => 'Write the address alone: privacy@club.example. A page to write on goes under form.',

  *check(model, law, regime) {
    const dead = deadContacts(model, law, regime)
    for (const { at, text } of emailsOf(model)) {
      // A leftover in brackets is told by text-is-finished.
      if (isEmailAddress(text) || /[[{<_]/.test(text) || dead.some((contact) => isWithin(at, contact))) continue
      yield { at, data: { written: quoted(text) } }
    }
  },
})
