import type { Asked, Decision, Field, FieldAnswer, Line } from '../../interview/decision.js'
import { askFields, askSmall, type Fields } from './ask-small.js'
import type { Got, Turn, Ways } from './ways.js'

/** An answer to a line of a card. */
export type Given = FieldAnswer | Fields

/** What was said about a card so far. */
export interface SaidOfCard {
  readonly changed: Readonly<Record<string, Given>>
  readonly needs: Readonly<Record<string, FieldAnswer>>
  /** The lines and fields that somebody else knows. */
  readonly asked: Readonly<Record<string, Asked>>
}

/** A card of which nothing was said yet. */
export const unsaid: SaidOfCard = { changed: {}, needs: {}, asked: {} }

/** Asks for one sentence alone; it can be left or given to somebody without the others. */
export async function askLine(decision: Decision, line: Line, said: SaidOfCard, ways: Ways): Promise<Got<SaidOfCard>> {
  const { id } = line
  const got = await askForm(decision, line, ways)
  if ('turn' in got) return passed(id, got.turn, said)
  return { value: { ...said, changed: { ...said.changed, [id]: got.value } } }
}

async function askForm(decision: Decision, { id, ask, form, label }: Line, ways: Ways): Promise<Got<Given>> {
  if (form.kind !== 'fields')
    return askSmall(
      form,
      { ask, why: ask.includes(label) ? '' : `${label}.`, check: (value) => faultOf(decision, id, value) },
      ways,
    )
  ways.prompter.tell(ask, 'strong')
  const got = await askFields(form, (fields, field) => faultOf(decision, id, fields, field), ways)
  return 'turn' in got ? got : { value: got.value.fields }
}

/** Asks for what is never known beforehand, such as a day; it can be left, by name. */
export async function askNeed(
  decision: Decision,
  { id, label, form }: Field,
  said: SaidOfCard,
  ways: Ways,
): Promise<Got<SaidOfCard>> {
  const check = (value: FieldAnswer): string | undefined => {
    const taken = decision.take({ is: 'yes', needs: { [id]: value } })
    return 'refused' in taken ? taken.refused[id] : undefined
  }
  const got = await askSmall(form, { ask: label, why: '', check }, ways)
  if ('turn' in got) return passed(id, got.turn, said)
  return { value: { ...said, needs: { ...said.needs, [id]: got.value } } }
}

/** What is left leaves the card as it is. */
function passed(id: string, turn: Turn, said: SaidOfCard): Got<SaidOfCard> {
  if (typeof turn === 'object') return { value: { ...said, asked: { ...said.asked, [id]: turn } } }
  return turn === 'later' ? { value: said } : { turn }
}

/** What a decision says against an answer to one of its lines. */
function faultOf(decision: Decision, id: string, value: Given, field?: string): string | undefined {
  const taken = decision.take({ is: 'yes', changed: { [id]: value } })
  if (!('refused' in taken)) return undefined
  if (field !== undefined) return taken.refused[`${id}.${field}`]
  return Object.entries(taken.refused).find(([key]) => key === id || key.startsWith(`${id}.`))?.[1]
}
