import { rules } from '../rules/index.gen.js'

/** The ids of all rules of law. */
export const ruleIds = (): readonly string[] => rules.map(({ id }) => id)
