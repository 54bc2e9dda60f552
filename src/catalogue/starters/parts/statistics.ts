import { judged } from '../judged.js'
import type { Part } from '../part.js'
import { freely } from './gives.js'
import { measuringNeedsConsent } from './grounds.js'
import { browser, visitors } from './website.js'

/** Counting visits by something on the visitor's device. */
export const statistics: Part = {
  id: 'statistics',
  does: 'count visits to the website',
  aliases: ['analytics', 'cookies', 'tracking'],
  title: 'Count visits to our website',
  phrase: 'to count visits to our website',
  description: 'We count which pages are opened, to see what people look for.',
  kinds: ['analytics.web'],
  people: { visitors },
  data: { visits: { label: 'Pages you open', kinds: ['usage.page-views', 'device.cookie-id'] } },
  sources: { browser },
  judged: {
    basis: judged(
      {
        type: 'consent',
        method: 'cookie-banner',
        how: 'You agree in the banner on our website.',
        separate: true,
        refusable: true,
        withdraw: { how: 'change your choice on our website', routes: ['cookie-control'], asEasy: true },
      },
      {
        because: 'Counting mostly stores or reads something on the device of the visitor, which needs a yes first.',
        wrongIf:
          'nothing is stored or read there; or, in the United Kingdom, you count for yourself alone, say so clearly and let people object.',
        source: measuringNeedsConsent,
      },
    ),
    provision: freely(
      'We do not count your visit.',
      'Nobody has to agree.',
      'the website does not open without a yes.',
    ),
  },
  ends: ['visits', { after: 'the visit that we counted', periods: [], knownBy: 'webmaster' }],
  knownBy: 'webmaster',
}
