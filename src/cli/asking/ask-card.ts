import type { Answer } from '../../interview/answer.js'
import type { Decision } from '../../interview/decision.js'
import { fieldsAsked } from '../../interview/fields-asked.js'
import type { Asked } from '../../interview/form.js'
import { type CardForm, isUnsaid } from '../../interview/form.js'
import { askChanges } from './ask-changes.js'
import { askLine, askNeed } from './ask-line.js'
import { cardWords } from './card-words.js'
import { changedSince } from './changed-sentences.js'
import type { Told } from './prompter.js'
import { begunWith, smallIn, type Talk } from './talk.js'
import { answered, type Got, keepOption, turnOf, type Ways, wayOptions } from './ways.js'

const values = { yes: ':yes', change: ':change', rest: ':rest', no: ':no' } as const

/**
 * Shows the sentences of a card and asks whether they are so; what is open is asked for before anything is confirmed. What is said
 * of one sentence is kept at once, and confirms no other.
 */
export async function askCard(decision: Decision, form: CardForm, ways: Ways): Promise<Got<Answer>> {
  let talk = begunWith(decision, form)
  for (let times = 0; ; times++) {
    const read = await shown(talk, times > 0, ways)
    if (read !== 'read') return read
    const asked = { ask: talk.decision.ask, why: talk.decision.why, options: optionsOf(talk, ways) }
    const picked = await answered(() => ways.prompter.one(asked), ways)
    if ('turn' in picked) return picked
    const turn = await turnOf(picked.value, ways)
    if (turn !== undefined && turn !== 'again') return { turn }
    if (picked.value === values.no) return { value: { is: 'no' } }
    const { rest } = talk.form
    if (picked.value === values.rest && rest !== undefined)
      return { value: { is: 'yes', needs: { [rest.id]: rest.value }, asked: askedOf(talk) } }
    const isYes = picked.value === values.yes
    // A card on which nothing is open and nothing was changed stands as it is.
    if (isYes && isWhole(talk)) return { turn: 'keep' }
    if (!isYes && picked.value !== values.change) continue
    const got = await (isYes ? askOpen(talk, ways) : askChanges(talk, ways))
    if ('value' in got) talk = got.value
    else if (got.turn !== 'back') return got
    if ('value' in got && isYes) return { value: yesTo(talk) }
  }
}

/** Shows the sentences; those that do not fit above the question are read first, as far as somebody likes. */
async function shown(
  { decision, form, said }: Talk,
  isAgain: boolean,
  { prompter, ...ways }: Ways,
): Promise<'read' | Exclude<Got<Answer>, { value: unknown }>> {
  const isTooLong = (told: readonly Told[]): boolean => prompter.isTooLong?.(told) === true
  const whole = cardWords(form.lines, said)
  const changed = form.lines.filter(({ id }) => id in said)
  // Of a long card that was read, only what is said otherwise is shown again.
  const before = ways.read.get(decision.id)
  ways.read.delete(decision.id)
  const told =
    before !== undefined
      ? changedSince(decision, before, ways.decisions())
      : isAgain && isTooLong(whole)
        ? cardWords(changed, said)
        : whole
  if (isTooLong(told) && prompter.read !== undefined) {
    const got = await answered(async () => (await prompter.read?.(told)) ?? true, { prompter, ...ways })
    if ('turn' in got) return got
  }
  for (const { words, tone } of told) prompter.tell(words, tone)
  return 'read'
}

/** What was said of several is said again with the yes, for the card is the one that was shown. */
const yesTo = (talk: Talk): Answer =>
  talk.decision.of === undefined
    ? { is: 'yes', asked: askedOf(talk) }
    : { is: 'yes', needs: smallIn(talk.said), asked: talk.knowers }

/** Who was asked for a line stays asked when the others are confirmed. */
const askedOf = ({ form, passed }: Talk): Readonly<Record<string, Asked>> =>
  Object.fromEntries(
    form.lines.flatMap(({ id, asked }) => (asked !== undefined && passed.has(id) ? [[id, asked]] : [])),
  )

/** Whether all of a card is stated, and nothing of it was said otherwise now. */
const isWhole = (talk: Talk): boolean =>
  talk.decision.isDone &&
  Object.keys(talk.said).length === 0 &&
  openIn(talk).length === 0 &&
  talk.form.lines.every(({ state }) => state === 'stated' || state === 'free')

/** What can be done with a card as it stands, in the same order on every card. */
function optionsOf(talk: Talk, ways: Ways) {
  const { decision, form, said } = talk
  const { lines, canDeny, goesToo } = form
  const isChanged = Object.keys(said).length > 0
  const open = openIn(talk).length
  const isSaid = lines.some(({ state }) => !isUnsaid(state))
  const isKept = decision.isDone && !isChanged && ways.isLookedAt
  // Questions that stand together are no sentences to agree to.
  const isAgreed = decision.of === undefined || lines.some(({ state }) => state === 'proposed')
  const label = isSaid && isAgreed ? 'Yes, this is what we do' : 'Say how it is'
  const hint = open > 0 ? { hint: open === 1 ? 'one thing is asked next' : `${open} things are asked next` } : {}
  return [
    ...(isKept ? [keepOption] : []),
    { value: values.yes, label, ...hint },
    ...(form.rest ? [{ value: values.rest, label: form.rest.label }] : []),
    ...(isSaid ? [{ value: values.change, label: 'Change something' }] : []),
    ...(canDeny
      ? [{ value: values.no, label: 'We do not do this', ...(goesToo !== undefined && { hint: goesToo }) }]
      : []),
    ...wayOptions(ways),
  ]
}

/** What is asked for before a card is confirmed: lines that nothing is known of, and what is never known beforehand. */
const openIn = ({ form, passed, said }: Talk): readonly string[] => [
  ...form.lines.flatMap(({ id, state, asked }) =>
    (state === 'open' || asked !== undefined) && !passed.has(id) ? [id] : [],
  ),
  // A day that is known already is said otherwise by whoever wants to.
  ...fieldsAsked(form.needs, said).flatMap((field) =>
    passed.has(field.id) || field.form.now !== undefined ? [] : [field.id],
  ),
]

/** What is open is asked for, each with the choice to leave it; back leads to the one before, and from the first to the card. */
async function askOpen(begun: Talk, ways: Ways): Promise<Got<Talk>> {
  const own: Ways = { ...ways, canLeave: true, canGoBack: true }
  const ids = [...openIn(begun)]
  let talk = begun
  for (let index = 0; index < ids.length; ) {
    const id = ids[index] ?? ''
    const line = talk.form.lines.find((each) => each.id === id)
    const need = fieldsAsked(talk.form.needs, talk.said).find((each) => each.id === id)
    const got = line ? await askLine(talk, line, own) : need ? await askNeed(talk, need, own) : { value: talk }
    if ('value' in got) {
      talk = got.value
      index++
      // An answer can bring something more to be asked, such as a day that goes with another basis.
      ids.splice(index, 0, ...openIn(talk).filter((each) => !ids.includes(each)))
    } else if (got.turn !== 'back' || index === 0) return got
    else index--
  }
  return { value: talk }
}
