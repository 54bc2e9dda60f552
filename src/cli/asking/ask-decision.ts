import type { Answer, Taken } from '../../interview/answer.js'
import type { Decision } from '../../interview/decision.js'
import { type Apart, type ChoiceForm, type FieldsForm, isApart, labelsOf, type Option } from '../../interview/form.js'
import { askCard } from './ask-card.js'
import { askOpenParts } from './ask-parts.js'
import { askRows } from './ask-rows.js'
import { askFields, askSmall, type Several, saysApart } from './ask-small.js'
import { stopped } from './prompter.js'
import { answered, type Got, keepOption, type Turn, turnOf, type Ways, wayOptions } from './ways.js'

/** What somebody answered to a decision, one answer after the other; or what they do instead. */
export type Reply = { readonly answers: readonly Answer[] } | { readonly turn: Exclude<Turn, 'later' | object> }

/** Asks for one decision in the way of its form. */
export async function askDecision(decision: Decision, ways: Ways): Promise<Reply> {
  const got = (await askWhetherToKeep(decision, ways)) ?? (await askForm(decision, ways))
  if ('value' in got) return { answers: got.value }
  if (typeof got.turn === 'object') return { answers: [{ is: 'asked', ...got.turn }] }
  return got.turn === 'later' ? { answers: [{ is: 'later' }] } : { turn: got.turn }
}

/** What was decided already and does not show in its form is kept unless somebody wants to say it again. */
async function askWhetherToKeep({ isDone, kept, ask, why }: Decision, ways: Ways) {
  if (!isDone || !ways.isLookedAt || kept === undefined) return undefined
  const again: Option = { value: ':answer', label: 'Answer it again' }
  for (;;) {
    for (const words of kept) ways.prompter.tell(words)
    const options = [keepOption, again, ...wayOptions(ways)]
    const got = await answered(() => ways.prompter.one({ ask, why, options }), ways)
    if ('turn' in got) return got
    const turn = await turnOf(got.value, ways)
    if (turn === undefined) return undefined
    if (turn !== 'again') return { turn }
  }
}

async function askForm(decision: Decision, ways: Ways): Promise<Got<readonly Answer[]>> {
  const { form, ask, why } = decision
  switch (form.kind) {
    case 'card':
      return just(await askCard(decision, form, ways))
    case 'fields': {
      ways.prompter.tell(ask, 'strong')
      ways.prompter.tell(form.each ? `${why} ${leaves}` : why, 'quiet')
      if (form.each) return askRows(decision, form, ways)
      // Of what has many parts, only those that are open or picked are asked for once something stands.
      const asking = form.card === undefined ? askFields : askOpenParts
      const got = await asking(form, severalIn(decision, form, ways), ways)
      if ('turn' in got) return got
      const { fields, knower } = got.value
      const isAsItWas = form.fields.every(({ id, form: { now = [] } }) =>
        isSame([fields[id] ?? []].flat(), [now].flat()),
      )
      if (isAsItWas && decision.isDone && knower === undefined) return { turn: 'keep' }
      const answers: readonly Answer[] = Object.keys(fields).length === 0 ? [] : [{ is: 'fields', fields }]
      if (knower !== undefined) return { value: [...answers, { is: 'asked', ...knower }] }
      return { value: answers.length > 0 ? answers : [{ is: 'later' }] }
    }
    case 'text': {
      const { apart } = form
      if (apart !== undefined && isApart(form)) return askApart(decision, apart, ways)
      const check = (given: unknown) => faultIn(decision.take({ is: 'words', words: String(given) }), '')
      const got = await askSmall(form, { ask, why, check }, ways)
      if ('turn' in got) return got
      if (apart !== undefined && got.value === saysApart) return askApart(decision, apart, ways)
      // What stands there already is no answer.
      return got.value === form.now && decision.isDone
        ? { turn: 'keep' }
        : { value: [{ is: 'words', words: String(got.value) }] }
    }
    default: {
      const check = (given: string | readonly string[]) =>
        faultIn(decision.take({ is: 'picked', values: [given].flat() }), '')
      const kept = (values: readonly string[]) => ways.keep({ is: 'picked', values })
      const got = await askSmall(form, { ask, why, check, kept }, ways)
      if ('turn' in got) return got
      const values = [got.value].flat()
      if (isSame(values, form.now ?? []) && decision.isDone) return { turn: 'keep' }
      const isMeant = await isMeantOf(decision, form, values, ways)
      return isMeant === true ? { value: [{ is: 'picked', values }] } : { turn: isMeant === 'stop' ? 'stop' : 'keep' }
    }
  }
}

/** Another sort of organisation takes all that is proposed with it: it is asked once whether that is meant. */
async function isMeantOf({ screen }: Decision, form: ChoiceForm, values: readonly string[], ways: Ways) {
  const [before, after] = [labelsOf(form.options, form.now ?? []), labelsOf(form.options, values)]
  if (screen !== 'situation' || !ways.isLookedAt || before.length === 0) return true
  const options = [
    { value: ':keep', label: `No, it stays: ${before.join('; ')}` },
    { value: ':change', label: `Yes, from now on: ${after.join('; ')}` },
  ]
  const why = 'What you confirmed stays. What is only proposed is then what is usual for the other.'
  const said = await ways.prompter.one({ ask: 'Change what you are?', why, options })
  if (said === stopped) return 'stop'
  return said === ':change'
}

/** What one answer would serve is asked for one by one. */
async function askApart(decision: Decision, apart: Apart, ways: Ways): Promise<Got<readonly Answer[]>> {
  ways.prompter.tell(decision.ask, 'strong')
  ways.prompter.tell(`${apart.label}: say it for each. ${leaves}`, 'quiet')
  return askRows(decision, { kind: 'fields', fields: apart.fields }, ways)
}

const leaves = 'Enter goes on without one; Esc gives one to somebody who knows.'

/** Fields are kept at once and held against the decision as it stands then: an answer can bring more of them. */
function severalIn(decision: Decision, form: FieldsForm, ways: Ways): Several {
  let now = decision
  return {
    check: (fields, id) => faultIn(now.take({ is: 'fields', fields }), id),
    async kept(fields) {
      const kept = await ways.keep({ is: 'begun', fields })
      if (typeof kept === 'string') return kept
      now = kept
      return kept.form.kind === 'fields' ? kept.form : form
    },
  }
}

const just = (got: Got<Answer>): Got<readonly Answer[]> => ('turn' in got ? got : { value: [got.value] })

const faultIn = (taken: Taken, id: string): string | undefined => ('refused' in taken ? taken.refused[id] : undefined)

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each))
