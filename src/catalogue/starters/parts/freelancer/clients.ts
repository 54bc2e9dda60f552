import type { Clock } from '../../starter.js'

/** Whoever gives a job. */
export const clients = { label: 'Clients', relation: ['customer'] } as const

/** What a client tells of the job. */
export const briefing = { type: 'direct', label: 'what you tell us about the job' } as const

/** Who somebody is and how they are reached. */
export const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const

/** What a job is about. */
export const job = { label: 'What the job is about', kinds: ['communications.correspondence'] } as const

/** Data that are kept after the work. */
export const done: readonly [string, Clock] = [
  'done',
  {
    after: 'the work for you ends',
    periods: ['gb-contract-claims', 'gb-scotland-contract-claims', 'ie-contract-claims'],
    knownBy: 'manager',
  },
]

/** When the contract is with a firm, it is not with its people. */
export const forFirms =
  'your clients are firms: then it is about the people who speak for them, and rests on your legitimate interests.'
