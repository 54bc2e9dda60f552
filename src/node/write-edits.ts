import { randomUUID } from 'node:crypto'
import { chmod, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { quoted } from '../findings/fact.js'
import type { FileProblem } from '../findings/file-problem.js'
import type { Edit } from '../source/edit.js'
import type { SourceTree } from '../source/tree.js'
import { applyEdits, pointerOf } from '../writing/apply-edits.js'
import { decode } from './decode.js'
import { type Busy, withLock } from './lock.js'
import { readRegular } from './read-file.js'
import { syncFolder, writeThrough } from './through-to-disk.js'

/** Edits of one declaration, and the files as they were when somebody decided on them. */
export interface EditedTrees {
  readonly trees: readonly SourceTree[]
  readonly edits: readonly Edit[]
}

/** The names of the files that were written, or why none was. */
export type WrittenEdits = { readonly written: readonly string[] } | { readonly problems: readonly FileProblem[] }

/**
 * Makes edits in the files of declarations: in all of them or in none, each file whole. A file that is not any more what it
 * was when it was read is not replaced; who may read it, and where a link leads, stays as it is.
 */
export async function writeEdits(edited: readonly EditedTrees[], cwd: string): Promise<WrittenEdits> {
  const texts = textsOf(edited)
  if ('mistake' in texts) return { problems: [texts] }
  const folders = [...new Set([...texts].map(([name]) => path.dirname(path.resolve(cwd, name))))].sort()
  try {
    const problems = await lockedAll(folders, () => replaceAll(texts, cwd))
    if ('is' in problems) return { problems: folders.map((file) => ({ file, mistake: problems })) }
    return problems.length > 0 ? { problems } : { written: [...texts.keys()] }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return {
      problems: [...texts.keys()]
        .slice(0, 1)
        .map((file) => ({ file, mistake: { is: 'not-written', code: String(error.code) } })),
    }
  }
}

/** A file as it was read, and as it is to be. */
interface Rewritten {
  readonly before: string
  readonly after: string
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
      texts.set(name, { before, after: text })
    }
  }
  return texts
}

/** Does something while no other run writes into any of some folders, which stand in an order that all runs keep. */
async function lockedAll<Result>(
  [first, ...others]: readonly string[],
  work: () => Promise<Result>,
): Promise<Result | Busy> {
  return first === undefined ? work() : withLock<Result | Busy>(first, () => lockedAll(others, work))
}

async function replaceAll(texts: ReadonlyMap<string, Rewritten>, cwd: string): Promise<readonly FileProblem[]> {
  const moves: { readonly from: string; readonly to: string }[] = []
  try {
    for (const [name, { before, after }] of texts) {
      const to = await realpath(path.resolve(cwd, name))
      const bytes = await readRegular(to)
      const mark = typeof bytes === 'string' ? undefined : markBefore(bytes, before)
      if (mark === undefined) return [{ file: name, mistake: { is: 'changed-meanwhile' } }]
      const from = path.join(path.dirname(to), `.forthright-${randomUUID()}.tmp`)
      moves.push({ from, to })
      await writeThrough(from, new TextEncoder().encode(`${mark}${after}`))
      await chmod(from, (await stat(to)).mode)
    }
    for (const { from, to } of moves) {
      await rename(from, to)
      await syncFolder(path.dirname(to))
    }
    return []
  } finally {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true })))
  }
}

/** The byte order mark of a file, or nothing, where it still holds a text; undefined where it holds another one. */
function markBefore(bytes: Uint8Array, text: string): string | undefined {
  const { text: there, finding } = decode('', bytes)
  if (finding !== undefined) return undefined
  return there === text ? '' : there === `\uFEFF${text}` ? '\uFEFF' : undefined
}
