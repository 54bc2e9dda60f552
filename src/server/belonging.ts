import path from 'node:path'
import type { Session } from '../checking/session.js'
import { declarationOf, namesPart } from '../node/declaration-of.js'
import { isBelow } from '../node/lies-below.js'
import { usualName } from '../source/file.js'
import type { OpenTexts } from './open-texts.js'

/** To which declarations files belong. */
export interface Belonging {
  /** The main files of the declarations that a file is part of, or itself; none for a file that is not ours. */
  mainsOf(name: string): Promise<readonly string[]>
  /** Remembers which files a declaration was read from; none where it is gone. */
  learn(main: string, files: readonly string[]): void
  /** Looks again where nothing was found: files came or went. */
  forget(): void
  /** Lets go of declarations of which no file is open, and returns the others with their files, by their main files. */
  keepOpen(): ReadonlyMap<string, readonly string[]>
}

/** Knows what is open, what was read before, and what lies in the folders of a file up to that of its workspace. */
export function belonging(texts: OpenTexts, session: Session, folders: () => readonly string[]): Belonging {
  const known = new Map<string, readonly string[]>()
  const alone = new Set<string>()

  /** Declarations that include a file, as they were read last, or as they are open now. */
  const including = (name: string): readonly string[] => [
    ...new Set([
      ...[...known].filter(([main, files]) => main !== name && files.includes(name)).map(([main]) => main),
      ...texts.names().filter((main) => main !== name && includes(main, name)),
    ]),
  ]

  const includes = (main: string, part: string): boolean => {
    if (!path.isAbsolute(main) || texts.seeming(main) !== 'declaration') return false
    const { value } = session.parse({ path: main, text: texts.get(main)?.getText() ?? '' })
    return value !== undefined && namesPart(value, main, part)
  }

  const onDisk = async (name: string): Promise<string | undefined> => {
    const folder = folders().find((one) => isBelow(name, one))
    if (folder === undefined || alone.has(name)) return undefined
    const found = await declarationOf(name, folder)
    // What is open counts as it is open, and was asked already.
    const isElsewhere = found !== undefined && texts.get(found) === undefined
    if (!isElsewhere) alone.add(name)
    return isElsewhere ? found : undefined
  }

  return {
    async mainsOf(name) {
      const seeming = texts.seeming(name)
      if (seeming === 'declaration') return [name]
      const mains = including(name)
      if (mains.length > 0) return mains
      const found = path.isAbsolute(name) ? await onDisk(name) : undefined
      if (found !== undefined) return [found]
      return seeming === 'alike' || (seeming !== undefined && path.basename(name) === usualName) ? [name] : []
    },
    learn(main, files) {
      if (files.length > 0) known.set(main, files)
      else known.delete(main)
    },
    forget() {
      alone.clear()
    },
    keepOpen() {
      const isOpen = (name: string): boolean => texts.get(name) !== undefined
      for (const [main, files] of known) if (!files.some(isOpen)) known.delete(main)
      for (const name of alone) if (!isOpen(name)) alone.delete(name)
      return known
    },
  }
}
