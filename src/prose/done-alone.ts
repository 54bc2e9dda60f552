import { controllersOf, issuers } from '../facts/controllers.js'
import type { Controller, Model, Purpose } from '../model/types.js'
import { each, isNone } from '../model/value.js'
import { saidBy } from './said.js'

/** Whether all who decide on a purpose are one person each, by what they say of themselves: a doctor, a lawyer, a teacher. */
export function isDoneAlone(model: Model, purpose: Purpose): boolean {
  const stated = controllersOf(model, purpose)
  const deciding = stated.length > 0 ? stated : issuers(model)
  return deciding.length > 0 && deciding.every(worksAlone)
}

const worksAlone = ({ legalForm, about, coreActivities }: Controller): boolean =>
  each(coreActivities).length === 0 &&
  [legalForm, about].some((text) => text !== undefined && !isNone(text) && saidBy(text, 'worksAlone').length > 0)
