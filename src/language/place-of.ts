import { keysOf, type Pointer } from '../source/pointer.js'
import type { Shape } from './shape.js'
import { shapes } from './shapes.gen.js'

/**
 * The place of the language that a pointer into a declaration leads to: `purposes.*.retention.keep`. An asterisk stands for
 * any id; items of lists, languages and the `ref` of a use have no sign of their own.
 */
export function placeOf(pointer: Pointer): string {
  const path: string[] = []
  let shape: Shape | undefined = { object: 'Root' }
  for (const key of keysOf(pointer)) {
    const [next, name] = stepInto(shape, key)
    if (name !== undefined) path.push(name)
    shape = next
  }
  return path.join('.')
}

type Stepped = readonly [shape: Shape | undefined, name: string | undefined]

function stepInto(shape: Shape | undefined, key: string): Stepped {
  if (shape?.list && /^\d+$/.test(key)) return [shape.list, undefined]
  if (key === 'none') return [undefined, key]
  // A sentence may be written as a map of its own.
  if (key === 'text' && (shape?.object === 'Note' || shape?.list?.object === 'Note')) return [undefined, undefined]
  const field = fieldOf(shape, key) ?? (shape?.list && fieldOf(shape.list, key))
  if (field) return [field, key]
  if (shape?.map) return [shape.map, '*']
  return [undefined, undefined]
}

const fieldOf = ({ object, use }: Shape = {}, key: string): Shape | undefined =>
  (object === undefined ? undefined : shapes[object]?.[key]) ??
  (use === undefined ? undefined : shapes.UseFields?.[key])
