import type { Part } from '../../part.js'
import { forTheContract, freely } from '../gives.js'
import { interest } from '../grounds.js'
import { checkout, contact, customers, order, ordered } from './customers.js'

/** Reviews by customers. */
export const reviews: Part = {
  id: 'reviews',
  does: 'show reviews by customers',
  aliases: ['ratings', 'stars', 'testimonials'],
  title: 'Show your review',
  phrase: 'to show your review',
  description: 'If you write a review for us, we show it with the name that you give.',
  kinds: ['service.user-content'],
  people: { customers },
  data: {
    review: {
      label: 'Review, and the name you give with it',
      kinds: ['communications.user-content', 'identity.username'],
    },
  },
  sources: { 'review-form': { type: 'direct', label: 'your review' } },
  judged: {
    basis: interest(
      'Showing other people what our customers think',
      'Whoever writes a review for a shop wants it to be read.',
      'a service collects the reviews for itself, or you ask for them in e-mails that advertise.',
    ),
    provision: freely(
      'We cannot show your review.',
      'Nobody has to write one.',
      'you pay for reviews, or ask for them in return for something.',
    ),
  },
  ends: ['review', { after: 'we show your review', periods: [], knownBy: 'webmaster' }],
  knownBy: 'webmaster',
}

/** Orders that are not genuine. */
export const fraud: Part = {
  id: 'fraud',
  does: 'check orders for fraud',
  aliases: ['stolen cards', 'chargeback'],
  title: 'Check orders for fraud',
  phrase: 'to check orders for fraud',
  description: 'Before we send an order, we look at whether it is genuine.',
  kinds: ['security.fraud'],
  people: { customers },
  data: { contact, ordered },
  sources: { checkout },
  judged: {
    basis: interest(
      'Not losing goods and money to people who pay with stolen cards',
      'Recital 47 of the GDPR names the prevention of fraud as such an interest.',
      'a machine refuses orders by itself, or you share lists of people with other shops.',
    ),
    provision: forTheContract(
      'We cannot take your order.',
      'We look at nothing but the order.',
      'you ask for more than the order needs, such as a passport.',
    ),
  },
  ends: order,
  knownBy: 'manager',
}
