import { type Quoted, quoted } from '../../findings/fact.js'
import { periodMeant } from '../../language/near-miss.js'
import type { Shape } from '../../language/shape.js'
import { isLikeNone } from '../../language/suggest.js'
import type { Pointer } from '../../source/pointer.js'
import { type Spot, shapeAt, spotOf, valueAt } from '../map-place.js'
import { isValueMap, type Value, type ValueMap } from '../value.js'
import type { Context, Told } from './misfit.js'
import {
  adviceOnFields,
  adviceOnItem,
  type FieldsAdvice,
  type ItemAdvice,
  isBareList,
  isListOfIds,
  listMeant,
} from './text-advice.js'

/** A word where only one would be right. */
export type WrongConstant =
  | { readonly mistake: 'newer-version'; readonly version: Quoted }
  | { readonly mistake: 'wrong-version' }
  | { readonly mistake: 'only-one-value'; readonly spot: Spot; readonly allowed: string }
  | { readonly mistake: 'misspelt-none'; readonly written: Quoted }
  | {
      readonly mistake: 'text-for-none'
      readonly spot: Spot
      readonly wanted: readonly ('list' | 'map')[]
      readonly advice: NoneAdvice
      /** Whether a reason for there being none can be given. */
      readonly offersReason: boolean
    }

/** What to do with text where only the word none could stand alone. */
export type NoneAdvice = ItemAdvice | FieldsAdvice | { readonly do: 'keep'; readonly period: Quoted }

/** A word where only one would be right. */
export function wrongConstant({ error, at, whole, locator }: Context): Told<WrongConstant> {
  const value = valueAt(whole, at)
  if (at === '/forthright') return { mistake: wrongVersion(value, locator.written(at)) }
  const allowed = String(error.params.allowedValue)
  if (allowed !== 'none') return { mistake: { mistake: 'only-one-value', spot: spotOf(at), allowed } }
  if (isNoneMeant(value, at, whole)) return misspeltNone(value)
  const shape = shapeAt(whole, at) ?? {}
  const written = typeof value === 'string' ? value : ''
  const wanted = wantedBy(shape)
  return {
    mistake: { mistake: 'text-for-none', spot: spotOf(at), wanted, ...adviceOn(shape, written, whole) },
    ...(!wanted.includes('map') && isListOfIds(written, shape, whole) && listMeant(written)),
  }
}

/** The word none, in other letters or words or with a slip of the pen, where no id of that name can be meant. */
export function isNoneMeant(value: Value | undefined, at: Pointer, whole: ValueMap): value is string {
  if (typeof value !== 'string' || !(isLikeNone(value) || saysNone.test(value))) return false
  const { list, none } = shapeAt(whole, at) ?? {}
  const register = whole[list?.ref ?? list?.use ?? '']
  return none === true && !(isValueMap(register) && value in register)
}

const saysNone = /^(?:no|nobody|no[ -]one|nothing)$/i

export const misspeltNone = (written: string): Told<WrongConstant> => ({
  mistake: { mistake: 'misspelt-none', written: quoted(written) },
  meant: { value: 'none' },
})

function wantedBy(shape: Shape): readonly ('list' | 'map')[] {
  if (!shape.list) return ['map']
  return shape.one && shape.list.object !== undefined ? ['map', 'list'] : ['list']
}

function adviceOn(
  shape: Shape,
  value: string,
  whole: ValueMap,
): { readonly advice: NoneAdvice; readonly offersReason: boolean } {
  const object = shape.list?.object
  const period = object === 'RetentionRule' ? periodMeant(value) : undefined
  if (period !== undefined) return { advice: { do: 'keep', period: quoted(period) }, offersReason: false }
  // A word alone may be an id or a short form of what the list holds.
  const isShort = isBareList(value) && isListOfIds(value, shape, whole)
  const isItem = shape.list !== undefined && (object === undefined || isShort)
  return { advice: isItem ? adviceOnItem(value, shape, whole) : adviceOnFields(shape, value), offersReason: !isItem }
}

function wrongVersion(value: Value | undefined, written: string): WrongConstant {
  const isNewer = typeof value === 'number' && Number.isInteger(value) && value > 1
  return isNewer ? { mistake: 'newer-version', version: quoted(written) } : { mistake: 'wrong-version' }
}
