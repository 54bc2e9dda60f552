import { obliged } from '../../judged.js'
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

/** Applications for jobs. */
export const hiring: Part = {
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
      choosingNeedsFacts,
      'you search for people who did not apply, keep applications for later jobs, or let a machine choose.',
    ),
    provision: freely('We cannot consider you.', 'Nobody has to apply.', 'a law has people apply to you.'),
  },
  ends: ['filled', { after: 'the job is filled', periods: [], knownBy: 'manager' }],
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
