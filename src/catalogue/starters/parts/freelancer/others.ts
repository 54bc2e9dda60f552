import { judged } from '../../judged.js'
import type { Part } from '../../part.js'
import { freely } from '../gives.js'
import { interest } from '../grounds.js'
import { untilWithdrawn } from '../newsletter.js'
import { briefing, clients } from './clients.js'

/** Work and words of clients that are shown. */
export const portfolio: Part = {
  id: 'portfolio',
  does: 'name clients and show work as references',
  aliases: ['testimonials', 'references', 'showcase'],
  title: 'Show our work for you',
  phrase: 'to show our work for you',
  description: 'If you agree, we show the work, your name and what you say of it.',
  kinds: ['communication.press'],
  people: { clients },
  data: {
    praise: { label: 'Name and what you say of the work', kinds: ['identity.name', 'communications.user-content'] },
  },
  sources: { briefing },
  judged: {
    basis: judged(
      {
        type: 'consent',
        method: 'request',
        how: 'You agree when we ask you.',
        separate: true,
        refusable: true,
        withdraw: { how: 'write to us', routes: ['email'], asEasy: true },
      },
      {
        because: 'No client has to be shown to others, so each is asked.',
        wrongIf: 'nothing names or shows a person, or the contract with the client settles it.',
        source: 'GDPR Article 6(1)(a)',
      },
    ),
    provision: freely('We do not show it.', 'Nobody has to agree.', 'the price depends on it.'),
  },
  ends: untilWithdrawn,
  knownBy: 'manager',
}

/** People at other firms. */
export const suppliers: Part = {
  id: 'suppliers',
  does: 'deal with suppliers and partners',
  aliases: ['contractors', 'subcontractors', 'contacts'],
  title: 'Work with suppliers and partners',
  phrase: 'to work with suppliers and partners',
  description: 'We keep the names and numbers of people at firms that we work with.',
  kinds: ['people.suppliers'],
  people: { partners: { label: 'People at suppliers and partners', relation: ['supplier', 'business-contact'] } },
  data: { card: { label: 'Name, firm and contact details at work', kinds: ['professional.business-contact'] } },
  sources: { meeting: { type: 'direct', label: 'what you give us when we deal with you' } },
  judged: {
    basis: interest(
      'Reaching the people at the firms that we work with',
      'Whoever deals for a firm expects to be reached there.',
      'the supplier is a person who works alone: then it is a contract.',
    ),
    provision: freely('We cannot reach you.', 'Nobody has to give a name.', 'the contract names somebody.'),
  },
  ends: ['partner', { after: 'we last worked together', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}
