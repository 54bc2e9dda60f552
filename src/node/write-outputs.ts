import { randomUUID } from 'node:crypto'
import { rename } from 'node:fs/promises'
import path from 'node:path'
import type { FileProblem } from '../findings/file-problem.js'
import { notLocked, type Waiting, withLock } from './lock.js'
import { makeFolder } from './make-folder.js'
import { hashOf, type Listed, type Making, type Manifest, manifestName, printManifest } from './manifest.js'
import { type Linked, withOtherNames } from './named-twice.js'
import { type OutputFolder, type State, stateOf } from './output-state.js'
import { refusalOf } from './refusal.js'
import { isRead, isSame, isWritten, standing } from './same-bytes.js'
import { ownStatsOf } from './stats-of.js'
import { takeAway } from './take-away.js'
import { syncFolder, writeThrough } from './through-to-disk.js'

/** A file to be written, named by its name alone: it goes into the folder of all outputs. */
export interface OutputFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The declaration that it is made of, by its path from the folder. */
  readonly from?: string | undefined
  /** What it is made by and of. */
  readonly made?: Making | undefined
}

/** How outputs are written. */
interface Writing {
  readonly force?: boolean
  readonly waiting?: Waiting | undefined
  /** Told of each file that was replaced and has another name, as a hard link: there the old one stands still. */
  readonly twice?: ((name: string) => void) | undefined
}

/**
 * Writes files into a folder, each whole or not at all. A file that is there is replaced only if the folder's
 * `.forthright.json` lists it and it is what was written then, or, with force, was changed since; otherwise nothing is written
 * and the problems are returned.
 *
 * Every file is first written under another name beside its place, and renamed when all of them are on disk. The new
 * list lies there as well before the first rename and takes its place after the last, so that after a kill the next run
 * still knows its own files. While one run writes, another waits, and reads the list again.
 */
export async function writeOutputs(
  folder: OutputFolder,
  files: readonly OutputFile[],
  { force = false, waiting, twice }: Writing = {},
): Promise<readonly FileProblem[]> {
  // Where nothing can be written anyhow, no folder is made.
  const before = await stateOf(folder)
  if ('mistake' in before) return [before]
  try {
    makeFolder(folder.path)
    const problems = await withLock(folder.path, () => writeAlone(folder, files, force, twice), undefined, waiting)
    return 'is' in problems ? [notLocked(problems, folder.name)] : problems
  } catch (error) {
    return [{ file: folder.name, mistake: { is: 'unwritable', ...(await refusalOf(error, folder)) } }]
  }
}

async function writeAlone(
  folder: OutputFolder,
  files: readonly OutputFile[],
  force: boolean,
  twice: Writing['twice'],
): Promise<readonly FileProblem[]> {
  const state = await stateOf(folder)
  if ('mistake' in state) return [state]
  const there = await Promise.all(files.map((file) => inTheWay(folder, file, state.owned, force)))
  const refused = there.flatMap((one) => (one !== undefined && 'mistake' in one ? [one] : []))
  if (refused.length > 0) return refused
  // What is there already is not touched: whoever watches the folder sees only what changed.
  const isThere = await Promise.all(files.map((file) => isListedAndThere(folder, file, state.owned)))
  if (state.leftovers.length === 0 && isThere.every(Boolean)) return []
  const temporary: string[] = []
  try {
    await replaceAll(folder, files, state, temporary)
    const replaced = there.flatMap((one) => (one !== undefined && 'real' in one ? [one] : []))
    const changed = new Set(replaced.filter(({ isSame }) => !isSame).map(({ name }) => name))
    for (const name of withOtherNames(replaced)) if (changed.has(name)) twice?.(name)
    return []
  } finally {
    await takeAway(temporary)
  }
}

/** An output of earlier, and whether it is what would be written now. */
interface Replaced extends Linked {
  readonly isSame: boolean
}

/** What stands where an output belongs: what may be replaced, or a file that forthright did not write, or wrote otherwise. */
async function inTheWay(
  folder: OutputFolder,
  { name, bytes }: OutputFile,
  owned: Manifest,
  force: boolean,
): Promise<Replaced | FileProblem | undefined> {
  if (path.basename(name) !== name || name === manifestName) throw new RangeError(`not the name of an output: ${name}`)
  const file = path.join(folder.path, name)
  const stats = await ownStatsOf(file)
  if (stats === undefined) return undefined
  const listed = owned.get(name)
  // A link is replaced, not what it leads to.
  if (listed && stats.isSymbolicLink()) return undefined
  const found = stats.isFile() ? await standing(file) : 'not-a-file'
  // The very bytes that would be written are nobody's loss.
  if (isRead(found) && isSame(found, bytes)) return { name, real: file, stats, isSame: true }
  const is = listed === undefined || !stats.isFile() ? 'foreign' : 'edited'
  const isOurs = force || (listed && isRead(found) && isWritten(found, listed.sha256))
  if (is === 'edited' && isOurs) return { name, real: file, stats, isSame: false }
  const closed = is === 'edited' && typeof found === 'object' && 'code' in found ? found.code : undefined
  return {
    file: `${folder.name}/${name}`,
    mistake: closed === undefined ? { is } : { is: 'closed-output', code: closed },
  }
}

/** Whether a file stands there letter by letter as it would be written, and the list says of it what it would say. */
async function isListedAndThere(folder: OutputFolder, file: OutputFile, owned: Manifest): Promise<boolean> {
  const { name, bytes, from, made } = file
  const listed = owned.get(name)
  if (listed?.sha256 !== hashOf(bytes) || listed.from !== from) return false
  if (listed.made?.by !== made?.by || listed.made?.facts !== made?.facts) return false
  const place = path.join(folder.path, name)
  const stats = await ownStatsOf(place)
  const found = stats?.isFile() ? await standing(place) : 'not-a-file'
  return isRead(found) && Buffer.compare(found, bytes) === 0
}

async function replaceAll(folder: OutputFolder, files: readonly OutputFile[], state: State, temporary: string[]) {
  const beside = async (bytes: Uint8Array, kind: 'tmp' | 'pending'): Promise<string> => {
    const file = path.join(folder.path, `.forthright-${randomUUID()}.${kind}`)
    temporary.push(file)
    await writeThrough(file, bytes)
    return file
  }
  const move = async ({ name, bytes }: OutputFile) =>
    [await beside(bytes, 'tmp'), path.join(folder.path, name)] as const
  const pending = async () => beside(await newManifest(folder, files, state.owned), 'pending')
  const [list, ...moves] = await allEnded([pending(), ...files.map(move)])
  await syncFolder(folder.path)
  for (const [from, to] of [...moves, [list, path.join(folder.path, manifestName)] as const]) await rename(from, to)
  await syncFolder(folder.path)
  await takeAway(state.leftovers.map((name) => path.join(folder.path, name)))
}

/**
 * Waits for the disk once instead of once for each file; when one fails, for all the others too: only then can be cleared
 * away what they left behind.
 */
async function allEnded<Writing extends readonly Promise<unknown>[]>(writing: readonly [...Writing]) {
  await Promise.allSettled(writing)
  return Promise.all(writing)
}

/** The outputs of this run, and those of earlier ones that are still there: another format, another notice. */
async function newManifest(folder: OutputFolder, files: readonly OutputFile[], owned: Manifest): Promise<Uint8Array> {
  const kept = new Map<string, Listed>()
  for (const [name, listed] of owned) {
    const stats = await ownStatsOf(path.join(folder.path, name))
    if (stats?.isFile()) kept.set(name, listed)
  }
  for (const { name, bytes, from, made } of files)
    kept.set(name, { sha256: hashOf(bytes), ...(from !== undefined && { from }), ...(made && { made }) })
  return printManifest(kept)
}
