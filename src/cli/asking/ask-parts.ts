import { among, type FieldAnswer, type Fields } from '../../interview/answer.js'
import { fieldsAsked } from '../../interview/fields-asked.js'
import {
  type Asked,
  type ChoiceForm,
  type Field,
  type FieldsForm,
  labelsOf,
  type Option,
  type TextForm,
} from '../../interview/form.js'
import { askFields, askSmall, type GotFields, type Several } from './ask-small.js'
import { opensWith } from './opens-with.js'
import type { AskedMany } from './prompter.js'
import { answered, type Got, type Ways } from './ways.js'

/**
 * Asks for what is different of several small answers that stand together: they are picked from one list that shows what stands, and
 * the rest stays. Where nothing stands, each is asked for.
 */
export const askParts = (form: FieldsForm, several: Several, ways: Ways): Promise<Got<GotFields>> =>
  askPicked(form, several, ways, () => ({
    ask: 'What of it is different?',
    why: 'The rest stays as it is.',
    ...({ takesOwn: false, orMarked: true } as const),
  }))

/** The same of what is not whole yet: what is open is picked already, and Enter alone keeps the rest. */
export const askOpenParts = (form: FieldsForm, several: Several, ways: Ways): Promise<Got<GotFields>> =>
  askPicked(form, several, ways, (open) => ({
    ask: open.length === 0 ? 'What of it is different?' : 'What of it do you say now?',
    why: open.length === 0 ? 'Enter alone keeps it as it is.' : 'What is open is picked; the rest stays as it is.',
    ...{ now: open, takesOwn: false },
  }))

async function askPicked(
  form: FieldsForm,
  several: Several,
  ways: Ways,
  asked: (open: readonly string[]) => Omit<AskedMany, 'options'>,
): Promise<Got<GotFields>> {
  const before = { ...nowIn(form), ...several.before }
  const parts = fieldsAsked(form.fields, before)
  const open = parts.flatMap(({ id }) => (before[id] === undefined ? [id] : []))
  if (parts.length < 2 || open.length === parts.length) return askFields(form, several, ways)
  for (;;) {
    const options = parts.map((part) => optionOf(part, before[part.id]))
    const picked = await answered(() => ways.prompter.many({ ...asked(open), options }), ways)
    if ('turn' in picked) return picked
    const got = await askEach(form, picked.value, before, several, ways)
    if ('value' in got || got.turn !== 'back') return got
  }
}

/** A part with what stands of it. */
const optionOf = ({ id, label, form }: Field, now: FieldAnswer | undefined): Option => ({
  value: id,
  label,
  hint: wordsOf(form, now) || 'not said',
})

/** A small answer as it is read. */
export const wordsOf = (form: TextForm | ChoiceForm, now: FieldAnswer | undefined): string =>
  form.kind === 'text' ? String(now ?? '') : labelsOf(form.options, [now ?? []].flat()).join('; ')

/** What stands in several fields. */
export const nowIn = ({ fields }: FieldsForm): Fields =>
  Object.fromEntries(
    fields.flatMap(({ id, form: { now } }) => ([now ?? []].flat().length === 0 ? [] : [[id, now ?? ''] as const])),
  )

/** Asks for those that were picked; of an answer that calls for others, these are asked as well. */
async function askEach(
  asked: FieldsForm,
  picked: readonly string[],
  before: Fields,
  { check, kept }: Several,
  ways: Ways,
): Promise<Got<GotFields>> {
  const given: Record<string, FieldAnswer> = { ...before }
  let { fields } = asked
  let knower: Asked | undefined
  const ids = fields.flatMap(({ id }) => (picked.includes(id) ? [id] : []))
  for (let index = 0; index < ids.length; ) {
    const field = fieldsAsked(fields, given).find(({ id }) => id === ids[index])
    if (field === undefined) {
      index++
      continue
    }
    const { id, label, form } = field
    const small = { ask: label, why: '', check: (value: FieldAnswer) => check({ ...given, [id]: value }, id) }
    const own = { ...ways, canGoBack: true, canLeave: ways.canLeave || field.isOptional === true }
    const got = await askSmall(opensWith(form, given[id]), small, own)
    if ('turn' in got && got.turn === 'back' && index > 0) {
      index--
      continue
    }
    if ('turn' in got && typeof got.turn === 'object' && kept !== undefined) knower = got.turn
    else if ('turn' in got && got.turn !== 'later') return got
    if ('value' in got) {
      const isOther = String(given[id]) !== String(got.value)
      given[id] = got.value
      const then = await kept?.({ [id]: got.value })
      if (typeof then === 'string') return { turn: then }
      fields = then?.fields ?? fields
      const follow = isOther ? fieldsAsked(fields, given).filter(({ onlyIf }) => onlyIf?.field === id) : []
      ids.splice(index + 1, 0, ...follow.flatMap((one) => (ids.includes(one.id) ? [] : [one.id])))
    }
    index++
  }
  const told = new Set(fieldsAsked(fields, given).map(({ id }) => id))
  return { value: { fields: among(given, told), ...(knower && { knower }) } }
}
