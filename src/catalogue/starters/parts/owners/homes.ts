import type { Clock } from '../../starter.js'

/** Those who own a home. */
export const owners = { label: 'Owners and leaseholders', relation: ['member'] } as const

/** Those who live there. */
export const residents = { label: 'Residents', relation: ['regular-contact'] } as const

/** What they tell. */
export const told = { type: 'direct', label: 'what you tell us' } as const

/** How people are reached. */
export const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const

/** The end of owning a home. */
export const selling: readonly [string, Clock] = [
  'selling',
  { after: 'you sell your home', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'manager' },
]

/** The end of the financial year. */
export const year: readonly [string, Clock] = [
  'year',
  {
    after: 'the end of the financial year',
    periods: ['gb-company-accounts', 'gb-tax-company', 'ie-company-accounts', 'ie-tax'],
    knownBy: 'treasurer',
  },
]
