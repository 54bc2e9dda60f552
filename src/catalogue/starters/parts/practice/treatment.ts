import { usual } from '../../judged.js'
import type { Part } from '../../part.js'
import { forTheContract } from '../gives.js'
import { contract } from '../grounds.js'
import { carefully, details, patients, record, told, treated } from './patients.js'

/** Treating patients, and their records. */
export const treatment: Part = {
  id: 'treatment',
  does: 'treat patients and keep their records',
  aliases: ['care', 'records', 'notes', 'diagnosis', 'clinical'],
  title: 'Treat you',
  phrase: 'to treat you',
  description: 'We write down what you tell us, what we find and what we do, so that you are treated well.',
  kinds: ['care.health'],
  people: { patients },
  data: { details, record },
  sources: { told, examined: { type: 'observed', label: 'our examinations and your treatment' } },
  judged: {
    basis: contract(
      'your treatment',
      'Treatment is agreed with the patient, and cannot be given without these data.',
      'you treat patients for the health service of the state, or only somebody else agrees to the treatment, such as the parents of a child. A contract with them does not carry the data of the child; a legitimate interest can, once you have weighed it.',
    ),
    specialCategoryCondition: carefully,
    provision: forTheContract(
      'We may not be able to treat you.',
      'Nobody can be treated well without saying what is wrong.',
      'people can be treated without giving a name.',
    ),
  },
  ends: treated,
  knownBy: 'manager',
}

/** When patients come. */
export const appointments: Part = {
  id: 'appointments',
  does: 'arrange appointments and remind people of them',
  aliases: ['booking', 'reminders', 'recall', 'text messages', 'calendar'],
  title: 'Arrange your appointments',
  phrase: 'to arrange your appointments',
  description: 'We note when you come, and remind you of it.',
  kinds: ['service.notices'],
  people: { patients },
  data: {
    appointments: {
      label: 'Name, phone number, e-mail address and appointments',
      kinds: ['identity.name', 'contact.phone', 'contact.email'],
      special: ['health'],
    },
  },
  sources: { told },
  judged: {
    basis: contract(
      'your treatment',
      'An appointment is part of what is agreed.',
      'you write to people who have no appointment, such as to offer them something: that is advertising.',
    ),
    specialCategoryCondition: carefully,
    provision: forTheContract(
      'We cannot keep an appointment for you.',
      'Nobody can be expected who is not known.',
      'people come without an appointment.',
    ),
  },
  ends: ['appointment', { after: 'the appointment', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

/** Others who treat the same patient. */
export const referral: Part = {
  id: 'referral',
  does: 'refer patients to others, and get letters about them',
  aliases: ['letters', 'specialists', 'hospital', 'laboratory', 'tests'],
  title: 'Work with others who treat you',
  phrase: 'to work with others who treat you',
  description:
    'If you need somebody else as well, we tell them what they have to know, and they write to us what they found.',
  kinds: ['care.health'],
  people: { patients },
  data: {
    letters: {
      label: 'Letters and results about your health',
      kinds: ['health.medical-record', 'health.vaccination-test'],
    },
  },
  sources: {
    colleagues: {
      type: 'third-party',
      label: 'others who treat you',
      name: 'the hospital or specialist who treats you',
      publiclyAccessible: false,
    },
  },
  judged: {
    basis: contract(
      'your treatment',
      'To be referred is part of being treated.',
      'you treat patients for the health service of the state, or they did not want to be referred.',
    ),
    specialCategoryCondition: carefully,
    recipients: usual(['colleagues'], 'Whoever goes on treating a patient has to know what was done.'),
  },
  ends: treated,
  knownBy: 'manager',
}
