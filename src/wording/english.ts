import type { Finding } from '../findings/finding.js'
import type { Said } from '../findings/problem.js'
import { relation } from '../grammar/english.js'
import { lazy } from '../law/lazy.js'
import { rules } from '../rules/index.gen.js'
import type { Language, Wording } from './words.js'

const ruleById = lazy(() => new Map(rules.map((rule) => [rule.id, rule])))

/** English: its words for rules stand in the rules, those for stages are loaded when a stage found something. */
export const english = (stages: Readonly<Record<string, Wording>>): Language => ({
  tag: 'en',
  wording: (finding) => ruleById().get(finding.rule) ?? stages[finding.rule] ?? said(finding),
  relation,
})

function said({ data }: Finding): Wording | undefined {
  if (!isSaid(data)) return undefined
  return { message: () => data.message, why: data.why ?? '', fix: () => data.fix }
}

const isSaid = (data: unknown): data is Said =>
  typeof data === 'object' && data !== null && 'message' in data && 'fix' in data
