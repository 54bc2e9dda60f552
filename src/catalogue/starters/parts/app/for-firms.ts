import type { Part } from '../../part.js'
import type { Clock } from '../../starter.js'
import { freely } from '../gives.js'
import { interest } from '../grounds.js'
import { peopleAtFirms } from '../people-at-firms.js'
import { billing, news } from './plans.js'
import { accounts, support } from './service.js'
import { account } from './users.js'

/** The order of a firm as the source of data about whoever gave it. */
export const order = { type: 'direct', label: 'the order of your firm' } as const

/** Whose data they are. */
export const people = { 'at-firms': peopleAtFirms } as const

/** Data that are kept after a firm is a customer no more. */
export const contractOfFirm: readonly [string, Clock] = [
  'contract-of-firm',
  {
    after: 'our contract with your firm ends',
    periods: ['gb-contract-claims', 'gb-scotland-contract-claims', 'ie-contract-claims'],
    knownBy: 'manager',
  },
]

const notWithThem = 'The contract is with the firm and not with its people, whose data come with it.'

/** Accounts of people whose firm is the customer. */
export const accountsAtFirms: Part = {
  ...accounts,
  description: 'We open your account, sign you in, and keep your settings.',
  data: { account },
  judged: {
    basis: interest(
      'Giving the people of our customers the service that their firm ordered',
      notWithThem,
      'people order the service for themselves, or you keep the accounts on the orders of their firm.',
    ),
    provision: freely(
      'You cannot have an account.',
      'The law asks nobody to have one.',
      'the contract with their firm names those who must have one.',
    ),
  },
  ends: contractOfFirm,
}

/** Help for them. */
export const supportAtFirms: Part = {
  ...support,
  judged: {
    ...support.judged,
    basis: interest(
      'Helping the people of our customers to use the service',
      notWithThem,
      'people are your customers themselves: then help is part of their contract.',
    ),
  },
  ends: contractOfFirm,
}

/** What a firm pays, with whoever orders and pays for it. */
export const billingOfFirms: Part = {
  ...billing,
  title: 'Charge your firm for its plan',
  phrase: 'to charge your firm for its plan',
  description: 'We take what the plan of your firm costs, and pay back what we owe it.',
  people,
  sources: { order },
  judged: {
    basis: interest(
      'Being paid for what our customers order',
      notWithThem,
      'some customers are people themselves: their payment is part of their own contract.',
    ),
    provision: withoutPlan('Only a firm has to pay, and it says who does it.'),
  },
  ends: contractOfFirm,
}

/** Nobody at a firm has to give data; without any there is no plan. */
export function withoutPlan(because: string) {
  return freely(
    'Your firm cannot have a plan that costs money.',
    because,
    'some customers are people who order for themselves.',
  )
}

/** News for those who order for a firm. */
export const newsForFirms: Part = {
  ...news,
  people,
  sources: { order },
  ends: ['firm-plan', { after: 'the plan of your firm ends', periods: [], knownBy: 'manager' }],
}
