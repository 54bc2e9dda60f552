import { judgedIn } from './judged.js'
import { starterOf } from './part.js'
import { accounts, ourWebsite, requests } from './parts/council/in-the-open.js'
import { casework, meetings, members } from './parts/council/residents.js'
import { allotments, bookings, burials, newsletter } from './parts/council/services.js'
import type { Starter } from './starter.js'

/** A parish, town or community council; in Ireland, a local authority. */
export const council: Starter = starterOf(
  {
    id: 'council',
    recipients: { public: { type: 'public', label: 'Readers of our minutes and our website' } },
    vendors: ['microsoft-365', 'google-workspace', 'mailchimp', 'wix', 'zoom'],
    standing: [
      {
        at: '/controllers/us/publicAuthority',
        ...judgedIn('GB', false, {
          because: 'Data protection law does not count parish and community councils among public authorities.',
          wrongIf: 'you are a district, borough or county council.',
          source: 'Data Protection Act 2018 (UK), s.7(3)',
        }),
      },
      {
        at: '/controllers/us/publicAuthority',
        ...judgedIn('IE', true, {
          because: 'Local authorities are public authorities.',
          wrongIf: 'you are an association and no local authority.',
          source: 'Data Protection Act 2018 (Ireland), s.2',
        }),
      },
      {
        at: '/controllers/us/dpo',
        ...judgedIn(
          'GB',
          { none: 'Data protection law does not count parish and community councils among public authorities.' },
          {
            because: 'So they need no officer, unless they watch people or use sensitive data on a large scale.',
            wrongIf: 'you are a district, borough or county council, or have appointed one all the same.',
            source: 'UK GDPR Article 37(1), Data Protection Act 2018 (UK), s.7(3)',
          },
        ),
      },
    ],
    protects: ['Only the clerk and the chair can open letters from residents.', 'Papers are in a locked cupboard.'],
  },
  [casework, meetings, accounts, ourWebsite, bookings, requests, newsletter, allotments, burials, members],
)
