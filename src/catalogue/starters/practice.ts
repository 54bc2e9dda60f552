import { byLaw, judgedIn, obliged, usual } from './judged.js'
import { type Part, starterOf } from './part.js'
import { enquiries } from './parts/enquiries.js'
import { forTheContract, freely } from './parts/gives.js'
import { contract, interest } from './parts/grounds.js'
import { website } from './parts/website.js'
import type { Clock, Starter, Usual } from './starter.js'

const patients = { label: 'Patients', relation: ['patient'] } as const
const told = { type: 'direct', label: 'what you tell us' } as const

const details = {
  label: 'Name, date of birth and contact details',
  kinds: ['identity.name', 'identity.date-of-birth', 'contact.phone', 'contact.email', 'contact.postal-address'],
} as const

const record = {
  label: 'Your health record',
  kinds: ['health.medical-record', 'health.conditions', 'health.medication'],
} as const

const treated: readonly [string, Clock] = [
  'treatment',
  { after: 'your last treatment', periods: [], knownBy: 'manager' },
]

const care = {
  because: 'Care and treatment need data about health; the law allows it to those who are bound to secrecy.',
  wrongIf: 'somebody sees the data who is not bound to secrecy, or they are used for something other than care.',
}

/** What allows data about health in care, in either country; who is bound to secrecy is told with it. */
const carefully: readonly Usual[] = [
  ...byLaw(
    ['gb-health-care'],
    (law) => ({
      type: 'health-social-care',
      law,
      schedule1: 2,
      secrecy: 'those who treat you and all who work for us',
    }),
    care,
  ),
  ...byLaw(
    ['ie-health-care'],
    (law) => ({ type: 'health-social-care', law, secrecy: 'those who treat you and all who work for us' }),
    care,
  ),
]

const treatment: Part = {
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
      'you treat patients for the health service of the state, or children and others who do not agree themselves.',
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

const appointments: Part = {
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
    },
  },
  sources: { told },
  judged: {
    basis: contract(
      'your treatment',
      'An appointment is part of what is agreed.',
      'you write to people who have no appointment, such as to offer them something: that is advertising.',
    ),
    provision: forTheContract(
      'We cannot keep an appointment for you.',
      'Nobody can be expected who is not known.',
      'people come without an appointment.',
    ),
  },
  ends: ['appointment', { after: 'the appointment', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

const bills: Part = {
  id: 'bills',
  does: 'write bills and take payments',
  aliases: ['invoices', 'fees', 'insurance', 'payments'],
  title: 'Bill you for your treatment',
  phrase: 'to bill you for your treatment',
  description: 'We write bills, note what is paid and remind you of what is due.',
  kinds: ['service.invoicing', 'service.payments'],
  people: { patients },
  data: {
    bills: {
      label: 'Bills and payments',
      kinds: ['identity.name', 'contact.billing-address', 'financial.transactions'],
    },
  },
  sources: { told },
  judged: {
    basis: contract(
      'your treatment',
      'Treatment is paid for as agreed.',
      'patients pay nothing, or the bill tells what they were treated for.',
    ),
    provision: forTheContract('We cannot bill you.', 'A bill says whom it is for.', 'patients pay nothing.'),
  },
  ends: [
    'bill',
    {
      after: 'the end of the year of the bill',
      periods: ['gb-tax-self-employed', 'gb-tax-company', 'gb-contract-claims', 'ie-tax', 'ie-contract-claims'],
      knownBy: 'bookkeeper',
    },
  ],
  knownBy: 'bookkeeper',
}

const referral: Part = {
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

const complaints: Part = {
  id: 'complaints',
  does: 'deal with complaints',
  aliases: ['claims', 'incidents', 'insurance'],
  title: 'Deal with your complaint',
  phrase: 'to deal with your complaint',
  description: 'We write down what you complain about, look into it and answer you.',
  kinds: ['communication.complaints'],
  people: { patients },
  data: { complaints: { label: 'Complaints and our answers', kinds: ['communications.complaint'] } },
  sources: { told },
  judged: {
    basis: interest(
      'Finding out what went wrong and putting it right',
      'Whoever complains expects that it is looked into.',
      'a law or your professional body makes you do it, or the record of the complaint tells about health.',
    ),
    provision: freely(
      'We cannot look into it.',
      'Nobody has to complain.',
      'a law makes people complain to you first.',
    ),
  },
  ends: [
    'complaint',
    { after: 'the matter is closed', periods: ['gb-injury-claims', 'ie-injury-claims'], knownBy: 'manager' },
  ],
  knownBy: 'manager',
}

const accounts: Part = {
  id: 'accounts',
  does: 'keep accounts',
  aliases: ['books', 'tax', 'bookkeeping'],
  title: 'Keep our accounts',
  phrase: 'to keep our accounts',
  description: 'We keep bills and payments for our accounts and our tax.',
  kinds: ['legal.accounting'],
  people: { patients },
  data: {
    bills: {
      label: 'Bills and payments',
      kinds: ['identity.name', 'contact.billing-address', 'financial.transactions'],
    },
  },
  sources: { payment: { type: 'direct', label: 'your payments' } },
  judged: {
    basis: obliged(['gb-tax-self-employed', 'ie-tax'], {
      because: 'Whoever pays tax has to keep the records that it is worked out from.',
      wrongIf: 'your practice is a company: then it is the law on companies and their tax.',
    }),
    provision: forTheContract(
      'We cannot take your payment.',
      'A payment says from whom it is.',
      'patients pay nothing.',
    ),
  },
  ends: [
    'bill',
    {
      after: 'the end of the year of the bill',
      periods: ['gb-tax-self-employed', 'gb-tax-company', 'gb-contract-claims', 'ie-tax', 'ie-contract-claims'],
      knownBy: 'bookkeeper',
    },
  ],
  knownBy: 'bookkeeper',
}

/** A practice where people are treated. Whether it is a public authority in the United Kingdom turns on who pays. */
export const practice: Starter = starterOf(
  {
    id: 'practice',
    label: 'A health practice',
    hint: 'doctor, dentist, physiotherapist, counsellor: people are treated',
    aliases: ['doctor', 'GP', 'surgery', 'dentist', 'physiotherapist', 'therapist', 'clinic', 'optician', 'osteopath'],
    recipients: {
      colleagues: {
        label: 'The hospital or specialist to whom we refer you',
        role: 'controller',
        does: 'goes on treating you',
        sector: 'health care',
        whyNotNamed: 'It depends on what you need.',
      },
    },
    childrenAmong: ['patients'],
    vendors: ['microsoft-365', 'google-workspace', 'xero', 'sumup', 'calendly', 'wix'],
    standing: [
      {
        at: '/controllers/us/publicAuthority',
        ...judgedIn('IE', false, {
          because: 'A private practice is not among the bodies that the law counts as public authorities.',
          wrongIf: 'you provide a service for the Health Service Executive under an arrangement that the law names.',
          source: 'Data Protection Act 2018 (Ireland), s.2',
        }),
      },
    ],
    protects: ['Only those who treat you can open your record.', 'All who work here have promised secrecy in writing.'],
  },
  [treatment, appointments, bills, website, enquiries('manager'), accounts, referral, complaints],
)
