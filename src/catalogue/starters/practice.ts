import { judgedIn } from './judged.js'
import { starterOf } from './part.js'
import { enquiries } from './parts/enquiries.js'
import { accounts, bills, complaints } from './parts/practice/bills-and-complaints.js'
import { appointments, referral, treatment } from './parts/practice/treatment.js'
import { website } from './parts/website.js'
import type { Starter } from './starter.js'

/** A practice where people are treated. Whether it is a public authority in the United Kingdom turns on who pays. */
export const practice: Starter = starterOf(
  {
    id: 'practice',
    recipients: {
      colleagues: {
        label: 'The hospital or specialist to whom we refer you',
        role: 'controller',
        does: 'goes on treating you',
        sector: 'health care',
        whyNotNamed: 'It depends on what you need.',
      },
    },
    childrenAmong: ['patients'],
    vendors: ['microsoft-365', 'google-workspace', 'xero', 'sumup', 'calendly', 'wix'],
    standing: [
      {
        at: '/controllers/us/publicAuthority',
        ...judgedIn('IE', false, {
          because: 'A private practice is not among the bodies that the law counts as public authorities.',
          wrongIf: 'you provide a service for the Health Service Executive under an arrangement that the law names.',
          source: 'Data Protection Act 2018 (Ireland), s.2',
        }),
      },
    ],
    protects: ['Only those who treat you can open your record.', 'All who work here have promised secrecy in writing.'],
  },
  [treatment, appointments, bills, website, enquiries('manager'), accounts, referral, complaints],
)
