import { judgedIn } from '../../judged.js'
import type { Part } from '../../part.js'
import type { Clock } from '../../starter.js'
import { freely } from '../gives.js'
import { afterAYes, interest, linkInMessage, yesToAdvertising } from '../grounds.js'
import { peopleAtFirms } from '../people-at-firms.js'
import { billing, news } from './plans.js'
import { accounts, support } from './service.js'
import { account } from './users.js'

/** The order of a firm as the source of data about its people: they did not give it, their firm did. */
export const order = {
  type: 'third-party',
  name: 'the firm that you work for',
  label: 'the order of your firm',
} as const

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

const advertised = { channels: ['email'], promotes: ['own'], thirdParties: 'none', senderNamed: true } as const

const tellingOfFeatures = {
  type: 'legitimate-interests',
  interests: ['Telling the people of our customers about new features of what their firm uses'],
} as const

/** News for the people of firms: what they get is addressed to a company, and it was not they who bought. */
export const newsForFirms: Part = {
  ...news,
  description: 'We write to people at our customers by e-mail about new features and plans.',
  people,
  sources: { order },
  judged: {
    ...news.judged,
    basis: [
      judgedIn('GB', tellingOfFeatures, {
        because: 'Where an address belongs to a company, the law on electronic mail asks for no yes first.',
        wrongIf: 'you also write to private addresses, or to customers who are people and no company.',
        source: 'UK GDPR Article 6(1)(f), PECR regulation 22(1)',
      }),
      ...(['IE', 'GB'] as const).map((country) =>
        judgedIn(
          country,
          {
            type: 'consent',
            method: 'ticked-box',
            separate: true,
            refusable: true,
            withdraw: { how: 'use the link in any message', routes: ['link-in-message'], asEasy: true },
          },
          {
            because: 'With a yes, nobody has to know whether an address belongs to a person or to a company.',
            wrongIf: 'people are not asked before you write to them.',
            source: yesToAdvertising,
          },
        ),
      ),
      judgedIn('IE', tellingOfFeatures, {
        because: 'It is about what their firm uses, and they can stop it in every message.',
        wrongIf: 'the law of a state that you write to asks for a yes of companies, too.',
        source: 'GDPR Article 6(1)(f), ePrivacy Directive Article 13(5)',
      }),
    ],
    marketing: [
      judgedIn(
        'GB',
        { ...advertised, mode: 'corporate-subscribers', optOut: linkInMessage },
        {
          because: 'What you write is addressed to companies, and each message has a link to stop it.',
          wrongIf: 'you also write to private addresses, or a message goes out without a link to stop it.',
          source: 'PECR regulations 22(1) and 23',
        },
      ),
      afterAYes(advertised),
    ],
  },
  ends: ['firm-plan', { after: 'the plan of your firm ends', periods: [], knownBy: 'manager' }],
}
