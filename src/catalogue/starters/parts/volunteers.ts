import type { Part } from '../part.js'
import type { Knower } from '../starter.js'
import { freely } from './gives.js'
import { interest } from './grounds.js'

/** People who help without pay. */
export const volunteers = (knownBy: Knower): Part => ({
  id: 'volunteers',
  does: 'work with volunteers',
  aliases: ['helpers', 'rota', 'unpaid'],
  title: 'Work with volunteers',
  phrase: 'to work with volunteers',
  description: 'We keep a list of those who help us, and of what each can and wants to do.',
  kinds: ['people.volunteers'],
  people: { helpers: { label: 'Volunteers', relation: ['volunteer'] } },
  data: {
    contact: {
      label: 'Name and contact details',
      kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
    },
    offers: { label: 'What volunteers can and want to do', kinds: ['professional.qualifications'] },
  },
  sources: { offer: { type: 'direct', label: 'what volunteers tell us' } },
  judged: {
    basis: interest(
      'Knowing who helps us, with what and when',
      'Work that many people share has to be planned.',
      'you pay them, or have a written agreement with them: then that is a contract.',
    ),
    provision: freely('We cannot plan your help.', 'Nobody has to help.', 'members have to work a number of hours.'),
  },
  ends: ['helping', { after: 'you stop helping us', periods: [], knownBy }],
  knownBy,
})
