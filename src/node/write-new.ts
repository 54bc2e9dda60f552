import { link, lstat, open, rename } from 'node:fs/promises'
import path from 'node:path'
import type { FileProblem } from '../findings/file-problem.js'
import { besideOf, clearAway } from './beside.js'
import { codeOf } from './error-code.js'
import { notLocked, type Waiting, withLock } from './lock.js'
import { makeFolder } from './make-folder.js'
import { readRegular } from './read-file.js'
import { refusalOf } from './refusal.js'
import type { StartingFile } from './starting-files.js'
import { takeAway } from './take-away.js'
import { syncFolder, writeThrough } from './through-to-disk.js'
import { wayTo } from './way-to.js'

/**
 * Writes files that do not exist yet, each whole, all of them or none, and never over another: the first, which is the
 * declaration, last, so that where it stands all that it needs does. They lie in one folder.
 */
export async function writeNew(
  files: readonly StartingFile[],
  cwd: string,
  waiting?: Waiting,
): Promise<FileProblem | undefined> {
  const moves = files.toReversed().map(({ name, text }) => {
    const file = path.resolve(cwd, name)
    return { name, file, from: besideOf(file), bytes: new TextEncoder().encode(text) }
  })
  const at: At = { name: files[0]?.name ?? '' }
  const folder = path.dirname(path.resolve(cwd, at.name))
  try {
    makeFolder(folder)
    const problem = await withLock(folder, () => appearAll(folder, moves, at), undefined, waiting)
    return problem && 'is' in problem ? notLocked(problem, wayTo(folder, cwd)) : problem
  } catch (error) {
    return {
      file: at.name,
      mistake: { is: 'not-written', ...(await refusalOf(error, { name: at.name, path: path.resolve(cwd, at.name) })) },
    }
  }
}

/** The file that is at hand, to name it where the system says no. */
interface At {
  name: string
}

interface Move {
  readonly name: string
  readonly file: string
  readonly from: string
  readonly bytes: Uint8Array
}

async function appearAll(folder: string, moves: readonly Move[], at: At): Promise<FileProblem | undefined> {
  const made: string[] = []
  try {
    await clearAway(folder)
    for (const { name, from, bytes } of moves) {
      at.name = name
      await writeThrough(from, bytes)
    }
    for (const { name, file, from, bytes } of moves) {
      at.name = name
      const became = await appear(from, file, bytes)
      if (became === 'taken') {
        await takeAway(made)
        return taken(name)
      }
      if (became === 'made') made.push(file)
    }
    await syncFolder(folder)
    return undefined
  } catch (error) {
    await takeAway(made)
    throw error
  } finally {
    await takeAway(moves.map(({ from }) => from))
  }
}

/** Gives a file its name, which nothing may have, not even a link; what holds the very same bytes is as good. */
async function appear(from: string, file: string, bytes: Uint8Array): Promise<'made' | 'there' | 'taken'> {
  try {
    await link(from, file)
    return 'made'
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') return (await holds(file, bytes)) ? 'there' : 'taken'
    if (!withoutLinks.has(code)) throw error
  }
  // The name is taken first, so that it is nobody else's.
  await open(file, 'wx').then((handle) => handle.close())
  await rename(from, file)
  return 'made'
}

/** What systems say whose disk knows no second name for a file. */
const withoutLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const stats = await lstat(file)
  const found = stats.isFile() ? await readRegular(file) : 'not-a-file'
  return typeof found !== 'string' && Buffer.compare(found, bytes) === 0
}

/** Why a name cannot be used: something is there. */
export const taken = (file: string): FileProblem => ({
  file,
  mistake: { is: 'taken' },
})
