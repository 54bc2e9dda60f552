import type { Edit } from '../source/edit.js'
import type { SourceFile } from '../source/file.js'
import type { SourceTree } from '../source/tree.js'
import { placeEdit, type Source } from './place-edit.js'
import { applyTextEdits, type EditRefusal, type TextEdit } from './text-edit.js'

/** The files that edits change, each with its new text; or the edit that is not made, and why. Then nothing is changed. */
export type Applied = { readonly files: readonly SourceFile[] } | { readonly refused: EditRefusal; readonly edit: Edit }

/** What symbolic edits are in the files that they change; or the edit that is not made, and why. */
export type PlacedEdits =
  | { readonly edits: ReadonlyMap<Source, readonly TextEdit[]> }
  | { readonly refused: EditRefusal; readonly edit: Edit }

/** The text edits of symbolic ones in the files of one declaration, the main file first: all of them or none. */
export function textEditsIn(sources: readonly Source[], edits: readonly Edit[]): PlacedEdits {
  const bySource = new Map<Source, readonly TextEdit[]>()
  for (const edit of edits) {
    const placed = placeEdit(sources, edit)
    if (typeof placed === 'string') return { refused: placed, edit }
    const { source, changes } = placed
    const together = [...(bySource.get(source) ?? []), ...changes]
    if (applyTextEdits(source.file.text, together) === undefined) return { refused: 'overlap', edit }
    bySource.set(source, together)
  }
  return { edits: bySource }
}

/**
 * Makes symbolic edits in the files of one declaration, the main file first, all of them or none. Each is made in the file
 * that holds the place, or the nearest thing around it. Edits are of the trees as given: none sees what another one did.
 */
export function applyEdits(trees: readonly SourceTree[], edits: readonly Edit[]): Applied {
  const placed = textEditsIn(
    trees.map((tree) => ({ file: tree.file, tree })),
    edits,
  )
  if ('refused' in placed) return placed
  const files: SourceFile[] = []
  for (const [{ file }, changes] of placed.edits) {
    const text = applyTextEdits(file.text, changes)
    if (text !== undefined && text !== file.text) files.push({ path: file.path, text })
  }
  return { files }
}
