import path from 'node:path'
import type { Project } from '../../checking/checked.js'
import type { Keeper } from '../../node/kept.js'
import type { Main } from '../../node/read-project.js'
import { tool } from '../tool.js'

/** Where results of one kind of work are kept and found again. */
export interface Shelf extends Pick<Keeper, 'remembering'> {
  /** A result that is still true, read by somebody who knows its form; what has another form is none. */
  find<Value>(
    main: Main,
    read: (text: string, files: readonly string[]) => Value | undefined,
  ): Promise<Found<Value> | undefined>
  keep(main: Main, project: Project, bytes: readonly Uint8Array[], result: string | undefined): void
  /** Why nothing is kept any more, by the code of the system. */
  trouble(): string | undefined
}

interface Found<Value> {
  readonly value: Value
  /** The text of each file that it was made of, by name. */
  readonly texts: ReadonlyMap<string, string>
}

/** One kind of work: all options that change a result, and whether the name of a declaration does. */
interface Kind {
  readonly options: readonly string[]
  readonly isNamed: boolean
}

/** Opens the shelf for work of one kind when it is first asked for; there is none without a cache. */
export function shelfFor(cache: string | undefined, cwd: string, kind: Kind): () => Promise<Shelf | undefined> {
  let opened: Promise<Shelf> | undefined
  return async () => {
    if (cache === undefined) return undefined
    opened ??= open(path.resolve(cwd, cache), kind)
    return opened
  }
}

async function open(folder: string, { options, isNamed }: Kind): Promise<Shelf> {
  const [{ cacheIn, keyOfAll }, { keeperOf }, { programIdentity }] = await Promise.all([
    import('../../node/cache.js'),
    import('../../node/kept.js'),
    import('../../node/program-identity.js'),
  ])
  const entries = cacheIn(folder)
  const keeper = keeperOf(entries, { key: keyOfAll(programIdentity(tool.version), ...options), isNamed })
  return {
    remembering: keeper.remembering,
    trouble: entries.trouble,
    async find(main, read) {
      const hit = await keeper.find(main)
      const value = hit && read(hit.result, [...hit.texts.keys()])
      return value === undefined || hit === undefined ? undefined : { value, texts: hit.texts }
    },
    keep(main, project, bytes, result) {
      if (result !== undefined) keeper.keep(main, project, bytes, result)
    },
  }
}
