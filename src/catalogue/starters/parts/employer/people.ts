import { judged } from '../../judged.js'
import type { Part } from '../../part.js'
import { freely } from '../gives.js'
import { interest } from '../grounds.js'
import { leaving, staff } from './staff.js'

/** Reviews, training and disputes. */
export const performance: Part = {
  id: 'performance',
  does: 'review work and settle disputes',
  aliases: ['appraisal', 'discipline', 'grievance', 'training'],
  title: 'Review your work and settle disputes',
  phrase: 'to review your work and settle disputes',
  description: 'We talk with you about your work, plan training, and deal with complaints by and about staff.',
  kinds: ['people.administration', 'people.training'],
  people: { staff },
  data: {
    reviews: { label: 'Reviews and training', kinds: ['professional.performance', 'professional.cpd'] },
    disputes: { label: 'Warnings and grievances', kinds: ['professional.discipline'] },
  },
  sources: { meetings: { type: 'direct', label: 'our talks with you' } },
  judged: {
    basis: interest(
      'Knowing how the work is done, and settling disputes fairly',
      'Whoever leads people has to know how the work goes.',
      'you watch people by machine, or record offences: that needs more than this.',
    ),
    provision: freely(
      'We decide without knowing your side.',
      'Nobody has to speak.',
      'the contract has people take part.',
    ),
  },
  ends: leaving,
  knownBy: 'manager',
}

/** The people whom staff name for emergencies. */
export const emergencies: Part = {
  id: 'emergencies',
  does: 'keep a person to call in an emergency',
  aliases: ['next of kin'],
  title: 'Call somebody in an emergency',
  phrase: 'to call somebody in an emergency',
  description: 'If one of our staff is ill or hurt, we call the person whom they have named.',
  kinds: ['care.emergency'],
  people: { kin: { label: 'People named by our staff for emergencies', relation: ['emergency-contact'] } },
  data: { next: { label: 'Name and telephone number', kinds: ['contact.emergency-contact'] } },
  sources: {
    colleague: {
      type: 'third-party',
      label: 'whoever works for us and names you',
      name: 'the person who names you',
    },
  },
  judged: {
    basis: interest(
      'Reaching somebody close to a person who is ill or hurt at work',
      'A name and a number that are used in an emergency alone.',
      'you use the number for anything else.',
    ),
    provision: judged('none', {
      because: 'Whoever is named gives nothing: it is the other who names them.',
      wrongIf: 'you ask the person themselves.',
      source: 'GDPR Article 13(2)(e)',
    }),
  },
  ends: ['kin', { after: 'the person who named you leaves us', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}
