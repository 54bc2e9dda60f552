import { obliged } from './judged.js'
import { type Part, starterOf } from './part.js'
import { books } from './parts/books.js'
import { enquiries } from './parts/enquiries.js'
import { forTheContract, freely } from './parts/gives.js'
import { contract, interest } from './parts/grounds.js'
import { privately } from './parts/standing.js'
import type { Clock } from './starter.js'

const tenants = { label: 'Tenants', relation: ['customer'] } as const
const applicants = { label: 'People who would like to rent', relation: ['applicant'] } as const
const agreement = { type: 'direct', label: 'the tenancy agreement' } as const

const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const
const home = {
  label: 'The home, the rent and how long you rent it',
  kinds: ['contact.postal-address', 'financial.transactions'],
} as const

const tenancyEnds: readonly [string, Clock] = [
  'tenancy',
  { after: 'the tenancy ends', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'manager' },
]

const choice = interest(
  'Letting to people who can pay the rent and look after the home',
  'Nobody can choose between people of whom nothing is known.',
  'you ask everybody for bank statements or identity papers before you offer the home, or let a score decide.',
)

const decided: readonly [string, Clock] = ['decided', { after: 'the home is let', periods: [], knownBy: 'manager' }]

const choosing: Part = {
  id: 'choosing',
  does: 'choose tenants',
  aliases: ['applications', 'viewings', 'affordability'],
  title: 'Choose who rents a home',
  phrase: 'to choose who rents a home',
  description: 'We read your application, show you the home, and decide to whom we let it.',
  kinds: ['service.provide'],
  people: { applicants },
  data: {
    application: {
      label: 'Application, with name, contact details, work and income',
      kinds: ['identity.name', 'contact.email', 'contact.phone', 'professional.employer-role', 'financial.income'],
    },
  },
  sources: { form: { type: 'direct', label: 'your application' } },
  judged: {
    basis: choice,
    provision: freely(
      'We cannot offer you the home.',
      'Nobody has to apply.',
      'you have to house the person, as some bodies do.',
    ),
  },
  ends: decided,
  knownBy: 'manager',
}

const references: Part = {
  id: 'references',
  does: 'take up references',
  aliases: ['referees', 'former landlord', 'employer', 'credit check'],
  title: 'Ask for references',
  phrase: 'to ask for references',
  description: 'We ask those whom you name whether you pay and look after a home.',
  kinds: ['service.provide'],
  people: { applicants },
  data: { references: { label: 'References', kinds: ['professional.references'] } },
  sources: {
    referees: { type: 'third-party', label: 'your referees', name: 'the employer or landlord whom you name' },
  },
  judged: {
    basis: choice,
    provision: freely(
      'We cannot offer you the home.',
      'Nobody has to name anybody.',
      'you ask people whom the applicant did not name, such as a credit agency.',
    ),
  },
  ends: decided,
  knownBy: 'manager',
}

const tenancy: Part = {
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

const rent: Part = {
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

const repairs: Part = {
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

const deposits: Part = {
  id: 'deposits',
  does: 'hold and return deposits',
  aliases: ['deposit scheme', 'inventory', 'damage'],
  title: 'Look after your deposit',
  phrase: 'to look after your deposit',
  description: 'We take your deposit, keep account of it, and settle with you at the end what is returned.',
  kinds: ['legal.compliance'],
  people: { tenants },
  data: { contact, deposit: { label: 'The deposit, and the state of the home', kinds: ['financial.transactions'] } },
  sources: { agreement },
  judged: {
    basis: obliged(['gb-deposits', 'ie-deposits'], {
      because: 'The law says what a landlord does with a deposit, and when it is returned.',
      wrongIf: 'the home is in Wales, Scotland or Northern Ireland, where other laws say it, or you take no deposit.',
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

const rightToRent: Part = {
  id: 'right-to-rent',
  does: 'check that people may rent in England',
  aliases: ['immigration', 'passport', 'visa'],
  title: 'Check that you may rent in England',
  phrase: 'to check that you may rent in England',
  description: 'Before we let a home in England we look at a document of each adult, and keep a copy of it.',
  kinds: ['legal.compliance'],
  people: { applicants },
  data: {
    permit: {
      label: 'Passport, permit or other proof that you may rent',
      kinds: ['identity.nationality', 'government-id.passport', 'government-id.immigration'],
    },
  },
  sources: { papers: { type: 'direct', label: 'the document that you show us' } },
  judged: {
    basis: obliged(['gb-right-to-rent'], {
      because: 'Nobody may let a home in England to an adult whom immigration law does not allow to rent.',
      wrongIf: 'the home is outside England, or you check only some people.',
    }),
    provision: forTheContract(
      'We cannot let the home to you.',
      'The law forbids it without the check.',
      'the home is outside England.',
    ),
  },
  ends: ['permit', { after: 'your tenancy has ended', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

const register: Part = {
  id: 'register',
  does: 'register tenancies with the Residential Tenancies Board',
  aliases: ['RTB', 'registration', 'Ireland'],
  title: 'Register your tenancy',
  phrase: 'to register your tenancy',
  description: 'We register your tenancy with the Residential Tenancies Board, at its beginning and each year.',
  kinds: ['legal.compliance'],
  people: { tenants },
  data: { contact, home, number: { label: 'Personal public service number', kinds: ['government-id.national-id'] } },
  sources: { agreement },
  judged: {
    basis: obliged(['ie-tenancy-register'], {
      because: 'A landlord has to register each tenancy, with the name and number of each tenant.',
      wrongIf: 'the letting is none that has to be registered, such as a room in your own home.',
    }),
    provision: forTheContract(
      'We cannot register your tenancy.',
      'The register asks for these data.',
      'the letting need not be registered.',
    ),
  },
  ends: tenancyEnds,
  knownBy: 'manager',
}

const guarantors: Part = {
  id: 'guarantors',
  does: 'take guarantees for the rent',
  aliases: ['guarantor', 'surety'],
  title: 'Take your guarantee for the rent',
  phrase: 'to take your guarantee for the rent',
  description: 'If you stand in for a tenant, we keep your promise, and ask you for what is owed.',
  kinds: ['service.provide'],
  people: { guarantors: { label: 'People who guarantee the rent', relation: ['customer'] } },
  data: { contact, means: { label: 'Income', kinds: ['financial.income'] } },
  sources: { guarantee: { type: 'direct', label: 'your guarantee' } },
  judged: {
    basis: contract(
      'your guarantee',
      'A guarantee is a contract of its own.',
      'the tenant names the person before they have agreed.',
    ),
    provision: forTheContract(
      'We cannot accept your guarantee.',
      'A guarantee needs somebody who can pay.',
      'you ask nothing of guarantors.',
    ),
  },
  ends: tenancyEnds,
  knownBy: 'manager',
}

/** A landlord or a letting agent: homes are let to people. */
export const landlord = starterOf(
  {
    id: 'landlord',
    label: 'A landlord or letting agent',
    hint: 'you let homes to people, your own or those of others',
    aliases: ['letting', 'property', 'rental', 'housing', 'estate agent', 'lodgings'],
    recipients: {},
    vendors: ['google-workspace', 'microsoft-365', 'xero', 'quickbooks', 'docusign', 'gocardless', 'dropbox', 'wix'],
    standing: privately('Somebody who lets homes is no public body.'),
    protects: ['Copies of identity papers are locked away.', 'Keys are marked without an address.'],
  },
  [
    tenancy,
    rent,
    repairs,
    deposits,
    references,
    choosing,
    books({
      people: { tenants },
      sources: { agreement },
      provision: forTheContract(
        'We cannot let the home to you.',
        'The books hold what the rent account holds.',
        'your books name no tenant.',
      ),
      laws: ['gb-tax-self-employed', 'ie-tax'],
      wrongIf: 'a company lets the homes: in the United Kingdom another law then asks for its books.',
      clock: [
        'tax-year',
        {
          after: 'the end of the tax year',
          periods: ['gb-tax-self-employed', 'gb-tax-company', 'ie-tax'],
          knownBy: 'bookkeeper',
        },
      ],
    }),
    rightToRent,
    register,
    guarantors,
    enquiries('manager'),
  ],
)
