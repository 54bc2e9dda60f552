import type { Clock } from '../../starter.js'

/** Whoever has an account. */
export const users = { label: 'Users', relation: ['user'] } as const

/** Whoever pays for a plan. */
export const payer = { label: 'Customers who pay', relation: ['customer'] } as const

/** The order of a plan as the source of data. */
export const plan = { type: 'direct', label: 'your order of a plan' } as const

/** The account as its user filled it in. */
export const signUp = { type: 'direct', label: 'your account' } as const

/** What the device of a user sends. */
export const device = { type: 'observed', label: 'your device, as you use the service' } as const

/** What an account is made of. */
export const account = {
  label: 'Name, e-mail address, password and settings',
  kinds: ['identity.name', 'contact.email', 'identity.username', 'account.credentials', 'account.settings'],
} as const

/** Data that are kept after an account was closed. */
export const closing: readonly [string, Clock] = [
  'closing',
  {
    after: 'you close your account',
    periods: ['gb-contract-claims', 'gb-scotland-contract-claims', 'ie-contract-claims'],
    knownBy: 'manager',
  },
]

/** When the contract is with a firm, it is not with its people. */
export const forFirms =
  'your customers are firms: then it is about their staff, and rests on your interests, or you act on the orders of the firm.'
