import type { Part } from '../part.js'
import type { Knower } from '../starter.js'
import { forTheContract } from './gives.js'
import { contract } from './grounds.js'

/** Places at events that people book. */
export const events = (knownBy: Knower): Part => ({
  id: 'events',
  does: 'hold events that people sign up for',
  aliases: ['tickets', 'bookings', 'shows', 'competitions', 'trips'],
  title: 'Hold events that you sign up for',
  phrase: 'to hold events that you sign up for',
  description: 'We note who signs up, keep a place for you and tell you if something changes.',
  kinds: ['events.registration'],
  people: { guests: { label: 'People who sign up for our events', relation: ['participant'] } },
  data: {
    booking: {
      label: 'Name, contact details and what you sign up for',
      kinds: ['identity.name', 'contact.email', 'contact.phone', 'usage.event-attendance'],
    },
  },
  sources: { 'sign-up': { type: 'direct', label: 'your signing up' } },
  judged: {
    basis: contract(
      'your place at the event',
      'Signing up is an agreement: a place is kept for whoever asks for it.',
      'children sign up without a parent, or you list people who never signed up.',
    ),
    provision: forTheContract(
      'We cannot keep a place for you.',
      'A place cannot be kept for nobody.',
      'people can come without giving a name.',
    ),
  },
  ends: ['event', { after: 'the event', periods: [], knownBy }],
  knownBy,
})
