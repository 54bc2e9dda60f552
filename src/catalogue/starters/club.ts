import { starterOf } from './part.js'
import { accounts } from './parts/club/accounts.js'
import { members, membership, newsletter, waiting } from './parts/club/members.js'
import { chat, emergencies, meetings } from './parts/club/together.js'
import { enquiries } from './parts/enquiries.js'
import { events } from './parts/events.js'
import { everybody, photographs } from './parts/photographs.js'
import { safeguarding } from './parts/safeguarding.js'
import { privately } from './parts/standing.js'
import { volunteers } from './parts/volunteers.js'
import { website } from './parts/website.js'
import type { Starter } from './starter.js'

/** A club or society: people join, pay a fee and meet. */
export const club: Starter = starterOf(
  {
    id: 'club',
    recipients: {
      members: { type: 'people', label: 'Other members' },
      leaders: { type: 'internal', label: 'Those who lead our activities' },
      public: everybody,
    },
    childrenAmong: ['members'],
    vendors: ['google-workspace', 'mailchimp', 'wix', 'whatsapp', 'meta', 'gocardless'],
    standing: privately('A club is no public body.'),
    protects: ['Only the committee can open the list of members.', 'Paper forms are in a locked cupboard.'],
  },
  [
    membership,
    newsletter,
    website,
    photographs({
      people: { members },
      method: 'ticked-box',
      how: 'You tick a box on our joining form.',
      description: 'We take photographs of what the club does and publish some of them.',
      wrongIf:
        'nobody is asked, or one cannot join without it; a picture of a crowd can rest on your own interest instead.',
      knownBy: 'webmaster',
    }),
    emergencies,
    events('secretary'),
    enquiries('secretary'),
    accounts,
    waiting,
    chat,
    meetings,
    volunteers('secretary'),
    safeguarding({ members }, 'secretary'),
  ],
)
