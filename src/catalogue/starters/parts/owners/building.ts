import { judged, usual } from '../../judged.js'
import type { Part } from '../../part.js'
import { freely } from '../gives.js'
import { emergencyCostsLittle, interest } from '../grounds.js'
import { contact, owners, residents, told } from './homes.js'

/** The building and its repair. */
export const repairs: Part = {
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

/** Cameras at entrances. */
export const cameras: Part = {
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

/** Whom to ring when a home is in danger. */
export const emergencies: Part = {
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
      emergencyCostsLittle,
      'you use these numbers for anything else, or note who is ill or disabled.',
    ),
    provision: freely('We may not reach you in time.', 'Nobody has to name a number.', 'the lease asks for one.'),
  },
  ends: usual({ until: 'you move out or give us another number' }, 'After that nobody would be rung.'),
  knownBy: 'manager',
}

/** Complaints about neighbours. */
export const disputes: Part = {
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

/** Parking places and keys. */
export const permits: Part = {
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
      kinds: ['identity.name', 'contact.postal-address', 'government-id.vehicle-registration', 'property.keys'],
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
