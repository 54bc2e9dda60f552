import type { Decision, Screen } from './decision.js'

/** The steps of a conversation in their order: those that can be confirmed together are one. */
export const stepsIn = (decisions: readonly Decision[]): readonly string[] => [...new Set(decisions.map(stepOf))]

/** The step that a decision belongs to. */
export const stepOf = ({ id, screen }: Pick<Decision, 'id' | 'screen'>): string => (oneStep.has(screen) ? screen : id)

const oneStep: ReadonlySet<Screen> = new Set(['purpose', 'sensitive', 'helper', 'transfer', 'time', 'children'])
