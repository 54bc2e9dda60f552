import type { Decision, Screen } from './decision.js'
import type { Session } from './session.js'
import { stepOf, stepsIn } from './steps.js'

/** How far somebody is. */
export interface Position {
  readonly number: number
  /** Which part of its step it is, where a part of that was decided before, and of how many that are known. */
  readonly part?: { readonly number: number; readonly of: number }
  /** How many steps there will be. */
  readonly of: number
  /** Whether that is certain: nothing that is still open can bring more to decide. */
  readonly isCertain: boolean
}

/**
 * Where a decision stands among all there will be, in their order: it has the same number for whoever goes on, looks back, or opens the
 * file another day. `again` are those that were left before, and are asked once more.
 */
export function positionOf(
  { decisions, foreseen }: Session,
  id: string,
  again: ReadonlySet<string> = new Set(),
): Position {
  const open = decisions.filter((one) => !one.isDone || again.has(one.id))
  const screens = new Set(open.map(({ screen }) => screen))
  const steps = stepsIn(decisions)
  const own = decisions.find((one) => one.id === id)
  const step = own === undefined ? '' : stepOf(own)
  const number = placeOf(own, steps, decisions)
  const parts = decisions.filter((one) => stepOf(one) === step && one.of === undefined && one.isUsual !== true)
  const before = parts.filter(({ isDone }) => isDone).length
  const isCertain = [...screens].every((screen) => bringsNothing.has(screen))
  const isOpen = (list: string): boolean => open.some((one) => one.id === list)
  const coming = (isOpen('purposes') ? likely.purposes : 0) + (isOpen('recipients') ? likely.helpers : 0)
  const part =
    own?.isDone === false && before > 0 ? { part: { number: before + 1, of: Math.max(parts.length, before + 1) } } : {}
  return { number, ...part, of: Math.max(number, isCertain ? steps.length : foreseen + coming), isCertain }
}

/** What is no step of its own, such as a name that can be said again, stands where the step behind it does. */
function placeOf(own: Decision | undefined, steps: readonly string[], decisions: readonly Decision[]): number {
  const behind = own === undefined ? [] : decisions.slice(decisions.indexOf(own))
  const step = behind.map(stepOf).find((one) => steps.includes(one))
  return (step === undefined ? steps.length - 1 : steps.indexOf(step)) + 1
}

/** Screens whose answers call for nothing else. */
const bringsNothing: ReadonlySet<Screen> = new Set(['name', 'contact', 'time', 'protection', 'day', 'open'])

/** How many steps a list usually brings that is not answered yet: the cards, what is sensitive, and the times; those who help, and where. */
const likely = { purposes: 6, helpers: 2 } as const
