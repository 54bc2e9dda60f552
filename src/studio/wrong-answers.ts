import type { Checked } from '../checking/checked.js'
import { wrongPlaces } from '../checking/what-is-left.js'
import type { Decision } from '../interview/decision.js'
import { decisionAt } from '../interview/mending.js'
import { wordsFor } from '../wording/languages.js'
import type { WrongAnswer } from './messages.js'

/** The errors that nothing open stands for, each with the question that is asked there. */
export async function wrongAnswers(
  { trees, findings }: Checked,
  decisions: readonly Decision[],
): Promise<readonly WrongAnswer[]> {
  const wrong = wrongPlaces(trees, findings)
  if (wrong.length === 0) return []
  const words = await wordsFor(findings)
  return wrong.map(({ finding, place }) => {
    const decision = decisionAt(decisions, place.pointer)?.id
    const says = words.finding(finding).message
    return { says, file: place.file, line: place.range.start.line, ...(decision !== undefined && { decision }) }
  })
}
