import type { Change } from '../../interview/change.js'
import type { Answer, Decision } from '../../interview/decision.js'
import {
  answer,
  decisionBefore,
  decisionBehind,
  leftIn,
  peopleAskedIn,
  positionOf,
  type Session,
} from '../../interview/session.js'
import { askDecision } from './ask-decision.js'
import { askInstead } from './ask-instead.js'
import { type Prompter, stopped } from './prompter.js'
import type { Ways } from './ways.js'

/** Where answers are kept. */
export interface Keeping {
  /** Writes what stands in a session now; false where the file is not any more what it was. */
  save(session: Session): Promise<boolean>
  /** Reads the file again; undefined where it cannot be read any more. */
  readAgain(): Promise<Session | undefined>
}

/** How a conversation ended. */
export interface Held {
  readonly session: Session
  readonly isStopped: boolean
}

/**
 * Asks decision by decision until nothing is left or somebody stops. Every answer is kept before the next is asked for. What was
 * left, or asked of somebody, before this conversation comes at its end.
 */
export async function hold(begun: Session, prompter: Prompter, keeping: Keeping): Promise<Held> {
  const seen = new Set<string>()
  const following = (session: Session): Decision | undefined => {
    const due = leftIn(session).filter(({ id }) => left.has(id) && !seen.has(id))
    // What follows from something that was left is asked behind it.
    return due.find(({ id }) => session.next?.waitsFor.includes(id)) ?? session.next ?? due[0]
  }
  const left = new Set(leftIn(begun).map(({ id }) => id))
  let session = begun
  let isLookingBack = false
  for (let decision = following(begun); decision !== undefined; ) {
    prompter.tell(placeOf(session, decision), 'quiet')
    const reply = await askDecision(decision, waysAt(session, decision, isLookingBack, prompter))
    if (!('answers' in reply) && reply.turn === 'stop') return { session, isStopped: true }
    if ('answers' in reply) {
      const taken = await take(session, decision, reply.answers, prompter, keeping)
      if (taken === undefined) return { session, isStopped: true }
      session = taken
      isLookingBack = false
    }
    seen.add(decision.id)
    if ('answers' in reply) decision = following(session)
    else if (reply.turn === 'back') {
      decision = decisionBefore(session, decision.id) ?? decision
      isLookingBack = true
    } else decision = (isLookingBack ? decisionBehind(session, decision.id) : undefined) ?? following(session)
  }
  return { session, isStopped: false }
}

function placeOf(session: Session, { id }: Decision): string {
  const { number, about } = positionOf(session, id)
  return `${number} of about ${about}`
}

const waysAt = (session: Session, decision: Decision, isLookedAt: boolean, prompter: Prompter): Ways => ({
  prompter,
  isLookedAt,
  canLeave: decision.decides.length > 0,
  canGoBack: decisionBefore(session, decision.id) !== undefined,
  knownBy: decision.knownBy,
  people: peopleAskedIn(session.standing),
})

/** Takes answers to one decision and keeps them; undefined where somebody stops because the file changed meanwhile. */
async function take(
  before: Session,
  decision: Decision,
  answers: readonly Answer[],
  prompter: Prompter,
  keeping: Keeping,
): Promise<Session | undefined> {
  let session = before
  const queue = [...answers]
  for (let given = queue.shift(); given !== undefined; given = queue.shift()) {
    const now = session.decisions.find(({ id }) => id === decision.id) ?? decision
    const taken = await answer(session, now, given)
    if ('refused' in taken) {
      for (const fault of Object.values(taken.refused)) prompter.tell(fault, 'fault')
      return session
    }
    session = taken.session
    for (const read of taken.understood) {
      prompter.tell(`I understood: ${read.words}`, 'quiet')
      if (read.doubt !== undefined) prompter.tell(read.doubt, 'doubt')
      const other = read.instead && (await askInstead(now, read, prompter))
      if (other !== undefined) queue.unshift(other)
    }
    for (const change of taken.byHand) prompter.tell(byHand(change), 'fault')
  }
  return (await keeping.save(session)) ? session : readAgain(prompter, keeping)
}

function byHand(change: Change): string {
  const at = 'put' in change ? change.put : 'open' in change ? change.open : 'drop' in change ? change.drop : ''
  return `${at.slice(1).replaceAll('/', '.')} is written in a way that is not changed from here: change it in the file by hand.`
}

/** What somebody else wrote into the file meanwhile is never overwritten. */
async function readAgain(prompter: Prompter, keeping: Keeping): Promise<Session | undefined> {
  prompter.tell('The file was changed meanwhile, so your last answer is not in it.', 'fault')
  const options = [
    { value: 'again', label: 'Read the file as it is now, and go on' },
    { value: 'stop', label: 'Stop here' },
  ]
  const said = await prompter.one({ ask: 'What now?', why: '', options })
  if (said === stopped || said !== 'again') return undefined
  const session = await keeping.readAgain()
  if (session === undefined) prompter.tell('The file cannot be read any more: forthright lint says why.', 'fault')
  return session
}
