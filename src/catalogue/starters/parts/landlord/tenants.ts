import type { Clock } from '../../starter.js'

/** Whoever rents. */
export const tenants = { label: 'Tenants', relation: ['customer'] } as const

/** Whoever would like to rent. */
export const applicants = { label: 'People who would like to rent', relation: ['applicant'] } as const

/** The tenancy agreement as the source of data. */
export const agreement = { type: 'direct', label: 'the tenancy agreement' } as const

/** Who somebody is and how they are reached. */
export const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const

/** What is rented. */
export const home = {
  label: 'The home, the rent and how long you rent it',
  kinds: ['contact.postal-address', 'financial.transactions'],
} as const

/** Data that are kept after the tenancy. */
export const tenancyEnds: readonly [string, Clock] = [
  'tenancy',
  {
    after: 'the tenancy ends',
    periods: ['gb-contract-claims', 'gb-scotland-contract-claims', 'ie-contract-claims'],
    knownBy: 'manager',
  },
]
