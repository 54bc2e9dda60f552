import { judged } from '../judged.js'
import type { Part } from '../part.js'
import type { Usual } from '../starter.js'
import { freely } from './gives.js'
import { exceptionForCustomers, linkInMessage, softOptIn, yesToAdvertising } from './grounds.js'

/** The end that follows from a consent. */
export const untilWithdrawn: Usual = judged(
  { until: 'you withdraw your consent' },
  {
    because: 'Without the consent there is no reason to go on.',
    wrongIf: 'it does not rest on consent, or you delete the data earlier.',
    source: 'GDPR Article 7(3)',
  },
)

const channel = { channels: ['email'], thirdParties: 'none', senderNamed: true } as const

/** News by e-mail to those who asked for them. */
export const newsletter: Part = {
  id: 'newsletter',
  does: 'send a newsletter to those who ask for it',
  aliases: ['mailing list', 'marketing', 'news', 'offers'],
  title: 'Send you our newsletter',
  phrase: 'to send you our newsletter',
  description: 'We send news by e-mail to those who asked for them.',
  kinds: ['marketing.email'],
  people: { readers: { label: 'Readers of our newsletter', relation: ['subscriber'] } },
  data: {
    subscription: {
      label: 'E-mail address and the record of your consent',
      kinds: ['contact.email', 'preferences.consent-record'],
    },
  },
  sources: { 'newsletter-form': { type: 'direct', label: 'the newsletter form' } },
  judged: {
    basis: judged(
      {
        type: 'consent',
        method: 'form-field',
        how: 'You enter your e-mail address for the newsletter.',
        separate: true,
        refusable: true,
        withdraw: { how: 'use the link in any newsletter', routes: ['link-in-message'], asEasy: true },
      },
      {
        because: 'E-mail that advertises to private people needs a yes first.',
        wrongIf: 'people were put on the list without asking for it, such as because they bought something.',
        source: yesToAdvertising,
      },
    ),
    provision: freely(
      'You get no newsletter.',
      'Nobody has to subscribe.',
      'something else depends on it, such as a prize draw.',
    ),
    marketing: [
      judged(
        { ...channel, promotes: ['own'], mode: 'consent', optOut: linkInMessage },
        {
          because: 'Each newsletter says who sends it and has a link to stop it.',
          wrongIf: 'you advertise what others sell, or a newsletter goes out without a link to stop it.',
          source: exceptionForCustomers,
        },
      ),
      softOptIn(channel),
    ],
  },
  ends: untilWithdrawn,
  knownBy: 'webmaster',
}
