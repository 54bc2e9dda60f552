import { starterOf } from './part.js'
import { accounts, donations, taxRelief } from './parts/charity/gifts.js'
import { help, newsletter, trustees } from './parts/charity/work.js'
import { enquiries } from './parts/enquiries.js'
import { events } from './parts/events.js'
import { everybody, photographs } from './parts/photographs.js'
import { safeguarding } from './parts/safeguarding.js'
import { privately } from './parts/standing.js'
import { volunteers } from './parts/volunteers.js'
import { website } from './parts/website.js'
import type { Starter } from './starter.js'

/** A charity: it lives on gifts and works for its aims. */
export const charity: Starter = starterOf(
  {
    id: 'charity',
    recipients: { public: everybody },
    childrenAmong: ['clients'],
    vendors: ['microsoft-365', 'mailchimp', 'justgiving', 'stripe', 'gocardless', 'wix', 'eventbrite'],
    standing: privately('A charity is no public body.'),
    protects: ['Only those who help you can open what we write down about you.', 'The list of donors has a password.'],
  },
  [
    donations,
    newsletter,
    website,
    accounts,
    volunteers('manager'),
    enquiries('manager'),
    help,
    taxRelief,
    events('manager'),
    photographs({
      people: { guests: { label: 'People who sign up for our events', relation: ['participant'] } },
      method: 'ticked-box',
      how: 'You tick a box when you sign up.',
      description: 'We take photographs at our events and publish some of them.',
      wrongIf:
        'nobody is asked, or one cannot come without it; a picture of a crowd can rest on your own interest instead.',
      knownBy: 'webmaster',
    }),
    trustees,
    safeguarding({ clients: { label: 'People whom we help', relation: ['participant'] } }, 'manager'),
  ],
)
