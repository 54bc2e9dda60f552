import { obliged } from '../../judged.js'
import type { Part } from '../../part.js'
import { forTheContract } from '../gives.js'
import { contract } from '../grounds.js'
import { agreement, contact, home, tenancyEnds, tenants } from './tenants.js'

/** The tenancy itself. */
export const tenancy: Part = {
  id: 'tenancy',
  does: 'let homes',
  aliases: ['tenancy agreement', 'lease', 'letting', 'inspection'],
  title: 'Let a home to you',
  phrase: 'to let a home to you',
  description: 'We make and carry out the tenancy agreement, inspect the home, and write to you about both.',
  kinds: ['service.provide'],
  people: { tenants },
  data: { contact, home },
  sources: { agreement },
  judged: {
    basis: contract(
      'your tenancy agreement',
      'Letting is a contract: without these data there is no tenancy.',
      'others live there who signed nothing: their data rest on your legitimate interests.',
    ),
    provision: forTheContract(
      'We cannot let the home to you.',
      'A tenancy names the tenant.',
      'people stay without an agreement.',
    ),
  },
  ends: tenancyEnds,
  knownBy: 'manager',
}

/** Rent accounts. */
export const rent: Part = {
  id: 'rent',
  does: 'collect rent',
  aliases: ['arrears', 'payments', 'debts'],
  title: 'Collect the rent',
  phrase: 'to collect the rent',
  description: 'We keep account of the rent that you pay and owe.',
  kinds: ['service.payments'],
  people: { tenants },
  data: {
    account: {
      label: 'Rent paid and owed, and the account that it comes from',
      kinds: ['financial.transactions', 'financial.bank-account'],
    },
  },
  sources: { payments: { type: 'observed', label: 'payments into our account' } },
  recipients: ['bank'],
  judged: {
    basis: contract(
      'your tenancy agreement',
      'Rent is what the agreement asks for.',
      'somebody else pays, such as a council: what it tells you is not from the tenant.',
    ),
    provision: forTheContract(
      'We cannot let the home to you.',
      'A payment says who pays.',
      'the rent is paid by somebody else alone.',
    ),
  },
  ends: tenancyEnds,
  knownBy: 'bookkeeper',
}

/** Repairs of a home. */
export const repairs: Part = {
  id: 'repairs',
  does: 'repair and inspect homes',
  aliases: ['maintenance', 'gas safety', 'contractors', 'keys'],
  title: 'Repair your home',
  phrase: 'to repair your home',
  description: 'We take your report, agree on a time, and send somebody who mends it.',
  kinds: ['service.provide'],
  people: { tenants },
  data: { contact, repairs: { label: 'Reports of what is broken', kinds: ['communications.enquiry'] } },
  sources: { reports: { type: 'direct', label: 'your reports' } },
  recipients: ['repairs'],
  judged: {
    basis: contract(
      'your tenancy agreement',
      'Keeping the home in repair is our part of the agreement.',
      'you keep notes on health, such as what a person cannot lift: those need more than this.',
    ),
    provision: forTheContract(
      'We may not know what is broken.',
      'A repair needs a home and a time.',
      'repairs are made without a report.',
    ),
  },
  ends: tenancyEnds,
  knownBy: 'manager',
}

/** Deposits, and what becomes of them. */
export const deposits: Part = {
  id: 'deposits',
  does: 'hold and return deposits',
  aliases: ['deposit scheme', 'inventory', 'damage'],
  title: 'Look after your deposit',
  phrase: 'to look after your deposit',
  description: 'We take your deposit, keep account of it, and settle with you at the end what is returned.',
  kinds: ['legal.compliance'],
  people: { tenants },
  data: {
    contact,
    deposit: {
      label: 'The deposit, and the state of the home',
      kinds: ['financial.transactions', 'property.condition'],
    },
  },
  sources: { agreement },
  recipients: ['scheme'],
  judged: {
    basis: obliged(['gb-deposits', 'ie-deposits'], {
      because: 'The law says what a landlord does with a deposit, and when it is returned.',
      wrongIf: 'you take no deposit.',
    }),
    provision: forTheContract(
      'We cannot let the home to you.',
      'A deposit belongs to somebody.',
      'you let without a deposit.',
    ),
  },
  ends: tenancyEnds,
  knownBy: 'bookkeeper',
}
