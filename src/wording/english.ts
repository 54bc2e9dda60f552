import { relation } from '../grammar/english.js'
import { lazy } from '../law/lazy.js'
import { rules } from '../rules/index.gen.js'
import type { Language, Wording } from './words.js'

const ruleById = lazy(() => new Map(rules.map((rule) => [rule.id, rule])))

/** English: its words for rules stand in the rules, those for stages are loaded when a stage found something. */
export const english = (stages: Readonly<Record<string, Wording>>): Language => ({
  tag: 'en',
  wording: (finding) => ruleById().get(finding.rule) ?? stages[finding.rule],
  relation,
})
