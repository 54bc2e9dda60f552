import { access, constants, realpath, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileProblem } from '../findings/file-problem.js'
import { besideOf, clearAway } from './beside.js'
import { decode } from './decode.js'
import { systemCode } from './error-code.js'
import { type NotLocked, notLocked, type Waiting, withLock } from './lock.js'
import { readRegular } from './read-file.js'
import { refusalOf } from './refusal.js'
import { takeAway } from './take-away.js'
import { giveTo, syncFolder, writeThrough } from './through-to-disk.js'
import { wayTo } from './way-to.js'

/** A file of a declaration with what is to stand in it. */
export interface Rewritten {
  readonly name: string
  /** Its text as it was read, without a byte order mark. */
  readonly before: string
  readonly after: string
}

/** What became of files that were to be written, by their names: all of them, or none. */
export interface WrittenSources {
  readonly written: readonly string[]
  /** Those that cannot be written, because of what is said of them or of their folders. */
  readonly closed: readonly string[]
  readonly problems: readonly FileProblem[]
}

/**
 * Gives files of declarations other texts: all of them or none, each file whole. A file that is no longer what it was when it
 * was read is not replaced. Byte order mark, rights and owner stay, and so does where a link leads. Every file that cannot be
 * written is named at once, so that whoever asks can do without them.
 */
export async function writeSources(
  files: readonly Rewritten[],
  cwd: string,
  waiting?: Waiting,
): Promise<WrittenSources> {
  const { located, problems } = await locate(files, cwd)
  // Of two names for one file, one is written.
  const without = (names: readonly string[]) => files.map(({ name }) => name).filter((name) => !names.includes(name))
  if (problems.length > 0) return refused(problems)
  const folders = [...new Set(located.map(({ real }) => path.dirname(real)))].sort()
  const result = await lockedAll(folders, () => replaceAll(folders, located), waiting)
  if (!('folder' in result)) return { ...result, written: result.written.length > 0 ? without(result.closed) : [] }
  const closed = located.filter(({ real }) => path.dirname(real) === result.folder).map(({ name }) => name)
  if (result.is !== 'unwritable')
    return { written: [], closed, problems: [notLocked(result, wayTo(result.folder, cwd))] }
  return refused(closed.map((file) => ({ file, mistake: { is: 'unwritable', code: result.code } })))
}

const refused = (problems: readonly FileProblem[]): WrittenSources => ({
  written: [],
  closed: problems.map(({ file }) => file),
  problems,
})

/** Where files lie, each once; and which of them, or of their folders, may not be written. */
async function locate(files: readonly Rewritten[], cwd: string) {
  const located: Located[] = []
  const problems: FileProblem[] = []
  for (const file of files)
    try {
      const real = await realpath(path.resolve(cwd, file.name))
      // A file that may not be written is not replaced by one that may.
      await access(real, constants.W_OK)
      await access(path.dirname(real), constants.W_OK)
      const known = located.find((one) => one.real === real)
      if (known === undefined) located.push({ ...file, real })
      else if (known.after !== file.after) problems.push({ file: file.name, mistake: { is: 'changed-meanwhile' } })
    } catch (error) {
      const refusal = await refusalOf(error, { name: file.name, path: path.resolve(cwd, file.name) })
      problems.push({ file: file.name, mistake: { is: 'unwritable', ...refusal } })
    }
  return { located, problems }
}

/** An error of the system, told of a file; any other is one of ours. */
const unwritable = (file: string, error: unknown): FileProblem => ({
  file,
  mistake: { is: 'unwritable', code: systemCode(error) },
})

interface Located extends Rewritten {
  readonly real: string
}

/** A folder in which no lock can be made. */
interface Unlockable {
  readonly is: 'unwritable'
  readonly folder: string
  readonly code: string
}

/** Does something while no other run writes into any of some folders, which stand in an order that all runs keep. */
async function lockedAll<Result>(
  [folder, ...others]: readonly string[],
  work: () => Promise<Result>,
  waiting: Waiting | undefined,
): Promise<Result | NotLocked | Unlockable> {
  if (folder === undefined) return work()
  try {
    return await withLock<Result | NotLocked | Unlockable>(
      folder,
      () => lockedAll(others, work, waiting),
      undefined,
      waiting,
    )
  } catch (error) {
    return { is: 'unwritable', folder, code: systemCode(error) }
  }
}

async function replaceAll(folders: readonly string[], files: readonly Located[]): Promise<WrittenSources> {
  await Promise.all(folders.map(clearAway))
  const moves = files.map((file) => ({ file, from: besideOf(file.real) }))
  try {
    const beside = await eachOf(moves, ({ file, from }) => writeBeside(file, from))
    const failed = new Set(beside.map(({ file }) => file))
    // As late as can be: whoever saves the file in an editor meanwhile loses nothing.
    const changed = await changedIn(files.filter(({ name }) => !failed.has(name)))
    if (beside.length + changed.length > 0) return refused([...beside, ...changed])
    const problems = await eachOf(moves, ({ file, from }) => rename(from, file.real))
    await Promise.all(folders.map(syncFolder))
    const closed = problems.map(({ file }) => file)
    return { written: files.map(({ name }) => name).filter((name) => !closed.includes(name)), closed, problems }
  } finally {
    await takeAway(moves.map(({ from }) => from))
  }
}

interface Move {
  readonly file: Located
  readonly from: string
}

/** Does something with each file, one after another, and says where the system said no. */
async function eachOf(moves: readonly Move[], work: (move: Move) => Promise<void>): Promise<readonly FileProblem[]> {
  const problems: FileProblem[] = []
  for (const move of moves) await work(move).catch((error) => problems.push(unwritable(move.file.name, error)))
  return problems
}

async function writeBeside({ real, before, after }: Located, from: string): Promise<void> {
  const replaced = await stat(real)
  const mark = (await markBefore(real, before)) ?? ''
  await writeThrough(from, new TextEncoder().encode(`${mark}${after}`))
  await giveTo(from, replaced)
}

async function changedIn(files: readonly Located[]): Promise<readonly FileProblem[]> {
  const found = files.map(async ({ name, real, before }): Promise<readonly FileProblem[]> => {
    try {
      const isSame = (await markBefore(real, before)) !== undefined
      return isSame ? [] : [{ file: name, mistake: { is: 'changed-meanwhile' } }]
    } catch (error) {
      return [unwritable(name, error)]
    }
  })
  return (await Promise.all(found)).flat()
}

/** The byte order mark of a file, or nothing, where it still holds a text; undefined where it holds another one. */
async function markBefore(real: string, text: string): Promise<string | undefined> {
  const bytes = await readRegular(real)
  if (typeof bytes === 'string') return undefined
  const { text: there, finding } = decode('', bytes)
  if (finding !== undefined) return undefined
  return there === text ? '' : there === `\uFEFF${text}` ? '\uFEFF' : undefined
}
