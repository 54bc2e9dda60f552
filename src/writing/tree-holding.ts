import type { Edit } from '../source/edit.js'
import { keysOf, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { follow } from './place-in-tree.js'

/** The place that an edit is about; that of letters in a file has no pointer. */
export function pointerOf(edit: Edit): Pointer {
  if ('set' in edit) return edit.set
  if ('insert' in edit) return edit.insert
  if ('remove' in edit) return edit.remove
  if ('rename' in edit) return edit.rename
  if ('move' in edit) return edit.move
  return 'mark' in edit ? edit.mark : ''
}

/** The tree that an edit is to be made in: that which holds most of its path; the main one where several hold as much. */
export function treeHolding(trees: readonly SourceTree[], edit: Edit): SourceTree | undefined {
  if (trees.length < 2) return trees[0]
  const keys = keysOf(pointerOf(edit))
  const depthIn = ({ document }: SourceTree): number => {
    const lengths = keys.map((_, index) => keys.length - index)
    return lengths.find((length) => reaches(document.contents ?? undefined, keys.slice(0, length))) ?? 0
  }
  return [...trees].sort((a, b) => depthIn(b) - depthIn(a))[0]
}

/** Whether something stands at a path; what is behind an alias is there too. */
function reaches(root: Parameters<typeof follow>[0], keys: readonly string[]): boolean {
  try {
    return follow(root, keys) !== undefined
  } catch {
    return true
  }
}
