import { byLaw, judged, judgedIn, obliged } from './judged.js'
import { type Part, starterOf } from './part.js'
import { forTheContract, freely } from './parts/gives.js'
import { contract, interest } from './parts/grounds.js'
import { privately } from './parts/standing.js'
import type { Clock, Usual } from './starter.js'

const staff = { label: 'Our staff', relation: ['employee', 'worker'] } as const
const starting = { type: 'direct', label: 'your contract and what you tell us when you start' } as const

const details = {
  label: 'Name, contact details and date of birth',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address', 'identity.date-of-birth'],
} as const
const pay = { label: 'Pay', kinds: ['professional.pay'] } as const
const numbers = { label: 'Tax and insurance numbers', kinds: ['government-id.national-id', 'financial.tax'] } as const

const leaving: readonly [string, Clock] = [
  'leaving',
  { after: 'you leave us', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'manager' },
]

/** Nobody can work here without giving the data. */
const atWork = (consequence: string): Usual =>
  forTheContract(consequence, 'We cannot employ anybody without them.', 'you would employ people who do not give them.')

const payroll: Part = {
  id: 'payroll',
  does: 'pay wages',
  aliases: ['salary', 'payslip', 'expenses'],
  title: 'Pay you',
  phrase: 'to pay you',
  description: 'We work out what we owe you, and pay it into your account.',
  kinds: ['people.payroll'],
  people: { staff },
  data: { details, pay, account: { label: 'Bank account', kinds: ['financial.bank-account'] } },
  sources: { starting },
  judged: {
    basis: contract(
      'your employment contract',
      'Wages are what the contract promises.',
      'you pay people with whom you have no contract, such as workers of an agency.',
    ),
    provision: atWork('We cannot pay you.'),
  },
  ends: leaving,
  knownBy: 'bookkeeper',
}

const tax: Part = {
  id: 'tax',
  does: 'deduct tax and report pay',
  aliases: ['PAYE', 'PRSI', 'national insurance', 'Revenue', 'HMRC'],
  title: 'Deduct your tax and report your pay',
  phrase: 'to deduct your tax and report your pay',
  description: 'We take tax and social insurance off your pay, and tell the tax office.',
  kinds: ['people.payroll'],
  people: { staff },
  data: { details, pay, numbers },
  sources: { starting },
  judged: {
    basis: obliged(['gb-paye', 'ie-paye'], {
      because: 'Whoever pays wages has to deduct the tax, and to keep a record of it.',
      wrongIf: 'everybody who works for you is self-employed.',
    }),
    provision: atWork('We may have to deduct more tax than you owe.'),
  },
  ends: [
    'tax-year',
    { after: 'the end of the tax year', periods: ['gb-paye', 'gb-minimum-wage', 'ie-tax'], knownBy: 'bookkeeper' },
  ],
  knownBy: 'bookkeeper',
}

const pension: Part = {
  id: 'pension',
  does: 'run a pension scheme',
  aliases: ['auto-enrolment', 'retirement'],
  title: 'Enrol you in a pension',
  phrase: 'to enrol you in a pension',
  description: 'We look at whether you are to be enrolled, and pay your contributions and ours.',
  kinds: ['people.payroll'],
  people: { staff },
  data: { details, pay, numbers },
  sources: { starting },
  judged: {
    basis: obliged(['gb-pensions', 'ie-pensions'], {
      because: 'An employer has to enrol staff who qualify, and to pay contributions.',
      wrongIf:
        'nobody qualifies, or the pension is something that you promised beyond the law: then it is the contract.',
    }),
    provision: atWork('We cannot enrol you.'),
  },
  ends: leaving,
  knownBy: 'bookkeeper',
}

const hours: Part = {
  id: 'hours',
  does: 'record working hours and holidays',
  aliases: ['rota', 'timesheets', 'annual leave', 'clocking in'],
  title: 'Record your hours and holidays',
  phrase: 'to record your hours and holidays',
  description: 'We plan who works when, and keep count of hours, rest and holidays.',
  kinds: ['people.administration'],
  people: { staff },
  data: {
    hours: { label: 'Working hours', kinds: ['professional.working-time'] },
    holidays: { label: 'Holidays and other leave', kinds: ['professional.absence'] },
  },
  sources: { sheets: { type: 'direct', label: 'your time sheets and requests' } },
  judged: {
    basis: obliged(['gb-working-time', 'ie-working-time'], {
      because: 'The law limits hours, and has employers keep records that show it.',
      wrongIf: 'you track where people are or what they do: that is watching, and no record of hours.',
    }),
    provision: atWork('We cannot count your hours and holidays.'),
  },
  ends: [
    'hours',
    {
      after: 'the hours were worked',
      periods: ['gb-working-time', 'ie-working-time', 'ie-minimum-wage'],
      knownBy: 'manager',
    },
  ],
  knownBy: 'manager',
}

const hiring: Part = {
  id: 'hiring',
  does: 'hire people',
  aliases: ['recruitment', 'applications', 'CV', 'interviews', 'jobs'],
  title: 'Decide on your application',
  phrase: 'to decide on your application',
  description: 'We read your application, may invite you to an interview, and keep notes of it.',
  kinds: ['people.recruitment'],
  people: { applicants: { label: 'People who apply for a job', relation: ['applicant'] } },
  data: {
    application: {
      label: 'Application, with name and contact details',
      kinds: ['identity.name', 'contact.email', 'contact.phone', 'professional.cv', 'professional.qualifications'],
    },
    interview: { label: 'Notes of the interview', kinds: ['professional.performance'] },
  },
  sources: { applying: { type: 'direct', label: 'your application and the interview' } },
  judged: {
    basis: interest(
      'Choosing the right person for a job, and being able to show that the choice was fair',
      'Nobody can choose between people of whom nothing is known.',
      'you search for people who did not apply, keep applications for later jobs, or let a machine choose.',
    ),
    provision: freely('We cannot consider you.', 'Nobody has to apply.', 'a law has people apply to you.'),
  },
  ends: ['filled', { after: 'the job is filled', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

const permits: Part = {
  id: 'permits',
  does: 'check that people may work here',
  aliases: ['right to work', 'visa', 'passport', 'employment permit'],
  title: 'Check that you may work here',
  phrase: 'to check that you may work here',
  description: 'Before you start we look at a document that shows that you may work here, and keep a copy of it.',
  kinds: ['legal.compliance'],
  people: { staff },
  data: {
    permit: {
      label: 'Passport, permit or other proof that you may work here',
      kinds: ['identity.nationality', 'government-id.passport', 'government-id.immigration'],
    },
  },
  sources: { papers: { type: 'direct', label: 'the document that you show us' } },
  judged: {
    basis: obliged(['gb-illegal-working', 'ie-right-to-work'], {
      because: 'Nobody may employ a person who is not allowed to work here.',
      wrongIf: 'you check only some people: that is unfair to them.',
    }),
    provision: atWork('We cannot employ you.'),
  },
  ends: ['permit', { after: 'your work with us ends', periods: ['gb-right-to-work'], knownBy: 'manager' }],
  knownBy: 'manager',
}

/** Employment law as what allows the use of data about health; in the United Kingdom it needs a policy document too. */
const forEmployment = (because: string, wrongIf: string): readonly Usual[] => [
  judgedIn(
    'GB',
    { type: 'employment-social-protection', schedule1: 1 },
    { because, wrongIf, source: 'UK GDPR Article 9(2)(b), Data Protection Act 2018 Schedule 1 paragraph 1' },
  ),
  ...byLaw(['ie-staff-data'], (law) => ({ type: 'employment-social-protection', law }), { because, wrongIf }),
]

const sickness: Part = {
  id: 'sickness',
  does: 'deal with sick leave',
  aliases: ['absence', 'sick pay', 'fit note', 'health', 'adjustments'],
  title: 'Look after you when you are ill',
  phrase: 'to look after you when you are ill',
  description: 'We record when you are ill, pay what is due, and arrange what you need to come back.',
  kinds: ['people.administration'],
  people: { staff },
  data: { illness: { label: 'Days of illness and doctors’ notes', kinds: ['health.sickness-absence'] } },
  sources: { notes: { type: 'direct', label: 'what you and your doctor’s note tell us' } },
  judged: {
    basis: [
      ...obliged(['ie-sick-leave'], {
        because: 'The law has employers pay sick leave and keep a record of it.',
        wrongIf: 'you ask for more than that somebody is ill and for how long.',
      }),
      contract(
        'your employment contract',
        'Sick pay and time off are part of the contract and of the law behind it.',
        'you ask for more than that somebody is ill and for how long.',
      ),
    ],
    specialCategoryCondition: forEmployment(
      'Sick pay and adjustments are duties under employment law, and need to know of the illness.',
      'you keep more about health than these duties need.',
    ),
    provision: atWork('We may not be able to pay you while you are ill.'),
  },
  ends: ['illness', { after: 'the sick leave', periods: ['ie-sick-leave'], knownBy: 'manager' }],
  knownBy: 'manager',
}

const safety: Part = {
  id: 'safety',
  does: 'record accidents at work',
  aliases: ['accident book', 'first aid', 'health and safety', 'RIDDOR'],
  title: 'Keep you safe and record accidents',
  phrase: 'to keep you safe and record accidents',
  description: 'We record accidents, report those that the law has us report, and learn from them.',
  kinds: ['people.health-safety'],
  people: { staff },
  data: { accidents: { label: 'Accidents and injuries', kinds: ['health.accident'] } },
  sources: { report: { type: 'direct', label: 'your report of the accident' } },
  judged: {
    basis: obliged(['gb-accidents', 'ie-safety'], {
      because: 'The law has employers record and report accidents at work.',
      wrongIf: 'you record accidents that the law does not ask for, such as those of visitors.',
    }),
    specialCategoryCondition: forEmployment(
      'Recording injuries is a duty under the law of safety at work.',
      'you keep more about the injury than this duty needs.',
    ),
    provision: atWork('We may not be able to help you with a claim.'),
  },
  ends: [
    'accident',
    {
      after: 'the accident',
      periods: ['gb-accidents', 'gb-injury-claims', 'ie-accidents', 'ie-injury-claims'],
      knownBy: 'manager',
    },
  ],
  knownBy: 'manager',
}

const performance: Part = {
  id: 'performance',
  does: 'review work and settle disputes',
  aliases: ['appraisal', 'discipline', 'grievance', 'training'],
  title: 'Review your work and settle disputes',
  phrase: 'to review your work and settle disputes',
  description: 'We talk with you about your work, plan training, and deal with complaints by and about staff.',
  kinds: ['people.administration', 'people.training'],
  people: { staff },
  data: {
    reviews: { label: 'Reviews and training', kinds: ['professional.performance', 'professional.cpd'] },
    disputes: { label: 'Warnings and grievances', kinds: ['professional.discipline'] },
  },
  sources: { meetings: { type: 'direct', label: 'our talks with you' } },
  judged: {
    basis: interest(
      'Knowing how the work is done, and settling disputes fairly',
      'Whoever leads people has to know how the work goes.',
      'you watch people by machine, or record offences: that needs more than this.',
    ),
    provision: freely(
      'We decide without knowing your side.',
      'Nobody has to speak.',
      'the contract has people take part.',
    ),
  },
  ends: leaving,
  knownBy: 'manager',
}

const emergencies: Part = {
  id: 'emergencies',
  does: 'keep a person to call in an emergency',
  aliases: ['next of kin'],
  title: 'Call somebody in an emergency',
  phrase: 'to call somebody in an emergency',
  description: 'If one of our staff is ill or hurt, we call the person whom they have named.',
  kinds: ['care.emergency'],
  people: { kin: { label: 'People named by our staff for emergencies', relation: ['emergency-contact'] } },
  data: { next: { label: 'Name and telephone number', kinds: ['contact.emergency-contact'] } },
  sources: {
    colleague: {
      type: 'third-party',
      label: 'whoever works for us and names you',
      name: 'the person who names you',
    },
  },
  judged: {
    basis: interest(
      'Reaching somebody close to a person who is ill or hurt at work',
      'A name and a number that are used in an emergency alone.',
      'you use the number for anything else.',
    ),
    provision: judged('none', {
      because: 'Whoever is named gives nothing: it is the other who names them.',
      wrongIf: 'you ask the person themselves.',
      source: 'GDPR Article 13(2)(e)',
    }),
  },
  ends: ['kin', { after: 'the person who named you leaves us', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

/** A firm that has staff: what it does beside its trade. */
export const employer = starterOf(
  {
    id: 'employer',
    label: 'An employer',
    hint: 'any firm or body that has staff: a notice for them and for people who apply',
    aliases: ['staff', 'employees', 'HR', 'personnel', 'workers'],
    recipients: {},
    vendors: ['sage', 'xero', 'bamboohr', 'personio', 'microsoft-365', 'google-workspace', 'docusign', 'slack'],
    standing: privately('A private employer is no public body.'),
    protects: [
      'Only whoever does the payroll can open the files of our staff.',
      'Papers about health are in a locked cupboard.',
    ],
  },
  [payroll, tax, pension, hours, hiring, permits, sickness, safety, performance, emergencies],
)
