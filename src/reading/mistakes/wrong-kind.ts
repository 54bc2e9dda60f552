import { type Quoted, quoted } from '../../findings/fact.js'
import type { Shape } from '../../language/shape.js'
import { shapes } from '../../language/shapes.gen.js'
import { isBareNone } from '../../language/suggest.js'
import { keysOf, parentOf } from '../../source/pointer.js'
import { isList, type Spot, shapeAt, spotOf, valueAt } from '../map-place.js'
import { isValueMap, type Value } from '../value.js'
import type { Context, Told } from './misfit.js'
import { noCountry } from './no-country.js'
import {
  adviceOnFields,
  adviceOnItem,
  type FieldsAdvice,
  type ItemAdvice,
  type ItemsWanted,
  idsOf,
  isListOfIds,
  listMeant,
} from './text-advice.js'
import { type ValueKind, valueKindOf } from './value-kind.js'
import { isNoneMeant, misspeltNone, type WrongConstant } from './wrong-constant.js'
import type { WrongForm } from './wrong-form.js'

/** A value of the wrong kind: text for a list, a list for a map, a number for text. */
export type KindMistake =
  | {
      readonly mistake: 'wrong-kind'
      readonly spot: Spot
      readonly wanted: readonly ValueKind[]
      readonly found: ValueKind
      readonly advice: KindAdvice
    }
  /** Text without quotation marks that YAML reads as something else. */
  | { readonly mistake: 'unquoted'; readonly written: Quoted; readonly read: 'number' | 'boolean'; readonly spot: Spot }

/** What to do with a value of the wrong kind. */
export type KindAdvice =
  | ItemAdvice
  | FieldsAdvice
  | { readonly do: 'write-boolean'; readonly value?: boolean }
  | { readonly do: 'write-digits' }
  | { readonly do: 'dash-or-bracket' }
  | { readonly do: 'unwrap'; readonly item: Quoted }
  /** What is written could not stand there alone either. */
  | { readonly do: 'unwrap-to'; readonly of: ItemsWanted }
  | { readonly do: 'name-entries' }
  | { readonly do: 'write-wanted' }

const kinds: ReadonlyMap<string, ValueKind> = new Map([
  ['object', 'map'],
  ['array', 'list'],
  ['boolean', 'boolean'],
  ['integer', 'integer'],
  ['number', 'number'],
])

/** A value of the wrong kind: text for a list, a list for a map, a number for text. */
export function wrongKind(context: Context): Told<KindMistake | WrongConstant | WrongForm> {
  const { error, at, whole, locator } = context
  const expected = [error.params.type].flat().map(String)
  const value = valueAt(whole, at)
  const shape = shapeAt(whole, at)
  // Where no text may stand, the only text that may is the word none.
  const string = shape?.none && !shape.text && !shape.scalar ? 'none' : 'text'
  const union = typeof value === 'string' && shape?.list?.test === 'countries' ? noCountry(whole, at, value) : undefined
  if (union !== undefined) return { mistake: union }
  if (string === 'none' && isNoneMeant(value, at, whole)) return misspeltNone(value)
  const isScalar = typeof value === 'number' || typeof value === 'boolean'
  if (isScalar && string === 'text' && expected.includes('string')) {
    return unquoted(context, locator.written(at), value)
  }
  const wanted = expected.map((kind) => kinds.get(kind) ?? string)
  const advice = adviceOn(context, value, expected)
  return {
    mistake: { mistake: 'wrong-kind', spot: spotOf(at), wanted, found: valueKindOf(value), advice },
    ...(typeof value === 'string' && isListOfIds(value, shape ?? {}, whole) && meantText(value, expected)),
  }
}

function unquoted({ at, whole }: Context, written: string, value: number | boolean): Told<KindMistake | WrongForm> {
  if (shapeAt(whole, at)?.test === 'date') {
    return { mistake: { mistake: 'wrong-form', form: 'date', written: quoted(written) } }
  }
  const read = typeof value === 'number' ? 'number' : 'boolean'
  return {
    mistake: { mistake: 'unquoted', written: quoted(written), read, spot: spotOf(at) },
    meant: { value: written },
  }
}

function adviceOn(context: Context, value: Value | undefined, expected: readonly string[]): KindAdvice {
  if (typeof value === 'string') return adviceOnText(context, value, expected)
  if (isValueMap(value) && expected.includes('array')) return { do: 'dash-or-bracket' }
  return isList(value) ? adviceOnList(context, value) : { do: 'write-wanted' }
}

function adviceOnText({ at, whole }: Context, value: string, expected: readonly string[]): KindAdvice {
  if (expected.includes('array')) return adviceOnItem(value, shapeAt(whole, at) ?? {}, whole)
  if (expected.includes('boolean')) {
    const meant = answers.get(value.toLowerCase())
    return { do: 'write-boolean', ...(meant !== undefined && { value: meant }) }
  }
  if (expected.includes('integer')) return { do: 'write-digits' }
  return adviceOnFields(shapeAt(whole, at), value)
}

function adviceOnList({ at, whole }: Context, value: readonly Value[]): KindAdvice {
  const [only] = value
  const shape = shapeAt(whole, at) ?? {}
  if (value.length !== 1 || typeof only !== 'string') return shape.map ? { do: 'name-entries' } : { do: 'write-wanted' }
  if (isBareNone(only) && !shape.none && (isTextual(shape) || shape.noneBecause)) return { do: 'write-wanted' }
  // The long form of a use names its entry under `ref`.
  const used = keysOf(at).at(-1) === 'ref' ? shapeAt(whole, parentOf(at))?.use : undefined
  const register = shape.use ?? shape.ref ?? used
  const list = used === undefined ? shape : { ref: used }
  if (register === undefined || shape.text || isListOfIds(only, { list }, whole)) {
    return { do: 'unwrap', item: quoted(only) }
  }
  const ids = idsOf(whole, register)
  return ids.length === 0 || ids.length > 8 ? { do: 'write-wanted' } : { do: 'unwrap-to', of: { words: ids } }
}

/** Whether a word would be printed there, by itself or as the one field that it stands for. */
const isTextual = ({ text, object, short }: Shape): boolean =>
  text !== undefined || (short !== undefined && shapes[object ?? '']?.[short]?.text !== undefined)

const answers: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
])

function meantText(value: string, expected: readonly string[]): Pick<Told<unknown>, 'meant'> {
  const answer = expected.includes('boolean') ? answers.get(value.toLowerCase()) : undefined
  if (answer !== undefined) return { meant: { value: answer } }
  return expected.includes('array') ? listMeant(value) : {}
}
