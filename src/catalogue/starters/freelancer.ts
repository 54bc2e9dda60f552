import { judged } from './judged.js'
import { type Part, starterOf } from './part.js'
import { books } from './parts/books.js'
import { enquiries } from './parts/enquiries.js'
import { forTheContract, freely } from './parts/gives.js'
import { beforeContract, contract, interest } from './parts/grounds.js'
import { newsletter, untilWithdrawn } from './parts/newsletter.js'
import { privately } from './parts/standing.js'
import { statistics } from './parts/statistics.js'
import { website } from './parts/website.js'
import type { Clock } from './starter.js'

const clients = { label: 'Clients', relation: ['customer'] } as const
const briefing = { type: 'direct', label: 'what you tell us about the job' } as const
const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const
const job = { label: 'What the job is about', kinds: ['communications.correspondence'] } as const

const done: readonly [string, Clock] = [
  'done',
  { after: 'the work for you ends', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'manager' },
]

const forFirms =
  'your clients are firms: then it is about the people who speak for them, and rests on your legitimate interests.'

const quotes: Part = {
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

const work: Part = {
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

const invoices: Part = {
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

const portfolio: Part = {
  id: 'portfolio',
  does: 'name clients and show work as references',
  aliases: ['testimonials', 'references', 'showcase'],
  title: 'Show our work for you',
  phrase: 'to show our work for you',
  description: 'If you agree, we show the work, your name and what you say of it.',
  kinds: ['communication.press'],
  people: { clients },
  data: {
    praise: { label: 'Name and what you say of the work', kinds: ['identity.name', 'communications.user-content'] },
  },
  sources: { briefing },
  judged: {
    basis: judged(
      {
        type: 'consent',
        method: 'request',
        how: 'You agree when we ask you.',
        separate: true,
        refusable: true,
        withdraw: { how: 'write to us', routes: ['email'], asEasy: true },
      },
      {
        because: 'No client has to be shown to others, so each is asked.',
        wrongIf: 'nothing names or shows a person, or the contract with the client settles it.',
        source: 'GDPR Article 6(1)(a)',
      },
    ),
    provision: freely('We do not show it.', 'Nobody has to agree.', 'the price depends on it.'),
  },
  ends: untilWithdrawn,
  knownBy: 'manager',
}

const suppliers: Part = {
  id: 'suppliers',
  does: 'deal with suppliers and partners',
  aliases: ['contractors', 'subcontractors', 'contacts'],
  title: 'Work with suppliers and partners',
  phrase: 'to work with suppliers and partners',
  description: 'We keep the names and numbers of people at firms that we work with.',
  kinds: ['people.suppliers'],
  people: { partners: { label: 'People at suppliers and partners', relation: ['supplier', 'business-contact'] } },
  data: { card: { label: 'Name, firm and contact details at work', kinds: ['professional.business-contact'] } },
  sources: { meeting: { type: 'direct', label: 'what you give us when we deal with you' } },
  judged: {
    basis: interest(
      'Reaching the people at the firms that we work with',
      'Whoever deals for a firm expects to be reached there.',
      'the supplier is a person who works alone: then it is a contract.',
    ),
    provision: freely('We cannot reach you.', 'Nobody has to give a name.', 'the contract names somebody.'),
  },
  ends: ['partner', { after: 'we last worked together', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

/** Somebody who works for others on their own account. */
export const freelancer = starterOf(
  {
    id: 'freelancer',
    label: 'A freelancer or self-employed professional',
    hint: 'you work for clients on your own account: design, translation, trades, consulting',
    aliases: ['self-employed', 'sole trader', 'consultant', 'tradesman', 'photographer', 'contractor'],
    recipients: {},
    vendors: [
      'google-workspace',
      'microsoft-365',
      'wix',
      'squarespace',
      'xero',
      'quickbooks',
      'stripe',
      'paypal',
      'calendly',
      'mailchimp',
    ],
    standing: privately('Somebody who works on their own account is no public body.'),
    protects: ['The computer is locked and encrypted.', 'Nobody else can open our mailbox.'],
  },
  [
    quotes,
    work,
    invoices,
    books({
      people: { clients },
      sources: { briefing },
      provision: forTheContract(
        'We cannot work for you.',
        'The books hold what the invoice holds.',
        'your invoices name nobody.',
      ),
      laws: ['gb-tax-self-employed', 'ie-tax'],
      wrongIf: 'you work through a company: in the United Kingdom another law then asks for its books.',
      clock: [
        'tax-year',
        {
          after: 'the end of the tax year',
          periods: ['gb-tax-self-employed', 'gb-vat', 'ie-tax', 'ie-vat'],
          knownBy: 'bookkeeper',
        },
      ],
    }),
    enquiries('manager'),
    website,
    newsletter,
    statistics,
    portfolio,
    suppliers,
  ],
)
