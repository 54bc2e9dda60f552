import { obliged } from '../../judged.js'
import type { Part } from '../../part.js'
import type { Clock } from '../../starter.js'
import { freely } from '../gives.js'
import { interest } from '../grounds.js'

const donors = { label: 'People who give', relation: ['supporter'] } as const

const giving = { type: 'direct', label: 'your gift and the form that goes with it' } as const

const year: readonly [string, Clock] = [
  'year',
  {
    after: 'the end of the financial year',
    periods: ['gb-charity-accounts', 'gb-company-accounts', 'ie-charity-accounts', 'ie-company-accounts'],
    knownBy: 'treasurer',
  },
]

const gifts = {
  label: 'Gifts, with name, day and amount',
  kinds: ['identity.name', 'financial.donations'],
} as const

/** Gifts, and thanks for them. */
export const donations: Part = {
  id: 'donations',
  does: 'receive gifts and thank those who give',
  aliases: ['donations', 'donors', 'standing orders', 'legacies'],
  title: 'Receive your gift and thank you',
  phrase: 'to receive your gift and thank you',
  description: 'We note who gives what, thank you, and do with the gift what you gave it for.',
  kinds: ['service.payments'],
  people: { donors },
  data: {
    gifts,
    address: { label: 'Contact details', kinds: ['contact.email', 'contact.postal-address', 'contact.phone'] },
  },
  sources: { giving },
  judged: {
    basis: interest(
      'Receiving gifts, thanking those who give and using each gift as its giver meant it',
      'Whoever gives expects the gift to arrive, to be noted and to be used as meant.',
      'you find out what donors own or earn, or pass their names on to others.',
    ),
    provision: freely(
      'We cannot thank you.',
      'Nobody has to give, or to give a name.',
      'you take no gifts without a name.',
    ),
  },
  ends: year,
  knownBy: 'treasurer',
}

/** What is given and spent. */
export const accounts: Part = {
  id: 'accounts',
  does: 'keep accounts',
  aliases: ['books', 'treasurer', 'audit', 'receipts'],
  title: 'Keep our accounts',
  phrase: 'to keep our accounts',
  description: 'We keep records of what is paid to us and by us.',
  kinds: ['legal.accounting'],
  people: { donors },
  data: { gifts },
  sources: { giving },
  judged: {
    basis: obliged(['gb-charity-accounts', 'ie-charity-accounts'], {
      because: 'The law on charities has them keep records of what they receive and spend.',
      wrongIf: 'your charity is a company: then it is the law on companies.',
    }),
    provision: freely(
      'We note the gift without a name.',
      'Nobody has to give a name.',
      'you take no gifts without a name.',
    ),
  },
  ends: year,
  knownBy: 'treasurer',
}

/** Tax that is claimed back on gifts. */
export const taxRelief: Part = {
  id: 'tax-relief',
  does: 'claim tax back on gifts',
  aliases: ['gift aid', 'tax relief', 'declaration'],
  title: 'Claim tax back on your gift',
  phrase: 'to claim tax back on your gift',
  description: 'If you sign the form for it, we claim the tax on your gift and keep the form.',
  kinds: ['legal.compliance'],
  people: { donors },
  data: {
    declaration: {
      label: 'Name, address, gifts and your declaration on tax',
      kinds: ['identity.name', 'contact.postal-address', 'financial.donations', 'financial.tax'],
    },
  },
  sources: { declaration: { type: 'direct', label: 'the form on tax that you sign' } },
  judged: {
    basis: obliged(['gb-gift-aid'], {
      because: 'Tax is paid back only to a charity that has a declaration of the giver.',
      wrongIf: 'you claim no tax back.',
    }),
    provision: freely(
      'We cannot claim tax back on your gift.',
      'Nobody has to sign it.',
      'you take no gifts without it.',
    ),
  },
  ends: [
    'claim',
    { after: 'the end of the year in which we claimed', periods: ['gb-tax-company', 'ie-tax'], knownBy: 'treasurer' },
  ],
  knownBy: 'treasurer',
}
