import type { FieldAnswer, Fields } from '../../interview/answer.js'
import type { Decision } from '../../interview/decision.js'
import type { Field, Line } from '../../interview/form.js'
import { askParts } from './ask-parts.js'
import { askSmall } from './ask-small.js'
import { opensWith } from './opens-with.js'
import { type Given, isSmall, smallIn, type Talk } from './talk.js'
import type { Begun, Got, Turn, Ways } from './ways.js'

/** Asks for one sentence alone; it can be left or given to somebody without the others. */
export async function askLine(talk: Talk, line: Line, ways: Ways): Promise<Got<Talk>> {
  const { id } = line
  const got = await askForm(talk, line, ways)
  if ('turn' in got) return passed(id, got.turn, talk, ways)
  if (line.state === 'stated' && isAsItWas(line.form, got.value)) return { value: talk }
  return keeping(
    { is: 'begun', changed: { [id]: got.value } },
    id,
    { ...talk, said: { ...talk.said, [id]: got.value } },
    ways,
  )
}

/** A line that was said a moment ago opens with that, and not with what was proposed. */
async function askForm({ decision, said }: Talk, { id, ask, form, label }: Line, ways: Ways): Promise<Got<Given>> {
  const before = said[id]
  if (form.kind !== 'fields')
    return askSmall(
      opensWith(form, isSmall(before) ? before : undefined),
      { ask, why: ask.includes(label) ? '' : `${label}.`, check: (value) => faultOf(decision, id, value) },
      ways,
    )
  ways.prompter.tell(ask, 'strong')
  const check = (fields: Fields, field: string) => faultOf(decision, id, fields, field)
  const got = await askParts(form, { check, before: isSmall(before) ? {} : before }, ways)
  return 'turn' in got ? got : { value: got.value.fields }
}

/** Asks for what is never known beforehand, such as a day; it can be left, by name. */
export async function askNeed(talk: Talk, { id, label, form }: Field, ways: Ways): Promise<Got<Talk>> {
  const check = (value: FieldAnswer): string | undefined => {
    const taken = talk.decision.take({ is: 'begun', needs: { [id]: value } })
    return 'refused' in taken ? taken.refused[id] : undefined
  }
  const before = talk.said[id]
  const got = await askSmall(
    opensWith(form, isSmall(before) ? before : undefined),
    { ask: label, why: '', check },
    ways,
  )
  if ('turn' in got) return passed(id, got.turn, talk, ways)
  return keeping(
    { is: 'begun', needs: { [id]: got.value } },
    id,
    { ...talk, said: { ...talk.said, [id]: got.value } },
    ways,
  )
}

/** What stands there already is no answer: to write it again would lose what stands beside it. */
function isAsItWas(form: Line['form'], given: Given | undefined): boolean {
  if (form.kind === 'fields') return !isSmall(given) && form.fields.every((one) => isAsItWas(one.form, given?.[one.id]))
  const [now, said] = [[form.now ?? []].flat(), isSmall(given) ? [given].flat() : []]
  return now.length === said.length && now.every((each) => said.includes(each))
}

/** What is left leaves the card as it is; somebody who knows is written down at once. */
async function passed(id: string, turn: Turn, talk: Talk, ways: Ways): Promise<Got<Talk>> {
  if (typeof turn === 'object') return keeping({ is: 'begun', asked: { [id]: turn } }, id, talk, ways)
  return turn === 'later' ? { value: { ...talk, passed: new Set([...talk.passed, id]) } } : { turn }
}

/** Keeps what was said of a card, and goes on with the card as it stands then. */
async function keeping(begun: Begun, id: string, talk: Talk, ways: Ways): Promise<Got<Talk>> {
  const passed = new Set([...talk.passed, id])
  if (talk.decision.of !== undefined) return keepingOfSeveral({ ...talk, passed }, begun, ways)
  const decision = await ways.keep(begun)
  if (typeof decision === 'string') return { turn: decision }
  if (decision.form.kind !== 'card') return { turn: 'keep' }
  return { value: { ...talk, decision, form: decision.form, passed } }
}

/**
 * The same for a card of several: it stays as it was shown, also where one of them is answered whole by now, and all that was said
 * of them so far is kept together.
 */
async function keepingOfSeveral(before: Talk, begun: Begun, ways: Ways): Promise<Got<Talk>> {
  const talk = { ...before, knowers: { ...before.knowers, ...begun.asked } }
  const kept = await ways.keep({ is: 'begun', needs: smallIn(talk.said), asked: talk.knowers })
  return typeof kept === 'string' ? { turn: kept } : { value: talk }
}

/** What a decision says against an answer to one of its lines. */
function faultOf(decision: Decision, id: string, value: Given, field?: string): string | undefined {
  const taken = decision.take({ is: 'begun', changed: { [id]: value } })
  if (!('refused' in taken)) return undefined
  if (field !== undefined) return taken.refused[`${id}.${field}`]
  return Object.entries(taken.refused).find(([key]) => key === id || key.startsWith(`${id}.`))?.[1]
}
