import type { Decision } from '../../interview/decision.js'
import { answersIn, decisionBefore, decisionBehind } from '../../interview/looking-back.js'
import { type Position, positionOf } from '../../interview/position.js'
import { leftIn, type Session } from '../../interview/session.js'
import { askDecision } from './ask-decision.js'
import { askWhich } from './ask-which.js'
import type { Sentences } from './changed-sentences.js'
import type { Prompter } from './prompter.js'
import { type Keeping, type Taking, takingFrom } from './taking.js'
import type { Ways } from './ways.js'

/** Which decision is taken again, once nothing more is asked; or that what the last answer took out is brought back. */
export type Mend = (session: Session, canBringBack: boolean) => Promise<Decision | 'bring-back' | undefined>

/** How a conversation ended. */
export interface Held {
  readonly session: Session
  readonly isStopped: boolean
}

/**
 * Asks decision by decision until nothing is left or somebody stops. Every answer is kept before the next is asked for. What was
 * left, or asked of somebody, before this conversation comes at its end.
 */
export async function hold(
  begun: Session,
  prompter: Prompter,
  keeping: Keeping,
  mend: Mend = async () => undefined,
): Promise<Held> {
  const taking = takingFrom(begun, prompter, keeping)
  const left = new Set(leftIn(begun).map(({ id }) => id))
  const seen = new Set<string>()
  const due = (session: Session): readonly Decision[] =>
    leftIn(session).filter(({ id }) => left.has(id) && !seen.has(id))
  // What follows from something that was left is asked behind it.
  const following = (session: Session): Decision | undefined =>
    due(session).find(({ id }) => session.next?.waitsFor.includes(id)) ?? session.next ?? due(session)[0]
  const read = new Map<string, Sentences>()
  let isLookingBack = false
  // Whoever picked a question from the list goes on where they were.
  let isPicked = false
  /** What was taken out stands there again, and its question is asked once more. */
  const broughtBack = async (): Promise<Decision | 'stop' | undefined> => {
    const again = taking.tookOut()
    if ((await taking.bringBack()) === 'stop') return 'stop'
    return taking.session().decisions.find(({ id }) => id === again?.id)
  }
  for (let decision = following(begun); ; ) {
    if (decision === undefined) {
      const mended = await mend(taking.session(), taking.tookOut() !== undefined)
      const next = mended === 'bring-back' ? await broughtBack() : mended
      if (next === undefined || next === 'stop') return { session: taking.session(), isStopped: next === 'stop' }
      decision = next
      isLookingBack = true
      isPicked = true
    }
    const before = taking.session()
    const again = new Set(due(before).map(({ id }) => id))
    prompter.tell(placeIn(positionOf(before, decision.id, again)), 'quiet')
    const reply = await askDecision(decision, waysAt(taking, decision, isLookingBack, read, prompter))
    if (!('answers' in reply) && reply.turn === 'stop') return { session: taking.session(), isStopped: true }
    if ('answers' in reply) {
      const kept = await taking.take(decision, reply.answers)
      if (kept === 'stop') return { session: taking.session(), isStopped: true }
      if (kept === 'as-it-was') continue
      isLookingBack = false
      isPicked = false
    }
    const session = taking.session()
    const opened = 'answers' in reply ? undefined : openedBy(reply.turn, session)
    if (opened !== undefined) {
      decision = opened
      continue
    }
    if (!('answers' in reply) && reply.turn === 'bring-back') {
      const again = await broughtBack()
      if (again === 'stop') return { session: taking.session(), isStopped: true }
      decision = again ?? decision
      isLookingBack = true
      isPicked = true
      continue
    }
    if (!('answers' in reply) && reply.turn === 'list') {
      const picked = await askWhich('Which answer do you want to change?', answersIn(session.decisions), prompter)
      isLookingBack ||= picked !== undefined
      isPicked ||= picked !== undefined
      decision = picked ?? decision
      continue
    }
    seen.add(decision.id)
    if ('answers' in reply || isPicked) {
      decision = following(session)
      isLookingBack = false
      isPicked = false
    } else if (reply.turn === 'back') {
      decision = decisionBefore(session.decisions, decision.id) ?? decision
      isLookingBack = true
    } else decision = (isLookingBack ? decisionBehind(session.decisions, decision.id) : undefined) ?? following(session)
  }
}

/** The decision that somebody opens in the place of one that stands for several. */
const openedBy = (turn: string, { decisions }: Session): Decision | undefined =>
  decisions.find(({ id }) => turn === `open ${id}`)

/** Where somebody is, in steps: what belongs to a step that was begun goes on under its number. */
function placeIn({ number, part, of, isCertain }: Position): string {
  if (part !== undefined) return `Question ${number}, continued`
  // How many there will be is told once it is known.
  return isCertain ? `${number} of ${of}` : `Question ${number}`
}

function waysAt(taking: Taking, decision: Decision, isLookedAt: boolean, read: Ways['read'], prompter: Prompter): Ways {
  const session = taking.session()
  return {
    prompter,
    isLookedAt,
    read,
    canLeave: decision.decides.length > 0 || (decision.of !== undefined && !decision.isDone),
    canGoBack: decisionBefore(session.decisions, decision.id) !== undefined,
    canPick: answersIn(session.decisions).length > 0,
    canBringBack: taking.tookOut() !== undefined,
    knownBy: decision.knownBy,
    people: () => taking.people(),
    decisions: () => taking.session().decisions,
    async keep(said, of = decision) {
      const kept = await taking.take(of, [said])
      if (kept === 'stop') return kept
      // What was said is not in the file: it is asked for again as the file is now.
      if (kept === 'read-again') return `open ${decision.id}`
      return taking.session().decisions.find(({ id }) => id === of.id) ?? of
    },
  }
}
