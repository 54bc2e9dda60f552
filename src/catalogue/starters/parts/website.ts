import type { Part } from '../part.js'
import { freely } from './gives.js'
import { interest } from './grounds.js'

/** Whoever opens the website. */
export const visitors = { label: 'Visitors of our website', relation: ['visitor'] } as const
/** What a browser sends. */
export const browser = { type: 'observed', label: 'your browser' } as const

/** What the server of a website notes of each request. */
export const website: Part = {
  id: 'website',
  does: 'run a website',
  aliases: ['homepage', 'server', 'logs', 'hosting'],
  title: 'Keep our website running',
  phrase: 'to keep our website running',
  description: 'The server of our website notes each request for a page, so that faults and attacks are noticed.',
  kinds: ['service.hosting', 'security.protect'],
  people: { visitors },
  data: {
    requests: {
      label: 'Internet address, browser and the page you ask for',
      kinds: ['device.ip-address', 'device.browser', 'usage.server-logs'],
    },
  },
  sources: { browser },
  recipients: ['hosting'],
  judged: {
    basis: interest(
      'Keeping our website up and safe from attacks',
      'A server needs them to send a page and to notice attacks.',
      'you use these notes to learn what people look at: that is counting visits.',
    ),
    provision: freely(
      'We cannot show you our website.',
      'Nobody has to open a website, but a browser sends these with every request.',
      'people can deal with you through the website alone.',
    ),
  },
  ends: ['visit', { after: 'your visit', periods: [], knownBy: 'webmaster' }],
  knownBy: 'webmaster',
}
