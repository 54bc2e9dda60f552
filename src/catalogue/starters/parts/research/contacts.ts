import { judged } from '../../judged.js'
import type { Part } from '../../part.js'
import { forTheContract, freely } from '../gives.js'
import { contract, interest } from '../grounds.js'
import { untilWithdrawn } from '../newsletter.js'
import { contact, lastContact, participants } from './participants.js'

/** What people are paid for taking part. */
export const expenses: Part = {
  id: 'expenses',
  does: 'pay people who take part',
  aliases: ['expenses', 'vouchers', 'reward'],
  title: 'Pay what we promised for taking part',
  phrase: 'to pay what we promised for taking part',
  description: 'We pay your expenses or the reward that we promised, and keep the receipt.',
  kinds: ['service.payments'],
  people: { participants },
  data: {
    contact,
    receipts: { label: 'Payments and bank account', kinds: ['financial.transactions', 'financial.bank-account'] },
  },
  sources: { claims: { type: 'direct', label: 'your claim' } },
  recipients: ['bank'],
  judged: {
    basis: contract(
      'what we promised you for taking part',
      'What was promised to those who take part is owed to them.',
      'nothing is promised to them.',
    ),
    provision: forTheContract(
      'We cannot pay you.',
      'A payment says who is paid.',
      'you hand out cash or vouchers without a name.',
    ),
  },
  ends: [
    'paid',
    {
      after: 'we paid you',
      periods: ['gb-contract-claims', 'gb-scotland-contract-claims', 'ie-contract-claims'],
      knownBy: 'bookkeeper',
    },
  ],
  knownBy: 'bookkeeper',
}

/** People who would like to hear of studies. */
export const panel: Part = {
  id: 'panel',
  does: 'invite people who would like to hear of studies',
  aliases: ['mailing list', 'volunteers', 'contact list'],
  title: 'Invite you to studies',
  phrase: 'to invite you to studies',
  description: 'If you agree, we keep your address and write to you when a study could interest you.',
  kinds: ['research.scientific'],
  people: { panel: { label: 'People who would like to hear of studies', relation: ['regular-contact'] } },
  data: { contact },
  sources: { 'panel-form': { type: 'direct', label: 'the list on which you put yourself' } },
  judged: {
    basis: judged(
      {
        type: 'consent',
        method: 'form-field',
        how: 'You put yourself on the list.',
        separate: true,
        refusable: true,
        withdraw: { how: 'write to us', routes: ['email'], asEasy: true },
      },
      {
        because: 'Nobody has to hear of further studies, so each is asked.',
        wrongIf: 'people are written to who did not ask for it.',
        source: 'GDPR Article 6(1)(a)',
      },
    ),
    provision: freely(
      'You do not hear of our studies.',
      'Nobody has to be on the list.',
      'taking part in one study depends on it.',
    ),
  },
  ends: untilWithdrawn,
  knownBy: 'head',
}

/** Other researchers, and those who pay for research. */
export const partners: Part = {
  id: 'partners',
  does: 'work with other researchers',
  aliases: ['collaborators', 'reviewers', 'funders', 'colleagues'],
  title: 'Work with other researchers',
  phrase: 'to work with other researchers',
  description: 'We keep the names and addresses of people with whom we do research or who pay for it.',
  kinds: ['people.suppliers'],
  people: { partners: { label: 'Researchers and funders whom we work with', relation: ['business-contact'] } },
  data: { card: { label: 'Name, institution and contact details at work', kinds: ['professional.business-contact'] } },
  sources: { correspondence: { type: 'direct', label: 'our correspondence with you' } },
  judged: {
    basis: interest(
      'Reaching the people with whom we do research',
      'Whoever does research with others expects to be reached.',
      'you are a university or another public body: then it belongs to your public task.',
    ),
    provision: freely('We cannot reach you.', 'Nobody has to give a name.', 'a contract names somebody.'),
  },
  ends: lastContact,
  knownBy: 'head',
}
