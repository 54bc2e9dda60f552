import { isMap, isScalar, type YAMLMap } from 'yaml'
import type { Register } from '../language/shape.js'
import { asNode, enter, writtenIn } from '../source/locate.js'
import type { SourceTree } from '../source/tree.js'

/** An entry of a register by its id, and what it is called in its first language. */
export interface NamedEntry {
  readonly id: string
  readonly name: string | undefined
}

/** The entries of a register in all files of a declaration. */
export const entriesOf = (register: Register, trees: readonly SourceTree[]): readonly NamedEntry[] =>
  trees.flatMap(({ document }) => {
    const entries = enter(document.contents ?? undefined, register)?.value
    if (!isMap(entries)) return []
    return writtenIn(entries).map(({ name: id, value }) => ({
      id,
      name: isMap(value) ? nameIn(value) : isScalar(value) ? String(value.value ?? '') : undefined,
    }))
  })

const naming = ['title', 'label', 'name', 'vendor', 'type'] as const

/** What an entry is called, in its first language. */
export function nameIn(map: YAMLMap<unknown, unknown>): string | undefined {
  for (const field of naming) {
    const value = enter(map, field)?.value
    const text = isMap(value) ? asNode(value.items[0]?.value) : value
    if (isScalar(text) && typeof text.value === 'string') return text.value
  }
  return undefined
}
