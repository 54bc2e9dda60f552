import { judged } from '../../judged.js'
import type { Part } from '../../part.js'
import { yesToAdvertising } from '../grounds.js'
import { newsletter } from '../newsletter.js'
import { signUp, users } from './users.js'

/** News by e-mail for those who have an account, and who said yes to them there: to have one is no yes. */
export const newsletterForUsers: Part = {
  ...newsletter,
  does: 'send a newsletter to users who ask for it',
  aliases: ['newsletter', 'mailing list', 'marketing', 'offers'],
  description: 'We send news by e-mail to users who asked for them.',
  people: { users },
  sources: { 'sign-up': signUp },
  judged: {
    ...newsletter.judged,
    basis: judged(
      {
        type: 'consent',
        method: 'ticked-box',
        how: 'You tick a box in your account.',
        separate: true,
        refusable: true,
        withdraw: { how: 'use the link in any newsletter', routes: ['link-in-message'], asEasy: true },
      },
      {
        because: 'E-mail that advertises needs a yes first, and to have an account is none.',
        wrongIf: 'users get the newsletter without ticking anything, such as because they have an account.',
        source: yesToAdvertising,
      },
    ),
  },
}
