import type { Edit } from '../source/edit.js'
import type { SourceFile } from '../source/file.js'
import type { SourceTree } from '../source/tree.js'
import { replacedLetters } from './replaced-letters.js'
import type { EditRefusal, TextEdit } from './text-edit.js'
import { textEditsOf } from './text-edits-of.js'
import { treeHolding } from './tree-holding.js'

/** A file of a declaration, and its tree, unless it cannot be read. */
export interface Source {
  readonly file: SourceFile
  readonly tree?: SourceTree | undefined
}

/** The files of a declaration with their trees, as far as they can be read, and the texts of the others. */
export const sourcesOf = (
  { files, trees }: { readonly files: readonly string[]; readonly trees: readonly SourceTree[] },
  textOf: (file: string) => string | undefined,
): readonly Source[] =>
  files.flatMap((path): readonly Source[] => {
    const tree = trees.find(({ file }) => file.path === path)
    const text = tree?.file.text ?? textOf(path)
    return text === undefined ? [] : [{ file: { path, text }, tree }]
  })

/** What a symbolic edit is in the file that it changes: the ranges that give way. */
export interface PlacedEdit {
  readonly source: Source
  readonly changes: readonly TextEdit[]
}

/**
 * Finds the file that a symbolic edit changes, and what gives way there: that which holds most of its path, or that which it
 * names; or says why it is not made. Letters are replaced in files that cannot be read too.
 */
export function placeEdit(sources: readonly Source[], edit: Edit): PlacedEdit | EditRefusal {
  if ('replace' in edit) {
    const source = sources.find(({ file }) => file.path === edit.replace.file)
    const one = source && replacedLetters(source.file.text, edit.replace.range, edit.by)
    return source && one ? { source, changes: [one] } : 'nowhere'
  }
  const tree = treeHolding(
    sources.flatMap((source) => source.tree ?? []),
    edit,
  )
  const source = sources.find((one) => one.tree === tree)
  if (tree === undefined || source === undefined) return 'nowhere'
  const placed = textEditsOf(tree, edit)
  return 'refused' in placed ? placed.refused : { source, changes: placed.edits }
}
