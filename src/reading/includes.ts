import { child, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { readValue } from './read-value.js'

/** An entry of `include`. */
export interface Inclusion {
  readonly path: string
  readonly pointer: Pointer
}

/** The files that a declaration includes, as they are written, or as the anchors of its aliases say. */
export function includesOf(tree: SourceTree): readonly Inclusion[] {
  const { include } = readValue(tree).value
  return (Array.isArray(include) ? include : []).flatMap((path, index) =>
    typeof path === 'string' ? [{ path, pointer: child('', 'include', index) }] : [],
  )
}
