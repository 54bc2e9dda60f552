import { byLaw, judged, judgedIn, obliged, usual } from './judged.js'
import { type Part, starterOf } from './part.js'
import { enquiries } from './parts/enquiries.js'
import { forTheContract, freely } from './parts/gives.js'
import { interest } from './parts/grounds.js'
import { privately } from './parts/standing.js'
import { website } from './parts/website.js'
import type { Clock, Starter } from './starter.js'

const owners = { label: 'Owners and leaseholders', relation: ['member'] } as const
const residents = { label: 'Residents', relation: ['regular-contact'] } as const
const told = { type: 'direct', label: 'what you tell us' } as const

const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
} as const

const selling: readonly [string, Clock] = [
  'selling',
  { after: 'you sell your home', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'manager' },
]

const year: readonly [string, Clock] = [
  'year',
  {
    after: 'the end of the financial year',
    periods: ['gb-company-accounts', 'gb-tax-company', 'ie-company-accounts', 'ie-tax'],
    knownBy: 'treasurer',
  },
]

const owed = 'We cannot send you the bill, and the charge is due all the same.'
const given = 'GDPR Article 13(2)(e)'
const known = { because: 'Whoever owes the charge has to be known.', wrongIf: 'another body collects the charge.' }

const members: Part = {
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

const charges: Part = {
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

const repairs: Part = {
  id: 'repairs',
  does: 'look after the building and have it repaired',
  aliases: ['maintenance', 'contractors', 'keys', 'access'],
  title: 'Look after the building',
  phrase: 'to look after the building',
  description: 'We note what you report, arrange repairs and tell you when somebody has to come in.',
  kinds: ['service.support'],
  people: { residents },
  data: {
    contact,
    faults: { label: 'What is to be repaired, and when you are at home', kinds: ['communications.enquiry'] },
  },
  sources: { told },
  judged: {
    basis: interest(
      'Keeping the building safe and in good repair',
      'A leak or a broken door has to be mended, whoever reports it.',
      'your contract with the people concerned has you do it: then that is the basis.',
    ),
    provision: freely(
      'We may not be able to mend it.',
      'Nobody has to report anything.',
      'the lease makes people report faults.',
    ),
  },
  ends: ['repair', { after: 'the repair', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

const meetings: Part = {
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

const accounts: Part = {
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

const cameras: Part = {
  id: 'cameras',
  does: 'watch entrances with cameras',
  aliases: ['CCTV', 'video', 'security'],
  title: 'Protect the building with cameras',
  phrase: 'to protect the building with cameras',
  description: 'Cameras watch the parts of the building that all use. There are signs where they are.',
  kinds: ['security.cctv'],
  people: { passers: { label: 'People in the parts that all use', relation: ['visitor'] } },
  data: { recordings: { label: 'Pictures from our cameras', kinds: ['media.cctv'] } },
  sources: { cameras: { type: 'observed', label: 'our cameras' } },
  judged: {
    basis: interest(
      'Protecting people and the building from theft, damage and attacks',
      'Cameras at entrances help where such things have happened.',
      'a camera sees into a home, records what people say, or nothing ever happened that it could help against.',
    ),
  },
  ends: ['recording', { after: 'the recording', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

const emergencies: Part = {
  id: 'emergencies',
  does: 'reach residents in an emergency',
  aliases: ['emergency contact', 'fire', 'flood', 'keys'],
  title: 'Reach you in an emergency',
  phrase: 'to reach you in an emergency',
  description: 'If there is a fire, a leak or the like, we ring you or the person whom you have named.',
  kinds: ['care.emergency'],
  people: { residents },
  data: { numbers: { label: 'Phone numbers for emergencies', kinds: ['contact.phone', 'contact.emergency-contact'] } },
  sources: { told },
  judged: {
    basis: interest(
      'Reaching somebody quickly if a home or people in it are in danger',
      'A phone number that is used only in an emergency costs its owner little.',
      'you use these numbers for anything else, or note who is ill or disabled.',
    ),
    provision: freely('We may not reach you in time.', 'Nobody has to name a number.', 'the lease asks for one.'),
  },
  ends: usual({ until: 'you move out or give us another number' }, 'After that nobody would be rung.'),
  knownBy: 'manager',
}

const disputes: Part = {
  id: 'disputes',
  does: 'deal with complaints and disputes',
  aliases: ['noise', 'house rules', 'arrears', 'complaints'],
  title: 'Deal with complaints and disputes',
  phrase: 'to deal with complaints and disputes',
  description: 'We write down complaints about the house rules, and what came of them.',
  kinds: ['communication.complaints'],
  people: { owners, residents },
  data: { complaints: { label: 'Complaints and what came of them', kinds: ['communications.complaint'] } },
  sources: {
    told,
    neighbours: {
      type: 'third-party',
      label: 'your neighbours',
      name: 'the neighbour who complains',
      publiclyAccessible: false,
    },
  },
  judged: {
    basis: interest(
      'Settling disputes among those who live or own homes here',
      'A dispute cannot be settled by somebody who has no record of it.',
      'a court or a tribunal has the matter: then it is about a legal claim.',
    ),
    provision: freely('We cannot look into it.', 'Nobody has to complain.', 'the lease makes people answer.'),
  },
  ends: [
    'dispute',
    { after: 'the matter is closed', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'manager' },
  ],
  knownBy: 'manager',
}

const permits: Part = {
  id: 'permits',
  does: 'give out parking places, keys and permits',
  aliases: ['parking', 'fobs', 'keys', 'storage'],
  title: 'Give out parking places and keys',
  phrase: 'to give out parking places and keys',
  description: 'We note who has which parking place, key or storage room.',
  kinds: ['security.premises'],
  people: { residents },
  data: {
    permits: {
      label: 'Name, home, number of the car and of the keys',
      kinds: ['identity.name', 'contact.postal-address', 'government-id.vehicle-registration'],
    },
  },
  sources: { told },
  judged: {
    basis: interest(
      'Sharing out parking places and keys fairly, and knowing who can come in',
      'Without a list nobody could tell whose car or key it is.',
      'people rent the place from you: then that is a contract.',
    ),
    provision: judged(
      { requirement: 'optional', obliged: false, consequence: 'You get no parking place and no further key.' },
      {
        because: 'Nobody has to park a car here.',
        wrongIf: 'people cannot get into their own home without it.',
        source: 'GDPR Article 13(2)(e)',
      },
    ),
  },
  ends: usual({ until: 'you give it back' }, 'After that it is somebody else’s.'),
  knownBy: 'manager',
}

/** An association of owners, or the company that residents manage their building with. */
export const ownersAssociation: Starter = starterOf(
  {
    id: 'owners',
    label: 'An association of owners',
    hint: 'a residents’ management company, an owners’ management company, a body of freeholders',
    aliases: ['residents', 'flats', 'apartments', 'block', 'leasehold', 'freehold', 'RMC', 'OMC'],
    recipients: {},
    vendors: ['google-workspace', 'microsoft-365', 'xero', 'quickbooks', 'gocardless', 'whatsapp', 'wix'],
    standing: privately('Owners who manage their own building are no public body.'),
    protects: [
      'Only the directors and our managing agent can open the list of owners.',
      'Recordings are deleted by themselves.',
    ],
  },
  [
    members,
    charges,
    repairs,
    meetings,
    accounts,
    enquiries('manager'),
    emergencies,
    cameras,
    disputes,
    permits,
    website,
  ],
)
