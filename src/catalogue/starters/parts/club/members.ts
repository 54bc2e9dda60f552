import { judged, usual } from '../../judged.js'
import type { Part } from '../../part.js'
import type { Clock } from '../../starter.js'
import { forTheContract } from '../gives.js'
import { beforeContract, contract } from '../grounds.js'
import { newsOfOurWork } from '../news-of-our-work.js'

/** Those who have joined. */
export const members = { label: 'Members', relation: ['member'] } as const

const form = { type: 'direct', label: 'our joining form' } as const

const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const

const leaving: readonly [string, Clock] = [
  'leaving',
  { after: 'you leave', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'secretary' },
]

/** The list of members and what they pay. */
export const membership: Part = {
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

/** News of the club, for members who ask for it. */
export const newsletter = newsOfOurWork({
  does: 'send a newsletter by e-mail',
  title: 'Send you our newsletter',
  phrase: 'to send you our newsletter',
  description: 'We send news of the club by e-mail to those members who ask for it.',
  people: { members },
  sources: { form },
  how: 'You tick a box on our joining form.',
  knownBy: 'secretary',
})

/** Those who wait for a place. */
export const waiting: Part = {
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
