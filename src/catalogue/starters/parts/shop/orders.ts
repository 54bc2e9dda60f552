import type { Part } from '../../part.js'
import { forTheContract } from '../gives.js'
import { contract } from '../grounds.js'
import { checkout, contact, customers, order, ordered } from './customers.js'

/** Orders and returns. */
export const orders: Part = {
  id: 'orders',
  does: 'take orders and deal with returns',
  aliases: ['sales', 'checkout', 'returns', 'repairs', 'warranty'],
  title: 'Take your order and look after it',
  phrase: 'to take your order and look after it',
  description: 'We take your order, tell you how it stands, and deal with returns and complaints about it.',
  kinds: ['service.orders'],
  people: { customers },
  data: { contact, ordered },
  sources: { checkout },
  judged: {
    basis: contract(
      'your order',
      'Selling is a contract: without these data there is no order.',
      'you sell to firms only: then it is about the people who order for them, and rests on your legitimate interests.',
    ),
    provision: forTheContract(
      'We cannot take your order.',
      'An order needs somebody who gives it.',
      'people can buy without saying who they are, as over the counter.',
    ),
  },
  ends: order,
  knownBy: 'manager',
}

/** Payments for orders. */
export const payment: Part = {
  id: 'payment',
  does: 'take payments',
  aliases: ['card', 'refund', 'till'],
  title: 'Take your payment',
  phrase: 'to take your payment',
  description: 'We take what your order costs, and pay back what we owe you.',
  kinds: ['service.payments'],
  people: { customers },
  data: { paying: { label: 'How and when you pay', kinds: ['financial.payment-token', 'financial.transactions'] } },
  sources: { checkout },
  recipients: ['bank'],
  judged: {
    basis: contract(
      'your order',
      'Paying is your part of the contract.',
      'you keep card numbers for later: that needs more than this.',
    ),
    provision: forTheContract(
      'You cannot pay us this way.',
      'A payment says who pays.',
      'everybody can pay in cash instead.',
    ),
  },
  ends: order,
  knownBy: 'bookkeeper',
}

/** Deliveries. */
export const delivery: Part = {
  id: 'delivery',
  does: 'deliver to people',
  aliases: ['shipping', 'courier', 'post', 'parcels'],
  title: 'Deliver what you ordered',
  phrase: 'to deliver what you ordered',
  description: 'We send you what you ordered, and follow it until you have it.',
  kinds: ['service.delivery'],
  people: { customers },
  data: {
    delivery: {
      label: 'Name, delivery address and telephone number',
      kinds: ['identity.name', 'contact.postal-address', 'contact.phone'],
    },
  },
  sources: { checkout },
  recipients: ['courier'],
  judged: {
    basis: contract(
      'your order',
      'Delivery is our part of the contract.',
      'parcels go to people who ordered nothing, such as presents: their data rest on your legitimate interests.',
    ),
    provision: forTheContract(
      'We cannot deliver to you.',
      'A parcel needs an address.',
      'people can collect all that you sell.',
    ),
  },
  ends: order,
  knownBy: 'manager',
}
