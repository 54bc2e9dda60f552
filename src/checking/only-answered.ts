import type { KnownPlace } from '../findings/finding.js'
import type { Checked } from './checked.js'
import { hasOneAnswer } from './has-one-answer.js'
import { type Again, keyOf, mendWhere } from './mend.js'

/** Of more answers than this some are surely made, and to try all of them would take longer than the check itself. */
const mostJudged = 100

/**
 * What was found, in which a place is said to have one answer only where mending gives it: what would bring another finding, or
 * cannot be placed in the text, is left to somebody. So nobody is sent to a command that changes nothing.
 */
export async function onlyAnswered<Of extends Checked>(checked: Of, again: Again): Promise<Of> {
  const said = checked.findings.flatMap(({ places }) => places.filter(hasOneAnswer))
  if (said.length > mostJudged) return checked
  const { made, results } = await mendWhere([checked], (_, place) => hasOneAnswer(place), again)
  const answered = new Set(made.map(({ key }) => key))
  const left = new Set(
    results.flatMap(({ findings }) =>
      findings.flatMap(({ rule, places }) => places.map((place) => keyOf(rule, place))),
    ),
  )
  const judged = (rule: string, place: KnownPlace): KnownPlace => {
    const key = keyOf(rule, place)
    if (!hasOneAnswer(place) || answered.has(key) || !left.has(key)) return place
    const { edits: _, ...rest } = place
    return rest
  }
  const findings = checked.findings.map((finding) => {
    const [first, ...more] = finding.places
    const { rule } = finding
    return { ...finding, places: [judged(rule, first), ...more.map((place) => judged(rule, place))] as const }
  })
  return { ...checked, findings }
}
