import { quoted } from '../findings/fact.js'
import type { FileProblem } from '../findings/file-problem.js'
import type { Edit } from '../source/edit.js'
import type { SourceTree } from '../source/tree.js'
import { applyEdits } from '../writing/apply-edits.js'
import { pointerOf } from '../writing/tree-holding.js'
import type { Waiting } from './lock.js'
import { namedTwice } from './named-twice.js'
import { type Rewritten, writeSources } from './write-sources.js'

/** Edits of one declaration, and the files as they were when somebody decided on them. */
export interface EditedTrees {
  readonly trees: readonly SourceTree[]
  readonly edits: readonly Edit[]
}

/** The names of the files that were written, with those of them that have other names; and what was not, and why. */
export interface WrittenEdits<Edited> {
  readonly written: readonly string[]
  readonly twice: readonly string[]
  /** The declarations of which nothing was written. */
  readonly left: ReadonlySet<Edited>
  readonly problems: readonly FileProblem[]
}

/**
 * Makes edits in the files of declarations, each file whole: of each declaration all of them or none, and one whose files
 * cannot be written stops no other. A file that is not any more what it was when it was read is not replaced; who may read it,
 * and where a link leads, stays as it is.
 */
export async function writeEdits<Edited extends EditedTrees>(
  edited: readonly Edited[],
  cwd: string,
  waiting?: Waiting,
): Promise<WrittenEdits<Edited>> {
  const problems: FileProblem[] = []
  const left = new Set<Edited>()
  for (;;) {
    const texts = new Map<string, Rewritten>()
    const touching = new Map<string, Edited[]>()
    for (const one of edited) {
      const own = left.has(one) ? [] : textsOf(one, texts)
      if ('mistake' in own) {
        left.add(one)
        problems.push(own)
        continue
      }
      for (const text of own) {
        texts.set(text.name, text)
        touching.set(text.name, [...(touching.get(text.name) ?? []), one])
      }
    }
    const twice = await namedTwice([...texts.keys()], cwd)
    const result = await writeSources([...texts.values()], cwd, waiting)
    problems.push(...result.problems)
    for (const name of result.closed) for (const one of touching.get(name) ?? []) left.add(one)
    const isThere = (name: string): boolean => result.written.includes(name)
    if (result.closed.length === 0 || result.written.length > 0)
      return { written: result.written, twice: twice.filter(isThere), left, problems }
  }
}

/** What the files of a declaration are to hold; or why that cannot be, beside what others want of the same files. */
function textsOf(
  { trees, edits }: EditedTrees,
  others: ReadonlyMap<string, Rewritten>,
): readonly Rewritten[] | FileProblem {
  const applied = applyEdits(trees, edits)
  if ('refused' in applied) {
    const at = quoted(pointerOf(applied.edit))
    return { file: trees[0]?.file.path ?? '', mistake: { is: 'no-place', because: applied.refused, at } }
  }
  const texts = applied.files.map(({ path: name, text: after }): Rewritten => {
    return { name, before: trees.find(({ file }) => file.path === name)?.file.text ?? '', after }
  })
  // Two declarations that share a part may both want to change it.
  const clash = texts.find(({ name, after }) => (others.get(name)?.after ?? after) !== after)
  return clash ? { file: clash.name, mistake: { is: 'no-place', because: 'overlap', at: quoted('') } } : texts
}
