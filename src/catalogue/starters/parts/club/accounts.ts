import { obliged } from '../../judged.js'
import type { Part } from '../../part.js'
import { forTheContract } from '../gives.js'
import { members } from './members.js'

/** What is paid to the club and by it. */
export const accounts: Part = {
  id: 'accounts',
  does: 'keep accounts',
  aliases: ['books', 'treasurer', 'tax', 'receipts'],
  title: 'Keep our accounts',
  phrase: 'to keep our accounts',
  description: 'We keep records of what is paid to us and by us.',
  kinds: ['legal.accounting'],
  people: { members },
  data: {
    payments: { label: 'Payments, with name, day and reason', kinds: ['identity.name', 'financial.transactions'] },
  },
  sources: { payment: { type: 'direct', label: 'your payments' } },
  judged: {
    basis: obliged(['gb-tax-company', 'ie-tax'], {
      because: 'Whoever can be asked for tax has to keep the records that show it; that is so for most clubs as well.',
      wrongIf:
        'no tax can be asked of you: then it is your own interest, or the law on companies or charities if you are one.',
    }),
    provision: forTheContract(
      'We cannot take your payment.',
      'A payment says from whom it is.',
      'members pay without a name.',
    ),
  },
  ends: [
    'year',
    {
      after: 'the end of the financial year',
      periods: [
        'gb-tax-company',
        'gb-company-accounts',
        'gb-charity-accounts',
        'ie-tax',
        'ie-company-accounts',
        'ie-charity-accounts',
      ],
      knownBy: 'treasurer',
    },
  ],
  knownBy: 'treasurer',
}
