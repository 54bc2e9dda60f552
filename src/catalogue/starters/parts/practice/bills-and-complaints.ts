import { obliged } from '../../judged.js'
import type { Part } from '../../part.js'
import { forTheContract, freely } from '../gives.js'
import { contract, interest } from '../grounds.js'
import { carefully, patients, told } from './patients.js'

/** What patients pay. */
export const bills: Part = {
  id: 'bills',
  does: 'write bills and take payments',
  aliases: ['invoices', 'fees', 'insurance', 'payments'],
  title: 'Bill you for your treatment',
  phrase: 'to bill you for your treatment',
  description: 'We write bills, note what is paid and remind you of what is due.',
  kinds: ['service.invoicing', 'service.payments'],
  people: { patients },
  data: {
    bills: {
      label: 'Bills, with what was done, and payments',
      kinds: ['identity.name', 'contact.billing-address', 'financial.transactions', 'health.medication'],
    },
  },
  sources: { told },
  judged: {
    basis: contract('your treatment', 'Treatment is paid for as agreed.', 'patients pay nothing.'),
    specialCategoryCondition: carefully,
    provision: forTheContract('We cannot bill you.', 'A bill says whom it is for.', 'patients pay nothing.'),
  },
  ends: [
    'bill',
    {
      after: 'the end of the year of the bill',
      periods: ['gb-tax-self-employed', 'gb-tax-company', 'gb-contract-claims', 'ie-tax', 'ie-contract-claims'],
      knownBy: 'bookkeeper',
    },
  ],
  knownBy: 'bookkeeper',
}

/** What went wrong. */
export const complaints: Part = {
  id: 'complaints',
  does: 'deal with complaints',
  aliases: ['claims', 'incidents', 'insurance'],
  title: 'Deal with your complaint',
  phrase: 'to deal with your complaint',
  description: 'We write down what you complain about, look into it and answer you.',
  kinds: ['communication.complaints'],
  people: { patients },
  data: {
    complaints: {
      label: 'Complaints about your treatment, and our answers',
      kinds: ['communications.complaint', 'health.medication'],
    },
  },
  sources: { told },
  judged: {
    basis: interest(
      'Finding out what went wrong and putting it right',
      'Whoever complains expects that it is looked into.',
      'a law makes you do it: then that is the basis.',
    ),
    specialCategoryCondition: carefully,
    provision: freely(
      'We cannot look into it.',
      'Nobody has to complain.',
      'a law makes people complain to you first.',
    ),
  },
  ends: [
    'complaint',
    { after: 'the matter is closed', periods: ['gb-injury-claims', 'ie-injury-claims'], knownBy: 'manager' },
  ],
  knownBy: 'manager',
}

/** Bills that are kept for the tax office. */
export const accounts: Part = {
  id: 'accounts',
  does: 'keep accounts',
  aliases: ['books', 'tax', 'bookkeeping'],
  title: 'Keep our accounts',
  phrase: 'to keep our accounts',
  description: 'We keep records of what is paid to us and by us, for our accounts and our tax.',
  kinds: ['legal.accounting'],
  people: { patients },
  data: {
    payments: { label: 'Payments, with name, day and amount', kinds: ['identity.name', 'financial.transactions'] },
  },
  sources: { payment: { type: 'direct', label: 'your payments' } },
  judged: {
    basis: obliged(['gb-tax-self-employed', 'ie-tax'], {
      because: 'Whoever pays tax has to keep the records that it is worked out from.',
      wrongIf:
        'your practice is a company, for which other laws say so; or the accounts tell what patients were treated for.',
    }),
    provision: forTheContract(
      'We cannot take your payment.',
      'A payment says from whom it is.',
      'patients pay nothing.',
    ),
  },
  ends: [
    'bill',
    {
      after: 'the end of the year of the bill',
      periods: ['gb-tax-self-employed', 'gb-tax-company', 'gb-contract-claims', 'ie-tax', 'ie-contract-claims'],
      knownBy: 'bookkeeper',
    },
  ],
  knownBy: 'bookkeeper',
}
