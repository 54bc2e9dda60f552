import type { Decision, Screen } from './decision.js'

/** What one decision is to another that stands for it beside others. */
export interface Part {
  readonly decision: Decision
}

type Told = Pick<Decision, 'ask' | 'why' | 'form' | 'take'>

/**
 * Decisions with one more before those of a screen, where there are several of them. It fills no place of its own: what is said is
 * taken by the decision whose part it is, and each of them can be asked for alone.
 */
export function withOneForAll<One extends Part>(
  decisions: readonly Decision[],
  screen: Screen,
  partOf: (decision: Decision) => One,
  told: (parts: readonly One[]) => Told,
): readonly Decision[] {
  // What came as it is usual is asked of nobody.
  const own = decisions.filter((decision) => decision.screen === screen && decision.isUsual !== true)
  const [first] = own
  if (first === undefined || own.length < 2) return decisions
  const all: Decision = {
    id: `${screen}.all`,
    screen,
    ...told(own.map(partOf)),
    decides: [],
    of: own.map(({ id }) => id),
    // One that is open is asked for alone.
    isDone: own.filter(({ isDone }) => !isDone).length < 2,
    waitsFor: [...new Set(own.flatMap(({ waitsFor }) => waitsFor))],
  }
  return decisions.flatMap((one) => (one === first ? [all, one] : [one]))
}
