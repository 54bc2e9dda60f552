import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Project } from '../checking/checked.js'
import type { Stage } from '../reading/stage.js'
import type { SourceFile } from '../source/file.js'
import type { SourceTree } from '../source/tree.js'
import { type Disk, ownDisk } from './disk.js'
import { readDeclaration, type Surroundings, settingsOf } from './read-project.js'

/** A declaration that was read, with other texts in some of its files. */
interface Again {
  /** The name of its main file, and what is to stand there. */
  readonly main: SourceFile
  /** Texts that take the place of what is on the disk, by the names of their files. */
  readonly texts: ReadonlyMap<string, string>
  /** Whether the main file was standard input that stands for no file. */
  readonly isLoose: boolean
}

/** Reads a declaration as it would be with other texts in some of its files. */
export async function readAgain(
  { main, texts, isLoose }: Again,
  where: Surroundings,
  read: (file: SourceFile) => Stage<SourceTree>,
): Promise<Project> {
  const bytes = new Map<string, Uint8Array>()
  for (const [name, text] of texts) bytes.set(await lies(path.resolve(where.cwd, name)), encoded(text))
  const named = {
    name: main.path,
    bytes: encoded(main.text),
    ...(!isLoose && { file: path.resolve(where.cwd, main.path) }),
  }
  const disk: Disk = { ...ownDisk, read: async (real) => bytes.get(real) ?? ownDisk.read(real) }
  return readDeclaration({ ...named, settings: await settingsOf(named, where) }, new Map(), read, disk)
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

const lies = (file: string): Promise<string> => realpath(file).catch(() => file)
