import type { FieldAnswer, Fields } from '../../interview/answer.js'
import type { Decision } from '../../interview/decision.js'
import { calledSo } from '../../interview/form.js'
import { askFields, askSmall } from './ask-small.js'
import type { Got, Turn, Ways } from './ways.js'

const idsOf = (decisions: readonly Decision[]): readonly string[] =>
  decisions.flatMap(({ id, screen, isDone, of }) => (screen === 'entry' && !isDone && of === undefined ? [id] : []))

/** What somebody typed in own words on a card, such as a way in which data come, and that needs more than its name. */
export const openEntries = (ways: Ways): ReadonlySet<string> => new Set(idsOf(ways.decisions()))

/** Asks what the words that were typed a moment ago call for: of what sort the data are, and who gives them. */
export async function askEntries(before: ReadonlySet<string>, asking: Ways): Promise<Got<undefined>> {
  const ways = { ...asking, canLeave: true, canGoBack: false }
  for (const id of idsOf(ways.decisions()).filter((one) => !before.has(one))) {
    const decision = ways.decisions().find((one) => one.id === id)
    const turn = decision && (await askEntry(decision, ways))
    if (turn !== undefined) return { turn }
  }
  return { value: undefined }
}

/** Asks for one, and keeps what is said; what somebody does instead. */
async function askEntry(decision: Decision, ways: Ways): Promise<Turn | undefined> {
  const { ask, why, form } = decision
  if (form.kind === 'card') return undefined
  if (form.kind === 'fields') {
    let now = decision
    const several = {
      check: (fields: Fields, field: string) => faultIn(now, fields, field),
      async kept(fields: Fields) {
        const kept = await ways.keep({ is: 'begun', fields }, decision)
        if (typeof kept === 'string') return kept
        now = kept
        return kept.form.kind === 'fields' ? calledSo(ask, kept.form) : form
      },
    }
    const got = await askFields(calledSo(ask, form), several, ways)
    if ('turn' in got) return passed(got.turn, decision, ways)
    const { knower } = got.value
    if (knower !== undefined) return passed(knower, decision, ways)
    const open = ways.decisions().find(({ id }) => id === decision.id)
    return open === undefined || open.isDone ? undefined : passed('later', open, ways)
  }
  const check = (given: FieldAnswer): string | undefined => {
    const taken = decision.take(answerOf(given))
    return 'refused' in taken ? taken.refused[''] : undefined
  }
  const got = await askSmall(form, { ask, why, check }, ways)
  if ('turn' in got) return passed(got.turn, decision, ways)
  const kept = await ways.keep(answerOf(got.value), decision)
  return typeof kept === 'string' ? kept : undefined
}

const answerOf = (given: FieldAnswer) => ({ is: 'picked', values: [given].flat() }) as const

function faultIn(decision: Decision, fields: Fields, field: string): string | undefined {
  const taken = decision.take({ is: 'fields', fields })
  return 'refused' in taken ? taken.refused[field] : undefined
}

/** What is left, or somebody else knows, is kept so. */
async function passed(turn: Turn, decision: Decision, ways: Ways): Promise<Turn | undefined> {
  if (turn !== 'later' && typeof turn !== 'object') return turn
  const kept = await ways.keep(turn === 'later' ? { is: 'later' } : { is: 'asked', ...turn }, decision)
  return typeof kept === 'string' ? kept : undefined
}
