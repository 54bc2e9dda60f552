import path from 'node:path'
import type { Project } from '../../checking/checked.js'
import { newSession, type Session } from '../../checking/session.js'
import { lacksVersion, readMain, readSettled, type Surroundings, withDeclaration } from '../../node/read-project.js'
import type { Job } from './answer-all.js'
import type { Unusable } from './broken.js'
import type { Shelf } from './shelf.js'
import type { MayBePart } from './whole.js'

/** What became of reading one declaration. */
export type ReadOne<Kept> = Unusable | MayBePart | Found<Kept> | ReadAnew

interface Named {
  /** The name of its main file. */
  readonly name: string
  /** The text of each file that it was made of, by name. */
  readonly texts: ReadonlyMap<string, string>
  /** Why nothing is kept in the cache any more, by the code of the system. */
  unkept(): string | undefined
}

/** A result that was kept and is still true: nothing has to be read. */
interface Found<Kept> extends Named {
  readonly is: 'kept'
  readonly value: Kept
}

interface ReadAnew extends Named {
  readonly is: 'read'
  readonly project: Project
  /** Keeps what becomes of it, where it can be found again; nothing where it cannot be told as a text. */
  keep(result: string | undefined): void
}

/** Where declarations are read, and where results of them are kept, with what knows their form. */
interface Reader<Kept> {
  readonly where: Surroundings
  readonly session: Session
  shelf(): Promise<Shelf | undefined>
  unpack(text: string, files: readonly string[]): Kept | undefined
}

/**
 * So many parts are kept at hand, those that were read last: many declarations may share them. Each declaration itself is asked
 * for once. What outlives its work is moved to the part of the heap that is cleared seldom, and thousands grow there.
 */
export const sessionForMany = (): Session => newSession({ files: 16, declarations: 0 })

/** Reads declarations one after another, or finds what became of them. */
export function readerOf<Kept>({ where, session, shelf: shelfOf, unpack }: Reader<Kept>) {
  const parseIn = (declaration: string): Session['parse'] => {
    return (file) => (file.path === declaration ? session.parseOnce(file) : session.parse(file))
  }
  return async ({ name, isAlone }: Job): Promise<ReadOne<Kept>> => {
    const main = await readMain(name, where)
    if ('mistake' in main) return { is: 'unusable', problem: main }
    const shelf = main.file === undefined ? undefined : await shelfOf()
    const unkept = (): string | undefined => shelf?.trouble()
    const known = await shelf?.find(main, unpack)
    if (known) return { is: 'kept', name: main.name, unkept, ...known }
    const texts = new Map<string, string>()
    const { disk, read: bytes } = shelf?.remembering() ?? {}
    const read = await readSettled(main, texts, parseIn(main.name), where, disk)
    const mayBePart = name !== '-' && lacksVersion(read)
    if (mayBePart && !isAlone) return { is: 'part', name }
    const project = mayBePart ? await withDeclaration(read, path.resolve(where.cwd, name), where.cwd) : read
    const keep = (result: string | undefined): void => {
      if (bytes && !mayBePart) shelf?.keep(main, project, bytes, result)
    }
    return { is: 'read', name: main.name, project, texts, unkept, keep }
  }
}
