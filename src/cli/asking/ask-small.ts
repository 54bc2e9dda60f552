import type { FieldAnswer, Fields } from '../../interview/answer.js'
import { fieldsAsked } from '../../interview/fields-asked.js'
import type { Asked } from '../../interview/form.js'
import {
  type ChoiceForm,
  type Field,
  type FieldsForm,
  type Option,
  type TextForm,
  whyOffered,
} from '../../interview/form.js'
import { opensWith } from './opens-with.js'
import type { AskedText } from './prompter.js'
import { answered, type Got, insteadOf, type Opening, turnOf, type Ways, wayOptions } from './ways.js'

/** What is asked, in words, and what is wrong with an answer. */
export interface Small<Value> {
  readonly ask: string
  readonly why: string
  check(given: Value): string | undefined
  /** Keeps what was said of something of which more may come. */
  kept?(given: readonly string[]): Promise<unknown>
}

const own = ':own'

/** What stands for the answer that it is not the same for all. */
export const saysApart = ':apart'

/** The first line of a list of facts: who only presses Enter has stated none of them. */
const pickOne: Option = { value: ':pick', label: '(pick one)' }

/** Asks something small: for words, or to pick. */
export const askSmall = (
  form: TextForm | ChoiceForm,
  small: Small<FieldAnswer>,
  ways: Ways,
): Promise<Got<FieldAnswer>> => (form.kind === 'text' ? askWords(form, small, ways) : askChoice(form, small, ways))

/** Asks for words. A usual answer is one when it is picked; none is there beforehand. */
async function askWords(form: TextForm, small: Small<FieldAnswer>, ways: Ways): Promise<Got<string>> {
  const { chips = [], apart } = form
  const [chip, ...others] = chips
  // What somebody wrote themselves stands in the field, to be taken or written on.
  if (chip?.isYours === true && others.length + (apart === undefined ? 0 : 1) === 0 && form.now === undefined)
    return writeWords({ ...form, now: chip.words }, small, ways)
  if (chips.length === 0 || form.now !== undefined) return writeOrPart(form, small, ways)
  for (;;) {
    const options = [
      { value: own, label: 'Say it in your own words' },
      ...chips.map((chip) => ({ value: chip.words, label: chip.words, hint: whyOffered(chip) })),
      ...(apart === undefined ? [] : [{ value: saysApart, label: apart.label }]),
      ...wayOptions(ways),
    ]
    const asked = { ask: small.ask, why: small.why, options, takesWords: true }
    const picked = await answered(() => ways.prompter.one(asked), ways)
    if ('turn' in picked) return picked
    if (picked.value === saysApart) return { value: saysApart }
    const turn = await turnOf(picked.value, ways)
    if (turn === 'again') continue
    if (turn !== undefined) return { turn }
    if (picked.value === own) return writeOrPart(form, small, ways)
    const fault = small.check(picked.value)
    if (fault === undefined) return picked
    ways.prompter.tell(fault, 'fault')
  }
}

const notTheSame = 'not the same'

/** Where no list offers it, that it is not the same for all is said in words. */
async function writeOrPart(form: TextForm, small: Small<FieldAnswer>, ways: Ways): Promise<Got<string>> {
  if (form.apart === undefined) return writeWords(form, small, ways)
  const isSaid = (words: string): boolean => words.toLowerCase().startsWith(notTheSame)
  const why = `${small.why} ${form.apart.label}? Write: ${notTheSame}.`
  const check = (words: FieldAnswer) => (isSaid(String(words)) ? undefined : small.check(words))
  const got = await writeWords(form, { ...small, why, check }, ways)
  return 'value' in got && isSaid(got.value) ? { value: saysApart } : got
}

/** An empty field is no answer: what is meant by it is asked. */
async function writeWords(
  { example, now, between }: TextForm,
  small: Small<FieldAnswer>,
  ways: Ways,
): Promise<Got<string>> {
  let written = now
  for (;;) {
    const asked: AskedText = {
      ...small,
      ...(example !== undefined && { example }),
      ...(between !== undefined && { between }),
      ...(written !== undefined && { now: written }),
      check: (words) => (words.trim() === '' ? undefined : small.check(words)),
    }
    const got = await answered(() => ways.prompter.text(asked), ways)
    if ('turn' in got) return got
    const words = got.value.trim()
    if (words === '') {
      const turn = await insteadOf(ways, 'Nothing is written. What now?', now !== undefined)
      if (turn === 'keep' && now !== undefined) return { value: now }
      if (turn !== 'again') return { turn }
      continue
    }
    const fault = asked.check(words)
    if (fault === undefined) return { value: words }
    ways.prompter.tell(fault, 'fault')
    written = words
  }
}

const askChoice = (form: ChoiceForm, small: Small<FieldAnswer>, ways: Ways): Promise<Got<FieldAnswer>> =>
  form.kind === 'one' ? askOne(form, small, ways) : askMany(form, small, ways)

async function askOne(form: ChoiceForm, small: Small<FieldAnswer>, ways: Ways): Promise<Got<string>> {
  const isOpen = form.now === undefined && form.options.length > 1
  const options = [
    ...(isOpen ? [pickOne] : []),
    ...form.options,
    ...(form.own === undefined ? [] : [{ value: own, label: form.own.ask }]),
    ...wayOptions(ways),
  ]
  for (;;) {
    const takesWords = form.own !== undefined
    const asked = { ...{ ask: small.ask, why: small.why, options, takesWords }, ...(form.now && { now: form.now }) }
    const got = await answered(() => ways.prompter.one(asked), ways)
    if ('turn' in got) return got
    const turn = await turnOf(got.value, ways)
    if (turn === 'again' || got.value === pickOne.value) continue
    if (turn !== undefined) return { turn }
    if (got.value === own) return writeWords({ kind: 'text', example: form.own?.example ?? '' }, small, ways)
    const fault = small.check(got.value)
    if (fault === undefined) return got
    ways.prompter.tell(fault, 'fault')
  }
}

const more = ':more'

/** Where nothing is there to be picked, one thing after the other is written. */
async function askOwn(
  { ask, example }: NonNullable<ChoiceForm['own']>,
  small: Small<FieldAnswer>,
  ways: Ways,
): Promise<Got<readonly string[]>> {
  const options = [
    { value: ':all', label: 'That is all' },
    { value: more, label: 'Add another one' },
  ]
  let said: readonly string[] = []
  let last: string | undefined
  for (;;) {
    const isFirst = said.length === 0
    const check = (words: FieldAnswer) => small.check([...said, String(words)])
    const asked = { ask: isFirst ? small.ask : ask, why: isFirst ? small.why : '', check }
    const form = { kind: 'text', example, ...(last !== undefined && { now: last }) } as const
    const got = await writeWords(form, asked, ways)
    if ('turn' in got) return got
    said = [...said, got.value]
    last = undefined
    const next = await answered(() => ways.prompter.one({ ask: 'Is there more?', why: '', options }), {
      ...ways,
      canGoBack: true,
    })
    if ('value' in next && next.value !== more) return { value: said }
    if ('value' in next) continue
    // Back leads to what was written last; whoever stops here loses nothing of what was said.
    if (next.turn === 'back') {
      last = said.at(-1)
      said = said.slice(0, -1)
    } else {
      await small.kept?.(said)
      return next
    }
  }
}

async function askMany(form: ChoiceForm, small: Small<FieldAnswer>, ways: Ways): Promise<Got<readonly string[]>> {
  const [only, ...others] = form.options
  if (only === undefined && form.own !== undefined) return askOwn(form.own, small, ways)
  let now = form.now ?? []
  // Where there is one thing to pick, it is picked.
  if (now.length === 0 && only !== undefined && others.length === 0 && form.own === undefined) now = [only.value]
  for (;;) {
    const asked = { ask: small.ask, why: small.why, options: form.options, now, takesOwn: form.own !== undefined }
    const got = await answered(() => ways.prompter.many(asked), ways)
    if ('turn' in got) return got
    const fault = small.check(got.value)
    if (fault === undefined) return got
    ways.prompter.tell(fault, 'fault')
    now = got.value
  }
}

/** Several small answers, and who knows the others. */
export interface GotFields {
  readonly fields: Fields
  readonly knower?: Asked
}

/**
 * How several small answers are held against the whole, with what was said of them before; `kept` keeps each new one, and says
 * what is asked for then, for one answer can ask for more, or what happens instead of going on.
 */
export interface Several {
  check(fields: Fields, id: string): string | undefined
  readonly before?: Fields | undefined
  kept?(fields: Fields): Promise<'stop' | Opening | FieldsForm>
}

/**
 * Asks for several small answers, one after the other; one that need not be given can be left out, by a choice with a name. Back
 * leads to the one before.
 */
export async function askFields(
  asked: FieldsForm,
  { check, before, kept }: Several,
  ways: Ways,
): Promise<Got<GotFields>> {
  const given: Record<string, FieldAnswer> = {}
  let knower: Asked | undefined
  let form = asked
  for (let index = 0; index < form.fields.length; ) {
    // As it is asked: the names of those of whom it asks stand in its label.
    const field = fieldsAsked(form.fields, given).find(({ id }) => id === form.fields[index]?.id)
    if (field === undefined) {
      index++
      continue
    }
    const small = {
      ask: field.label,
      why: '',
      check: (value: FieldAnswer) => check({ ...given, [field.id]: value }, field.id),
    }
    const opened = opensWith(field.form, given[field.id] ?? before?.[field.id])
    const got = await askSmall(opened, small, fieldWays(field, index > 0, ways))
    if ('value' in got) {
      given[field.id] = got.value
      const then = await kept?.({ [field.id]: got.value })
      if (typeof then === 'string') return { turn: then }
      form = then ?? form
    } else if (got.turn === 'back' && index > 0) {
      index = form.fields
        .slice(0, index)
        .findLastIndex(({ id }) => fieldsAsked(form.fields, given).some((one) => one.id === id))
      continue
    } else if (got.turn === 'stop' || got.turn === 'back' || field.isOptional !== true) return got
    else if (typeof got.turn === 'object') knower = got.turn
    else if (got.turn !== 'later') return got
    index++
  }
  return { value: { fields: given, ...(knower && { knower }) } }
}

/** What need not be given can be left alone; who knows it is asked of the whole. */
const fieldWays = (field: Field, isBehind: boolean, ways: Ways): Ways => ({
  ...ways,
  canGoBack: ways.canGoBack || isBehind,
  canLeave: ways.canLeave || field.isOptional === true,
})
