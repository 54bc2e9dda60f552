import type { Model, Purpose } from '../model/types.js'
import { each } from '../model/value.js'
import { controllersOf } from './controllers.js'
import { dataOf, kindsOf, peopleOf } from './purposes.js'
import { sensitiveKinds } from './sensitive.js'

/** What makes a purpose risky for people. */
export type Risk = NonNullable<Purpose['risks']>[number]

/**
 * What the purpose says of its risks, and what its other facts show: the criteria of the authorities (WP248). The patients and
 * clients of somebody who works alone are no large number, and need no assessment for being vulnerable (recital 91).
 */
export function risksOf(model: Model, purpose: Purpose, isDoneAlone: boolean): readonly Risk[] {
  const found: readonly (readonly [Risk, boolean])[] = [
    ['evaluation-or-scoring', each(purpose.profiling).length > 0],
    ['automated-decisions', each(purpose.automatedDecisions).some(isDecisive)],
    ['systematic-monitoring', kindsOf(purpose).some(({ id }) => id === 'security.cctv')],
    ['sensitive-data', !isDoneAlone && isSensitive(purpose)],
    ['vulnerable-people', !isDoneAlone && peopleOf(purpose).some(({ children }) => children === true)],
    ['large-scale', isLarge(model, purpose)],
  ]
  const shown = found.flatMap(([risk, is]) => (is ? [risk] : []))
  return [...new Set([...(purpose.risks ?? []), ...shown])]
}

const isDecisive = ({ solelyAutomated, effect }: { readonly solelyAutomated?: boolean; readonly effect?: string }) =>
  solelyAutomated === true && effect !== undefined && effect !== 'neither'

const isSensitive = (purpose: Purpose): boolean => dataOf(purpose).some((datum) => sensitiveKinds(datum).length > 0)

/** What is the main work of a controller is done on the scale that it states. */
function isLarge(model: Model, purpose: Purpose): boolean {
  const scales = controllersOf(model, purpose).flatMap(({ coreActivities }) => each(coreActivities))
  return isSensitive(purpose) && scales.some((scale) => scale !== 'large-scale-monitoring')
}
