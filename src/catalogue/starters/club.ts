import { judged, obliged, usual } from './judged.js'
import { type Part, starterOf } from './part.js'
import { enquiries } from './parts/enquiries.js'
import { events } from './parts/events.js'
import { forTheContract, freely } from './parts/gives.js'
import { beforeContract, contract, interest } from './parts/grounds.js'
import { newsOfOurWork } from './parts/news-of-our-work.js'
import { untilWithdrawn } from './parts/newsletter.js'
import { everybody, photographs } from './parts/photographs.js'
import { safeguarding } from './parts/safeguarding.js'
import { privately } from './parts/standing.js'
import { volunteers } from './parts/volunteers.js'
import { website } from './parts/website.js'
import type { Clock, Starter } from './starter.js'

const members = { label: 'Members', relation: ['member'] } as const
const form = { type: 'direct', label: 'our joining form' } as const

const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const

const leaving: readonly [string, Clock] = [
  'leaving',
  { after: 'you leave', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'secretary' },
]

const membership: Part = {
  id: 'membership',
  does: 'keep a list of members and collect fees',
  aliases: ['subscription', 'rent', 'register'],
  title: 'Run your membership',
  phrase: 'to run your membership',
  description: 'We keep the list of members, collect the fees and tell you what concerns you as a member.',
  kinds: ['membership.administration'],
  people: { members },
  data: { contact, fees: { label: 'Fees and payments', kinds: ['financial.transactions'] } },
  sources: { form },
  judged: {
    basis: contract(
      'your membership',
      'Joining is an agreement: without these data nobody could be a member.',
      'children join without a parent, or people are on the list who never joined.',
    ),
    provision: forTheContract(
      'We cannot make you a member.',
      'Who does not say who they are cannot join.',
      'people can be members without a name or an address.',
    ),
  },
  ends: leaving,
  knownBy: 'secretary',
}

const newsletter = newsOfOurWork({
  does: 'send a newsletter by e-mail',
  title: 'Send you our newsletter',
  phrase: 'to send you our newsletter',
  description: 'We send news of the club by e-mail to those members who ask for it.',
  people: { members },
  sources: { form },
  how: 'You tick a box on our joining form.',
  knownBy: 'secretary',
})

const emergencies: Part = {
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
      'A phone number that is used only in an emergency costs its owner little.',
      'you use these numbers for anything else, or keep them when the member has left.',
    ),
    recipients: usual(['leaders'], 'Whoever leads an activity has to have the number at hand.'),
  },
  ends: usual({ until: 'the member leaves or names somebody else' }, 'After that nobody would be rung.'),
  knownBy: 'secretary',
}

const accounts: Part = {
  id: 'accounts',
  does: 'keep accounts',
  aliases: ['books', 'treasurer', 'tax', 'receipts'],
  title: 'Keep our accounts',
  phrase: 'to keep our accounts',
  description: 'We keep records of what is paid to us and by us.',
  kinds: ['legal.accounting'],
  people: { members },
  data: {
    payments: { label: 'Payments, with name, day and reason', kinds: ['identity.name', 'financial.transactions'] },
  },
  sources: { payment: { type: 'direct', label: 'your payments' } },
  judged: {
    basis: obliged(['gb-tax-company', 'ie-tax'], {
      because: 'Whoever can be asked for tax has to keep the records that show it; that is so for most clubs as well.',
      wrongIf:
        'no tax can be asked of you: then it is your own interest, or the law on companies or charities if you are one.',
    }),
    provision: forTheContract(
      'We cannot take your payment.',
      'A payment says from whom it is.',
      'members pay without a name.',
    ),
  },
  ends: [
    'year',
    {
      after: 'the end of the financial year',
      periods: [
        'gb-tax-company',
        'gb-company-accounts',
        'gb-charity-accounts',
        'ie-tax',
        'ie-company-accounts',
        'ie-charity-accounts',
      ],
      knownBy: 'treasurer',
    },
  ],
  knownBy: 'treasurer',
}

const meetings: Part = {
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

const chat: Part = {
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

const waiting: Part = {
  id: 'waiting-list',
  does: 'keep a waiting list',
  aliases: ['queue', 'applicants', 'applications'],
  title: 'Keep our waiting list',
  phrase: 'to keep our waiting list',
  description:
    'We keep a list of those who would like to join, in their order, and write to you when there is a place.',
  kinds: ['membership.application'],
  people: { waiting: { label: 'People who would like to join', relation: ['applicant'] } },
  data: { contact },
  sources: { 'waiting-form': { type: 'direct', label: 'the form for our waiting list' } },
  judged: {
    basis: beforeContract(
      'the membership that you ask for',
      'Whoever asks to be on the list asks for a step towards joining.',
      'people are put on the list by others.',
    ),
    provision: judged(
      { requirement: 'pre-contractual', obliged: true, consequence: 'We cannot put you on the list.' },
      {
        because: 'Whoever cannot be reached cannot be told that there is a place.',
        wrongIf: 'people can be on the list without a name.',
        source: 'GDPR Article 13(2)(e)',
      },
    ),
  },
  ends: usual({ until: 'you join, or ask us to take you off the list' }, 'After that nobody waits.'),
  knownBy: 'secretary',
}

/** A club or society: people join, pay a fee and meet. */
export const club: Starter = starterOf(
  {
    id: 'club',
    label: 'A club or society',
    hint: 'sports, allotments, choirs, theatre: people join, pay a fee and meet',
    aliases: ['society', 'association', 'choir', 'team', 'scouts'],
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
