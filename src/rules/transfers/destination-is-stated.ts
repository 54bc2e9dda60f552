import { seatsOf } from '../../facts/destinations.js'
import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Recipient } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Placeless {
  readonly recipient: Named
}

export default defineRule<Placeless, 'recipient'>({
  id: 'destination-is-stated',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.f', 'gdpr:14.1.f', 'gdpr:44'],
    uk: ['uk-gdpr:13.1.f', 'uk-gdpr:14.1.f', 'uk-gdpr:44', 'uk-gdpr:44A'],
    ch: ['fadp:16', 'fadp:19.4'],
  },
  summary: 'The declaration says in which countries each recipient gets data.',
  confidence: 'recalled',
  across: 'recipient',
  why: 'People must be told whether their data go abroad; without the country nobody can tell.',
  message: ({ recipient }) =>
    `Nothing says in which country ${several(recipient)} ${agrees(recipient, 'gets', 'get')} the data.`,
  fix: () =>
    'Ask where the data are held and from where they are seen, and add it: countries: [‹code of the country›]; or state transfers: none if no data leave the area.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'destination') continue
      const { at, recipient, weighs } = missing
      yield { at, data: { recipient: named.recipient(recipient) }, severity: weighs, related: knownSeats(recipient) }
    }
  },
})

/** Where it is known to be seated is a place to begin to ask, not where it has the data. */
const knownSeats = (recipient: Recipient) =>
  seatsOf(recipient).map(({ is, country }) => ({
    at: child(recipient, is === 'seat' ? 'controller' : 'vendor'),
    is,
    data: country,
  }))
