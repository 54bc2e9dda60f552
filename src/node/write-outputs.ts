import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { quoted } from '../findings/fact.js'
import type { FileProblem } from '../findings/file-problem.js'
import type { StaleFile } from '../reports/build-report.js'
import { hashOf, type Manifest, manifestName, printManifest, readManifest } from './manifest.js'

/** A file to be written, named by its name alone: it goes into the folder of all outputs. */
export interface OutputFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The folder of all outputs: as the user named it, for messages, and where it is. */
export interface OutputFolder {
  readonly name: string
  readonly path: string
}

/** What this program leaves behind only when it is killed. */
const leftover = /^\.forthright-[0-9a-f-]{36}\.(?:tmp|pending)$/

/**
 * Writes files into a folder, each whole or not at all. A file that is there is replaced only if the folder's
 * `.forthright.json` lists it; otherwise nothing is written and the problems are returned.
 *
 * Every file is first written under another name beside its place, and renamed when all of them are on disk. The new
 * list lies there as well before the first rename and takes its place after the last, so that after a kill the next run
 * still knows its own files.
 */
export async function writeOutputs(
  folder: OutputFolder,
  files: readonly OutputFile[],
): Promise<readonly FileProblem[]> {
  const state = await stateOf(folder)
  if ('mistake' in state) return [state]
  const refused = (await Promise.all(files.map((file) => foreignFile(folder, file, state.owned)))).flat()
  if (refused.length > 0) return refused
  const temporary: string[] = []
  try {
    await mkdir(folder.path, { recursive: true })
    await replaceAll(folder, files, state, temporary)
    return []
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return [{ file: folder.name, mistake: { is: 'unwritable', code: String(error.code), said: quoted(error.message) } }]
  } finally {
    await Promise.all(temporary.map((file) => rm(file, { force: true })))
  }
}

/** Compares what would be written with what is there, and writes nothing. */
export async function staleOutputs(folder: OutputFolder, files: readonly OutputFile[]): Promise<readonly StaleFile[]> {
  const state = await stateOf(folder)
  const owned: Manifest = 'mistake' in state ? new Map() : state.owned
  const stale: StaleFile[] = []
  for (const { name, bytes } of files) {
    const found = await readFile(path.join(folder.path, name)).catch(() => undefined)
    if (found === undefined) stale.push({ name, reason: 'missing' })
    else if (!found.equals(bytes))
      stale.push({ name, reason: owned.get(name) === hashOf(found) ? 'outdated' : 'edited' })
  }
  return stale
}

/** What a folder says of itself: which files are ours, and what a killed run left behind. */
interface State {
  readonly owned: Manifest
  readonly leftovers: readonly string[]
}

async function stateOf(folder: OutputFolder): Promise<State | FileProblem> {
  const stats = await lstat(folder.path).catch(() => undefined)
  if (stats?.isFile()) return { file: folder.name, mistake: { is: 'not-a-folder' } }
  const leftovers = (await readdir(folder.path).catch(() => [])).filter((name) => leftover.test(name))
  const owned = await readManifest(path.join(folder.path, manifestName))
  if (owned === undefined) return { file: `${folder.name}/${manifestName}`, mistake: { is: 'broken-manifest' } }
  const pending = leftovers.filter((name) => name.endsWith('.pending'))
  return { owned: new Map([...owned, ...(await finished(folder, pending))]), leftovers }
}

/** What a killed run had already put in its place: only files with exactly the bytes that it was going to write. */
async function finished(folder: OutputFolder, pending: readonly string[]): Promise<Manifest> {
  const done = new Map<string, string>()
  for (const list of pending)
    for (const [name, hash] of (await readManifest(path.join(folder.path, list))) ?? []) {
      const found = await readFile(path.join(folder.path, name)).catch(() => undefined)
      if (found && hashOf(found) === hash) done.set(name, hash)
    }
  return done
}

/** A file that stands where an output belongs and that forthright did not write. */
async function foreignFile(
  folder: OutputFolder,
  { name, bytes }: OutputFile,
  owned: Manifest,
): Promise<readonly FileProblem[]> {
  if (path.basename(name) !== name || name === manifestName) throw new RangeError(`not the name of an output: ${name}`)
  const file = path.join(folder.path, name)
  const stats = await lstat(file).catch(() => undefined)
  if (stats === undefined || (owned.has(name) && !stats.isDirectory())) return []
  // The very bytes that would be written are nobody's loss.
  const found = stats.isFile() ? await readFile(file).catch(() => undefined) : undefined
  return found?.equals(bytes) ? [] : [{ file: `${folder.name}/${name}`, mistake: { is: 'foreign' } }]
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
  await Promise.all(state.leftovers.map((name) => rm(path.join(folder.path, name), { force: true })))
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
  const kept = new Map<string, string>()
  for (const [name, hash] of owned) {
    const stats = await lstat(path.join(folder.path, name)).catch(() => undefined)
    if (stats?.isFile()) kept.set(name, hash)
  }
  for (const { name, bytes } of files) kept.set(name, hashOf(bytes))
  return printManifest(kept)
}

/** Returns when the bytes are on the disk: a rename that survives a power cut must not name an empty file. */
async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes renames last; Windows cannot open a folder, and needs not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
