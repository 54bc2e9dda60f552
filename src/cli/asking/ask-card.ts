import type { Answer, CardForm, Decision, Line } from '../../interview/decision.js'
import { askLine, askNeed, type SaidOfCard, unsaid } from './ask-line.js'
import { cardWords, givenWords } from './card-words.js'
import { answered, type Got, keepOption, turnOf, type Ways, wayOptions } from './ways.js'

const values = { yes: ':yes', change: ':change', no: ':no', none: ':none' } as const

/** Shows the sentences of a card and asks whether they are so; what is open is asked for before anything is confirmed. */
export async function askCard(decision: Decision, form: CardForm, ways: Ways): Promise<Got<Answer>> {
  let said = unsaid
  for (;;) {
    show(decision, form, said, ways)
    const asked = { ask: decision.ask, why: decision.why, options: optionsOf(decision, form, said, ways) }
    const picked = await answered(() => ways.prompter.one(asked), ways)
    if ('turn' in picked) return picked
    const turn = await turnOf(picked.value, ways)
    if (turn !== undefined && turn !== 'again') return { turn }
    if (picked.value === values.no) return { value: { is: 'no' } }
    const isYes = picked.value === values.yes
    if (!isYes && picked.value !== values.change) continue
    const got = await (isYes ? askOpen(decision, form, said, ways) : changeOne(decision, form, said, ways))
    if ('value' in got) said = got.value
    else if (got.turn !== 'back') return got
    if ('value' in got && isYes) return { value: { is: 'yes', ...said } }
  }
}

function show(decision: Decision, { lines }: CardForm, { changed, asked }: SaidOfCard, { prompter }: Ways): void {
  const own = lines.flatMap(({ id, form }) => {
    const [given, knower] = [changed[id], asked[id]]
    if (knower !== undefined) return [[id, `${knower.who} knows it.`]]
    return given === undefined ? [] : [[id, givenWords(form, given)]]
  })
  for (const { words, tone } of cardWords(decision, lines, Object.fromEntries(own))) prompter.tell(words, tone)
}

/** What can be done with a card as it stands: yes is offered where there is something to say yes to. */
function optionsOf({ isDone }: Decision, { lines, needs, canDeny }: CardForm, said: SaidOfCard, ways: Ways) {
  const open = openLines(lines, said).length + needs.length
  const isChanged = Object.keys(said.changed).length > 0
  const isSaid = lines.some(({ state }) => state !== 'open')
  const isWhole = isDone && !isChanged && open === 0 && lines.every(({ state }) => state === 'stated')
  const label = isSaid || isChanged ? 'Yes, this is what we do' : 'Say how it is'
  const hint = open > 0 ? { hint: open === 1 ? 'one thing is asked next' : `${open} things are asked next` } : {}
  return [
    ...(isDone && !isChanged && ways.isLookedAt ? [keepOption] : []),
    ...(isWhole ? [] : [{ value: values.yes, label, ...hint }]),
    ...(isSaid ? [{ value: values.change, label: 'Change something' }] : []),
    ...(canDeny ? [{ value: values.no, label: 'We do not do this' }] : []),
    ...wayOptions(ways),
  ]
}

const openLines = (lines: readonly Line[], { changed, asked }: SaidOfCard): readonly Line[] =>
  lines.filter(({ id, state }) => state === 'open' && changed[id] === undefined && asked[id] === undefined)

/** Lets one sentence be said otherwise. */
async function changeOne(decision: Decision, form: CardForm, said: SaidOfCard, ways: Ways): Promise<Got<SaidOfCard>> {
  const options = [
    ...form.lines.map(({ id, label }) => ({ value: id, label })),
    { value: values.none, label: 'Nothing, go back to the card' },
  ]
  const inCard = { ...ways, canLeave: false, canGoBack: false }
  const picked = await answered(() => ways.prompter.one({ ask: 'What is different?', why: '', options }), inCard)
  if ('turn' in picked) return picked
  const line = form.lines.find(({ id }) => id === picked.value)
  if (line === undefined) return { value: said }
  return askLine(decision, line, said, { ...ways, canLeave: line.state === 'open', canGoBack: true })
}

/** What is open is asked for, each with the choice to leave it. */
async function askOpen(decision: Decision, form: CardForm, before: SaidOfCard, ways: Ways): Promise<Got<SaidOfCard>> {
  const own: Ways = { ...ways, canLeave: true, canGoBack: true }
  let said = before
  for (const line of openLines(form.lines, said)) {
    const got = await askLine(decision, line, said, own)
    if ('turn' in got) return got
    said = got.value
  }
  for (const need of form.needs) {
    const got = await askNeed(decision, need, said, own)
    if ('turn' in got) return got
    said = got.value
  }
  return { value: said }
}
