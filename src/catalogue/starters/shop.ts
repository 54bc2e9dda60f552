import { starterOf } from './part.js'
import { books } from './parts/books.js'
import { enquiries } from './parts/enquiries.js'
import { forTheContract } from './parts/gives.js'
import { unlessNoCompany } from './parts/grounds.js'
import { newsletter } from './parts/newsletter.js'
import { fraud, reviews } from './parts/shop/around-orders.js'
import { checkout, customers } from './parts/shop/customers.js'
import { delivery, orders, payment } from './parts/shop/orders.js'
import { privately } from './parts/standing.js'
import { statistics } from './parts/statistics.js'
import { website } from './parts/website.js'

/** A shop, on line or on the street: people order, pay and get something. */
export const shop = starterOf(
  {
    id: 'shop',
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
      laws: {
        'gb-company-accounts': unlessNoCompany,
        'ie-tax': 'you make no tax return for it.',
      },
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
