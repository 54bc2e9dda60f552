import type { Checked } from '../checking/checked.js'
import { wrongPlaces } from '../checking/what-is-left.js'
import type { Decision } from '../interview/decision.js'
import { decisionAt } from '../interview/mending.js'
import { doubtfulIn, type Session } from '../interview/session.js'
import { wordsFor } from '../wording/languages.js'
import type { WorthLooking, WrongAnswer } from './messages.js'

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

/** What was answered and is worth another look: the warnings that follow from it, with what can be done. */
export async function worthLooking(checked: Checked, session: Session): Promise<readonly WorthLooking[]> {
  const doubtful = doubtfulIn(session, checked)
  if (doubtful.length === 0) return []
  const words = await wordsFor(checked.findings)
  return doubtful.map(({ finding, place, decision }) => {
    const { message, fix } = words.finding(finding)
    return { says: message, fix, file: place.file, line: place.range.start.line, decision: decision.id }
  })
}
