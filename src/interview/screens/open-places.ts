import type { PurposeField } from '../../catalogue/starters/starter.js'
import type { KnownWord } from '../../checking/known-words.js'
import { registers, type Shape } from '../../language/shape.js'
import { shapes } from '../../language/shapes.gen.js'
import { spotAt } from '../../language/spot.js'
import { fits } from '../../reading/fits.js'
import { isValueMap, type Value, type ValueMap } from '../../reading/value.js'
import type { Plain } from '../../source/edit.js'
import { child, keysOf, type Pointer } from '../../source/pointer.js'
import type { PlacedNeed } from '../card.js'
import { listed } from '../checks.js'
import { entryAround, nameOf } from '../fields/entry-name.js'
import { formOf } from '../fields/purpose-field.js'
import { readCountries } from '../fields/read-countries.js'
import { readTime } from '../fields/read-time.js'
import { beganSmall, labelOf } from '../fields/registered.js'
import { dayRead, readWords } from '../fields/small.js'
import { type Read, understoodOf } from '../fields-decision.js'
import type { ChoiceForm, Option, TextForm } from '../form.js'
import { type Described, unfit } from '../one-decision.js'
import { idsIn, type Standing, statedAt } from '../standing.js'
import { contractNeed } from './helper-card.js'

/** Whatever is marked as open and stands on no other screen: asked for by the shape that the language gives it. */
export function openPlaceDecisions(taken: ReadonlySet<Pointer>, standing: Standing): readonly Described[] {
  return [...standing.marks]
    .filter(([at]) => !taken.has(at))
    .map(([at, { says }]) => openPlaceDecision(at, says, standing))
}

/** What is missing at a place is asked for as the language has it there. */
export function openPlaceDecision(at: Pointer, says: string, standing: Standing): Described {
  const field = purposeFieldAt(at)
  if (field !== undefined) return ofPurpose(field, at, says, standing)
  const need = needAt(at, standing)
  if (need !== undefined) return ofNeed(need, standing)
  const { form, read } = asked(at, standing)
  return {
    id: `open.${keysOf(at).join('.')}`,
    screen: 'open',
    ask: askFor(at, says, standing),
    why: form.kind === 'text' && form.example === undefined ? 'In your own words.' : 'It was left open.',
    form,
    decides: [{ at, says }],
    take(answer) {
      const given = answer.is === 'words' ? answer.words.trim() : answer.is === 'picked' ? answer.values : undefined
      if (given === undefined) return unfit
      if (given.length === 0) return { refused: { '': 'Answer it, or leave it for now.' } }
      const result = read(given)
      if ('refused' in result) return { refused: { '': result.refused } }
      if (!fitsAt(at, result.to, standing)) return { refused: { '': byHand } }
      return { changes: [{ put: at, to: result.to }], understood: understoodOf('', result) }
    },
  }
}

/** Whether a place takes an answer, and not only what somebody writes in the file. */
export function isAskable(at: Pointer, standing: Standing): boolean {
  if (purposeFieldAt(at) !== undefined || needAt(at, standing) !== undefined) return true
  const { form, read } = asked(at, standing)
  if (form.kind !== 'text') return form.options.length > 0
  const now = statedAt(standing, at)
  const [here, keys] = [around(at, standing), keysOf(at)]
  return [
    ...(form.example === undefined ? [] : [form.example]),
    ...(typeof now === 'string' ? [now] : []),
    ...samples,
  ].some((given) => {
    const result = read(given)
    return !('refused' in result) && fits(withValue(here, keys, result.to))
  })
}

/** What is missing stands in words that begin a clause: `how long the data are kept`. */
function askFor(at: Pointer, says: string, standing: Standing): string {
  const name = entryAround(at, standing)
  return name === undefined || says.includes(name) ? `Can you say ${says}?` : `${name}: can you say ${says}?`
}

/** What stands beside the sentences of a card and was left open there. */
function needAt(at: Pointer, standing: Standing): PlacedNeed | undefined {
  const [register, id = '', field, ...deeper] = keysOf(at)
  const isContract = register === 'recipients' && field === 'contract' && deeper.length === 0
  return isContract ? contractNeed(child('/recipients', id), labelOf('recipients', id, standing), standing) : undefined
}

const ofNeed = ({ place, field, take }: PlacedNeed, standing: Standing): Described => ({
  id: `open.${keysOf(place.at).join('.')}`,
  screen: 'open',
  ask: askOf(field.label, place.at, standing),
  why: 'It was left open.',
  form: field.form,
  decides: [place],
  take(answer) {
    if (answer.is !== 'words') return unfit
    const taken = take(answer.words)
    if ('refused' in taken) return taken
    return { ...taken, understood: taken.understood?.map((one) => ({ ...one, field: '' })) ?? [] }
  },
})

/** What a card asks of a purpose is asked for in the same way where it is open alone. */
function ofPurpose(field: PurposeField, at: Pointer, says: string, standing: Standing): Described {
  const own = formOf(field, at, undefined, standing)
  return {
    id: `open.${keysOf(at).join('.')}`,
    screen: 'open',
    ask: askOf(own.ask, at, standing),
    why: 'It was left open.',
    form: own.form,
    decides: [{ at, says }],
    take(answer) {
      if (answer.is === 'words') return own.take(at, answer.words, standing)
      if (answer.is === 'picked')
        return own.take(at, own.form.kind === 'one' ? (answer.values[0] ?? '') : answer.values, standing)
      return answer.is === 'fields' ? own.take(at, answer.fields, standing) : unfit
    },
  }
}

const askOf = (ask: string, at: Pointer, standing: Standing): string => {
  const name = entryAround(at, standing)
  return name === undefined ? ask : `${name}: ${beganSmall(ask)}`
}

const purposeFields: readonly PurposeField[] = ['basis', 'provision', 'marketing']

function purposeFieldAt(at: Pointer): PurposeField | undefined {
  const [register, , field, ...deeper] = keysOf(at)
  return register === 'purposes' && deeper.length === 0 ? purposeFields.find((one) => one === field) : undefined
}

const byHand = 'The language has fields for this: write it in the file, or leave it for now.'

/** Whether a declaration can still be read with a value at a place. */
const fitsAt = (at: Pointer, to: Plain, { value }: Standing): boolean =>
  // Where something else does not fit, what is said is held against the language by itself.
  fits(withValue(fits(value) ? value : { forthright: 1 }, keysOf(at), to))

/** What fits somewhere, where one's own words do. */
const samples: readonly string[] = ['as it is', '1 month']

/** The entry of a register that a place lies in, or else what stands at the top, by itself. */
function around(at: Pointer, { value }: Standing): ValueMap {
  const [top = '', id = ''] = keysOf(at)
  const whole = value[top]
  if (whole === undefined) return { forthright: 1 }
  const entry = isValueMap(whole) && registers.some((one) => one === top) ? whole[id] : undefined
  return { forthright: 1, [top]: entry === undefined ? whole : { [id]: entry } }
}

function withValue(map: ValueMap, [key = '', ...deeper]: readonly string[], to: Plain): ValueMap {
  return { ...map, [key]: valueWith(map[key], deeper, to) }
}

/** A number is the place of an item. */
function valueWith(own: Value | undefined, keys: readonly string[], to: Plain): Value {
  const [key, ...deeper] = keys
  if (key === undefined) return to
  if (!/^\d+$/.test(key)) return withValue(isValueMap(own) ? own : {}, keys, to)
  const items: readonly Value[] = Array.isArray(own) ? own : []
  const at = Math.min(Number(key), items.length)
  return [...items.slice(0, at), valueWith(items[at], deeper, to), ...items.slice(at + 1)]
}

interface Asked {
  readonly form: TextForm | ChoiceForm
  read(given: string | readonly string[]): Read
}

/** How a place is asked for: a day, yes or no, countries, entries of a register, a time; otherwise words. */
function asked(at: Pointer, standing: Standing): Asked {
  const { shape, field } = spotAt(at)
  if (field?.key === 'retention' || shape?.list?.object === 'RetentionRule') return timeAsked
  if (shape?.test === 'date') return dayAsked(standing)
  if (shape?.test === 'uri') return addressAsked
  if (fieldsOf(shape).done?.test === 'date') return doneAsked('notRequired' in fieldsOf(shape), standing)
  const list = shape?.list
  const register = list?.ref ?? list?.use
  if (register !== undefined) return namesAsked(idsIn(standing, register), register, standing)
  if (shape?.ref !== undefined && shape.text === undefined)
    return oneAsked(idsIn(standing, shape.ref), shape.ref, standing)
  if (list?.test === 'countries' || shape?.test === 'countries') return countriesAsked(list !== undefined, standing)
  const first = firstFields.find((one) => one in fieldsOf(shape))
  if (first !== undefined) return insideAsked(first, asked(child(at, first), standing))
  const known = standing.wordsAt?.(spotAt(at), standing.law) ?? []
  return known.length > 0 ? knownAsked(known, list !== undefined) : wordsAsked(shape, isPostal(at))
}

const words = (given: string | readonly string[]): string => (typeof given === 'string' ? given : given.join(', '))

const dayAsked = ({ day }: Standing): Asked => ({
  form: { kind: 'text', example: '29 November 2026' },
  read: (given) => dayRead(words(given), { today: day, isDone: false }),
})

/** What a map can say: nothing of what a single word is short for. */
const fieldsOf = (shape: Shape | undefined): Readonly<Record<string, Shape>> =>
  shape?.object === undefined || shape.short !== undefined ? {} : (shapes[shape.object] ?? {})

/** What a map is mostly written for: it alone is asked for. */
const firstFields: readonly string[] = ['notify', 'when', 'email', 'how', 'reference']

const insideAsked = (key: string, inside: Asked): Asked => ({
  form: inside.form,
  read(given) {
    const read = inside.read(given)
    return 'refused' in read ? read : { ...read, to: { [key]: read.to } }
  },
})

/** What was done on a day; where it need not be, words say why. */
const doneAsked = (mayBeNotRequired: boolean, { day }: Standing): Asked => ({
  form: { kind: 'text', example: '29 November 2026' },
  read(given) {
    const read = dayRead(words(given), { today: day, isDone: true })
    if (!('refused' in read)) return { ...read, to: { done: read.to } }
    if (!mayBeNotRequired || /\d/.test(words(given))) return read
    const why = readWords(words(given))
    return 'refused' in why ? why : { to: { notRequired: why.to } }
  },
})

const addressAsked: Asked = {
  form: { kind: 'text', example: 'https://northgate-rowing.example/privacy' },
  read(given) {
    const address = words(given)
    return /^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/.test(address)
      ? { to: address }
      : { refused: 'Write the whole address, beginning with https://.' }
  },
}

const timeAsked: Asked = {
  form: { kind: 'text', example: '6 years after you leave' },
  read(given) {
    const read = readTime(words(given), undefined)
    return 'refused' in read ? read : { ...read, to: read.value }
  },
}

const optionsOf = (ids: readonly string[], register: string, standing: Standing): readonly Option[] =>
  ids.map((id) => ({ value: id, label: nameOf(child('', register, id), standing) ?? id }))

function namesAsked(ids: readonly string[], register: string, standing: Standing): Asked {
  return {
    form: { kind: 'many', options: optionsOf(ids, register, standing) },
    read(given) {
      const picked = typeof given === 'string' ? listed(given) : given
      const stray = picked.find((each) => !ids.includes(each))
      return stray === undefined ? { to: picked } : { refused: `'${stray}' is not in the list.` }
    },
  }
}

function oneAsked(ids: readonly string[], register: string, standing: Standing): Asked {
  const many = namesAsked(ids, register, standing)
  return {
    form: { kind: 'one', options: optionsOf(ids, register, standing) },
    read(given) {
      const read = many.read(given)
      return 'to' in read && Array.isArray(read.to) && read.to.length === 1
        ? { to: words(given) }
        : { refused: 'Pick one.' }
    },
  }
}

const countriesAsked = (isList: boolean, { law }: Standing): Asked => ({
  form: isList
    ? { kind: 'text', example: 'Ireland, United States', between: ', ' }
    : { kind: 'text', example: 'Ireland' },
  read(given) {
    const read = readCountries(words(given), law)
    if ('refused' in read) return read
    const codes = read.countries.map(({ code }) => code)
    return isList || codes.length === 1 ? { to: isList ? codes : (codes[0] ?? '') } : { refused: 'Write one country.' }
  },
})

function knownAsked(known: readonly KnownWord[], isList: boolean): Asked {
  const options = known.map(({ word, label, says }) => ({
    value: word,
    label: label === '' ? (yesOrNo[word] ?? word) : label,
    ...(says[0] !== undefined && { hint: says[0] }),
  }))
  return {
    form: { kind: isList ? 'many' : 'one', options },
    read(given) {
      const picked = typeof given === 'string' ? listed(given) : given
      const stray = picked.find((each) => !options.some(({ value }) => value === each))
      if (stray !== undefined) return { refused: `'${stray}' is not in the list.` }
      return isList ? { to: picked } : { to: asWritten(picked[0] ?? '') }
    },
  }
}

/** What true and false are called. */
const yesOrNo: Readonly<Record<string, string>> = { true: 'Yes', false: 'No' }

/** True and false are no words in a declaration. */
const asWritten = (word: string): Plain => (word in yesOrNo ? word === 'true' : word)

const isPostal = (at: Pointer): boolean => /\/post(?:\/address)?$/.test(at)

/** Words stand as they are; several are written with commas between, and so are the lines of a postal address. */
function wordsAsked(shape: Shape | undefined, isAddress: boolean): Asked {
  const isList = shape?.list !== undefined && !shape.one
  return {
    form: isList || isAddress ? { kind: 'text', between: ', ' } : { kind: 'text' },
    read(given) {
      const read = readWords(words(given))
      if ('refused' in read) return read
      return { to: isList ? listed(words(given)) : words(given) }
    },
  }
}
