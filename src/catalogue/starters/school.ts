import { byLaw, judged, judgedIn, obliged, tasked, usual } from './judged.js'
import { type Part, starterOf } from './part.js'
import { enquiries } from './parts/enquiries.js'
import { forTheContract, freely } from './parts/gives.js'
import { contract } from './parts/grounds.js'
import { everybody, photographs } from './parts/photographs.js'
import { safeguarding } from './parts/safeguarding.js'
import { website } from './parts/website.js'
import type { Clock, Starter, Usual } from './starter.js'

const pupils = { label: 'Pupils', relation: ['student'], children: true } as const
const parents = { label: 'Parents and guardians', relation: ['relative'] } as const
const family = { pupils, parents } as const

const enrolment = { type: 'direct', label: 'the form with which a child is enrolled' } as const

const leaving: readonly [string, Clock] = [
  'leaving',
  { after: 'the pupil leaves our school', periods: [], knownBy: 'head' },
]

/** A public task of a school that the state pays for; private ones and nurseries have a contract with the parents. */
const ofTheSchool = (task: string): readonly Usual[] =>
  tasked(['gb-school-conduct', 'ie-school-teaching'], task, {
    because: 'A school that the state pays for carries out a task that the law gives it.',
    wrongIf:
      'you are an academy, a private school or a nursery, whose task stands in an agreement or who has a contract with the parents.',
  })

const register: Part = {
  id: 'register',
  does: 'keep the register of pupils and their attendance',
  aliases: ['attendance', 'roll', 'absence', 'enrolment'],
  title: 'Keep the register of pupils',
  phrase: 'to keep the register of pupils',
  description: 'We write down who goes to our school, who was there each day, and why somebody was not.',
  kinds: ['education.admission'],
  people: family,
  data: {
    details: {
      label: 'Names, date of birth, address and how to reach the parents',
      kinds: [
        'identity.name',
        'identity.date-of-birth',
        'contact.postal-address',
        'contact.phone',
        'children.guardian',
      ],
    },
    attendance: { label: 'Attendance', kinds: ['education.enrolment'] },
  },
  sources: { enrolment, roll: { type: 'observed', label: 'our daily register', data: ['attendance'] } },
  judged: {
    basis: obliged(['gb-school-register', 'ie-school-register'], {
      because: 'The law has schools keep a register of their pupils and of their attendance.',
      wrongIf: 'you are a nursery, or in Ireland no recognised school.',
    }),
    provision: byLaw(
      ['gb-school-register', 'ie-school-register'],
      (law) => ({ requirement: 'statutory', obliged: true, consequence: 'We cannot enrol the child.', law }),
      {
        because: 'The register has to say who the pupils are.',
        wrongIf: 'you ask for more than the register needs.',
      },
    ),
  },
  ends: leaving,
  knownBy: 'head',
}

const teaching: Part = {
  id: 'teaching',
  does: 'teach pupils and assess their work',
  aliases: ['lessons', 'marks', 'reports', 'exams', 'learning'],
  title: 'Teach pupils and see how they get on',
  phrase: 'to teach pupils and see how they get on',
  description: 'We teach, look at pupils’ work, mark it and tell their parents how they get on.',
  kinds: ['education.teaching'],
  people: { pupils },
  data: { work: { label: 'Work, marks and reports', kinds: ['education.results'] } },
  sources: { lessons: { type: 'observed', label: 'our lessons and tests' } },
  judged: { basis: ofTheSchool('teaching pupils') },
  ends: leaving,
  knownBy: 'head',
}

const contacts: Part = {
  id: 'contacts',
  does: 'keep in touch with parents',
  aliases: ['messages', 'parents', 'emergency contact', 'text messages'],
  title: 'Keep in touch with parents',
  phrase: 'to keep in touch with parents',
  description: 'We tell you about your child and our school, and ring you if your child is ill or hurt.',
  kinds: ['service.notices', 'care.emergency'],
  people: { parents },
  data: {
    reach: {
      label: 'Name, phone number and e-mail address',
      kinds: ['identity.name', 'contact.phone', 'contact.email'],
    },
  },
  sources: { enrolment },
  judged: {
    basis: ofTheSchool('working with the parents of our pupils'),
    provision: freely(
      'We cannot reach you if something happens to your child.',
      'The law asks for less than schools usually ask.',
      'you ask only for what the register needs.',
    ),
  },
  ends: leaving,
  knownBy: 'secretary',
}

const agreed = {
  method: 'signed-form',
  how: 'You sign the form on allergies and illnesses.',
  givenBy: ['parents'],
  separate: true,
  refusable: true,
  withdraw: { how: 'tell the office', routes: ['in-person', 'email'], asEasy: true },
} as const

const told = {
  because: 'Parents decide whether they tell the school about the health of their child.',
  wrongIf: 'a law has you keep it whether they agree or not, or you would keep it after a no.',
}

const allergies: Part = {
  id: 'allergies',
  does: 'know about allergies and illnesses',
  aliases: ['medical', 'health', 'medicine', 'asthma', 'food'],
  title: 'Keep pupils safe from allergies and illness',
  phrase: 'to keep pupils safe from allergies and illness',
  description: 'We tell those who look after a pupil what the pupil must not eat and what helps.',
  kinds: ['events.delivery'],
  people: { pupils },
  data: {
    health: {
      label: 'Allergies, illnesses and medicine',
      kinds: ['health.allergies-dietary', 'health.conditions', 'health.medication'],
    },
  },
  sources: { 'health-form': { type: 'direct', label: 'the form on allergies and illnesses' } },
  judged: {
    basis: judged({ type: 'consent', ...agreed }, { ...told, source: 'GDPR Article 6(1)(a)' }),
    specialCategoryCondition: judged(
      { type: 'explicit-consent', ...agreed },
      { ...told, source: 'GDPR Article 9(2)(a)' },
    ),
    recipients: usual(['carers'], 'Whoever looks after a pupil has to know.'),
    provision: freely(
      'We cannot keep these dangers away from your child.',
      'Nobody has to tell us.',
      'a law makes parents tell you.',
    ),
  },
  ends: usual(
    { until: 'the pupil leaves our school, or you take your consent back' },
    'After that nobody has to know.',
  ),
  knownBy: 'head',
}

const payments: Part = {
  id: 'payments',
  does: 'take money for meals, trips and clubs',
  aliases: ['fees', 'dinner money', 'trips', 'after-school'],
  title: 'Arrange meals, trips and clubs',
  phrase: 'to arrange meals, trips and clubs',
  description: 'We note what you book for your child, what it costs and what you paid.',
  kinds: ['service.payments'],
  people: { parents },
  data: { bookings: { label: 'Bookings and payments', kinds: ['identity.name', 'financial.transactions'] } },
  sources: { booking: { type: 'direct', label: 'your booking' } },
  judged: {
    basis: contract(
      'what you book for your child',
      'Booking a meal or a trip is an agreement with the parents.',
      'it is part of the lessons, or costs nothing: then it is part of your task.',
    ),
    provision: forTheContract(
      'Your child cannot take part.',
      'A place cannot be kept for nobody.',
      'it is part of the lessons.',
    ),
  },
  ends: [
    'booking',
    {
      after: 'the end of the school year',
      periods: ['gb-contract-claims', 'ie-contract-claims'],
      knownBy: 'bookkeeper',
    },
  ],
  knownBy: 'bookkeeper',
}

const admission: Part = {
  id: 'admission',
  does: 'decide who gets a place',
  aliases: ['applications', 'waiting list', 'places'],
  title: 'Decide on your application for a place',
  phrase: 'to decide on your application for a place',
  description: 'We look at your application and tell you whether there is a place for your child.',
  kinds: ['education.admission'],
  people: { applicants: { label: 'Children who apply for a place, and their parents', relation: ['applicant'] } },
  data: {
    application: {
      label: 'Names, date of birth, address and what the application says',
      kinds: [
        'identity.name',
        'identity.date-of-birth',
        'contact.postal-address',
        'contact.email',
        'children.child-data',
      ],
    },
  },
  sources: { application: { type: 'direct', label: 'the application for a place' } },
  judged: {},
  ends: ['decision', { after: 'the decision on the place', periods: [], knownBy: 'head' }],
  knownBy: 'head',
}

const safety: readonly Usual[] = [
  ...obliged(['gb-school-safety'], {
    because: 'The law has those who govern a school see to it that its pupils are safe.',
    wrongIf: 'you are an academy, a private school or a nursery, for which another law says so.',
  }),
  ...obliged(['ie-child-safety'], {
    because: 'The law has whoever teaches or looks after children keep them safe from harm.',
    wrongIf: 'no child takes part in what you offer.',
  }),
]

/** For a school of the state in the United Kingdom, interests of its own are closed. */
const forTheSchool = (part: Part, task: string): Part => {
  const basis = [part.judged.basis ?? []].flat().map((one): Usual => ({ ...one, countries: ['IE'] }))
  const [inBritain] = ofTheSchool(task).filter(({ countries }) => countries?.includes('GB'))
  return { ...part, judged: { ...part.judged, basis: [...(inBritain ? [inBritain] : []), ...basis] } }
}

/** A school that the state pays for; what differs in private schools and nurseries is said at each judgement. */
export const school: Starter = starterOf(
  {
    id: 'school',
    label: 'A school or nursery',
    hint: 'pupils, parents, registers; private schools and nurseries change the legal basis',
    aliases: ['academy', 'preschool', 'crèche', 'kindergarten', 'college', 'playgroup'],
    recipients: { public: everybody, carers: { type: 'internal', label: 'Those who look after the pupil' } },
    vendors: ['google-workspace', 'microsoft-365', 'zoom', 'stripe'],
    standing: [
      {
        at: '/controllers/us/publicAuthority',
        ...judgedIn('GB', true, {
          because: 'Schools that the state pays for are public authorities.',
          wrongIf: 'you are a private school or a nursery.',
          source: 'Data Protection Act 2018 (UK), s.7',
        }),
      },
      {
        at: '/controllers/us/publicAuthority',
        ...judgedIn('IE', false, {
          because: 'The law does not count recognised schools and their boards among public authorities.',
          wrongIf: 'an education and training board set up your school and runs it.',
          source: 'Data Protection Act 2018 (Ireland), s.2',
        }),
      },
    ],
    protects: ['Teachers see only what they need of their own pupils.', 'Paper files are in a locked room.'],
  },
  [
    register,
    teaching,
    contacts,
    allergies,
    photographs({
      people: { pupils },
      givenBy: ['parents'],
      method: 'signed-form',
      how: 'You sign a form on photographs.',
      description: 'We take photographs of what happens at school and publish some of them.',
      consequence: 'We publish no picture of your child.',
      wrongIf: 'parents are not asked, or you ask only older pupils, who can decide for themselves.',
      knownBy: 'secretary',
    }),
    payments,
    safeguarding({ pupils }, 'head', safety),
    admission,
    forTheSchool(website, 'telling families and the public about our school'),
    forTheSchool(enquiries('secretary'), 'answering families and the public'),
  ],
)
