import { type Quoted, quoted } from '../../findings/fact.js'
import { isSlip, suggest } from '../../language/suggest.js'
import type { Pointer } from '../../source/pointer.js'
import { type Spot, spotOf, valueAt } from '../map-place.js'
import type { Value } from '../value.js'
import type { Context, Told } from './misfit.js'
import { type ValueKind, valueKindOf } from './value-kind.js'

/** A word that is not in the list its field chooses from, or no word at all. */
export type UnknownWord =
  | { readonly mistake: 'no-word'; readonly spot: Spot; readonly found: ValueKind; readonly words: readonly string[] }
  | {
      readonly mistake: 'unknown-word'
      readonly written: Quoted
      readonly spot: Spot
      readonly meant?: string
      readonly words: readonly string[]
    }

/** A word that is not in the list a field chooses from. */
export function unknownWord({ error, at, whole }: Context): Told<UnknownWord> {
  const { allowedValues } = error.params
  const words = Array.isArray(allowedValues) ? allowedValues.map(String) : []
  const value = valueAt(whole, at)
  const mistake = wordMistake(value, at, words)
  const { meant } = 'meant' in mistake ? mistake : { meant: undefined }
  const isFixed = typeof value === 'string' && meant !== undefined && isSlip(value, meant)
  return { mistake, ...(isFixed && { meant: { value: meant } }) }
}

/** What is wrong with a value where one of some words is asked for. */
export function wordMistake(value: Value | undefined, at: Pointer, words: readonly string[]): UnknownWord {
  const spot = spotOf(at)
  if (typeof value !== 'string') return { mistake: 'no-word', spot, found: valueKindOf(value), words }
  const meant = suggest(value, words)
  return { mistake: 'unknown-word', written: quoted(value), spot, words, ...(meant !== undefined && { meant }) }
}
