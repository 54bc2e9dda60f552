import { starterOf } from './part.js'
import { books } from './parts/books.js'
import { enquiries } from './parts/enquiries.js'
import { forTheContract } from './parts/gives.js'
import { identity, reporting } from './parts/landlord/by-law.js'
import { choosing, guarantors, references } from './parts/landlord/choosing.js'
import { deposits, rent, repairs, tenancy } from './parts/landlord/letting.js'
import { agreement, tenants } from './parts/landlord/tenants.js'
import { peopleAtFirms } from './parts/people-at-firms.js'
import { privately } from './parts/standing.js'

/** A landlord or a letting agent: homes are let to people. */
export const landlord = starterOf(
  {
    id: 'landlord',
    worksForOthers: true,
    people: { 'at-firms': peopleAtFirms },
    recipients: {
      repairs: { label: 'The people who make repairs for us' },
      scheme: { label: 'The scheme that protects deposits' },
      bodies: { label: 'The council or the tenancies board', type: 'public-authority' },
    },
    vendors: ['google-workspace', 'microsoft-365', 'xero', 'quickbooks', 'docusign', 'gocardless', 'dropbox', 'wix'],
    standing: privately('Somebody who lets homes is no public body.'),
    protects: ['Copies of identity papers are locked away.', 'Keys are marked without an address.'],
  },
  [
    tenancy,
    rent,
    repairs,
    deposits,
    references,
    choosing,
    books({
      people: { tenants },
      sources: { agreement },
      provision: forTheContract(
        'We cannot let the home to you.',
        'The books hold what the rent account holds.',
        'your books name no tenant.',
      ),
      laws: {
        'gb-tax-self-employed': 'a company lets the homes: then another law asks for its books.',
        'ie-tax': 'you make no tax return for it.',
      },
      clock: [
        'tax-year',
        {
          after: 'the end of the tax year',
          periods: ['gb-tax-self-employed', 'gb-tax-company', 'ie-tax'],
          knownBy: 'bookkeeper',
        },
      ],
    }),
    identity,
    reporting,
    guarantors,
    enquiries('manager'),
  ],
)
