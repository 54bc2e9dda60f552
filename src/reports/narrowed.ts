import type { Outcome } from '../checking/checked.js'
import { ruleIds } from '../checking/rule-ids.js'
import { type Concern, concerns, type Finding, isAsGrave, type Severity, severities } from '../findings/finding.js'
import { isStage, stageIds } from '../findings/stages.js'
import { rules } from '../rules/index.gen.js'
import { unknownWord } from './usage-error.js'

/** Which findings are asked for. */
export interface Asked {
  /** None asks for all rules. What keeps a file from being read is always told. */
  readonly rules: readonly string[]
  readonly concerns: readonly Concern[]
  /** The least that is asked for. */
  readonly severity: Severity
}

/** The words that ask for what is at least so grave, and for what has to change. */
export const severityRows = [...severities].reverse().map((id) => ({ id }))
export const concernRows = concerns.map((id) => ({ id }))

/** Whether a word is the id of a rule or of a stage. */
export const isRuleOrStage = (word: string): boolean => isStage(word) || rules.some(({ id }) => id === word)

/** The rules that are asked for by name; a UsageError where there is no such rule or stage, which says what else is known of it. */
export function knownRules(asked: readonly string[] = [], also = ''): readonly string[] {
  const unknown = asked.find((id) => !isRuleOrStage(id))
  if (unknown === undefined) return asked
  const known: readonly string[] = [...ruleIds(), ...stageIds]
  throw unknownWord('rule', unknown, known, `${also}All rules: forthright rules`)
}

/** The same results with the findings that are asked for. */
export const narrowed = (results: readonly Outcome[], asked: Asked): readonly Outcome[] =>
  results.map((result) => ({
    ...result,
    findings: result.findings.filter((finding) => isAsked(finding, asked)),
    // What a comment says and how much it sets aside stays true.
    suppressed: result.suppressed.map((one) => ({
      ...one,
      findings: one.findings.filter((finding) => isAsked(finding, asked)),
    })),
  }))

/** The same results without the places that comments set aside, for readers that would take them for open. */
export const withoutSuppressed = (results: readonly Outcome[]): readonly Outcome[] =>
  results.map((result) => ({ ...result, suppressed: result.suppressed.map((one) => ({ ...one, findings: [] })) }))

function isAsked({ rule, severity, concerns }: Finding, asked: Asked): boolean {
  if (!isAsGrave(severity, asked.severity)) return false
  if (concerns === undefined && severity === 'error') return true
  const isRule = asked.rules.length === 0 || asked.rules.includes(rule)
  return isRule && (asked.concerns.length === 0 || (concerns !== undefined && asked.concerns.includes(concerns)))
}
