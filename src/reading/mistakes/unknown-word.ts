import { type Quoted, quoted } from '../../findings/fact.js'
import { isSlip, suggest } from '../../language/suggest.js'
import { type Spot, spotOf, valueAt } from '../map-place.js'
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
  const spot = spotOf(at)
  if (typeof value !== 'string') return { mistake: { mistake: 'no-word', spot, found: valueKindOf(value), words } }
  const meant = suggest(value, words)
  const mistake = { mistake: 'unknown-word', written: quoted(value), spot, words } as const
  if (meant === undefined) return { mistake }
  return { mistake: { ...mistake, meant }, ...(isSlip(value, meant) && { meant: { value: meant } }) }
}
