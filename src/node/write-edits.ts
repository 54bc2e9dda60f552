import { quoted } from '../findings/fact.js'
import type { FileProblem } from '../findings/file-problem.js'
import type { Edit } from '../source/edit.js'
import type { SourceTree } from '../source/tree.js'
import { applyEdits } from '../writing/apply-edits.js'
import { pointerOf } from '../writing/tree-holding.js'
import type { Waiting } from './lock.js'
import { namedTwice, type Rewritten, writeSources } from './write-sources.js'

/** Edits of one declaration, and the files as they were when somebody decided on them. */
export interface EditedTrees {
  readonly trees: readonly SourceTree[]
  readonly edits: readonly Edit[]
}

/** The names of the files that were written, with those of them that have other names, or why none was. */
export type WrittenEdits =
  | { readonly written: readonly string[]; readonly twice: readonly string[] }
  | { readonly problems: readonly FileProblem[] }

/**
 * Makes edits in the files of declarations: in all of them or in none, each file whole. A file that is not any more what it
 * was when it was read is not replaced; who may read it, and where a link leads, stays as it is.
 */
export async function writeEdits(
  edited: readonly EditedTrees[],
  cwd: string,
  waiting?: Waiting,
): Promise<WrittenEdits> {
  const texts = textsOf(edited)
  if ('mistake' in texts) return { problems: [texts] }
  const written = [...texts.keys()]
  const twice = await namedTwice(written, cwd)
  const problems = await writeSources([...texts.values()], cwd, waiting)
  return problems.length > 0 ? { problems } : { written, twice }
}

function textsOf(edited: readonly EditedTrees[]): ReadonlyMap<string, Rewritten> | FileProblem {
  const texts = new Map<string, Rewritten>()
  for (const { trees, edits } of edited) {
    const applied = applyEdits(trees, edits)
    if ('refused' in applied) {
      const at = quoted(pointerOf(applied.edit))
      return { file: trees[0]?.file.path ?? '', mistake: { is: 'no-place', because: applied.refused, at } }
    }
    for (const { path: name, text } of applied.files) {
      const before = trees.find(({ file }) => file.path === name)?.file.text ?? ''
      const known = texts.get(name)
      // Two declarations that share a part may both want to change it.
      if (known !== undefined && known.after !== text)
        return { file: name, mistake: { is: 'no-place', because: 'overlap', at: quoted('') } }
      texts.set(name, { name, before, after: text })
    }
  }
  return texts
}
