import type { Answer, Understood } from '../../interview/answer.js'
import type { Change } from '../../interview/change.js'
import type { Decision } from '../../interview/decision.js'
import type { Asked } from '../../interview/form.js'
import { knowersAsked, knowersIn, knowersInWords } from '../../interview/knowers.js'
import { answer, type Session } from '../../interview/session.js'
import { wouldTakeOut } from '../../interview/taking-out.js'
import { askInstead } from './ask-instead.js'
import { askWhetherToTakeOut } from './ask-whether-to-take-out.js'
import { type Prompter, stopped } from './prompter.js'

/** Where answers are kept. */
export interface Keeping {
  /** Writes what stands in a session now; false where the file is not any more what it was. */
  save(session: Session): Promise<boolean>
  /** Reads the file again; undefined where it cannot be read any more. */
  readAgain(): Promise<Session | undefined>
}

/** The session of a conversation, and the one way to change it. */
export interface Taking {
  session(): Session
  /** Takes answers to a decision and keeps them. */
  take(decision: Decision, answers: readonly Answer[]): Promise<Kept>
  /** The decision whose answer took something out a moment ago: nothing was answered since, so it can be brought back. */
  tookOut(): Decision | undefined
  /** Who was named as somebody who knows: those of this conversation, the last first, and those who stand in the file. */
  people(): readonly string[]
  /** Brings back what the last answer took out. */
  bringBack(): Promise<Kept>
}

/**
 * Whether answers are in the file; where it changed meanwhile they are not: it was read again, or somebody stops. What would take
 * out something is left as it was unless that is meant.
 */
export type Kept = 'kept' | 'read-again' | 'as-it-was' | 'stop'

/** Takes answers one after the other: how each is understood is told once, and all are in the file before the next is asked for. */
export function takingFrom(begun: Session, prompter: Prompter, keeping: Keeping): Taking {
  let session = begun
  let named: readonly Asked[] = []
  let before: { readonly session: Session; readonly decision: Decision; readonly after: Session } | undefined
  const told = new Set<string>()
  /** How an answer was understood, once; what is said instead of it then, if it is in doubt. */
  const tell = async (decision: Decision, given: Answer, read: Understood): Promise<Answer | undefined> => {
    const key = `${decision.id} ${read.field} ${read.words}`
    if (told.has(key)) return undefined
    told.add(key)
    prompter.tell(`I understood: ${read.words}`, 'quiet')
    // What is understood without doubt is kept; what else it could be is said by whoever means that.
    if (read.doubt === undefined) return undefined
    prompter.tell(read.doubt, 'doubt')
    // Another sentence of the card is looked at with it once more, and can be changed there.
    if (isOfAnotherLine(decision, given, read)) return undefined
    return read.instead && askInstead(decision, read, prompter)
  }
  const takeOne = async (decision: Decision, given: Answer): Promise<void> => {
    if (decision.of !== undefined && (given.is === 'later' || given.is === 'asked')) {
      // What is open of several is left, as it is by now: what was said of some of them before stays said.
      for (const id of decision.of) {
        const one = session.decisions.find((each) => each.id === id)
        if (one?.isDone === false) await takeOne(one, given)
      }
      return
    }
    // One that stands for several is the one that was shown, also where fewer are left of them by now.
    const found = session.decisions.find(({ id }) => id === decision.id)
    const now = decision.of === undefined ? (found ?? decision) : decision
    const taken = await answer(session, now, given)
    if ('refused' in taken) {
      // What is only begun is refused where nothing can be kept of a part.
      if (given.is !== 'begun') for (const fault of Object.values(taken.refused)) prompter.tell(fault, 'fault')
      return
    }
    session = taken.session
    named = [...knowersIn(given), ...named]
    for (const change of taken.byHand) prompter.tell(byHand(change), 'fault')
    for (const read of taken.understood) {
      const other = await tell(now, given, read)
      if (other !== undefined) await takeOne(decision, given.is === 'begun' ? onlyBegun(other) : other)
    }
  }
  const keep = async (): Promise<Kept> => {
    if (await keeping.save(session)) return 'kept'
    const again = await readAgain(prompter, keeping)
    if (again === undefined) return 'stop'
    session = again
    return 'read-again'
  }
  return {
    session: () => session,
    people: () => knowersInWords([...named, ...knowersAsked(session.standing)]),
    async take(decision, answers) {
      const [was, words] = [session, goingWith(decision, answers, session)]
      if (words !== undefined) {
        const said = await askWhetherToTakeOut(words, prompter)
        if (said !== 'out') return said
      }
      for (const given of answers) await takeOne(decision, given)
      if (words !== undefined) {
        prompter.tell('It is taken out. Esc brings it back, as long as you answer nothing else.', 'quiet')
        before = { session: was, decision, after: session }
      }
      return keep()
    },
    tookOut: () => (before?.after === session ? before.decision : undefined),
    bringBack() {
      session = before?.session ?? session
      return keep()
    },
  }
}

/** What goes with answers of what was confirmed. */
function goingWith(
  decision: Decision,
  answers: readonly Answer[],
  { standing, decisions }: Session,
): string | undefined {
  const now = decision.of === undefined ? (decisions.find(({ id }) => id === decision.id) ?? decision) : decision
  const words = answers.flatMap((given) => wouldTakeOut(now, given, standing) ?? [])
  return words.length === 0 ? undefined : words.join(' ')
}

/** Whether one sentence of a card was said otherwise, and the doubt is about another one of it. */
const isOfAnotherLine = ({ form }: Decision, given: Answer, { field }: Understood): boolean =>
  form.kind === 'card' &&
  given.is === 'begun' &&
  given.changed !== undefined &&
  !(field in given.changed) &&
  form.lines.some(({ id }) => id === field)

/** Other words for what is only begun leave the rest as it is, too. */
const onlyBegun = (other: Answer): Answer => (other.is === 'fields' ? { is: 'begun', fields: other.fields } : other)

function byHand(change: Change): string {
  const at = 'put' in change ? change.put : 'open' in change ? change.open : 'drop' in change ? change.drop : ''
  const place = at.slice(1).replaceAll('/', '.')
  if ('open' in change)
    return `${place} cannot be marked as open: the mark is a comment on a line of its own, and the file stands in brackets there, as JSON does. Answer it, or write that part of the file in lines.`
  return `${place} is written in a way that is not changed from here: change it in the file by hand.`
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
  if (session === undefined) prompter.tell('The file cannot be read any more. See why: forthright lint', 'fault')
  return session
}
