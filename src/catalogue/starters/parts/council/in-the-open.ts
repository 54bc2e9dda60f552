import { byLaw, obliged } from '../../judged.js'
import type { Part } from '../../part.js'
import type { Usual } from '../../starter.js'
import { forTheContract } from '../gives.js'
import { website } from '../website.js'
import { ofTheCouncil, residents, told } from './residents.js'

const proper = { because: 'The law has councils keep proper accounts.' }
const open = { because: 'The law gives everybody a right to ask public bodies for information.' }

/** What is paid to the council and by it. */
export const accounts: Part = {
  id: 'accounts',
  does: 'keep accounts',
  aliases: ['audit', 'payments', 'invoices', 'grants'],
  title: 'Keep our accounts',
  phrase: 'to keep our accounts',
  description: 'We keep records of what is paid to us and by us, and have them audited.',
  kinds: ['legal.accounting'],
  people: { payers: { label: 'People who pay us or whom we pay', relation: ['customer', 'supplier'] } },
  data: {
    payments: { label: 'Payments, with name, day and reason', kinds: ['identity.name', 'financial.transactions'] },
  },
  sources: { payment: { type: 'direct', label: 'your payments and bills' } },
  judged: {
    basis: [
      ...obliged(['gb-council-accounts'], { ...proper, wrongIf: 'you are no parish or town council.' }),
      ...obliged(['ie-council-accounts'], { ...proper, wrongIf: 'you are an association and no local authority.' }),
    ],
    provision: forTheContract(
      'We cannot take or make the payment.',
      'A payment says from whom and to whom it is.',
      'people pay without a name.',
    ),
  },
  ends: ['year', { after: 'the end of the financial year', periods: [], knownBy: 'clerk' }],
  knownBy: 'clerk',
}

/** Information that everybody may ask for. */
export const requests: Part = {
  id: 'information-requests',
  does: 'answer requests for information',
  aliases: ['freedom of information', 'FOI', 'transparency'],
  title: 'Answer requests for information',
  phrase: 'to answer requests for information',
  description: 'We note who asks for which information, look for it and answer.',
  kinds: ['legal.compliance'],
  people: { residents },
  data: {
    asked: {
      label: 'Name, contact details and what you ask for',
      kinds: ['identity.name', 'contact.email', 'communications.enquiry'],
    },
  },
  sources: { told },
  judged: {
    basis: [
      ...obliged(['gb-information-requests'], { ...open, wrongIf: 'you are no parish, town or community council.' }),
      ...obliged(['ie-information-requests'], { ...open, wrongIf: 'you are an association and no local authority.' }),
    ],
    provision: byLaw(
      ['gb-information-requests', 'ie-information-requests'],
      () => ({ requirement: 'optional', obliged: false, consequence: 'We cannot send you the answer.' }),
      { because: 'Nobody has to ask.', wrongIf: 'people ask without saying how to reach them.' },
    ),
  },
  ends: ['answer', { after: 'our last answer', periods: [], knownBy: 'clerk' }],
  knownBy: 'clerk',
}

/** The website of a public authority is part of its tasks; in Britain the law does not count these councils among them. */
export const ourWebsite: Part = {
  ...website,
  judged: {
    ...website.judged,
    basis: [
      ...[website.judged.basis ?? []].flat().map((one): Usual => ({ ...one, countries: ['GB'] })),
      ...ofTheCouncil('telling the public what we do').filter(({ countries }) => countries?.includes('IE')),
    ],
  },
}
