import { saysIn } from '../interview/as-printed.js'
import { filesOf, make } from '../interview/decide.js'
import type { Decision } from '../interview/decision.js'
import { decisionsIn, openIn } from '../interview/sequence.js'
import type { Standing } from '../interview/standing.js'
import type { Answered, Asked, Asks, Guide } from './messages.js'
import type { Around } from './typing.js'
import { standingOf } from './usual-text.js'

/** All that there is to decide, as data, with the sentences that the notice would print. */
export async function guideOf(standing: Standing): Promise<Guide> {
  const decisions = decisionsIn(standing, await saysIn(standing))
  return { decisions: decisions.map(asData), open: openIn(decisions).map(({ id }) => id) }
}

const asData = ({ take: _, ...asked }: Decision): Asked => asked

const gone = 'This question belongs to a text that is not there any more. Look at it again.'

/** Takes an answer: the texts after it, or why it cannot be taken. */
export async function answerOne(
  { decision: id, answer }: Asks['answer'],
  { project, files, checked }: Around,
): Promise<Answered> {
  const standing = standingOf(files.length, project.trees, checked.law, checked.asOf)
  const decision = standing && decisionsIn(standing, await saysIn(standing)).find((one) => one.id === id)
  if (!standing || !decision) return { refused: { '': gone } }
  const taken = decision.take(answer)
  if ('refused' in taken) return taken
  const { standing: after, byHand } = make(taken.changes, standing)
  return { files: filesOf(after), understood: taken.understood ?? [], byHand: byHand.length }
}
