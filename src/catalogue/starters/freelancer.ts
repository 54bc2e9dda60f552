import { starterOf } from './part.js'
import { books } from './parts/books.js'
import { enquiries } from './parts/enquiries.js'
import { briefing, clients } from './parts/freelancer/clients.js'
import { invoices, quotes, work } from './parts/freelancer/jobs.js'
import { portfolio, suppliers } from './parts/freelancer/others.js'
import { forTheContract } from './parts/gives.js'
import { newsletter } from './parts/newsletter.js'
import { peopleAtFirms } from './parts/people-at-firms.js'
import { privately } from './parts/standing.js'
import { statistics } from './parts/statistics.js'
import { website } from './parts/website.js'

/** Somebody who works for others on their own account. */
export const freelancer = starterOf(
  {
    id: 'freelancer',
    worksForOthers: true,
    people: { 'at-firms': peopleAtFirms },
    recipients: { colleagues: { label: 'People who work on a job with us' } },
    vendors: [
      'google-workspace',
      'microsoft-365',
      'wix',
      'squarespace',
      'xero',
      'quickbooks',
      'stripe',
      'paypal',
      'calendly',
      'mailchimp',
    ],
    standing: privately('Somebody who works on their own account is no public body.'),
    protects: ['The computer is locked and encrypted.', 'Nobody else can open our mailbox.'],
  },
  [
    quotes,
    work,
    invoices,
    books({
      people: { clients },
      sources: { briefing },
      provision: forTheContract(
        'We cannot work for you.',
        'The books hold what the invoice holds.',
        'your invoices name nobody.',
      ),
      laws: {
        'gb-tax-self-employed': 'you work through a company: then another law asks for its books.',
        'ie-tax': 'you make no tax return for it.',
      },
      clock: [
        'tax-year',
        {
          after: 'the end of the tax year',
          periods: ['gb-tax-self-employed', 'gb-vat', 'ie-tax', 'ie-vat'],
          knownBy: 'bookkeeper',
        },
      ],
    }),
    enquiries('manager'),
    website,
    newsletter,
    statistics,
    portfolio,
    suppliers,
  ],
)
