import { byLaw, judgedIn, obliged } from '../../judged.js'
import type { Part } from '../../part.js'
import type { Usual } from '../../starter.js'
import { forTheContract, freely } from '../gives.js'
import { contract } from '../grounds.js'
import { staff } from './staff.js'

/** Employment law as what allows the use of data about health; in the United Kingdom it needs a policy document too. */
const forEmployment = (because: string, wrongIf: string): readonly Usual[] => [
  judgedIn(
    'GB',
    { type: 'employment-social-protection', schedule1: 1 },
    { because, wrongIf, source: 'UK GDPR Article 9(2)(b), Data Protection Act 2018 Schedule 1 paragraph 1' },
  ),
  ...byLaw(['ie-staff-data'], (law) => ({ type: 'employment-social-protection', law }), { because, wrongIf }),
]

/** Sick leave, sick pay and the way back. */
export const sickness: Part = {
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
    provision: forTheContract(
      'We may not be able to pay you while you are ill.',
      'Sick pay goes to those who say that they are ill.',
      'people are paid without saying why they are away.',
    ),
  },
  ends: ['illness', { after: 'the sick leave', periods: ['ie-sick-leave'], knownBy: 'manager' }],
  knownBy: 'manager',
}

/** Accidents at work. */
export const safety: Part = {
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
  recipients: ['insurer'],
  judged: {
    basis: obliged(['gb-accidents', 'ie-safety'], {
      because: 'The law has employers record and report accidents at work.',
      wrongIf: 'you record accidents that the law does not ask for, such as those of visitors.',
    }),
    specialCategoryCondition: forEmployment(
      'Recording injuries is a duty under the law of safety at work.',
      'you keep more about the injury than this duty needs.',
    ),
    provision: freely(
      'We may not learn what happened.',
      'Nobody who was hurt is made to speak of it.',
      'your rules have people report accidents.',
    ),
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
