import { isMap, isScalar, isSeq } from 'yaml'
import { suggest } from '../language/suggest.js'
import type { Answer, FieldAnswer } from './answer.js'
import { optionMeant, optionsBegun } from './fields/option-meant.js'
import type { Asked, CardForm, ChoiceForm, FieldsForm, Form, Line, Option, TextForm } from './form.js'

/** What cannot be taken, and where it stands; without a place it is the whole answer. */
export interface Fault {
  readonly at?: unknown
  readonly says: string
}

/** How an answer of a file was read: no answer where nothing is written. */
export type Read = { readonly answer: Answer | undefined } | { readonly faults: readonly Fault[] }

/** Reads an answer as a file writes it, in the plain form of what is asked. */
export function answerIn(form: Form, node: unknown, ask: string): Read {
  if (isEmpty(node)) return { answer: undefined }
  const knower = askedIn(node)
  if (knower !== undefined) return { answer: { is: 'asked', ...knower } }
  if (form.kind === 'card') return cardIn(form, node)
  if (form.kind === 'fields') return fieldsAnswerIn(form, node)
  if (form.kind === 'text' && form.apart !== undefined && isMap(node))
    return fieldsAnswerIn({ ...form.apart, each: true }, node)
  const read = smallIn(form, node, ask)
  if ('faults' in read) return read
  if (form.kind === 'text') return { answer: { is: 'words', words: [read.given].flat().join(', ') } }
  return { answer: { is: 'picked', values: [read.given].flat() } }
}

type Small<Value> = { readonly given: Value } | { readonly faults: readonly Fault[] }
type Fields = Readonly<Record<string, FieldAnswer>>

/** `{ asked: Ann, role: treasurer }`: somebody else knows. */
function askedIn(node: unknown): Asked | undefined {
  if (!isMap(node) || node.items.length > 2) return undefined
  const [who, role] = [textOf(node.get('asked', true)), textOf(node.get('role', true))]
  if (who === undefined || node.items.length > (role === undefined ? 1 : 2)) return undefined
  return { who, ...(role !== undefined && { role }) }
}

function cardIn({ lines, needs: besides, rest, canDeny }: CardForm, node: unknown): Read {
  const needs = [...besides, ...(rest ? [rest] : [])]
  const word = truth(textOf(node) ?? '')
  if (word === 'yes') return { answer: { is: 'yes' } }
  if (word === 'no' && canDeny) return { answer: { is: 'no' } }
  if (!isMap(node))
    return {
      faults: [
        {
          says: `This takes yes${canDeny ? ', no' : ''}, or what is different: ${lines.map(({ id }) => id).join(', ')}.`,
        },
      ],
    }
  const changed: Record<string, FieldAnswer | Fields> = {}
  const days: Record<string, FieldAnswer> = {}
  const asked: Record<string, Asked> = {}
  const faults: Fault[] = []
  for (const { key, value } of node.items) {
    const id = textOf(key) ?? ''
    const line = lines.find((one) => one.id === id)
    const need = needs.find((one) => one.id === id)
    const form = line?.form ?? need?.form
    const knower = askedIn(value)
    if (form === undefined)
      faults.push({
        at: key,
        says: unknownId(
          id,
          [...lines, ...needs].map((one) => one.id),
        ),
      })
    else if (knower !== undefined) asked[id] = knower
    else if (!isEmpty(value)) {
      const read = lineIn(form, value, line?.ask ?? need?.label ?? '')
      if ('faults' in read) faults.push(...read.faults.map(({ at, says }) => ({ at: at ?? key, says })))
      else if (need !== undefined && (typeof read.given === 'string' || Array.isArray(read.given)))
        days[id] = read.given
      else changed[id] = read.given
    }
  }
  return faults.length > 0 ? { faults } : { answer: { is: 'yes', changed, needs: days, asked } }
}

/** A line of a card; what is said of it in words alone can be a whole. */
function lineIn(form: Line['form'], value: unknown, ask: string): Small<FieldAnswer | Fields> {
  if (form.kind !== 'fields') return smallIn(form, value, ask)
  const words = form.inWords === true ? textOf(value) : undefined
  return words === undefined ? fieldsIn(form, value) : { given: words }
}

function fieldsAnswerIn(form: Pick<FieldsForm, 'fields' | 'each'>, node: unknown): Read {
  const asked = new Map<string, Asked>()
  const read = fieldsIn(form, node, form.each ? asked : undefined)
  if ('faults' in read) return read
  return { answer: { is: 'fields', fields: read.given, ...(asked.size > 0 && { asked: Object.fromEntries(asked) }) } }
}

/** Several small answers; who knows which of them goes into `asked`, where each can be given to somebody. */
function fieldsIn({ fields }: Pick<FieldsForm, 'fields'>, node: unknown, asked?: Map<string, Asked>): Small<Fields> {
  const ids = fields.map(({ id }) => id)
  const [first] = fields
  if (first !== undefined && textOf(node) !== undefined) {
    const read = smallIn(first.form, node, first.label)
    return 'faults' in read ? read : { given: { [first.id]: read.given } }
  }
  if (!isMap(node)) return { faults: [{ says: `This takes fields: ${ids.join(', ')}.` }] }
  const given: Record<string, FieldAnswer> = {}
  const faults: Fault[] = []
  for (const { key, value } of node.items) {
    const id = textOf(key) ?? ''
    const field = fields.find((one) => one.id === id)
    const knower = asked && askedIn(value)
    if (field === undefined) faults.push({ at: key, says: unknownId(id, ids) })
    else if (knower !== undefined) asked?.set(id, knower)
    else if (!isEmpty(value)) {
      const read = smallIn(field.form, value, field.label)
      if ('faults' in read) faults.push(...read.faults.map(({ at, says }) => ({ at: at ?? key, says })))
      else given[id] = read.given
    }
  }
  return faults.length > 0 ? { faults } : { given }
}

const unknownId = (id: string, ids: readonly string[]): string => {
  const near = suggest(id, ids)
  return `Nothing here is called '${id}'. ${near === undefined ? `There are: ${ids.join(', ')}.` : `Did you mean ${near}?`}`
}

function smallIn(form: TextForm | ChoiceForm, node: unknown, ask: string): Small<FieldAnswer> {
  const written = textsOf(node)
  if (written === undefined)
    return { faults: [{ says: form.kind === 'many' ? 'This takes a text or a list of texts.' : 'This takes a text.' }] }
  if (form.kind === 'text') return { given: written.join(', ') }
  if (form.kind === 'one' && written.length > 1) return { faults: [{ says: 'This takes one answer.' }] }
  const values: string[] = []
  for (const word of written) {
    const begun = form.own === undefined ? optionsBegun(form.options, word) : []
    const option =
      optionMeant(form.options, word) ??
      optionMeant(form.options, truth(word)) ??
      (begun.length === 1 ? begun[0] : undefined)
    if (option === undefined && form.own === undefined)
      return { faults: [{ says: begun.length > 1 ? severalMeant(word, begun) : unknownWord(word, form, ask) }] }
    values.push(option?.value ?? word)
  }
  return { given: form.kind === 'many' ? values : (values[0] ?? '') }
}

const severalMeant = (word: string, begun: readonly Option[]): string =>
  `'${word}' begins several answers: ${begun.map(({ label }) => label).join('; ')}. Write more of the one that is meant.`

function unknownWord(word: string, { options }: ChoiceForm, ask: string): string {
  const values = options.map(({ value }) => value)
  const near =
    suggest(word, values) ??
    suggest(
      word,
      options.map(({ label }) => label),
    )
  const known = values.length <= 14 ? ` There are: ${values.join(', ')}.` : ''
  return `'${word}' does not answer "${ask}"${near === undefined ? known : ` Did you mean ${near}?`}`
}

/** How YAML writes yes and no, beside the words themselves. */
const truth = (word: string): string => (word === 'true' ? 'yes' : word === 'false' ? 'no' : word)

const isEmpty = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null)

/** A text as it was written: a number or a truth value counts by its letters. */
const textOf = (node: unknown): string | undefined =>
  isScalar(node) && node.value !== null
    ? typeof node.value === 'string'
      ? node.value
      : (node.source ?? String(node.value))
    : undefined

function textsOf(node: unknown): readonly string[] | undefined {
  const one = textOf(node)
  if (one !== undefined) return [one]
  if (!isSeq(node)) return undefined
  const items = node.items.map(textOf)
  return items.every((item) => item !== undefined) ? items : undefined
}
