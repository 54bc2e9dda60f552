import path from 'node:path'
import type { FileProblem } from '../findings/file-problem.js'
import { readSettings } from '../settings/read-settings.js'
import { settingsName } from '../settings/settings.js'
import { decode } from './decode.js'
import { type Asked, blobsOf, entriesAt, type GitEntry, isProblem } from './git.js'
import { knownWords } from './read-known-settings.js'
import { type Holding, settingsFor } from './settings.js'
import { UnusableSettings } from './unusable-settings.js'
import { wayTo } from './way-to.js'

/** A commit, and what it is called. */
interface Revision {
  readonly commit: string
  readonly called: string
}

/** The settings of a revision, and all files that they let declarations share. */
interface SettingsAt {
  readonly entries: ReadonlyMap<string, GitEntry>
  of(key: string): Holding | undefined
}

/** In what they are looked for; `given`: those that were named instead, or none. */
interface Looking {
  readonly cwd: string
  /** Where the command runs in the repository. */
  readonly prefix: string
  readonly given: string | false | undefined
}

/** Finds the settings for some files of a revision as they were then: the nearest above each, up to the top. */
export async function settingsAt(
  revision: Revision,
  keys: readonly string[],
  looking: Looking,
): Promise<Asked<SettingsAt>> {
  const { cwd, prefix, given } = looking
  if (given === false) return { entries: new Map(), of: () => undefined }
  if (given !== undefined) {
    const named = await settingsFor(cwd, given).of(cwd)
    if (named === undefined) return { entries: new Map(), of: () => undefined }
    const folder = path.posix.join(prefix, wayTo(named.folder, cwd)).replace(/^\.?\/?$|\/$/, '')
    const isInside = folder !== '..' && !folder.startsWith('../') && !path.isAbsolute(folder)
    // Settings that lie elsewhere reach no file of the repository: declarations share nothing by them.
    if (!isInside) return { entries: new Map(), of: () => ({ ...named, folder: path.resolve('/', settingsName) }) }
    const entries = keys.length === 0 ? new Map<string, GitEntry>() : await entriesAt(revision.commit, [folder], cwd)
    if (isProblem(entries)) return entries
    return { entries, of: () => ({ ...named, folder: path.resolve('/', folder) }) }
  }
  const folders = [...new Set(keys.flatMap(above))]
  if (folders.length === 0) return { entries: new Map(), of: () => undefined }
  const there = await entriesAt(revision.commit, folders.map(inFolder), cwd)
  if (isProblem(there)) return there
  const files = folders.filter((folder) => there.get(inFolder(folder))?.kind === 'file')
  const held = new Map<string, Holding>()
  for (const folder of files) {
    const read = await readAt(revision, folder, there.get(inFolder(folder))?.object ?? '', cwd)
    if (isProblem(read)) return read
    held.set(folder, read)
  }
  const entries = files.length === 0 ? new Map<string, GitEntry>() : await entriesAt(revision.commit, files, cwd)
  if (isProblem(entries)) return entries
  return { entries, of: (key) => above(key).flatMap((folder) => held.get(folder) ?? [])[0] }
}

async function readAt(
  { called }: Revision,
  folder: string,
  object: string,
  cwd: string,
): Promise<Holding | FileProblem> {
  const name = `${called}:${inFolder(folder)}`
  const bytes = (await blobsOf([object], cwd)).get(object)
  if (bytes === undefined) return { file: name, mistake: { is: 'not-stored', isShallow: false } }
  const { text, finding } = decode(name, bytes)
  if (finding) throw new UnusableSettings([finding])
  const { value, findings } = await readSettings({ path: name, text }, knownWords())
  if (value === undefined) throw new UnusableSettings(findings)
  return { ...value, folder: path.resolve('/', folder) }
}

const inFolder = (folder: string): string => (folder === '' ? settingsName : `${folder}/${settingsName}`)

/** The folders above a file in its repository, the nearest first; the top is empty. */
function above(key: string): readonly string[] {
  const steps = key.split('/').slice(0, -1)
  return [...steps.map((_, index) => steps.slice(0, steps.length - index).join('/')), '']
}
