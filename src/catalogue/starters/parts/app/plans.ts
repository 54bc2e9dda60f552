import { judged, judgedIn } from '../../judged.js'
import type { Part } from '../../part.js'
import type { Usual } from '../../starter.js'
import { forTheContract, freely } from '../gives.js'
import { afterAYes, contract, softOptIn, yesToAdvertising } from '../grounds.js'
import { closing, forFirms, payer, plan } from './users.js'

const payments = {
  label: 'Plan and payments',
  kinds: ['financial.transactions', 'financial.payment-token'],
} as const

/** What is advertised, and for whom. */
const channel = {
  channels: ['email'],
  thirdParties: 'none',
  senderNamed: true,
} as const

/** E-mail to customers, without asking them first. */
const byInterest: readonly Usual[] = [
  judged(
    { type: 'legitimate-interests', interests: ['Telling customers about new features of what they bought'] },
    {
      because: 'Customers may be written to about similar things, if they could say no from the start.',
      wrongIf: 'people could not say no when they gave the address, or have bought nothing and asked about nothing.',
      source: 'GDPR Article 6(1)(f), ePrivacy Directive Article 13, PECR regulation 22',
    },
  ),
]

/** E-mail to customers who said yes. */
const askedFirst = (country: 'GB' | 'IE'): readonly Usual[] => [
  judgedIn(
    country,
    {
      type: 'consent',
      method: 'ticked-box',
      how: 'You tick a box when you order a plan.',
      separate: true,
      refusable: true,
      withdraw: { how: 'use the link in any message', routes: ['link-in-message'], asEasy: true },
    },
    {
      because: 'E-mail that advertises needs a yes first; the exception for customers is narrow.',
      wrongIf: 'you keep within that exception, and people could say no from the start.',
      source: yesToAdvertising,
    },
  ),
]

/** Payments for a plan. */
export const billing: Part = {
  id: 'billing',
  does: 'take payments for the service',
  aliases: ['subscription', 'plans', 'invoices', 'card'],
  title: 'Charge you for your plan',
  phrase: 'to charge you for your plan',
  description: 'We take what your plan costs, and pay back what we owe you.',
  kinds: ['service.payments'],
  people: { customers: payer },
  data: { payments },
  sources: { plan },
  judged: {
    basis: contract('your plan', 'Paying is your part of the contract.', forFirms),
    provision: forTheContract(
      'You cannot have a plan that costs money.',
      'A payment says who pays.',
      'the service is free.',
    ),
  },
  ends: closing,
  knownBy: 'bookkeeper',
}

/** E-mail to customers about new features. */
export const news: Part = {
  id: 'news',
  does: 'write to customers about new features',
  aliases: ['newsletter', 'product mails', 'marketing', 'updates'],
  title: 'Tell you about new features',
  phrase: 'to tell you about new features',
  description: 'We write to customers by e-mail about new features and plans.',
  kinds: ['marketing.email'],
  people: { customers: payer },
  data: { address: { label: 'Name and e-mail address', kinds: ['identity.name', 'contact.email'] } },
  sources: { plan },
  judged: {
    basis: [...askedFirst('IE'), ...byInterest, ...askedFirst('GB')],
    marketing: [softOptIn(channel), afterAYes({ ...channel, promotes: ['own-similar'] })],
    provision: freely(
      'You do not hear about new features by e-mail.',
      'Nobody has to get them.',
      'the messages are needed to use the service.',
    ),
  },
  ends: ['plan', { after: 'your plan ends', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}
