import { judged, usual } from '../../judged.js'
import type { Part } from '../../part.js'
import { freely } from '../gives.js'
import { emergencyCostsLittle, interest } from '../grounds.js'
import { untilWithdrawn } from '../newsletter.js'
import { members } from './members.js'

/** Whom to ring when a member is hurt. */
export const emergencies: Part = {
  id: 'emergencies',
  does: 'ring somebody close if a member is hurt',
  aliases: ['emergency contact', 'next of kin', 'accident'],
  title: 'Call somebody if a member is hurt',
  phrase: 'to call somebody if a member is hurt',
  description: 'If a member is hurt or ill, we ring the person whom the member has named.',
  kinds: ['care.emergency'],
  people: { kin: { label: 'People named by members for emergencies', relation: ['emergency-contact'] } },
  data: { next: { label: 'Name and phone number of the person to call', kinds: ['contact.emergency-contact'] } },
  sources: {
    member: { type: 'third-party', label: 'the member', name: 'the member who names you', publiclyAccessible: false },
  },
  judged: {
    basis: interest(
      'Reaching somebody close to a member who is hurt or ill',
      emergencyCostsLittle,
      'you use these numbers for anything else, or keep them when the member has left.',
    ),
    recipients: usual(['leaders'], 'Whoever leads an activity has to have the number at hand.'),
  },
  ends: usual({ until: 'the member leaves or names somebody else' }, 'After that nobody would be rung.'),
  knownBy: 'secretary',
}

/** Meetings, elections and their minutes. */
export const meetings: Part = {
  id: 'meetings',
  does: 'hold meetings and keep minutes',
  aliases: ['minutes', 'committee', 'general meeting', 'elections'],
  title: 'Hold meetings and elect a committee',
  phrase: 'to hold meetings and elect a committee',
  description: 'We write down who was at a meeting, what was said and what was decided.',
  kinds: ['membership.governance'],
  people: { members },
  data: { minutes: { label: 'What is written in the minutes', kinds: ['communications.meeting-minutes'] } },
  sources: { meetings: { type: 'direct', label: 'our meetings' } },
  judged: {
    basis: interest(
      'Being able to show what our members and our committee decided',
      'Members have to be able to rely on what was decided.',
      'a law makes you keep minutes, such as that on companies: then that is the basis.',
    ),
    provision: freely(
      'You are not named in the minutes.',
      'Nobody has to come to a meeting.',
      'members have to attend.',
    ),
  },
  ends: ['meeting', { after: 'the meeting', periods: [], knownBy: 'secretary' }],
  knownBy: 'secretary',
}

/** A chat in which members see one another. */
export const chat: Part = {
  id: 'group-chat',
  does: 'run a group chat in which members see one another',
  aliases: ['WhatsApp', 'Signal', 'Telegram', 'messages', 'group'],
  title: 'Run a group chat',
  phrase: 'to run a group chat',
  description: 'Whoever joins the chat sees the names, numbers and messages of all others in it.',
  kinds: ['service.user-content'],
  people: { members },
  data: {
    chat: {
      label: 'Name, phone number and messages in the chat',
      kinds: ['identity.name', 'contact.phone', 'communications.chat'],
    },
  },
  sources: { chat: { type: 'direct', label: 'the group chat' } },
  judged: {
    basis: judged(
      {
        type: 'consent',
        method: 'request',
        how: 'You ask to be in the chat.',
        separate: true,
        refusable: true,
        withdraw: { how: 'leave the chat', routes: ['settings'], asEasy: true },
      },
      {
        because: 'Nobody has to show a private number to all others; who wants to, asks to be in the chat.',
        wrongIf: 'members are put in the chat without asking, or hear there what they hear nowhere else.',
        source: 'GDPR Article 6(1)(a)',
      },
    ),
    recipients: usual(['members'], 'All in the chat see it.'),
    provision: freely(
      'You are not in the chat.',
      'Nobody has to be in it.',
      'members hear there what they hear nowhere else.',
    ),
  },
  ends: untilWithdrawn,
  knownBy: 'secretary',
}
