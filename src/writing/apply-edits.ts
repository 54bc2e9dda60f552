import type { Edit } from '../source/edit.js'
import type { SourceFile } from '../source/file.js'
import type { SourceTree } from '../source/tree.js'
import { applyTextEdits, type EditRefusal, type TextEdit } from './text-edit.js'
import { textEditsOf } from './text-edits-of.js'
import { treeHolding } from './tree-holding.js'

/** The files that edits change, each with its new text; or the edit that is not made, and why. Then nothing is changed. */
export type Applied = { readonly files: readonly SourceFile[] } | { readonly refused: EditRefusal; readonly edit: Edit }

/** What symbolic edits are in the files that they change; or the edit that is not made, and why. */
export type PlacedEdits =
  | { readonly edits: ReadonlyMap<SourceTree, readonly TextEdit[]> }
  | { readonly refused: EditRefusal; readonly edit: Edit }

/** The text edits of symbolic ones in the files of one declaration, the main file first: all of them or none. */
export function textEditsIn(trees: readonly SourceTree[], edits: readonly Edit[]): PlacedEdits {
  const byTree = new Map<SourceTree, readonly TextEdit[]>()
  for (const edit of edits) {
    const tree = treeHolding(trees, edit)
    if (!tree) return { refused: 'nowhere', edit }
    const placed = textEditsOf(tree, edit)
    if ('refused' in placed) return { refused: placed.refused, edit }
    const together = [...(byTree.get(tree) ?? []), ...placed.edits]
    if (applyTextEdits(tree.file.text, together) === undefined) return { refused: 'overlap', edit }
    byTree.set(tree, together)
  }
  return { edits: byTree }
}

/**
 * Makes symbolic edits in the files of one declaration, the main file first, all of them or none. Each is made in the file
 * that holds the place, or the nearest thing around it. Edits are of the trees as given: none sees what another one did.
 */
export function applyEdits(trees: readonly SourceTree[], edits: readonly Edit[]): Applied {
  const placed = textEditsIn(trees, edits)
  if ('refused' in placed) return placed
  const files: SourceFile[] = []
  for (const [{ file }, changes] of placed.edits) {
    const text = applyTextEdits(file.text, changes)
    if (text !== undefined && text !== file.text) files.push({ path: file.path, text })
  }
  return { files }
}
