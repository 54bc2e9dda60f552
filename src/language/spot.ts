import { keysOf, type Pointer } from '../source/pointer.js'
import type { Shape } from './shape.js'
import { shapes } from './shapes.gen.js'

/** Where a pointer leads in the language. */
export interface Spot {
  /** What may stand there; undefined where the language has no such place. */
  readonly shape: Shape | undefined
  /** The map with fields that the nearest field around it is in, and that field: what explains it. */
  readonly field?: { readonly of: string; readonly key: string }
  /** Whether it is an entry of a map by its id, an item of a list, a text in one language, or the reason for a none. */
  readonly is?: 'entry' | 'item' | 'language' | 'reason'
}

/** The spot of the whole declaration. */
export const root: Spot = { shape: { object: 'Root' } }

/** The spot that a pointer leads to. */
export const spotAt = (pointer: Pointer): Spot => keysOf(pointer).reduce(stepInto, root)

/** One key further; what stands alone in the place of a list is its item. */
export function stepInto(spot: Spot, key: string): Spot {
  const { shape, field } = spot
  if (shape === undefined) return { shape }
  const around = field && { field }
  if (shape.list && /^\d+$/.test(key)) return { shape: shape.list, ...around, is: 'item' }
  if (key === 'none' && (shape.none || shape.noneBecause)) return { shape: { text: 'reason' }, ...around, is: 'reason' }
  const found = fieldIn(shape, key) ?? (shape.list && fieldIn(shape.list, key))
  if (found) return found
  if (shape.map) return { shape: shape.map, ...around, is: 'entry' }
  const isText = shape.text !== undefined || shape.list?.text !== undefined
  return isText ? { shape: { scalar: true }, ...around, is: 'language' } : { shape: undefined }
}

/** The field of a map with fields, or of a reference with particulars, or of a damaged value. */
function fieldIn(shape: Shape, key: string): Spot | undefined {
  for (const of of mapsIn(shape)) {
    const found = shapes[of]?.[key]
    if (found !== undefined) return { shape: found, field: { of, key } }
  }
  if (shape.use !== undefined && key === 'ref') return { shape: { ref: shape.use }, field: { of: 'UseFields', key } }
  return undefined
}

/** The maps with fields that may stand somewhere, the plainest first. */
export const mapsIn = ({ object, use, damaged }: Shape): readonly string[] => [
  ...(object === undefined ? [] : [object]),
  ...(use === undefined ? [] : ['UseFields']),
  ...(damaged ? ['Damaged'] : []),
]
