import path from 'node:path'
import { declarationOf } from '../../node/declaration-of.js'
import { keyOf, type Listing } from '../../node/read-project.js'
import type { Shard } from './shard.js'

/** A file that begins as no declaration: it may be a part of another. */
export interface MayBePart {
  readonly is: 'part'
  readonly name: string
}

/** What is known of a declaration that was read. */
export interface Read {
  /** Its main file and its parts. */
  readonly files: readonly string[]
  /** Whether it is known what it includes. */
  readonly isParsed: boolean
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

/** What looks like ours and belongs to nothing that was read: without a word, a run would be green that has not seen it. */
export async function unreadIn({ mine, read, shard, cwd }: Whole): Promise<Listing['problems']> {
  // A declaration that could not be read may include any of them.
  if (mine.alike.length === 0 || !read.every(({ isParsed }) => isParsed)) return []
  const seen = new Set(read.flatMap(({ files }) => files).map((name) => keyOf(name, cwd)))
  const left: Listing['problems'][number][] = []
  for (const file of mine.alike.filter((name) => !seen.has(keyOf(name, cwd)))) {
    // Another run that shares the declarations may read it.
    if (shard !== undefined && (await declarationOf(keyOf(file, cwd), cwd)) !== undefined) continue
    left.push({ file, mistake: { is: 'unread' } })
  }
  return left
}
