import { judged, judgedIn } from '../judged.js'
import type { Part } from '../part.js'
import type { Knower, Written } from '../starter.js'
import { freely } from './gives.js'
import { untilWithdrawn } from './newsletter.js'

interface Whose extends Pick<Part, 'does' | 'title' | 'phrase' | 'description'> {
  readonly people: Readonly<Record<string, Written>>
  readonly sources: Readonly<Record<string, Written>>
  /** How people say yes, as a notice tells it: `You tick a box on our joining form.` */
  readonly how: string
  readonly knownBy: Knower
}

const sent = {
  channels: ['email'],
  promotes: ['aims'],
  thirdParties: 'none',
  mode: 'consent',
  senderNamed: true,
  optOut: { everyMessage: true, atAnyTime: true, routes: ['link-in-message', 'email'] },
} as const

const asked = {
  because: 'A letter that promotes your work needs a yes before it is sent by e-mail, and a way to stop it.',
  wrongIf: 'it goes to people who did not ask for it, advertises for others, or has no link to stop it.',
}

/** News by e-mail of somebody who sells nothing, to those who asked for it. */
export const newsOfOurWork = ({ people, sources, how, knownBy, ...words }: Whose): Part => ({
  id: 'newsletter',
  aliases: ['newsletter', 'mailing list', 'news', 'bulletin', 'appeals'],
  ...words,
  kinds: ['marketing.email'],
  people,
  data: { mail: { label: 'Name and e-mail address', kinds: ['identity.name', 'contact.email'] } },
  sources,
  judged: {
    basis: judged(
      {
        type: 'consent',
        method: 'ticked-box',
        how,
        separate: true,
        refusable: true,
        withdraw: {
          how: 'use the link in any letter or write to us',
          routes: ['link-in-message', 'email'],
          asEasy: true,
        },
      },
      {
        because: 'A letter that promotes your work is advertising, which needs a yes first.',
        wrongIf: 'the box is ticked beforehand, nobody is asked, or something else depends on the yes.',
        source: 'GDPR Article 6(1)(a)',
      },
    ),
    provision: freely('You get no letter.', 'Nobody has to read it.', 'something that people need comes by it alone.'),
    marketing: [
      judgedIn('GB', sent, { ...asked, source: 'PECR regulations 22 and 23' }),
      judgedIn('IE', sent, { ...asked, source: 'ePrivacy Directive Article 13' }),
    ],
  },
  ends: untilWithdrawn,
  knownBy,
})
