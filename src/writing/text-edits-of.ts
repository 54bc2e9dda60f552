import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Edit, Plain, Replacement } from '../source/edit.js'
import { keysOf } from '../source/pointer.js'
import { lineEndOf } from '../source/text-lines.js'
import type { SourceTree } from '../source/tree.js'
import { mark } from './mark-place.js'
import { moveEntry } from './move-entry.js'
import { entryOf, expectOwn, follow, isInBrackets, offsetsOf, parentAt } from './place-in-tree.js'
import { removeFrom } from './remove-place.js'
import { insertItem, setEntry, setItem, setWhole } from './set-value.js'
import { type EditRefusal, EditRefused, type TextEdit } from './text-edit.js'
import { entry, quotedKey } from './written-node.js'

/** An edit of what a pointer leads to. */
export type PointedEdit = Exclude<Edit, Replacement>

/** What a symbolic edit is in a file: the ranges that give way, or why it is not made. */
export type Placed = { readonly edits: readonly TextEdit[] } | { readonly refused: EditRefusal }

/**
 * The text edits of a symbolic one, on the tree of one file: everything that it does not name stays as it is, to the byte.
 * They are edits of `tree.file.text`, which has no byte order mark.
 */
export function textEditsOf(tree: SourceTree, edit: PointedEdit): Placed {
  try {
    return { edits: placed(tree, edit) }
  } catch (error) {
    if (error instanceof EditRefused) return { refused: error.reason }
    throw error
  }
}

function placed({ file: { text }, document }: SourceTree, edit: PointedEdit): readonly TextEdit[] {
  const root = document.contents ?? undefined
  if ('set' in edit) return set(text, root, keysOf(edit.set), edit.to, edit.order)
  if ('insert' in edit) return insert(text, root, keysOf(edit.insert), edit.to)
  if ('remove' in edit) return remove(text, root, keysOf(edit.remove), edit.leavesComments)
  if ('rename' in edit) return rename(text, root, keysOf(edit.rename), edit.to)
  if ('move' in edit) return moveEntry(text, root, keysOf(edit.move), keysOf(edit.to))
  const { mark: at, ...words } = edit
  return mark(text, root, keysOf(at), words)
}

/** Sets what is there, or adds it to the nearest thing around it, with whatever has to stand in between. */
function set(
  text: string,
  root: Node | undefined,
  keys: readonly string[],
  value: Plain,
  order?: readonly string[],
): readonly TextEdit[] {
  const [key, ...above] = keys.toReversed()
  if (key === undefined) throw new EditRefused('unusual')
  const path = above.toReversed()
  const parent = parentAt(root, path)
  if (isMap(parent)) {
    return parent.items.length === 0 && !isInBrackets(parent)
      ? fill(text, root, path, { [key]: value })
      : setEntry(text, parent, key, value, order)
  }
  if (isSeq(parent)) return setItem(text, parent, indexOf(key, parent.items.length), value)
  if (parent !== undefined && !isNothing(parent)) throw new EditRefused('nowhere')
  return fill(text, root, path, isPlace(key) ? [value] : { [key]: value })
}

/** Puts an item into a list; where there is no list yet, it is made with the item in it. */
function insert(text: string, root: Node | undefined, keys: readonly string[], value: Plain): readonly TextEdit[] {
  const list = parentAt(root, keys.slice(0, -1))
  if (!isSeq(list)) return set(text, root, keys, value)
  return insertItem(text, list, indexOf(keys.at(-1) ?? '', list.items.length), value)
}

/** Writes a value where nothing stands yet. */
const fill = (text: string, root: Node | undefined, path: readonly string[], value: Plain): readonly TextEdit[] =>
  path.length === 0 ? setWhole(text, whole(text, value)) : set(text, root, path, value)

function whole(text: string, value: Plain): string {
  const entries = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : []
  const end = lineEndOf(text)
  const written = entries.map(([key, inner]) => `${entry(key, inner, { flow: false, indent: 0, lineEnd: end })}${end}`)
  return `${text === '' || text.endsWith('\n') ? '' : end}${written.join('')}`
}

const isNothing = (node: Node): boolean =>
  isScalar(node) && node.value === null && offsetsOf(node)[0] === offsetsOf(node)[1]

const isPlace = (key: string): boolean => key === '-' || key === '0'

function indexOf(key: string, length: number): number {
  if (key === '-') return length
  if (/^\d+$/.test(key) && Number(key) <= length) return Number(key)
  throw new EditRefused('nowhere')
}

/** The last of its like leaves its parent empty, which has to be written: `{}`, `[]`. */
function remove(
  text: string,
  root: Node | undefined,
  keys: readonly string[],
  leavesComments = false,
): readonly TextEdit[] {
  const key = keys.at(-1)
  const path = keys.slice(0, -1)
  const parent = parentAt(root, path)
  if (key === undefined || !(isMap(parent) || isSeq(parent))) throw new EditRefused('nowhere')
  if (follow(parent, [key]) === undefined) throw new EditRefused('nowhere')
  if (parent.items.length > 1) return removeFrom(text, parent, key, leavesComments)
  if (path.length === 0) throw new EditRefused('unusual')
  expectOwn(parent)
  return set(text, root, path, isMap(parent) ? {} : [])
}

function rename(text: string, root: Node | undefined, keys: readonly string[], to: string): readonly TextEdit[] {
  const parent = parentAt(root, keys.slice(0, -1))
  const key = keys.at(-1) ?? ''
  const found = isMap(parent) ? entryOf(parent, key) : undefined
  if (!found || !isMap(parent)) throw new EditRefused('nowhere')
  if (entryOf(parent, to)) throw new EditRefused('overlap')
  if (found.key.anchor !== undefined) throw new EditRefused('shared')
  const [start, end] = offsetsOf(found.key)
  return [{ start, end, text: quotedKey(to, text) }]
}
