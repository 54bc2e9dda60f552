import { tasked } from '../../judged.js'
import type { Part } from '../../part.js'
import type { Clock, Usual } from '../../starter.js'

/** The children who are taught. */
export const pupils = { label: 'Pupils', relation: ['student'], children: true } as const

/** Those who answer for the pupils. */
export const parents = { label: 'Parents and guardians', relation: ['relative'] } as const

/** Pupils and those who answer for them. */
export const family = { pupils, parents } as const

/** The form with which a child comes to the school. */
export const enrolment = { type: 'direct', label: 'the form with which a child is enrolled' } as const

/** The end of the time at school. */
export const leaving: readonly [string, Clock] = [
  'leaving',
  { after: 'the pupil leaves our school', periods: [], knownBy: 'head' },
]

/** A public task of a school that the state pays for; private ones and nurseries have a contract with the parents. */
export const ofTheSchool = (task: string): readonly Usual[] => [
  ...tasked(['gb-school-conduct'], task, {
    because: 'A school that the state pays for carries out a task that the law gives it.',
    wrongIf:
      'you are an academy, a private school or a nursery: your task then stands in an agreement, or you have a contract with the parents.',
  }),
  ...tasked(['ie-school-teaching'], task, {
    because: 'The law gives recognised schools the task of educating their pupils.',
    wrongIf: 'you are no recognised school, or a preschool: then there is a contract with the parents.',
  }),
]

/** For a school of the state in the United Kingdom, interests of its own are closed. */
export const forTheSchool = (part: Part, task: string): Part => {
  const basis = [part.judged.basis ?? []].flat().map((one): Usual => ({ ...one, countries: ['IE'] }))
  const [inBritain] = ofTheSchool(task).filter(({ countries }) => countries?.includes('GB'))
  return { ...part, judged: { ...part.judged, basis: [...(inBritain ? [inBritain] : []), ...basis] } }
}
