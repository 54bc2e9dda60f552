import type { Clock } from '../../catalogue/starters/starter.js'

/** Words for an end that somebody reaches, or that comes about; anything else happened once, and data are not kept until then. */
const reached = /\b(?:is|are|has|ends|leaves?|close|sell|stop|give)\b/

/** What an answer can look like for a clock: no number of it is a proposal. */
export function timeExample(clock: Pick<Clock, 'after' | 'periods'> | undefined): string {
  if (clock === undefined) return '1 year after our last contact'
  const length = clock.periods.length > 0 ? '6 years' : '1 year'
  return reached.test(clock.after) ? `${length}, or: until ${clock.after}` : length
}
