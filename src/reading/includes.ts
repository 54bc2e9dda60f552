import { child, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'

/** An entry of `include`. */
export interface Inclusion {
  readonly path: string
  readonly pointer: Pointer
}

/** The files that a declaration includes, as they are written. */
export function includesOf(tree: SourceTree): readonly Inclusion[] {
  const list: unknown = tree.document.get('include')
  const items = isItems(list) ? list.items : []
  return items.flatMap((item, index) => {
    const path = typeof item === 'object' && item !== null && 'value' in item ? item.value : item
    return typeof path === 'string' && path.trim() !== '' ? [{ path, pointer: child('', 'include', index) }] : []
  })
}

const isItems = (value: unknown): value is { readonly items: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)
