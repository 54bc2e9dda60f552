import { expect } from 'vitest'
import { isMap, isNode, parse, parseDocument, visit } from 'yaml'
import { keysOf } from '../../src/source/pointer.js'
import { find, read } from '../examples/project.js'

/** One line of an edit: a value set, or a place taken out. */
interface Edit {
  readonly at: string
  readonly set?: unknown
  readonly remove?: true
}

/** A rule, the smallest change of a complete example that trips it, and all findings that then appear. */
export interface Trip {
  readonly rule: string
  readonly example: string
  readonly edits?: readonly Edit[]
  readonly asOf?: string
  /** `rule pointer`, in the order printed. */
  readonly findings: readonly string[]
}

/** All rows of all topics, with the file that each stands in. */
const files = find('test/fixtures/trips/*.yaml')
export const trips: readonly { readonly file: string; readonly row: Trip }[] = files.flatMap((file) => {
  const rows: readonly Trip[] = parse(read(file)) ?? []
  return rows.map((row) => ({ file, row }))
})

/** The declaration of a row: its example with its edits. */
export const tripped = ({ example, edits = [] }: Trip): { readonly path: string; readonly text: string } => {
  const path = `examples/${example}/privacy.yaml`
  return { path, text: edited(read(path), edits) }
}

/** A place that is not there, or a value that is there already, would make an edit that edits nothing. */
function edited(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text)
  // An anchor that is edited would change all its aliases.
  visit(document, {
    Alias(_key, alias) {
      const node = alias.resolve(document)
      return isNode(node) ? document.createNode(node.toJS(document)) : undefined
    },
  })
  for (const { at, set, remove } of edits) {
    const keys = keysOf(at).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    if (remove) {
      expect(document.hasIn(keys), `${at} is there to be removed`).toBe(true)
      document.deleteIn(keys)
      const parent = document.getIn(keys.slice(0, -1))
      if (keys.length > 1 && isMap(parent) && parent.items.length === 0) document.deleteIn(keys.slice(0, -1))
    } else {
      const before = document.getIn(keys)
      expect(document.createNode(set).toString(), `${at} is changed`).not.toBe(String(before))
      document.setIn(keys, set)
    }
  }
  return document.toString()
}
