import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from './error-code.js'

/**
 * Makes a folder and those above it that are missing. The recursive way of Node goes round for ever where the system says that
 * a folder below one that is there leads to nothing, as in `/proc/self/fd`.
 */
export async function makeFolder(folder: string): Promise<void> {
  const parent = path.dirname(folder)
  if (parent !== folder && (await isMissing(parent))) await makeFolder(parent)
  try {
    await mkdir(folder)
  } catch (error) {
    // A link to nothing is taken, and what it leads to is not there: that is what the second look says.
    if (isTaken(error) && !(await stat(folder)).isDirectory()) throw error
    if (!isTaken(error) && !(await isFolder(folder))) throw error
  }
}

const isTaken = (error: unknown): boolean => codeOf(error) === 'EEXIST'

const isMissing = (folder: string): Promise<boolean> =>
  stat(folder).then(
    () => false,
    (error: unknown) => codeOf(error) === 'ENOENT',
  )

const isFolder = (folder: string): Promise<boolean> =>
  stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
