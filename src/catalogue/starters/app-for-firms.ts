import { app } from './app.js'
import { starterOf } from './part.js'
import {
  accountsAtFirms,
  billingOfFirms,
  newsForFirms,
  order,
  people,
  supportAtFirms,
  withoutPlan,
} from './parts/app/for-firms.js'
import { crashes, usage } from './parts/app/measuring.js'
import { newsletterForUsers } from './parts/app/newsletter-for-users.js'
import { security } from './parts/app/service.js'
import { booksOfCompany } from './parts/books.js'
import { hiring, pool } from './parts/employer/time-and-hiring.js'
import { enquiries } from './parts/enquiries.js'
import { statistics } from './parts/statistics.js'
import { website } from './parts/website.js'

/** A software company whose customers are firms: no contract is with the people who use what it makes. */
export const appForFirms = starterOf(
  {
    id: 'app-for-firms',
    worksForOthers: true,
    recipients: {},
    vendors: app.vendors,
    standing: app.standing,
    protects: app.protects,
  },
  [
    accountsAtFirms,
    security,
    supportAtFirms,
    billingOfFirms,
    booksOfCompany({
      people,
      sources: { order },
      provision: withoutPlan('The books hold what the invoice holds.'),
    }),
    usage,
    crashes,
    newsletterForUsers,
    newsForFirms,
    hiring,
    pool,
    enquiries('manager'),
    website,
    statistics,
  ],
)
