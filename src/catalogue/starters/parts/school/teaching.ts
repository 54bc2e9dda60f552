import { byLaw, obliged } from '../../judged.js'
import type { Part } from '../../part.js'
import { freely } from '../gives.js'
import { enrolment, family, leaving, ofTheSchool, parents, pupils } from './families.js'

const lawful = { because: 'The law has schools keep a register of their pupils and of their attendance.' }

/** Who goes to the school, and who was there. */
export const register: Part = {
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
    basis: [
      ...obliged(['gb-school-register'], { ...lawful, wrongIf: 'you are a nursery and no school.' }),
      ...obliged(['ie-school-register'], { ...lawful, wrongIf: 'you are no recognised school.' }),
    ],
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

/** Lessons, work and marks. */
export const teaching: Part = {
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

/** How parents are reached. */
export const contacts: Part = {
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

/** Who gets a place. */
export const admission: Part = {
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
