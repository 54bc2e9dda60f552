import { byLaw } from '../../judged.js'
import type { Clock, Usual } from '../../starter.js'

/** Those who are treated. */
export const patients = { label: 'Patients', relation: ['patient'] } as const

/** What patients tell. */
export const told = { type: 'direct', label: 'what you tell us' } as const

/** Who a patient is. */
export const details = {
  label: 'Name, date of birth and contact details',
  kinds: ['identity.name', 'identity.date-of-birth', 'contact.phone', 'contact.email', 'contact.postal-address'],
} as const

/** What is written down about a patient’s health. */
export const record = {
  label: 'Your health record',
  kinds: ['health.medical-record', 'health.conditions', 'health.medication'],
} as const

/** The end of a treatment. */
export const treated: readonly [string, Clock] = [
  'treatment',
  { after: 'your last treatment', periods: [], knownBy: 'manager' },
]

const care = {
  because: 'Care and treatment need data about health; the law allows it to those who are bound to secrecy.',
  wrongIf: 'somebody sees the data who is not bound to secrecy, or they are used for something other than care.',
}

/** What allows data about health in care, in either country; who is bound to secrecy is told with it. */
export const carefully: readonly Usual[] = [
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
