import { judged, obliged } from '../../judged.js'
import type { Part } from '../../part.js'
import { freely } from '../gives.js'
import { choosingNeedsFacts, interest } from '../grounds.js'
import { atWork, staff } from './staff.js'

/** Records of hours and holidays. */
export const hours: Part = {
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

const applicants = { applicants: { label: 'People who apply for a job', relation: ['applicant'] } } as const
const applying = { type: 'direct', label: 'your application and the interview' } as const
const application = {
  label: 'Application, with name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone', 'professional.cv', 'professional.qualifications'],
} as const

/** Applications for jobs. */
export const hiring: Part = {
  id: 'hiring',
  does: 'hire people',
  aliases: ['recruitment', 'applications', 'CV', 'interviews', 'jobs'],
  title: 'Decide on your application',
  phrase: 'to decide on your application',
  description: 'We read your application, may invite you to an interview, and keep notes of it.',
  kinds: ['people.recruitment'],
  people: applicants,
  data: {
    application,
    interview: { label: 'Notes of the interview', kinds: ['professional.performance'] },
  },
  sources: { applying },
  judged: {
    basis: interest(
      'Choosing the right person for a job, and being able to show that the choice was fair',
      choosingNeedsFacts,
      'you search for people who did not apply, or let a machine choose. To keep applications for later jobs is another use in the list.',
    ),
    provision: freely('We cannot consider you.', 'Nobody has to apply.', 'a law has people apply to you.'),
  },
  ends: ['filled', { after: 'the job is filled', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

/** Applications that are kept for other jobs: another basis and another time than those of the job that somebody applied for. */
export const pool: Part = {
  id: 'pool',
  does: 'keep applications for later jobs, of those who say yes',
  aliases: ['pool', 'talent pool', 'later jobs', 'future vacancies', 'candidates'],
  title: 'Think of you for later jobs',
  phrase: 'to think of you for later jobs',
  description: 'If you say yes, we keep your application and write to you when another job may suit you.',
  kinds: ['people.recruitment'],
  people: applicants,
  data: { application },
  sources: { applying },
  judged: {
    basis: judged(
      {
        type: 'consent',
        method: 'ticked-box',
        separate: true,
        refusable: true,
        withdraw: { how: 'write to us', routes: ['email'], asEasy: true },
      },
      {
        because: 'Once the job is filled, only a yes of the people themselves keeps their application here.',
        wrongIf: 'people are not asked, or whoever says no has a smaller chance of the job.',
        source: 'GDPR Article 6(1)(a)',
      },
    ),
    provision: freely(
      'We do not think of you for later jobs.',
      'Nobody has to be kept for later.',
      'the job depends on it.',
    ),
  },
  ends: ['pool', { after: 'you say yes', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

/** Who may work here. */
export const permits: Part = {
  id: 'permits',
  does: 'check that people may work here',
  aliases: ['right to work', 'visa', 'passport', 'employment permit'],
  title: 'Check that you may work here',
  phrase: 'to check that you may work here',
  description: 'Before you start we check that you may work here, and keep a record of the check.',
  kinds: ['legal.compliance'],
  people: { staff },
  data: {
    permit: {
      label: 'Passport, permit or other proof that you may work here',
      kinds: ['identity.nationality', 'government-id.passport', 'government-id.immigration'],
    },
  },
  sources: { papers: { type: 'direct', label: 'the proof that you show us' } },
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
