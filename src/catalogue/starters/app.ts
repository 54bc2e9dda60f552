import { starterOf } from './part.js'
import { crashes, usage } from './parts/app/measuring.js'
import { newsletterForUsers } from './parts/app/newsletter-for-users.js'
import { billing, news } from './parts/app/plans.js'
import { accounts, security, support } from './parts/app/service.js'
import { payer, plan } from './parts/app/users.js'
import { booksOfCompany } from './parts/books.js'
import { hiring, pool } from './parts/employer/time-and-hiring.js'
import { enquiries } from './parts/enquiries.js'
import { forTheContract } from './parts/gives.js'
import { peopleAtFirms } from './parts/people-at-firms.js'
import { privately } from './parts/standing.js'
import { statistics } from './parts/statistics.js'
import { website } from './parts/website.js'

/** An app or a software company: people have accounts. */
export const app = starterOf(
  {
    id: 'app',
    childrenAmong: ['users'],
    worksForOthers: true,
    people: { 'at-firms': peopleAtFirms },
    recipients: {},
    vendors: [
      'aws',
      'google-cloud',
      'microsoft-azure',
      'hetzner',
      'cloudflare',
      'stripe',
      'postmark',
      'intercom',
      'sentry',
      'github',
    ],
    standing: privately('A company is no public body.'),
    protects: ['What you send us is encrypted on its way.', 'Two people have the keys to the database.'],
  },
  [
    accounts,
    security,
    support,
    billing,
    booksOfCompany({
      people: { customers: payer },
      sources: { plan },
      provision: forTheContract(
        'You cannot have a plan that costs money.',
        'The books hold what the invoice holds.',
        'the service is free.',
      ),
    }),
    usage,
    crashes,
    newsletterForUsers,
    news,
    hiring,
    pool,
    enquiries('manager'),
    website,
    statistics,
  ],
)
