import { type Answer, among, insideOpened, type Understood } from './answer.js'
import type { Accepted, Answered, Session } from './answered.js'
import type { Decision } from './decision.js'
import type { CardForm } from './form.js'
import { kinOf } from './kin.js'
import { unfit } from './one-decision.js'
import { decisionsIn } from './sequence.js'
import type { Standing } from './standing.js'

/** What became of a declaration by one answer, and what there is to tell of it. */
export type Took = Refused | (Omit<Accepted, 'session'> & { readonly standing: Standing })

type Refused = Extract<Answered, { readonly refused: unknown }>

/** How answers are taken, and what there is to decide after them: that takes long, and is not asked for between two of them. */
interface Taking {
  took(standing: Standing, decision: Decision, given: Answer): Promise<Took>
  sessionAt(standing: Standing): Promise<Session>
}

/** Those that were opened on the screen of several, by their ids, with what each was answered. */
export const openedIn = (given: Answer): readonly (readonly [string, Answer])[] =>
  given.is === 'yes' ? Object.entries(given.opened ?? {}) : []

/** What is said of the others. */
export function withoutOpened(given: Answer): Answer {
  if (given.is !== 'yes') return given
  const { opened: _, ...said } = given
  return said
}

/**
 * Takes what was answered of those that were opened on the screen of several, then what is said of the others. These are confirmed
 * as they were shown: where an answer before has changed their sentences, they are asked for anew.
 */
export async function answerOpened(
  session: Session,
  several: Decision,
  given: Answer,
  { took, sessionAt }: Taking,
): Promise<Answered> {
  const told: Told[] = []
  let { standing, decisions } = session
  for (const [id, own] of openedIn(given)) {
    const member = several.of?.includes(id) ? decisions.find((one) => one.id === id) : undefined
    if (member === undefined) return unfit
    const taken = await took(standing, member, own)
    if ('refused' in taken) return { refused: inside(id, taken.refused) }
    told.push({ ...taken, understood: taken.understood.map((one) => ({ ...one, of: id })) })
    standing = taken.standing
    decisions = decisionsIn(standing)
  }
  const now = await sessionAt(standing)
  const others = othersOf(several, given, now)
  if (others === undefined) return accepted(now, told)
  if (others === 'changed') return accepted(now, [...told, { understood: [lookAgain], byHand: [] }])
  const taken = await took(standing, others.decision, others.given)
  return 'refused' in taken ? taken : accepted(await sessionAt(taken.standing), [...told, taken])
}

type Told = Omit<Accepted, 'session'>

const accepted = (session: Session, told: readonly Told[]): Accepted => ({
  session,
  understood: told.flatMap(({ understood }) => understood),
  byHand: told.flatMap(({ byHand }) => byHand),
})

const lookAgain: Understood = {
  field: '',
  words: 'What you changed changes the others as well: look at them once more.',
}

/** What was refused stands at what was opened. */
const inside = (id: string, refused: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(refused).map(([key, why]) => [insideOpened(id, key), why]))

/** What is said of the others; that they do not stand there any more as they were shown; or nothing, where there are none. */
function othersOf(
  several: Decision,
  given: Answer,
  { decisions, standing }: Session,
): { readonly decision: Decision; readonly given: Answer } | 'changed' | undefined {
  const said = withoutOpened(given)
  if (said.is !== 'yes' || several.form.kind !== 'card') return undefined
  // What is decided is only looked at.
  if (several.isDone) return { decision: decisions.find(({ id }) => id === several.id) ?? several, given: said }
  const opened = new Set(openedIn(given).map(([id]) => id))
  const ids = new Set(several.of?.filter((id) => !opened.has(id)))
  if (ids.size === 0) return undefined
  const decision = kinOf(ids, decisions, standing)
  if (decision?.form.kind !== 'card' || !isAsShown(decision.form, several.form)) return 'changed'
  const { lines, needs } = decision.form
  const fields = new Set(needs.map(({ id }) => id))
  const told = new Set([...lines.map(({ id }) => id), ...fields])
  return {
    decision,
    given: {
      is: 'yes',
      ...(said.needs && { needs: among(said.needs, fields) }),
      ...(said.changed && { changed: among(said.changed, told) }),
      ...(said.asked && { asked: among(said.asked, told) }),
    },
  }
}

/** Whether somebody has seen all that would be confirmed and asked. */
function isAsShown(now: CardForm, then: CardForm): boolean {
  const lines = new Map(then.lines.map((line) => [line.id, line]))
  const needs = new Set(then.needs.map(({ id }) => id))
  return (
    now.lines.every(({ id, label, says }) => lines.get(id)?.label === label && lines.get(id)?.says === says) &&
    now.needs.every(({ id }) => needs.has(id))
  )
}
