import path from 'node:path'
import { declarationOf } from '../../node/declaration-of.js'
import { keyOf, type Listing } from '../../node/read-project.js'
import { onDisk, type Read, unreadAmong } from '../../node/unread.js'
import type { Shard } from './shard.js'

/** A file that begins as no declaration: it may be a part of another. */
export interface MayBePart {
  readonly is: 'part'
  readonly name: string
}

/** What was listed for all runs that share the declarations, and what was read in this one. */
export interface Whole {
  readonly listed: Listing
  readonly mine: Listing
  readonly read: readonly Read[]
  readonly shard: Shard | undefined
  readonly cwd: string
}

/** Of what begins as no declaration, what is a part of none: it stands alone, and says where it belongs. */
export async function aloneAmong(parts: readonly MayBePart[], whole: Whole): Promise<readonly string[]> {
  const { listed, read, shard, cwd } = whole
  const included = new Set(read.flatMap(({ files }) => files.slice(1)).map((name) => keyOf(name, cwd)))
  const all = new Set(listed.names.map((name) => keyOf(name, cwd)))
  const alone: string[] = []
  for (const { name } of parts) {
    if (included.has(keyOf(name, cwd))) continue
    const owner = shard && (await declarationOf(path.resolve(cwd, name), cwd))
    // Another run that shares the declarations takes it with its own.
    if (owner === undefined || !all.has(owner)) alone.push(name)
  }
  return alone
}

/** What looks like ours and belongs to nothing that was read, in this run or in another that shares the declarations. */
export async function unreadIn({ mine, read, shard, cwd }: Whole): Promise<Listing['problems']> {
  const left: Listing['problems'][number][] = []
  for (const problem of await unreadAmong(mine.alike, read, onDisk(cwd))) {
    // Another run that shares the declarations may read it.
    if (shard !== undefined && (await declarationOf(keyOf(problem.file, cwd), cwd)) !== undefined) continue
    left.push(problem)
  }
  return left
}
