import type { Decision, Screen } from './decision.js'

/**
 * The steps of a conversation in their order: those that can be confirmed together are one. What came as it is usual with something
 * else is none, for nobody is asked for it.
 */
export const stepsIn = (decisions: readonly Decision[]): readonly string[] => [
  ...new Set(decisions.flatMap((one) => (one.isUsual === true ? [] : [stepOf(one)]))),
]

/**
 * The step that a decision belongs to. What a basis calls for is asked for behind its card, and shown on it ever after; what data and
 * ways in own words call for is asked with the card on which they were typed, or behind it.
 */
export const stepOf = ({ id, screen }: Pick<Decision, 'id' | 'screen'>): string =>
  screen === 'basis' || screen === 'entry' ? 'purpose' : oneStep.has(screen) ? screen : id

const oneStep: ReadonlySet<Screen> = new Set(['purpose', 'sensitive', 'helper', 'transfer', 'time', 'children'])
