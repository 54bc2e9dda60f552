import { parentOf } from '../source/pointer.js'
import type { Answer, Decision } from './decision.js'
import { type Standing, statedAt } from './standing.js'

/** Whether an answer can take out what was confirmed: something is dropped, or open again, or a whole register is said anew. */
export function mayTakeOut(decision: Decision, given: Answer, standing: Standing): boolean {
  const taken = decision.take(given)
  if ('refused' in taken) return false
  return taken.changes.some((change) => {
    if ('drop' in change) return true
    if ('open' in change) return statedAt(standing, change.open) !== undefined
    return 'put' in change && parentOf(change.put) === ''
  })
}
