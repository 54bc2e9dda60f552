import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Project } from '../checking/checked.js'
import type { Stage } from '../reading/stage.js'
import type { SourceFile } from '../source/file.js'
import type { SourceTree } from '../source/tree.js'
import { type Disk, ownDisk } from './disk.js'
import { readNamed } from './read-file.js'
import { readDeclaration } from './read-project.js'

/** What a declaration is read again with. */
interface Again {
  readonly cwd: string
  /** Texts that take the place of what is on the disk, by the names of their files. */
  readonly texts: ReadonlyMap<string, string>
  readonly read: (file: SourceFile) => Stage<SourceTree>
}

/** Reads a declaration as it would be with other texts in some of its files; undefined where it is no longer there. */
export async function readAgain(main: string, { cwd, texts, read }: Again): Promise<Project | undefined> {
  const bytes = new Map<string, Uint8Array>()
  for (const [name, text] of texts) bytes.set(await lies(path.resolve(cwd, name)), new TextEncoder().encode(text))
  const file = path.resolve(cwd, main)
  const own = bytes.get(await lies(file)) ?? (await readNamed(file).catch(() => undefined))
  if (own === undefined || typeof own === 'string') return undefined
  const disk: Disk = { ...ownDisk, read: async (real) => bytes.get(real) ?? ownDisk.read(real) }
  return readDeclaration({ name: main, file, bytes: own }, new Map(), read, disk)
}

const lies = (file: string): Promise<string> => realpath(file).catch(() => file)
