import { byLaw, judgedIn, obliged } from '../../judged.js'
import type { Part } from '../../part.js'
import { forTheContract, freely } from '../gives.js'
import { interest } from '../grounds.js'
import { contact, owners, selling, told, year } from './homes.js'

const owed = 'We cannot send you the bill, and the charge is due all the same.'

const given = 'GDPR Article 13(2)(e)'

const known = { because: 'Whoever owes the charge has to be known.', wrongIf: 'another body collects the charge.' }

/** The register of members of the company. */
export const members: Part = {
  id: 'members',
  does: 'keep the register of members',
  aliases: ['register', 'shareholders', 'owners'],
  title: 'Keep the register of members',
  phrase: 'to keep the register of members',
  description: 'We write down who is a member of our company, since when and until when.',
  kinds: ['membership.administration'],
  people: { owners },
  data: {
    membership: {
      label: 'Name, address and the days you joined and left',
      kinds: ['identity.name', 'contact.postal-address'],
    },
  },
  sources: {
    sale: {
      type: 'third-party',
      label: 'the sale of a home',
      name: 'the lawyers who handle the sale',
      publiclyAccessible: false,
    },
  },
  judged: {
    basis: obliged(['gb-company-members', 'ie-company-members'], {
      because: 'Every company has to keep a register of its members.',
      wrongIf: 'you are no company.',
    }),
  },
  ends: selling,
  knownBy: 'secretary',
}

/** What owners owe for the building. */
export const charges: Part = {
  id: 'charges',
  does: 'collect service charges',
  aliases: ['service charge', 'management fee', 'sinking fund', 'arrears'],
  title: 'Collect the service charges',
  phrase: 'to collect the service charges',
  description: 'We work out your share, ask for it, note what you paid and remind you of what is due.',
  kinds: ['service.invoicing', 'service.payments'],
  people: { owners },
  data: { contact, charges: { label: 'Charges and payments', kinds: ['financial.transactions'] } },
  sources: { told },
  judged: {
    basis: [
      judgedIn(
        'GB',
        { type: 'contract', contract: 'your lease, or the agreement on the common parts that goes with your home' },
        {
          because: 'The lease or the agreement says what each owner pays.',
          wrongIf: 'you collect the charge for somebody else, who decides about it.',
          source: 'UK GDPR Article 6(1)(b)',
        },
      ),
      ...obliged(['ie-service-charges'], {
        because:
          'The law has the company of the owners set up service charges, share them out and keep records of them.',
        wrongIf: 'the law on multi-unit developments does not apply to yours: then it is the contract with the owners.',
      }),
    ],
    provision: [
      judgedIn('GB', { requirement: 'contractual', obliged: true, consequence: owed }, { ...known, source: given }),
      ...byLaw(
        ['ie-service-charges'],
        (law) => ({ requirement: 'statutory', obliged: true, consequence: owed, law }),
        known,
      ),
    ],
  },
  ends: selling,
  knownBy: 'treasurer',
}

/** What owners decide together. */
export const meetings: Part = {
  id: 'meetings',
  does: 'hold meetings and keep minutes',
  aliases: ['minutes', 'general meeting', 'directors', 'votes'],
  title: 'Hold meetings and decide together',
  phrase: 'to hold meetings and decide together',
  description: 'We invite the owners, and write down who was there and what was decided.',
  kinds: ['membership.governance'],
  people: { owners },
  data: {
    minutes: {
      label: 'Names and what is written in the minutes',
      kinds: ['identity.name', 'communications.meeting-minutes'],
    },
  },
  sources: { meetings: { type: 'direct', label: 'our meetings' } },
  judged: {
    basis: interest(
      'Being able to show what the owners decided',
      'Owners have to be able to rely on what was decided.',
      'you keep minutes because the law on companies asks for them: then that is the basis.',
    ),
    provision: freely(
      'You are not named in the minutes.',
      'Nobody has to come to a meeting.',
      'owners have to attend.',
    ),
  },
  ends: ['meeting', { after: 'the meeting', periods: [], knownBy: 'secretary' }],
  knownBy: 'secretary',
}

/** What is paid to the company and by it. */
export const accounts: Part = {
  id: 'accounts',
  does: 'keep accounts',
  aliases: ['books', 'audit', 'tax', 'receipts'],
  title: 'Keep our accounts',
  phrase: 'to keep our accounts',
  description: 'We keep records of what is paid to us and by us.',
  kinds: ['legal.accounting'],
  people: { owners },
  data: { charges: { label: 'Charges and payments', kinds: ['financial.transactions'] } },
  sources: { payment: { type: 'direct', label: 'your payments' } },
  judged: {
    basis: obliged(['gb-company-accounts', 'ie-company-accounts'], {
      because: 'Every company has to keep accounting records.',
      wrongIf: 'you are no company.',
    }),
    provision: forTheContract(
      'We cannot take your payment.',
      'A payment says from whom it is.',
      'people pay without a name.',
    ),
  },
  ends: year,
  knownBy: 'treasurer',
}
