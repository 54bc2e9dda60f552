import type { Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { speaksToSeveral } from './audience.js'
import type { Scope } from './scope.js'
import { toldByPurpose } from './source-ties.js'
import { tiesIn } from './ties.js'

/**
 * Whether all people of a purpose are tied to all its data, and it names nothing else that would stand beside them untied:
 * then one row can tell it.
 */
export function isWhole(scope: Scope, purpose: Purpose): boolean {
  if (toldByPurpose(scope, purpose).length > 0) return false
  if (each(purpose.marketing).some(({ thirdParties }) => each(thirdParties).length > 0)) return false
  if (!speaksToSeveral(scope.model, scope.notice)) return true
  const { peopleData } = tiesIn(scope.model, purpose)
  const data = each(purpose.data).map(({ target }) => target)
  return each(purpose.dataSubjects).every(
    (use) =>
      isPlain(use) &&
      data.every((datum) => peopleData.some(({ item, partner }) => item === use.target && partner === datum)),
  )
}

/** A group of people that is limited says so under a label of its own. */
const isPlain = (use: { readonly at: string } & object): boolean =>
  !['when', 'only', 'certainty', 'because', 'notes', 'products'].some((key) => key in use)
