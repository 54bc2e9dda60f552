import { byLaw, judgedIn, obliged, tasked, usual } from './judged.js'
import { type Part, starterOf } from './part.js'
import { forTheContract, freely } from './parts/gives.js'
import { contract } from './parts/grounds.js'
import { newsOfOurWork } from './parts/news-of-our-work.js'
import { website } from './parts/website.js'
import type { Starter, Usual } from './starter.js'

const residents = { label: 'Residents and others who turn to us', relation: ['enquirer'] } as const
const councillors = { label: 'Councillors', relation: ['officer'] } as const
const told = { type: 'direct', label: 'what you tell us' } as const

const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const

/** A task of a council by its general functions. */
const ofTheCouncil = (task: string): readonly Usual[] =>
  tasked(['gb-council-functions', 'ie-council-functions'], task, {
    because: 'A council acts for its community, and may do what helps it to carry out its functions.',
    wrongIf: 'a law of its own is about it, which should then be named; or your council is a private association.',
  })

const casework: Part = {
  id: 'casework',
  does: 'answer residents and deal with what they raise',
  aliases: ['enquiries', 'letters', 'complaints', 'reports', 'casework'],
  title: 'Answer you and deal with what you raise',
  phrase: 'to answer you and deal with what you raise',
  description: 'We read what you write, look into it, pass it on where somebody else has to act, and answer you.',
  kinds: ['public.task', 'communication.enquiries'],
  people: { residents },
  data: { contact, matters: { label: 'What you write to us about', kinds: ['communications.enquiry'] } },
  sources: { told },
  judged: {
    basis: ofTheCouncil('dealing with what residents raise'),
    provision: freely('We cannot answer you.', 'Nobody has to write to the council.', 'a law makes people report it.'),
  },
  ends: ['answer', { after: 'our last answer', periods: [], knownBy: 'clerk' }],
  knownBy: 'clerk',
}

const meetings: Part = {
  id: 'meetings',
  does: 'hold meetings and publish minutes',
  aliases: ['minutes', 'agenda', 'public questions', 'councillors'],
  title: 'Hold meetings in public',
  phrase: 'to hold meetings in public',
  description: 'We write down who spoke at a meeting and what was decided, and publish the minutes.',
  kinds: ['membership.governance', 'public.task'],
  people: { councillors, speakers: { label: 'People who speak at our meetings', relation: ['participant'] } },
  data: {
    minutes: {
      label: 'Names and what is written in the minutes',
      kinds: ['identity.name', 'communications.meeting-minutes'],
    },
  },
  sources: { meetings: { type: 'direct', label: 'our meetings' } },
  judged: {
    basis: [
      ...tasked(['gb-council-minutes'], 'keeping minutes that electors may read', {
        because: 'The law opens the minutes of a council to its electors.',
        wrongIf: 'you are no parish, town or community council.',
      }),
      ...tasked(['ie-council-functions'], 'representing the local community in public', {
        because: 'The law makes the council the forum of its community.',
        wrongIf: 'your council is a private association.',
      }),
    ],
    recipients: usual(['public'], 'Anybody can read the minutes.'),
    provision: freely(
      'You cannot speak at the meeting.',
      'Nobody has to speak at a meeting.',
      'councillors have to attend.',
    ),
  },
  ends: ['meeting', { after: 'the meeting', periods: [], knownBy: 'clerk' }],
  knownBy: 'clerk',
}

const accounts: Part = {
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
    basis: obliged(['gb-council-accounts', 'ie-council-accounts'], {
      because: 'The law has councils keep proper accounts.',
      wrongIf: 'your council is a private association.',
    }),
    provision: forTheContract(
      'We cannot take or make the payment.',
      'A payment says from whom and to whom it is.',
      'people pay without a name.',
    ),
  },
  ends: ['year', { after: 'the end of the financial year', periods: [], knownBy: 'clerk' }],
  knownBy: 'clerk',
}

const bookings: Part = {
  id: 'bookings',
  does: 'let out halls and pitches',
  aliases: ['hire', 'hall', 'pitch', 'market', 'rooms'],
  title: 'Let out our halls and pitches',
  phrase: 'to let out our halls and pitches',
  description: 'We note who hires what and when, and what it costs.',
  kinds: ['events.registration'],
  people: { hirers: { label: 'People who hire something from us', relation: ['customer'] } },
  data: { contact, hire: { label: 'What you hire, and payments', kinds: ['financial.transactions'] } },
  sources: { 'hire-form': { type: 'direct', label: 'the form for hiring' } },
  judged: {
    basis: contract(
      'the hire',
      'Hiring is an agreement with the council.',
      'the hirer is a firm or a club, whose people you only write to.',
    ),
    provision: forTheContract(
      'We cannot let it to you.',
      'Nobody can hire who is not known.',
      'people hire without a name.',
    ),
  },
  ends: ['hire', { after: 'the hire', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'clerk' }],
  knownBy: 'clerk',
}

const requests: Part = {
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
    basis: obliged(['gb-information-requests', 'ie-information-requests'], {
      because: 'The law gives everybody a right to ask public bodies for information.',
      wrongIf: 'your council is a private association.',
    }),
    provision: byLaw(
      ['gb-information-requests', 'ie-information-requests'],
      () => ({ requirement: 'optional', obliged: false, consequence: 'We cannot send you the answer.' }),
      { because: 'Nobody has to ask.', wrongIf: 'people ask without saying how to reach them.' },
    ),
  },
  ends: ['answer', { after: 'our last answer', periods: [], knownBy: 'clerk' }],
  knownBy: 'clerk',
}

const allotments: Part = {
  id: 'allotments',
  does: 'let allotments and keep the waiting list',
  aliases: ['plots', 'gardens', 'waiting list'],
  title: 'Let allotments',
  phrase: 'to let allotments',
  description: 'We keep the list of those who wait for a plot or rent one, and collect the rent.',
  kinds: ['service.provide'],
  people: { tenants: { label: 'People who rent or wait for an allotment', relation: ['customer'] } },
  data: {
    contact,
    plot: { label: 'Your plot or your place on the list, and payments', kinds: ['financial.transactions'] },
  },
  sources: { 'plot-form': { type: 'direct', label: 'the form for allotments' } },
  judged: {
    basis: tasked(['gb-allotments', 'ie-council-community'], 'providing allotments', {
      because: 'The law has councils provide allotments, or lets them.',
      wrongIf: 'an allotment society lets the plots itself.',
    }),
    provision: forTheContract(
      'We cannot let you a plot.',
      'Nobody can rent who is not known.',
      'an allotment society lets the plots itself.',
    ),
  },
  ends: [
    'plot',
    {
      after: 'you give up the plot or your place on the list',
      periods: ['gb-contract-claims', 'ie-contract-claims'],
      knownBy: 'clerk',
    },
  ],
  knownBy: 'clerk',
}

const burials: Part = {
  id: 'burials',
  does: 'keep the register of a burial ground',
  aliases: ['cemetery', 'graves', 'memorials', 'churchyard'],
  title: 'Look after the burial ground',
  phrase: 'to look after the burial ground',
  description: 'We keep the register of burials, and note who has rights over a grave.',
  kinds: ['public.task'],
  people: { families: { label: 'People with rights over a grave', relation: ['relative'] } },
  data: {
    graves: {
      label: 'Name, contact details and the grave',
      kinds: ['identity.name', 'contact.postal-address', 'contact.phone'],
    },
  },
  sources: { 'burial-form': { type: 'direct', label: 'the form for burials' } },
  judged: {
    basis: obliged(['gb-burials'], {
      because: 'The law has a burial authority keep a register of all burials.',
      wrongIf: 'you have no burial ground.',
    }),
    provision: byLaw(
      ['gb-burials'],
      (law) => ({ requirement: 'statutory', obliged: true, consequence: 'We cannot arrange the burial.', law }),
      { because: 'The register has to say who is buried where.', wrongIf: 'you ask for more than the register needs.' },
    ),
  },
  ends: usual({ until: 'the right over the grave ends' }, 'So long somebody has to be asked.'),
  knownBy: 'clerk',
}

const members: Part = {
  id: 'councillors',
  does: 'work with councillors',
  aliases: ['members', 'register of interests', 'declarations'],
  title: 'Work with our councillors',
  phrase: 'to work with our councillors',
  description: 'We tell the public who our councillors are and how to reach them, and send them what they need.',
  kinds: ['membership.governance'],
  people: { councillors },
  data: {
    councillor: {
      label: 'Name, contact details and office',
      kinds: ['identity.name', 'contact.email', 'contact.phone'],
    },
  },
  sources: { told },
  judged: {
    basis: ofTheCouncil('running the council'),
    recipients: usual(['public'], 'Residents have to be able to reach their councillors.'),
    provision: freely(
      'Residents cannot reach you.',
      'Nobody has to publish a private number.',
      'a law makes councillors give it.',
    ),
  },
  ends: ['office', { after: 'you leave office', periods: [], knownBy: 'clerk' }],
  knownBy: 'clerk',
}

/** The website of a public authority is part of its tasks; in Britain the law does not count these councils among them. */
const ourWebsite: Part = {
  ...website,
  judged: {
    ...website.judged,
    basis: [
      ...[website.judged.basis ?? []].flat().map((one): Usual => ({ ...one, countries: ['GB'] })),
      ...ofTheCouncil('telling the public what we do').filter(({ countries }) => countries?.includes('IE')),
    ],
  },
}

const newsletter = newsOfOurWork({
  does: 'send a newsletter by e-mail',
  title: 'Send you our newsletter',
  phrase: 'to send you our newsletter',
  description: 'We send news of the council by e-mail to those who ask for it.',
  people: { readers: { label: 'Readers of our newsletter', relation: ['subscriber'] } },
  sources: { 'newsletter-form': { type: 'direct', label: 'the form for our newsletter' } },
  how: 'You tick a box on the form for our newsletter.',
  knownBy: 'clerk',
})

/** A parish, town or community council; in Ireland, a local authority. */
export const council: Starter = starterOf(
  {
    id: 'council',
    label: 'A council',
    hint: 'parish, town or community; a local authority in Ireland',
    aliases: ['parish', 'town', 'community', 'local authority', 'clerk'],
    recipients: { public: { type: 'public', label: 'Readers of our minutes and our website' } },
    vendors: ['microsoft-365', 'google-workspace', 'mailchimp', 'wix', 'zoom'],
    standing: [
      {
        at: '/controllers/us/publicAuthority',
        ...judgedIn('GB', false, {
          because: 'Data protection law does not count parish and community councils among public authorities.',
          wrongIf: 'you are a district, borough or county council.',
          source: 'Data Protection Act 2018 (UK), s.7(3)',
        }),
      },
      {
        at: '/controllers/us/publicAuthority',
        ...judgedIn('IE', true, {
          because: 'Local authorities are public authorities.',
          wrongIf: 'your council is a private association.',
          source: 'Data Protection Act 2018 (Ireland), s.2',
        }),
      },
      {
        at: '/controllers/us/dpo',
        ...judgedIn(
          'GB',
          { none: 'Data protection law does not count parish and community councils among public authorities.' },
          {
            because: 'So they need no officer, unless they watch people or use sensitive data on a large scale.',
            wrongIf: 'you are a district, borough or county council, or have appointed one all the same.',
            source: 'UK GDPR Article 37(1), Data Protection Act 2018 (UK), s.7(3)',
          },
        ),
      },
    ],
    protects: ['Only the clerk and the chair can open letters from residents.', 'Papers are in a locked cupboard.'],
  },
  [casework, meetings, accounts, ourWebsite, bookings, requests, newsletter, allotments, burials, members],
)
