import { byLaw, obliged } from '../../judged.js'
import type { Part } from '../../part.js'
import type { Usual } from '../../starter.js'
import { agreement, applicants, contact, home, tenancyEnds, tenants } from './tenants.js'

/** A law asks for the data. */
const asked = (ids: readonly string[], consequence: string, wrongIf: string): readonly Usual[] =>
  byLaw(ids, (law) => ({ requirement: 'statutory', obliged: true, consequence, law }), {
    because: 'The law cannot be kept without these data.',
    wrongIf,
  })

/** Who may rent in England. */
export const rightToRent: Part = {
  id: 'right-to-rent',
  does: 'check that people may rent in England',
  aliases: ['immigration', 'passport', 'visa'],
  title: 'Check that you may rent in England',
  phrase: 'to check that you may rent in England',
  description: 'Before we let a home in England we check that each adult may rent it, and keep a record of the check.',
  kinds: ['legal.compliance'],
  people: { applicants },
  data: {
    permit: {
      label: 'Passport, permit or other proof that you may rent',
      kinds: ['identity.nationality', 'government-id.passport', 'government-id.immigration'],
    },
  },
  sources: { papers: { type: 'direct', label: 'the proof that you show us' } },
  judged: {
    basis: obliged(['gb-right-to-rent'], {
      because: 'Nobody may let a home in England to an adult whom immigration law does not allow to rent.',
      wrongIf: 'the home is outside England, or you check only some people.',
    }),
    provision: asked(['gb-right-to-rent'], 'We cannot let the home to you.', 'the home is outside England.'),
  },
  ends: ['permit', { after: 'your tenancy has ended', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

/** The Irish register of tenancies. */
export const register: Part = {
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
    provision: asked(
      ['ie-tenancy-register'],
      'We cannot register your tenancy.',
      'the letting need not be registered.',
    ),
  },
  ends: tenancyEnds,
  knownBy: 'manager',
}
