import type { Screen } from './decision.js'
import type { Session } from './session.js'
import { stepOf, stepsIn } from './steps.js'

/** How far somebody is. */
export interface Position {
  readonly number: number
  /** Which part of its step it is, where a part of that was decided before. */
  readonly part?: number
  /** How many steps there will be. */
  readonly of: number
  /** Whether that is certain: nothing that is still open can bring more to decide. */
  readonly isCertain: boolean
}

/**
 * Where a decision stands among all there will be: behind all that are decided, so that no answer leads back, and the same for
 * whoever goes on another day; whoever looks back is where that decision stands. `again` are those that were left before, and are
 * asked once more, by the number that they had.
 */
export function positionOf(
  { decisions, foreseen }: Session,
  id: string,
  again: ReadonlySet<string> = new Set(),
): Position {
  const open = decisions.filter((one) => !one.isDone || again.has(one.id))
  const screens = new Set(open.map(({ screen }) => screen))
  const [steps, openSteps] = [stepsIn(decisions), stepsIn(decisions.filter((one) => !one.isDone))]
  const own = decisions.find((one) => one.id === id)
  const step = own === undefined ? '' : stepOf(own)
  const isAhead = own?.isDone === false && openSteps.includes(step)
  const number = (isAhead ? steps.length - openSteps.length : steps.indexOf(step)) + 1
  const before = decisions.filter((one) => stepOf(one) === step && one.isDone && one.of === undefined).length
  const isCertain = [...screens].every((screen) => bringsNothing.has(screen))
  const isOpen = (list: string): boolean => open.some((one) => one.id === list)
  const coming = (isOpen('purposes') ? likely.purposes : 0) + (isOpen('recipients') ? likely.helpers : 0)
  const part = isAhead && before > 0 ? { part: before + 1 } : {}
  return { number, ...part, of: Math.max(number, isCertain ? steps.length : foreseen + coming), isCertain }
}

/** Screens whose answers call for nothing else. */
const bringsNothing: ReadonlySet<Screen> = new Set(['name', 'contact', 'time', 'protection', 'day', 'open'])

/** How many steps a list usually brings that is not answered yet: the cards, what is sensitive, and the times; those who help, and where. */
const likely = { purposes: 6, helpers: 2 } as const
