import type { Part } from '../../part.js'
import type { Clock } from '../../starter.js'
import { forTheContract, freely } from '../gives.js'
import { choosingNeedsFacts, contract, interest } from '../grounds.js'
import { applicants, contact, tenancyEnds } from './tenants.js'

const choice = interest(
  'Letting to people who can pay the rent and look after the home',
  choosingNeedsFacts,
  'you ask everybody for bank statements or identity papers before you offer the home, or let a score decide.',
)

const decided: readonly [string, Clock] = ['decided', { after: 'the home is let', periods: [], knownBy: 'manager' }]

/** Applications for a home. */
export const choosing: Part = {
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

/** What referees say of somebody who would like to rent. */
export const references: Part = {
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

/** People who answer for the rent. */
export const guarantors: Part = {
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
