import { tasked, usual } from '../../judged.js'
import type { Part } from '../../part.js'
import type { Usual } from '../../starter.js'
import { freely } from '../gives.js'

/** Those who turn to the council. */
export const residents = { label: 'Residents and others who turn to us', relation: ['enquirer'] } as const

const councillors = { label: 'Councillors', relation: ['officer'] } as const

/** What residents tell. */
export const told = { type: 'direct', label: 'what you tell us' } as const

/** How people are reached. */
export const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const

/** A task of a council by its general functions. */
export const ofTheCouncil = (task: string): readonly Usual[] => [
  ...tasked(['gb-council-functions'], task, {
    because: 'A council may do what helps it to carry out its functions.',
    wrongIf: 'a law of its own is about it, which should then be named.',
  }),
  ...tasked(['ie-council-functions'], task, {
    because: 'A local authority represents its community and carries out what the law gives it to do.',
    wrongIf:
      'a law of its own is about it, which should then be named; or you are an association and no local authority.',
  }),
]

/** What residents raise. */
export const casework: Part = {
  id: 'casework',
  does: 'answer residents and deal with what they raise',
  aliases: ['enquiries', 'letters', 'complaints', 'reports', 'casework'],
  title: 'Answer you and deal with what you raise',
  phrase: 'to answer you and deal with what you raise',
  description: 'We read what you write, look into it, pass it on where somebody else has to act, and answer you.',
  kinds: ['public.task', 'communication.enquiries'],
  people: { residents },
  data: { contact, matters: { label: 'What you write to us about', kinds: ['communications.enquiry'] } },
  sources: { told },
  judged: {
    basis: ofTheCouncil('dealing with what residents raise'),
    provision: freely('We cannot answer you.', 'Nobody has to write to the council.', 'a law makes people report it.'),
  },
  ends: ['answer', { after: 'our last answer', periods: [], knownBy: 'clerk' }],
  knownBy: 'clerk',
}

/** Meetings in public, and their minutes. */
export const meetings: Part = {
  id: 'meetings',
  does: 'hold meetings and publish minutes',
  aliases: ['minutes', 'agenda', 'public questions', 'councillors'],
  title: 'Hold meetings in public',
  phrase: 'to hold meetings in public',
  description: 'We write down who spoke at a meeting and what was decided, and publish the minutes.',
  kinds: ['membership.governance', 'public.task'],
  people: { councillors, speakers: { label: 'People who speak at our meetings', relation: ['participant'] } },
  data: {
    minutes: {
      label: 'Names and what is written in the minutes',
      kinds: ['identity.name', 'communications.meeting-minutes'],
    },
  },
  sources: { meetings: { type: 'direct', label: 'our meetings' } },
  judged: {
    basis: [
      ...tasked(['gb-council-minutes'], 'keeping minutes that electors may read', {
        because: 'The law opens the minutes of a council to its electors.',
        wrongIf: 'you are no parish, town or community council.',
      }),
      ...tasked(['ie-council-functions'], 'representing the local community in public', {
        because: 'The law makes the council the forum of its community.',
        wrongIf: 'you are an association and no local authority.',
      }),
    ],
    recipients: usual(['public'], 'Anybody can read the minutes.'),
    provision: freely(
      'You cannot speak at the meeting.',
      'Nobody has to speak at a meeting.',
      'councillors have to attend.',
    ),
  },
  ends: ['meeting', { after: 'the meeting', periods: [], knownBy: 'clerk' }],
  knownBy: 'clerk',
}

/** Those who are elected. */
export const members: Part = {
  id: 'councillors',
  does: 'work with councillors',
  aliases: ['members', 'register of interests', 'declarations'],
  title: 'Work with our councillors',
  phrase: 'to work with our councillors',
  description: 'We tell the public who our councillors are and how to reach them, and send them what they need.',
  kinds: ['membership.governance'],
  people: { councillors },
  data: {
    councillor: {
      label: 'Name, contact details and office',
      kinds: ['identity.name', 'contact.email', 'contact.phone'],
    },
  },
  sources: { told },
  judged: {
    basis: ofTheCouncil('running the council'),
    recipients: usual(['public'], 'Residents have to be able to reach their councillors.'),
    provision: freely(
      'Residents cannot reach you.',
      'Nobody has to publish a private number.',
      'a law makes councillors give it.',
    ),
  },
  ends: ['office', { after: 'you leave office', periods: [], knownBy: 'clerk' }],
  knownBy: 'clerk',
}
