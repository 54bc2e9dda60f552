import type { RetentionRule, Text } from '../model/types.js'
import { saidBy } from './said.js'

/** Whether a rule sets no end; a law may lay down a register for good. */
export const isEndless = ({ keep, atMost, stages, until, law, criterion }: RetentionRule): boolean => {
  if (atMost !== undefined || stages !== undefined || until !== undefined || law !== undefined) return false
  return keep === undefined ? criterion !== undefined && isForEver(criterion) : keep === 'indefinitely'
}

const isForEver = (criterion: Text): boolean => saidBy(criterion, 'keptForEver').length > 0

/** Whether words about a period are a stock phrase and nothing else, or leave it to a policy that nobody is shown. */
export const isStock = (text: Text): boolean => saidBy(text, 'stockPeriod').length > 0

/**
 * Whether a rule lets a reader work out how long: by a period, an event, a law, a document or a criterion of substance. An
 * exception may be decided by the circumstances that it names beside an event. A document without a link and a keeping
 * without an end are other rules' matter.
 */
export function decides(rule: RetentionRule, isException = false): boolean {
  const { keep, atMost, stages, until, criterion, document, law, after, when } = rule
  if ([keep, atMost, stages, until, document, law].some((it) => it !== undefined)) return true
  if (criterion && !isStock(criterion)) return true
  return isException && after !== undefined && when !== undefined && !isStock(when)
}
