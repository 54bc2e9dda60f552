import path from 'node:path'
import { type Disk, isPlace, ownDisk, type Real } from './disk.js'
import { isBelow } from './lies-below.js'

/** What an editor has opened, and all that may be read for it. */
export interface Opened {
  /** The folders that it works in, by their paths. */
  readonly folders: readonly string[]
  /** The text of a file that is open, saved or not. */
  text(file: string): string | undefined
}

/** The disk as an editor shows it: files that are open as they stand there, and of all others what lies in its folders. */
export function openedDisk({ folders, text }: Opened): Disk {
  const open = new Map<string, string>()
  const isBelowOne = (file: string): boolean => folders.some((folder) => isBelow(file, folder))

  let tops: Promise<readonly Real[]> | undefined

  /** Where the folders lie, once links are followed: none leads out of all of them. */
  const isReallyBelowOne = async (lies: string): Promise<boolean> => {
    tops ??= Promise.all(folders.map((folder) => ownDisk.real(folder)))
    return (await tops).some((top) => isPlace(top) && isBelow(lies, top.lies))
  }

  const realOf = async (file: string): Promise<Real> => {
    const real = await ownDisk.real(file)
    return !isPlace(real) || (await isReallyBelowOne(real.lies)) ? real : 'link-out'
  }

  return {
    prefix: '',
    async real(file) {
      const isHere = isBelowOne(file)
      const known = text(file)
      if (known === undefined) return isHere ? realOf(file) : 'not-opened'
      const lies = isHere ? await placeOf(file) : file
      open.set(lies, known)
      return { lies }
    },
    async read(real) {
      const known = open.get(real)
      return known === undefined ? ownDisk.read(real) : new TextEncoder().encode(known)
    },
  }
}

/** Where a file lies that need not be on the disk yet. */
async function placeOf(file: string): Promise<string> {
  const folder = await ownDisk.real(path.dirname(file))
  return !isPlace(folder) ? file : path.join(folder.lies, path.basename(file))
}
