import { seatsOf } from '../../facts/destinations.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { recipientsOf } from '../../facts/recipients.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Model, Recipient } from '../../model/types.js'
import { each } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Placeless {
  readonly recipient: Named
  /** What is known of where it is: abroad, or only that it is a controller of the same notice. */
  readonly is?: 'abroad' | 'controller'
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
  leansOn: ['./region', '/transfers'],
  across: 'recipient',
  why: 'Whoever sends data abroad tells people so; without the country nobody can tell.',
  message: ({ recipient, is }) =>
    is === 'controller'
      ? `Nothing says whether ${several(recipient)} ${agrees(recipient, 'gets', 'get')} the data in another country.`
      : `Nothing says in which country ${several(recipient)} ${agrees(recipient, 'gets', 'get')} the data${is === 'abroad' ? ', and what is known points abroad' : ''}.`,
  fix: ({ is }) =>
    `Ask where the data are held and seen from, and add it: countries: [‹code›]${is === 'abroad' ? ', with what covers the transfer' : ''}; or transfers: none if no data leave the area.`,
  open: 'in which countries it holds the data',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'destination') continue
      const { at, recipient, isAbroad, weighs } = missing
      const data = { recipient: named.recipient(recipient), ...known(recipient, isAbroad) }
      // Whoever people turn to themselves is theirs to ask; a country that points abroad is told all the same.
      const severity = weighs === 'warning' && !isAbroad && isChosenByPeople(model, recipient) ? 'info' : weighs
      yield { at, data, severity, isPointedAt: isAbroad, related: knownSeats(recipient) }
    }
  },
})

/** Whether people have each use of a recipient in their own hands: it gets data when they ask for it, or connect it. */
function isChosenByPeople(model: Model, recipient: Recipient): boolean {
  const uses = ownPurposes(model).flatMap((purpose) =>
    each(recipientsOf(model, purpose)).filter(({ target }) => target === recipient),
  )
  return uses.length > 0 && uses.every(({ when }) => when !== undefined && saidBy(when, 'waitsForAWord').length > 0)
}

const known = (recipient: Recipient, isAbroad: boolean): Pick<Placeless, 'is'> =>
  isAbroad ? { is: 'abroad' } : recipient.controller ? { is: 'controller' } : {}

/** Where it is known to be seated is a place to begin to ask, not where it has the data. */
const knownSeats = (recipient: Recipient) =>
  seatsOf(recipient).map(({ is, country }) => ({
    at: child(recipient, is === 'seat' ? 'controller' : 'vendor'),
    is,
    data: country,
  }))
