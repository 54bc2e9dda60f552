import { byLaw, judgedIn, obliged, usual } from '../../judged.js'
import type { Part } from '../../part.js'
import type { Usual } from '../../starter.js'
import { freely } from '../gives.js'
import { interest } from '../grounds.js'
import { agreement, applicants, contact, home, tenancyEnds, tenants } from './tenants.js'

/** A law asks for the data in one country; elsewhere nobody has to give them. */
const asked = (ids: readonly string[], consequence: string): readonly Usual[] => [
  ...byLaw(ids, (law) => ({ requirement: 'statutory', obliged: true, consequence, law }), {
    because: 'The law cannot be kept without these data.',
    wrongIf: 'the letting is one that the law leaves out.',
  }),
  freely(consequence, 'No law asks people for them.', 'a law or your agreement has people give them.'),
]

/** Who somebody is, and in England whether they may rent. */
export const identity: Part = {
  id: 'identity',
  does: 'check who people are before they rent',
  aliases: ['right to rent', 'immigration', 'passport', 'visa'],
  title: 'Check who you are before you rent',
  phrase: 'to check who you are before you rent',
  description:
    'Before we let a home we look at proof of who you are and, where the law asks for it, that you may rent.',
  kinds: ['security.identity-check'],
  people: { applicants },
  data: {
    proof: {
      label: 'Passport, permit or other proof of identity',
      kinds: ['identity.name', 'government-id.passport', 'government-id.immigration'],
    },
  },
  sources: { papers: { type: 'direct', label: 'the proof that you show us' } },
  judged: {
    basis: [
      ...obliged(['gb-right-to-rent'], {
        because: 'Nobody may let a home in England to an adult whom immigration law does not allow to rent.',
        wrongIf: 'you check only some people.',
      }),
      interest(
        'Knowing to whom we let a home',
        'A landlord has to know that people are who they say.',
        'you keep copies of passports: to look at them is enough.',
      ),
    ],
    provision: asked(['gb-right-to-rent'], 'We cannot let the home to you.'),
  },
  ends: ['proof', { after: 'your tenancy has ended', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

const inIreland = {
  because: 'An Irish landlord registers each tenancy, with the name and number of each tenant.',
  wrongIf: 'the letting is none that has to be registered, such as a room in your own home.',
} as const
const told = 'We tell the council and the suppliers who lives in the home, and from when.'
const source = 'Residential Tenancies Act 2004, s.134 and s.136'

/** Who hears of a tenancy: in Ireland the register, elsewhere the council and suppliers. */
export const reporting: Part = {
  id: 'reporting',
  does: 'register tenancies, or tell the council and suppliers of them',
  aliases: ['RTB', 'registration', 'council tax', 'utilities'],
  title: 'Report your tenancy',
  phrase: 'to report your tenancy',
  description: told,
  kinds: ['legal.compliance'],
  people: { tenants },
  data: { contact, home, number: { label: 'Personal public service number', kinds: ['government-id.national-id'] } },
  sources: { agreement },
  recipients: ['bodies'],
  judged: {
    description: [
      judgedIn('IE', 'We register your tenancy with the Residential Tenancies Board when it begins, and each year.', {
        ...inIreland,
        source,
      }),
      usual(told),
    ],
    data: [judgedIn('IE', ['contact', 'home', 'number'], { ...inIreland, source }), usual(['contact', 'home'])],
    basis: [
      ...obliged(['ie-tenancy-register'], inIreland),
      interest(
        'Having bills and registers in the name of those who live in the home',
        'Council tax and bills are owed by whoever lives in the home.',
        'a law has you report the tenancy: then that law is the basis.',
      ),
    ],
    provision: asked(['ie-tenancy-register'], 'We cannot report your tenancy.'),
  },
  ends: tenancyEnds,
  knownBy: 'manager',
}
