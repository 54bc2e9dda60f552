import { type Part, starterOf } from './part.js'
import { books } from './parts/books.js'
import { enquiries } from './parts/enquiries.js'
import { forTheContract, freely } from './parts/gives.js'
import { contract, interest } from './parts/grounds.js'
import { newsletter } from './parts/newsletter.js'
import { privately } from './parts/standing.js'
import { statistics } from './parts/statistics.js'
import { website } from './parts/website.js'

const customers = { label: 'Customers', relation: ['customer'] } as const
const checkout = { type: 'direct', label: 'your order' } as const

const order: Part['ends'] = [
  'order',
  { after: 'your order is complete', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'manager' },
]

const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const
const ordered = { label: 'What you order', kinds: ['financial.transactions'] } as const

const orders: Part = {
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

const payment: Part = {
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

const delivery: Part = {
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

const reviews: Part = {
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

const fraud: Part = {
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
      'The law names the prevention of fraud as such an interest.',
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

/** A shop, on line or on the street: people order, pay and get something. */
export const shop = starterOf(
  {
    id: 'shop',
    label: 'A shop',
    hint: 'on line or on the street: people order, pay and get something',
    aliases: ['store', 'webshop', 'retailer', 'market stall', 'café', 'maker'],
    recipients: {},
    vendors: [
      'shopify',
      'woocommerce',
      'stripe',
      'paypal',
      'sumup',
      'mailchimp',
      'google-analytics',
      'trustpilot',
      'xero',
    ],
    standing: privately('A shop is no public body.'),
    protects: ['Only the people who pack orders can open them.', 'Card numbers never reach us.'],
  },
  [
    orders,
    payment,
    delivery,
    books({
      people: { customers },
      sources: { checkout },
      provision: forTheContract(
        'We cannot sell to you.',
        'The books hold what the order holds.',
        'your invoices name nobody, as at a till.',
      ),
      laws: ['gb-company-accounts', 'ie-tax'],
      wrongIf: 'you are no company: in the United Kingdom another law then asks for your books.',
      clock: [
        'year',
        {
          after: 'the end of the financial year',
          periods: ['gb-tax-company', 'gb-tax-self-employed', 'gb-vat', 'ie-tax', 'ie-vat'],
          knownBy: 'bookkeeper',
        },
      ],
    }),
    enquiries('manager'),
    website,
    newsletter,
    statistics,
    reviews,
    fraud,
  ],
)
