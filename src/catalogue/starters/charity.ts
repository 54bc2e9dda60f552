import { obliged } from './judged.js'
import { type Part, starterOf } from './part.js'
import { enquiries } from './parts/enquiries.js'
import { events } from './parts/events.js'
import { freely } from './parts/gives.js'
import { interest } from './parts/grounds.js'
import { newsOfOurWork } from './parts/news-of-our-work.js'
import { everybody, photographs } from './parts/photographs.js'
import { safeguarding } from './parts/safeguarding.js'
import { privately } from './parts/standing.js'
import { volunteers } from './parts/volunteers.js'
import { website } from './parts/website.js'
import type { Clock, Starter } from './starter.js'

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

const donations: Part = {
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

const newsletter = newsOfOurWork({
  does: 'send news and appeals by e-mail',
  title: 'Send you news and appeals',
  phrase: 'to send you news and appeals',
  description: 'We write to those who ask for it about our work, and sometimes ask for support.',
  people: { supporters: { label: 'Supporters', relation: ['supporter'] } },
  sources: { 'news-form': { type: 'direct', label: 'the form for our news' } },
  how: 'You tick a box or fill in the form for our news.',
  knownBy: 'secretary',
})

const accounts: Part = {
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

const help: Part = {
  id: 'help',
  does: 'help the people whom we are there for',
  aliases: ['beneficiaries', 'clients', 'service users', 'advice'],
  title: 'Help you',
  phrase: 'to help you',
  description: 'We write down what you need and what we did, so that whoever helps you next knows it.',
  kinds: ['service.provide'],
  people: { clients: { label: 'People whom we help', relation: ['participant'] } },
  data: {
    contact: {
      label: 'Name and contact details',
      kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
    },
    needs: { label: 'What you need and what we did', kinds: ['communications.correspondence'] },
  },
  sources: { talks: { type: 'direct', label: 'our talks with you' } },
  judged: {
    basis: interest(
      'Helping people as the aims of our charity say, and knowing what was done before',
      'Nobody can be helped by people who know nothing of them.',
      'you write down things about health, belief or crimes, which need more than this; or you help under a contract.',
    ),
    provision: freely(
      'We may not be able to help you.',
      'Nobody has to ask for help.',
      'a law makes people come to you.',
    ),
  },
  ends: ['help', { after: 'we last helped you', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

const taxRelief: Part = {
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

const trustees: Part = {
  id: 'trustees',
  does: 'hold meetings of trustees and keep minutes',
  aliases: ['board', 'minutes', 'governance'],
  title: 'Govern our charity',
  phrase: 'to govern our charity',
  description: 'We keep a list of our trustees and write down what was decided at their meetings.',
  kinds: ['membership.governance'],
  people: { trustees: { label: 'Trustees', relation: ['officer'] } },
  data: {
    minutes: {
      label: 'Names and what is written in the minutes',
      kinds: ['identity.name', 'communications.meeting-minutes'],
    },
  },
  sources: { meetings: { type: 'direct', label: 'our meetings' } },
  judged: {
    basis: interest(
      'Being able to show who governed our charity and what was decided',
      'Those who give, and those who watch over charities, have to be able to rely on it.',
      'a law makes you keep the list or the minutes, such as that on companies: then that is the basis.',
    ),
    provision: freely(
      'You cannot be a trustee.',
      'Nobody has to be a trustee.',
      'people are made trustees without being asked.',
    ),
  },
  ends: ['office', { after: 'you leave office', periods: [], knownBy: 'secretary' }],
  knownBy: 'secretary',
}

/** A charity: it lives on gifts and works for its aims. */
export const charity: Starter = starterOf(
  {
    id: 'charity',
    label: 'A charity',
    hint: 'gifts, volunteers and people whom you help',
    aliases: ['foundation', 'trust', 'voluntary organisation', 'non-profit', 'NGO'],
    recipients: { public: everybody },
    childrenAmong: ['clients'],
    vendors: ['microsoft-365', 'mailchimp', 'justgiving', 'stripe', 'gocardless', 'wix', 'eventbrite'],
    standing: privately('A charity is no public body.'),
    protects: ['Only those who help you can open what we write down about you.', 'The list of donors has a password.'],
  },
  [
    donations,
    newsletter,
    website,
    accounts,
    volunteers('manager'),
    enquiries('manager'),
    help,
    taxRelief,
    events('manager'),
    photographs({
      people: { guests: { label: 'People who sign up for our events', relation: ['participant'] } },
      method: 'ticked-box',
      how: 'You tick a box when you sign up.',
      description: 'We take photographs at our events and publish some of them.',
      wrongIf:
        'nobody is asked, or one cannot come without it; a picture of a crowd can rest on your own interest instead.',
      knownBy: 'webmaster',
    }),
    trustees,
    safeguarding({ clients: { label: 'People whom we help', relation: ['participant'] } }, 'manager'),
  ],
)
