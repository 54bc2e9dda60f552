import { starterOf } from './part.js'
import { enquiries } from './parts/enquiries.js'
import { cameras, disputes, emergencies, permits, repairs } from './parts/owners/building.js'
import { accounts, charges, meetings, members } from './parts/owners/charges.js'
import { privately } from './parts/standing.js'
import { website } from './parts/website.js'
import type { Starter } from './starter.js'

/** An association of owners, or the company that residents manage their building with. */
export const ownersAssociation: Starter = starterOf(
  {
    id: 'owners',
    recipients: {},
    vendors: ['google-workspace', 'microsoft-365', 'xero', 'quickbooks', 'gocardless', 'whatsapp', 'wix'],
    standing: privately('Owners who manage their own building are no public body.'),
    protects: [
      'Only the directors and our managing agent can open the list of owners.',
      'Recordings are deleted by themselves.',
    ],
  },
  [
    members,
    charges,
    repairs,
    meetings,
    accounts,
    enquiries('manager'),
    emergencies,
    cameras,
    disputes,
    permits,
    website,
  ],
)
