import type { Part } from '../../part.js'
import { forTheContract, freely } from '../gives.js'
import { beforeContract, contract } from '../grounds.js'
import { briefing, clients, contact, done, forFirms, job } from './clients.js'

/** Quotes. */
export const quotes: Part = {
  id: 'quotes',
  does: 'give quotes',
  aliases: ['offers', 'estimates', 'proposals'],
  title: 'Give you a quote',
  phrase: 'to give you a quote',
  description: 'We look at what you need, and tell you what it would cost.',
  kinds: ['service.provide'],
  people: { asking: { label: 'People who ask for a quote', relation: ['enquirer'] } },
  data: { contact, job },
  sources: { briefing },
  judged: {
    basis: beforeContract(
      'the contract that you ask us about',
      'A quote is asked for, and comes before a contract.',
      forFirms,
    ),
    provision: freely(
      'We cannot give you a quote.',
      'Nobody has to ask for one.',
      'people have to get a quote from you.',
    ),
  },
  ends: ['quote', { after: 'the quote', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

/** The work for a client. */
export const work: Part = {
  id: 'work',
  does: 'work for clients',
  aliases: ['projects', 'jobs', 'consulting', 'commissions'],
  title: 'Work for you',
  phrase: 'to work for you',
  description: 'We do the work that we agreed, and speak with you about it.',
  kinds: ['service.provide'],
  people: { clients },
  data: { contact, job },
  sources: { briefing },
  recipients: ['colleagues'],
  judged: {
    basis: contract('the work that we agreed on', 'The work is what the contract promises.', forFirms),
    provision: forTheContract(
      'We cannot work for you.',
      'Work needs somebody to do it for.',
      'you work for people without knowing them.',
    ),
  },
  ends: done,
  knownBy: 'manager',
}

/** Invoices and payments. */
export const invoices: Part = {
  id: 'invoices',
  does: 'send invoices and take payments',
  aliases: ['bills', 'reminders', 'debts'],
  title: 'Charge you for our work',
  phrase: 'to charge you for our work',
  description: 'We send you an invoice, and look whether it is paid.',
  kinds: ['service.invoicing', 'service.payments'],
  people: { clients },
  data: {
    billing: {
      label: 'Name and address on the invoice, and payments',
      kinds: ['identity.name', 'contact.billing-address', 'financial.transactions'],
    },
  },
  sources: { paying: { type: 'direct', label: 'what you tell us for the invoice, and your payment' } },
  recipients: ['bank'],
  judged: {
    basis: contract('the work that we agreed on', 'Paying is your part of the contract.', forFirms),
    provision: forTheContract(
      'We cannot work for you.',
      'An invoice names who owes it.',
      'people pay before you know them.',
    ),
  },
  ends: done,
  knownBy: 'bookkeeper',
}
