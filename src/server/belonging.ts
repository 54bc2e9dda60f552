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
  const lying = new Map<string, Promise<string | undefined>>()

  /** Declarations that are open and include a file. What was open before says nothing: it may be another by now. */
  const including = (name: string): readonly string[] =>
    texts.names().filter((main) => main !== name && includes(main, name))

  /** Whether a text that belongs to nothing else is checked by itself; one that is only being typed may be. */
  const isMain = (name: string): boolean => {
    const seeming = texts.seeming(name)
    return (
      seeming === 'declaration' || seeming === 'alike' || (seeming !== undefined && path.basename(name) === usualName)
    )
  }

  const includes = (main: string, part: string): boolean => {
    if (!path.isAbsolute(main) || !isMain(main)) return false
    const { value } = session.parse({ path: main, text: texts.get(main)?.getText() ?? '' })
    return value !== undefined && namesPart(value, main, part)
  }

  /** The declaration on the disk that includes a file, looked for once until files come or go. */
  const onDisk = (name: string): Promise<string | undefined> => {
    const found = lying.get(name) ?? search(name)
    lying.set(name, found)
    return found
  }

  const search = async (name: string): Promise<string | undefined> => {
    const folder = folders().find((one) => isBelow(name, one))
    const found = folder === undefined ? undefined : await declarationOf(name, folder)
    // What is open counts as it is open, and was asked already.
    return found !== undefined && texts.get(found) === undefined ? found : undefined
  }

  return {
    async mainsOf(name) {
      if (texts.seeming(name) === 'declaration') return [name]
      const mains = including(name)
      if (mains.length > 0) return mains
      const found = path.isAbsolute(name) ? await onDisk(name) : undefined
      if (found !== undefined) return [found]
      return isMain(name) ? [name] : []
    },
    learn(main, files) {
      if (files.length > 0) known.set(main, files)
      else known.delete(main)
    },
    forget() {
      lying.clear()
    },
    keepOpen() {
      const isOpen = (name: string): boolean => texts.get(name) !== undefined
      for (const [main, files] of known) if (!files.some(isOpen)) known.delete(main)
      for (const name of lying.keys()) if (!isOpen(name)) lying.delete(name)
      return known
    },
  }
}
