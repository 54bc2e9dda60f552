import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { FileMistake, FileProblem } from '../findings/file-problem.js'
import { codeOf } from './error-code.js'
import { type Listed, type Manifest, manifestName, readManifest } from './manifest.js'
import { inTheWayOf, type Place } from './refusal.js'
import { isRead, isWritten, standing } from './same-bytes.js'

/** The folder of all outputs: as the user named it, for messages, and where it is. */
export type OutputFolder = Place

/** What a folder says of itself: which files are ours, and what a killed run left behind. */
export interface State {
  readonly owned: Manifest
  readonly leftovers: readonly string[]
}

/** What this program leaves behind only when it is killed. */
const leftover = /^\.forthright-[0-9a-f-]{36}\.(?:tmp|pending)$/

/** Reads what a folder says of itself, or why it cannot be one of outputs. */
export async function stateOf(folder: OutputFolder): Promise<State | FileProblem> {
  const mistake = await noFolderAt(folder)
  if (mistake) return { file: folder.name, mistake }
  const entries = await readdir(folder.path, { withFileTypes: true }).catch(() => [])
  const leftovers = entries.filter((entry) => entry.isFile() && leftover.test(entry.name)).map(({ name }) => name)
  const owned = await readManifest(path.join(folder.path, manifestName))
  if ('is' in owned) return { file: `${folder.name}/${manifestName}`, mistake: owned }
  const pending = leftovers.filter((name) => name.endsWith('.pending'))
  return { owned: new Map([...owned, ...(await finished(folder, pending))]), leftovers }
}

/** Why something is no folder and cannot become one, as far as that is known without making it. */
async function noFolderAt(folder: OutputFolder): Promise<FileMistake | undefined> {
  const blocked = await inTheWayOf(folder)
  if (blocked !== undefined) return { is: 'unwritable', ...blocked }
  const behind = await stat(folder.path).catch(codeOf)
  return typeof behind === 'string' || behind.isDirectory() ? undefined : { is: 'not-a-folder' }
}

/** What a killed run had already put in its place: only files with exactly the bytes that it was going to write. */
async function finished(folder: OutputFolder, pending: readonly string[]): Promise<Manifest> {
  const done = new Map<string, Listed>()
  for (const list of pending) {
    const planned = await readManifest(path.join(folder.path, list))
    if ('is' in planned) continue
    for (const [name, listed] of planned) {
      const found = await standing(path.join(folder.path, name))
      if (isRead(found) && isWritten(found, listed.sha256)) done.set(name, listed)
    }
  }
  return done
}
