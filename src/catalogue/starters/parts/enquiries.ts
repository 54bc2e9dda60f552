import type { Part } from '../part.js'
import type { Knower } from '../starter.js'
import { freely } from './gives.js'
import { interest } from './grounds.js'

/** Somebody writes, and is answered. */
export const enquiries = (
  knownBy: Knower,
  wrongIf = 'nearly all who write ask for an offer: then it is a step before a contract.',
): Part => ({
  id: 'enquiries',
  does: 'answer people who write or ring',
  aliases: ['contact form', 'questions', 'e-mail', 'telephone'],
  title: 'Answer your questions',
  phrase: 'to answer your questions',
  description: 'We read what you ask, look into it and answer you.',
  kinds: ['communication.enquiries'],
  people: { writers: { label: 'People who write to us', relation: ['enquirer'] } },
  data: {
    messages: {
      label: 'Messages to us, with name and contact details',
      kinds: ['identity.name', 'contact.email', 'contact.phone', 'communications.enquiry'],
    },
  },
  sources: { letters: { type: 'direct', label: 'your messages to us' } },
  judged: {
    basis: interest(
      'Answering people who write to us',
      'Whoever writes expects an answer, and it takes nothing but what they wrote.',
      wrongIf,
    ),
    provision: freely('We cannot answer you.', 'Nobody has to write.', 'a law makes people report something to you.'),
  },
  ends: ['answer', { after: 'our last answer', periods: [], knownBy }],
  knownBy,
})
