import { emailMeant, isEmailAddress, lookAlikeInAddress } from '../../facts/contact.js'
import { deadContacts } from '../../facts/required.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agreesOnce, fewQuotes } from '../../grammar/english.js'
import { character as characterInWords } from '../../grammar/english-characters.js'
import { languagesLeftIn, leftInValue } from '../../prose/left-in-value.js'
import { emailsOf } from '../../prose/texts.js'
import { isWithin } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface NoAddress {
  readonly written: Quoted
  /** The code of a character that only looks like a plain one. */
  readonly character?: string
}

export default defineRule<NoAddress, 'written'>({
  id: 'email-is-an-address',
  across: 'written',
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
  message: ({ written, character }) => {
    const because =
      character === undefined ? '' : `: there is ${characterInWords(character)} in ${agreesOnce(written, 'it', 'them')}`
    return `${fewQuotes(written)} ${agreesOnce(written, 'is not an e-mail address', 'are not e-mail addresses')}${because}.`
  },
  fix: () => 'Write the address alone: ‹name›@‹domain›. A page to write on goes under form.',

  *check(model, law, regime) {
    const dead = deadContacts(model, law, regime)
    const languages = languagesLeftIn(model)
    for (const value of emailsOf(model)) {
      const { at, text } = value
      if (isEmailAddress(text) || dead.some((contact) => isWithin(at, contact))) continue
      // What is left blank is told by text-is-finished.
      if (leftInValue(value, languages) !== undefined) continue
      const character = lookAlikeInAddress(text)
      const meant = emailMeant(text)
      yield {
        at,
        data: { written: quoted(text), ...(character !== undefined && { character }) },
        ...(meant !== undefined && { edits: [{ set: at, to: meant }] }),
      }
    }
  },
})
