import { randomUUID } from 'node:crypto'
import { access, chmod, chown, constants, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileProblem } from '../findings/file-problem.js'
import { decode } from './decode.js'
import { codeOf } from './error-code.js'
import { type NotLocked, notLocked, type Waiting, withLock } from './lock.js'
import { readRegular } from './read-file.js'
import { syncFolder, writeThrough } from './through-to-disk.js'
import { wayTo } from './way-to.js'

/** A file of a declaration with what is to stand in it. */
export interface Rewritten {
  readonly name: string
  /** Its text as it was read, without a byte order mark. */
  readonly before: string
  readonly after: string
}

/**
 * Gives files of declarations other texts: all of them or none, each file whole. A file that is no longer what it was when it
 * was read is not replaced. Byte order mark, rights and owner stay, and so does where a link leads.
 */
export async function writeSources(
  files: readonly Rewritten[],
  cwd: string,
  waiting?: Waiting,
): Promise<readonly FileProblem[]> {
  const at: At = { name: files[0]?.name ?? '' }
  try {
    const located: Located[] = []
    for (const file of files) {
      at.name = file.name
      located.push({ ...file, real: await realpath(path.resolve(cwd, file.name)) })
    }
    const folders = [...new Set(located.map(({ real }) => path.dirname(real)))].sort()
    const problems = await lockedAll(folders, () => replaceAll(folders, located, at), waiting)
    return 'is' in problems ? [notLocked(problems, wayTo(problems.folder, cwd))] : problems
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    return [{ file: at.name, mistake: { is: 'not-written', code } }]
  }
}

/** Which of some files have other names, as hard links: what is written whole under one name is not read under another. */
export async function namedTwice(names: readonly string[], cwd: string): Promise<readonly string[]> {
  const links = await Promise.all(names.map((name) => stat(path.resolve(cwd, name)).catch(() => undefined)))
  return names.filter((_, index) => (links[index]?.nlink ?? 1) > 1)
}

interface Located extends Rewritten {
  readonly real: string
}

/** The file that is at hand, to name it where the system says no. */
interface At {
  name: string
}

/** Does something while no other run writes into any of some folders, which stand in an order that all runs keep. */
async function lockedAll<Result>(
  [first, ...others]: readonly string[],
  work: () => Promise<Result>,
  waiting: Waiting | undefined,
): Promise<Result | NotLocked> {
  if (first === undefined) return work()
  return withLock<Result | NotLocked>(first, () => lockedAll(others, work, waiting), undefined, waiting)
}

async function replaceAll(folders: readonly string[], files: readonly Located[], at: At) {
  await Promise.all(folders.map(clearAway))
  const moves = files.map((file) => ({
    file,
    from: path.join(path.dirname(file.real), `${temporary}${randomUUID()}.tmp`),
  }))
  try {
    for (const { file, from } of moves) {
      at.name = file.name
      await writeBeside(file, from)
    }
    // As late as can be: whoever saves the file in an editor meanwhile loses nothing.
    const changed = await changedIn(files)
    if (changed.length > 0) return changed
    for (const { file, from } of moves) {
      at.name = file.name
      await rename(from, file.real)
    }
    await Promise.all(folders.map(syncFolder))
    return []
  } finally {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true })))
  }
}

const temporary = '.forthright-source-'

/** What a run that was killed has left: while a folder is locked, no other writes there. */
async function clearAway(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(temporary) && name.endsWith('.tmp'))
  await Promise.all(left.map((name) => rm(path.join(folder, name), { force: true })))
}

async function writeBeside({ real, before, after }: Located, from: string): Promise<void> {
  // A file that may not be written is not replaced by one that may.
  await access(real, constants.W_OK)
  const { mode, uid, gid } = await stat(real)
  const mark = (await markBefore(real, before)) ?? ''
  await writeThrough(from, new TextEncoder().encode(`${mark}${after}`))
  await chmod(from, mode & 0o7777)
  await chown(from, uid, gid).catch(() => undefined)
}

async function changedIn(files: readonly Located[]): Promise<readonly FileProblem[]> {
  const marks = await Promise.all(files.map(({ real, before }) => markBefore(real, before)))
  return files.flatMap(({ name }, index): readonly FileProblem[] =>
    marks[index] === undefined ? [{ file: name, mistake: { is: 'changed-meanwhile' } }] : [],
  )
}

/** The byte order mark of a file, or nothing, where it still holds a text; undefined where it holds another one. */
async function markBefore(real: string, text: string): Promise<string | undefined> {
  const bytes = await readRegular(real)
  if (typeof bytes === 'string') return undefined
  const { text: there, finding } = decode('', bytes)
  if (finding !== undefined) return undefined
  return there === text ? '' : there === `\uFEFF${text}` ? '\uFEFF' : undefined
}
