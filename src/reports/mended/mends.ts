import type { Finding, FindingPlace } from '../../findings/finding.js'
import { count } from '../layout.js'
import { fixCommand, type Typed } from '../typed-again.js'

/** What can be done about a place at the command line: mended unasked, or changed where the rule is named. */
export type Mends = 'safe' | 'suggested'

/** Whether a place is mended by `--fix`, or by `--fix RULE`; undefined where that is for somebody to do by hand. */
export const mendsAt = ({ edits, isSuggestion }: Pick<FindingPlace, 'edits' | 'isSuggestion'>): Mends | undefined =>
  edits === undefined ? undefined : isSuggestion ? 'suggested' : 'safe'

/** Says what `--fix` does about findings, and which rule suggests most. */
export function mendsOf(findings: readonly Finding[], typed: Typed): readonly string[] {
  const safe = findings.flatMap(({ places }) => places.filter((place) => mendsAt(place) === 'safe'))
  const suggested = new Map<string, number>()
  for (const { rule, places } of findings) {
    const number = places.filter((place) => mendsAt(place) === 'suggested').length
    if (number > 0) suggested.set(rule, (suggested.get(rule) ?? 0) + number)
  }
  const [first, ...others] = [...suggested].sort(([, a], [, b]) => b - a)
  const by = others.length === 0 ? 'Suggested' : `Suggested by ${others.length + 1} rules, most often by this one`
  return [
    ...(safe.length === 0 ? [] : [`Has one answer at ${count(safe.length, 'place')}: ${fixCommand(typed)}`]),
    ...(first === undefined ? [] : [`${by}: ${fixCommand(typed, first[0])}`]),
  ]
}
