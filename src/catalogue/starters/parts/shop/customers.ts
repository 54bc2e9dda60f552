import type { Part } from '../../part.js'

/** Whoever buys. */
export const customers = { label: 'Customers', relation: ['customer'] } as const

/** The order as the source of data. */
export const checkout = { type: 'direct', label: 'your order' } as const

/** Data that are kept after an order. */
export const order: Part['ends'] = [
  'order',
  {
    after: 'your order is complete',
    periods: ['gb-contract-claims', 'gb-scotland-contract-claims', 'ie-contract-claims'],
    knownBy: 'manager',
  },
]

/** Who somebody is and how they are reached. */
export const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const

/** What was ordered. */
export const ordered = { label: 'What you order', kinds: ['financial.transactions'] } as const
