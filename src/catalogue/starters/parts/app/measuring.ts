import { judged } from '../../judged.js'
import type { Part } from '../../part.js'
import { freely } from '../gives.js'
import { measuringNeedsConsent } from '../grounds.js'
import { device, users } from './users.js'

const consentInApp = {
  type: 'consent',
  method: 'settings',
  how: 'It is off until you switch it on.',
  separate: true,
  refusable: true,
  withdraw: { how: 'switch it off in the settings', routes: ['settings'], asEasy: true },
} as const

/** Counting how a service is used. */
export const usage: Part = {
  id: 'usage',
  does: 'count how the service is used',
  aliases: ['analytics', 'statistics', 'product', 'tracking'],
  title: 'Learn how the service is used',
  phrase: 'to learn how the service is used',
  description: 'We count which parts of the service are used and how often, to see what to make better.',
  kinds: ['analytics.web', 'analytics.improve'],
  people: { users },
  data: { usage: { label: 'What you use and when', kinds: ['usage.page-views', 'device.device-id'] } },
  sources: { device },
  judged: {
    basis: judged(consentInApp, {
      because: 'Counting mostly stores or reads something on the device of the user, which needs a yes first.',
      wrongIf:
        'you count nothing but what your own server sees; or, in the United Kingdom, you count for yourself alone, say so clearly and let people object.',
      source: measuringNeedsConsent,
    }),
    provision: freely(
      'We do not count what you use.',
      'Nobody has to agree.',
      'the service does not work without a yes.',
    ),
  },
  ends: ['counting', { after: 'the use that we counted', periods: [], knownBy: 'developer' }],
  knownBy: 'developer',
}

/** Reports of faults. */
export const crashes: Part = {
  id: 'crashes',
  does: 'get reports of crashes',
  aliases: ['errors', 'diagnostics', 'bugs'],
  title: 'Find and mend faults',
  phrase: 'to find and mend faults',
  description: 'When something goes wrong, a report tells us what the service was doing and on what device.',
  kinds: ['analytics.errors'],
  people: { users },
  data: { reports: { label: 'Reports of faults', kinds: ['device.crash-data', 'device.browser'] } },
  sources: { device },
  judged: {
    basis: judged(consentInApp, {
      because: 'A report reads from the device of the user what the service itself does not need.',
      wrongIf: 'the report holds nothing but what your own server saw: then it is part of running the service.',
      source: measuringNeedsConsent,
    }),
    provision: freely(
      'We may not notice what went wrong for you.',
      'Nobody has to send reports.',
      'reports are sent without asking.',
    ),
  },
  ends: ['fault', { after: 'the fault is mended', periods: [], knownBy: 'developer' }],
  knownBy: 'developer',
}
