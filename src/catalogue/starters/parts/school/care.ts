import { judged, obliged, usual } from '../../judged.js'
import type { Part } from '../../part.js'
import type { Usual } from '../../starter.js'
import { forTheContract, freely } from '../gives.js'
import { contract } from '../grounds.js'
import { parents, pupils } from './families.js'

const agreed = {
  method: 'signed-form',
  how: 'You sign the form on allergies and illnesses.',
  givenBy: ['parents'],
  separate: true,
  refusable: true,
  withdraw: { how: 'tell the office', routes: ['in-person', 'email'], asEasy: true },
} as const

const told = {
  because: 'Parents decide whether they tell the school about the health of their child.',
  wrongIf: 'a law has you keep it whether they agree or not, or you would keep it after a no.',
}

/** What pupils must not eat, and what helps. */
export const allergies: Part = {
  id: 'allergies',
  does: 'know about allergies and illnesses',
  aliases: ['medical', 'health', 'medicine', 'asthma', 'food'],
  title: 'Keep pupils safe from allergies and illness',
  phrase: 'to keep pupils safe from allergies and illness',
  description: 'We tell those who look after a pupil what the pupil must not eat and what helps.',
  kinds: ['events.delivery'],
  people: { pupils },
  data: {
    health: {
      label: 'Allergies, illnesses and medicine',
      kinds: ['health.allergies-dietary', 'health.conditions', 'health.medication'],
    },
  },
  sources: { 'health-form': { type: 'direct', label: 'the form on allergies and illnesses' } },
  judged: {
    basis: judged({ type: 'consent', ...agreed }, { ...told, source: 'GDPR Article 6(1)(a)' }),
    specialCategoryCondition: judged(
      { type: 'explicit-consent', ...agreed },
      { ...told, source: 'GDPR Article 9(2)(a)' },
    ),
    recipients: usual(['carers'], 'Whoever looks after a pupil has to know.'),
    provision: freely(
      'We cannot keep these dangers away from your child.',
      'Nobody has to tell us.',
      'a law makes parents tell you.',
    ),
  },
  ends: usual(
    { until: 'the pupil leaves our school, or you take your consent back' },
    'After that nobody has to know.',
  ),
  knownBy: 'head',
}

/** Meals, trips and clubs that are paid for. */
export const payments: Part = {
  id: 'payments',
  does: 'take money for meals, trips and clubs',
  aliases: ['fees', 'dinner money', 'trips', 'after-school'],
  title: 'Arrange meals, trips and clubs',
  phrase: 'to arrange meals, trips and clubs',
  description: 'We note what you book for your child, what it costs and what you paid.',
  kinds: ['service.payments'],
  people: { parents },
  data: { bookings: { label: 'Bookings and payments', kinds: ['identity.name', 'financial.transactions'] } },
  sources: { booking: { type: 'direct', label: 'your booking' } },
  judged: {
    basis: contract(
      'what you book for your child',
      'Booking a meal or a trip is an agreement with the parents.',
      'it is part of the lessons, or costs nothing: then it is part of your task.',
    ),
    provision: forTheContract(
      'Your child cannot take part.',
      'A place cannot be kept for nobody.',
      'it is part of the lessons.',
    ),
  },
  ends: [
    'booking',
    {
      after: 'the end of the school year',
      periods: ['gb-contract-claims', 'ie-contract-claims'],
      knownBy: 'bookkeeper',
    },
  ],
  knownBy: 'bookkeeper',
}

/** The laws by which schools keep children safe. */
export const safety: readonly Usual[] = [
  ...obliged(['gb-school-safety'], {
    because: 'The law has those who govern a school see to it that its pupils are safe.',
    wrongIf: 'you are an academy, a private school or a nursery, for which another law says so.',
  }),
  ...obliged(['ie-child-safety'], {
    because: 'The law has whoever teaches or looks after children keep them safe from harm.',
    wrongIf: 'no child takes part in what you offer.',
  }),
]
