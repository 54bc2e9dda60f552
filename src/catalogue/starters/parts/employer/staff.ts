import type { Clock, Usual } from '../../starter.js'
import { forTheContract } from '../gives.js'

/** Whoever works for the firm. */
export const staff = { label: 'Our staff', relation: ['employee', 'worker'] } as const

/** What is known from the first day. */
export const starting = { type: 'direct', label: 'your contract and what you tell us when you start' } as const

/** Who somebody is and how they are reached. */
export const details = {
  label: 'Name, contact details and date of birth',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address', 'identity.date-of-birth'],
} as const

/** What somebody earns. */
export const pay = { label: 'Pay', kinds: ['professional.pay'] } as const

/** What the tax office knows somebody by. */
export const numbers = {
  label: 'Tax and insurance numbers',
  kinds: ['government-id.national-id', 'financial.tax'],
} as const

/** Data that are kept after somebody has left. */
export const leaving: readonly [string, Clock] = [
  'leaving',
  {
    after: 'you leave us',
    periods: ['gb-contract-claims', 'gb-scotland-contract-claims', 'ie-contract-claims'],
    knownBy: 'manager',
  },
]

/** Nobody can work here without giving the data. */
export const atWork = (consequence: string): Usual =>
  forTheContract(consequence, 'We cannot employ anybody without them.', 'you would employ people who do not give them.')
