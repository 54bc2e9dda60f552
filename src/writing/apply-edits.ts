import type { Edit } from '../source/edit.js'
import type { SourceFile } from '../source/file.js'
import { keysOf, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { follow } from './place-in-tree.js'
import { applyTextEdits, type EditRefusal, type TextEdit } from './text-edit.js'
import { textEditsOf } from './text-edits-of.js'

/** The files that edits change, each with its new text; or the edit that is not made, and why. Then nothing is changed. */
export type Applied = { readonly files: readonly SourceFile[] } | { readonly refused: EditRefusal; readonly edit: Edit }

/**
 * Makes symbolic edits in the files of one declaration, the main file first, all of them or none. Each is made in the file
 * that holds the place, or the nearest thing around it. Edits are of the trees as given: none sees what another one did.
 */
export function applyEdits(trees: readonly SourceTree[], edits: readonly Edit[]): Applied {
  const byTree = new Map<SourceTree, TextEdit[]>()
  for (const edit of edits) {
    const tree = treeOf(trees, edit)
    if (!tree) return { refused: 'nowhere', edit }
    const placed = textEditsOf(tree, edit)
    if ('refused' in placed) return { refused: placed.refused, edit }
    const together = [...(byTree.get(tree) ?? []), ...placed.edits]
    if (applyTextEdits(tree.file.text, together) === undefined) return { refused: 'overlap', edit }
    byTree.set(tree, together)
  }
  const files: SourceFile[] = []
  for (const [{ file }, changes] of byTree) {
    const text = applyTextEdits(file.text, changes)
    if (text !== undefined && text !== file.text) files.push({ path: file.path, text })
  }
  return { files }
}

/** The place that an edit is about. */
export function pointerOf(edit: Edit): Pointer {
  if ('set' in edit) return edit.set
  if ('insert' in edit) return edit.insert
  return 'remove' in edit ? edit.remove : 'rename' in edit ? edit.rename : edit.mark
}

/** The tree that holds most of a path; the main one where several hold as much. */
function treeOf(trees: readonly SourceTree[], edit: Edit): SourceTree | undefined {
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
