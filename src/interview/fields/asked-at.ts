import type { KnownWord } from '../../checking/known-words.js'
import type { Shape } from '../../language/shape.js'
import { shapes } from '../../language/shapes.gen.js'
import { spotAt } from '../../language/spot.js'
import type { Plain } from '../../source/edit.js'
import { child, type Pointer } from '../../source/pointer.js'
import { listed } from '../checks.js'
import type { Read } from '../fields-decision.js'
import type { ChoiceForm, Option, TextForm } from '../form.js'
import { idsIn, type Standing } from '../standing.js'
import { nameOf } from './entry-name.js'
import { readCountries } from './read-countries.js'
import { readTime } from './read-time.js'
import { dayRead, readWords } from './small.js'

/** How a place is asked for, and what an answer is there. */
export interface Asked {
  readonly form: TextForm | ChoiceForm
  read(given: string | readonly string[]): Read
}

/** How a place is asked for: a day, yes or no, countries, entries of a register, a time; otherwise words. */
export function askedAt(at: Pointer, standing: Standing): Asked {
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
  if (first !== undefined) return insideAsked(first, askedAt(child(at, first), standing))
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
