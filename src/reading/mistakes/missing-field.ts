import { type Quoted, quoted } from '../../findings/fact.js'
import { child, keysOf, parentOf } from '../../source/pointer.js'
import { type MapName, mapPlace, type Spot, spotOf, valueAt } from '../map-place.js'
import { isValueMap, type ValueMap } from '../value.js'
import type { Context, Told } from './misfit.js'

/** A field that its map cannot do without. */
export type MissingField =
  | { readonly mistake: 'no-version' | 'seeming-part' }
  | { readonly mistake: 'missing-field'; readonly field: string; readonly spot: Spot; readonly of: MapName }

/** A field that its map cannot do without. The map is taken out: nothing can be said of it. */
export function missingField({ error, at, whole }: Context): Told<MissingField> {
  const field = String(error.params.missingProperty)
  if (at === '' && field === 'forthright')
    return { at: '/forthright', mistake: { mistake: isPart(whole) ? 'seeming-part' : 'no-version' } }
  return {
    at: child(at, field),
    aim: 'key',
    mistake: { mistake: 'missing-field', field, spot: spotOf(at), of: mapPlace(whole, at).name },
    alsoSkipped: [at],
  }
}

/** Whether a file without a version has nothing in it that the main file of a declaration has. */
const isPart = (whole: ValueMap): boolean =>
  Object.keys(whole).length > 0 && ['regimes', 'notices', 'include', 'transcription'].every((key) => !(key in whole))

/** A field that exists, but for another type of basis, condition or promise. */
export type ForeignField = {
  readonly mistake: 'foreign-field'
  readonly field: string
  /** The type of the map that it stands in; absent where none is stated. */
  readonly type?: Quoted
}

/** A field that exists, but for another type of basis, condition or promise. */
export function foreignField({ at, whole }: Context): Told<ForeignField> {
  const field = keysOf(at).at(-1) ?? ''
  const owner = valueAt(whole, parentOf(at))
  const type = isValueMap(owner) && typeof owner.type === 'string' ? { type: quoted(owner.type) } : {}
  return { aim: 'key', mistake: { mistake: 'foreign-field', field, ...type } }
}
