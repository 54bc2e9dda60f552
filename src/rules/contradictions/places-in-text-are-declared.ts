import { generalPlaces } from '../../facts/transfers.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import type { Elsewhere } from '../../findings/relation.js'
import { agrees, several } from '../../grammar/english.js'
import type { Model, Recipient } from '../../model/types.js'
import { countriesNamed } from '../../prose/places-named.js'
import { said, says } from '../../prose/said.js'
import { child, keysOf } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ words: Quoted }, 'words'>({
  id: 'places-in-text-are-declared',
  across: 'words',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.f', 'gdpr:14.1.f'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.f', 'uk-gdpr:14.1.f'],
    ch: ['fadp:6.2', 'fadp:19.4'],
  },
  summary: 'A country in which a text has data kept is declared with whoever keeps them there.',
  confidence: 'read',
  why: 'What protects data abroad follows from the declared countries, and is not told for one that only a sentence names.',
  message: ({ words }) =>
    `${several(words, 'sentences')} ${agrees(words, 'has', 'have')} data in a country that is declared for nobody who gets them.`,
  fix: () => 'Add the country to the countries of the recipient, or correct the sentence.',

  *check(model) {
    for (const { at, match, ...around } of said(model, 'placeTold')) {
      const { sentence } = around
      const [register = '', id = ''] = keysOf(at)
      // That all data are in one place is held against every recipient.
      if (aside.includes(register) || says(around, 'onlyPlaceTold')) continue
      const recipient = register === 'recipients' ? model.recipients.get(id) : undefined
      const declared = recipient ? ofRecipient(recipient) : ofAll(model)
      const missing = countriesNamed(match).some((country) => !declared.has(country))
      if (declared.size > 0 && missing) {
        yield { at, data: { words: quoted(sentence) }, related: recipient ? countriesAt(recipient) : [] }
      }
    }
  },
})

/** What is declared as a place there, and what is promised, meant by a word or owed to somebody. */
const aside: readonly string[] = [
  'transfers',
  'promises',
  'definitions',
  'rights',
  'complaints',
  'controllers',
  'sources',
]

const ofRecipient = ({ countries = [], accessFrom = [] }: Recipient): ReadonlySet<string> =>
  new Set([...countries, ...accessFrom].map(({ country }) => country))

/** Every country that the declaration connects with data: those of recipients, of places, of whoever gives the notice. */
function ofAll(model: Model): ReadonlySet<string> {
  const recipients = [...model.recipients.values()].flatMap((it) => [...ofRecipient(it)])
  const controllers = [...model.controllers.values()].flatMap(({ country, establishedIn }) => [
    ...(country ? [country] : []),
    ...(Array.isArray(establishedIn) ? establishedIn : []),
  ])
  return new Set([...recipients, ...controllers, ...generalPlaces(model).flatMap(({ country }) => country ?? [])])
}

const countriesAt = (recipient: Recipient): readonly Elsewhere[] =>
  recipient.countries ? [{ at: child(recipient, 'countries'), is: 'stated-here' }] : []
