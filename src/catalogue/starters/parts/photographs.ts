import { judged, usual } from '../judged.js'
import type { Part } from '../part.js'
import type { Knower, Written } from '../starter.js'
import { freely } from './gives.js'
import { untilWithdrawn } from './newsletter.js'

interface Whose {
  readonly people: Readonly<Record<string, Written>>
  /** Who says yes, by id, where it is not the people themselves: `parents`. */
  readonly givenBy?: readonly string[]
  /** How they say it, as a notice does: `You tick a box on our joining form.` */
  readonly method: 'ticked-box' | 'signed-form'
  readonly how: string
  readonly description: string
  /** What happens after a no: `We publish no picture of you.` */
  readonly consequence?: string
  readonly wrongIf: string
  readonly knownBy: Knower
}

/** Pictures of people, taken and shown because they said yes. The starter has the recipients `public`. */
export const photographs = ({
  people,
  givenBy,
  method,
  how,
  description,
  consequence,
  wrongIf,
  knownBy,
}: Whose): Part => ({
  id: 'photographs',
  does: 'take photographs and publish them',
  aliases: ['pictures', 'photos', 'gallery', 'social media'],
  title: 'Show what we do in pictures',
  phrase: 'to show what we do in pictures',
  description,
  kinds: ['events.media'],
  people,
  data: { pictures: { label: 'Photographs', kinds: ['media.photo'] } },
  sources: { camera: { type: 'observed', label: 'our camera' } },
  judged: {
    basis: judged(
      {
        type: 'consent',
        method,
        how,
        ...(givenBy && { givenBy }),
        separate: true,
        refusable: true,
        withdraw: { how: 'write to us', routes: ['email'], asEasy: true },
      },
      {
        because: 'Whoever can be recognised in a published picture should have said yes to it; children above all.',
        wrongIf,
        source: 'GDPR Article 6(1)(a)',
      },
    ),
    recipients: usual(['public'], 'What is published can be seen by everybody.'),
    provision: freely(
      consequence ?? 'We publish no picture of you.',
      'Nobody has to be photographed.',
      'people cannot take part without it.',
    ),
  },
  ends: untilWithdrawn,
  knownBy,
})

/** Everybody who sees what is published. */
export const everybody: Written = { type: 'public', label: 'Readers of our website and our printed matter' }
