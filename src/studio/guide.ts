import type { Answer } from '../interview/answer.js'
import type { Decision } from '../interview/decision.js'
import { knowersAsked } from '../interview/knowers.js'
import { answersIn, decisionBefore, decisionBehind, lastOf } from '../interview/looking-back.js'
import { openedIn, withoutOpened } from '../interview/opened.js'
import { positionOf } from '../interview/position.js'
import { answer, decisionsFor, type Session, sessionOf, textsIn } from '../interview/session.js'
import type { Answered, Asked, Asks, Guide } from './messages.js'
import type { Around } from './typing.js'

/** All that there is to decide, as data, with the sentences that the notice would print, and what only rules ask for. */
export function guideOf(session: Session, all: readonly Decision[] = session.decisions): Guide {
  const { decisions, next } = session
  const last = lastOf(decisions)
  return {
    decisions: all.map((one) => asData(one, session)),
    people: knowersAsked(session.standing).map(({ who, role }) => ({ who, ...(role !== undefined && { role }) })),
    answered: answersIn(decisions).map(({ id }) => id),
    ...(last && { last: last.id }),
    ...(next && { next: next.id }),
  }
}

function asData({ take: _, ...asked }: Decision, session: Session): Asked {
  const [before, behind] = [decisionBefore, decisionBehind].map((find) => find(session.decisions, asked.id)?.id)
  return {
    ...asked,
    ...(before !== undefined && { before }),
    ...(behind !== undefined && { behind }),
    position: positionOf(session, asked.id),
  }
}

const gone = 'This question belongs to a text that is not there any more. Look at it again.'

/** Takes an answer: the texts after it, or why it cannot be taken. */
export async function answerOne(
  { decision: id, answer: given, asOf, isMeant = false }: Asks['answer'],
  { project, checked }: Pick<Around, 'project' | 'checked'>,
): Promise<Answered> {
  const session = await sessionOf(project.trees, asOf)
  const decision = session && decisionsFor(session, checked).find((one) => one.id === id)
  if (!session || !decision) return { refused: { '': gone } }
  const takesOut = isMeant ? undefined : await takenOut(session, decision, given)
  if (takesOut !== undefined) return { takesOut }
  const answered = await answer(session, decision, given)
  if ('refused' in answered) return answered
  const { understood, byHand } = answered
  return { files: textsIn(answered.session), understood, byHand: byHand.length }
}

/** What was confirmed and would go with an answer, or with what was said of those that were opened with it. */
async function takenOut(
  { decisions, standing }: Session,
  decision: Decision,
  given: Answer,
): Promise<string | undefined> {
  const opened = openedIn(given).map(([id, own]) => [decisions.find((one) => one.id === id), own] as const)
  for (const [one, own] of [...opened, [decision, withoutOpened(given)] as const]) {
    if (one === undefined) continue
    const { wouldTakeOut } = await import('../interview/taking-out.js')
    const words = wouldTakeOut(one, own, standing)
    if (words !== undefined) return words
  }
  return undefined
}
