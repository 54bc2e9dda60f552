import path from 'node:path'
import { settingsName } from '../settings/settings.js'
import { blobsOf, entriesAt, type GitEntry, isProblem } from './git.js'
import { isBelow } from './lies-below.js'
import { type PassedOver, passedOverIn, patternFiles } from './passed-over.js'
import { patternsOf, unusable } from './patterns-in.js'
import type { Holding } from './settings.js'
import { UnusableSettings } from './unusable-settings.js'

/** Files of a commit that were found in folders, and the settings that hold for each. */
interface FoundAt {
  readonly commit: string
  /** What stands before the names of its files: `main:`. */
  readonly prefix: string
  /** By their paths in the repository. */
  readonly keys: readonly string[]
  /** The folders in which they were found, in the same way; empty for the top. */
  readonly folders: readonly string[]
  readonly settings: (key: string) => Holding | undefined
}

/** Which of the files that were found in folders of a commit a search passes over, by what the commit says of that. */
export async function passedOverAt(
  { commit, prefix, keys, folders, settings }: FoundAt,
  cwd: string,
): Promise<readonly string[]> {
  if (keys.length === 0) return []
  const texts = await patternsAt({ commit, prefix }, keys, cwd)
  const settingsOf = (folder: string): Holding | undefined => settings(inRepository(path.join(folder, 'any')))
  const searching = {
    cwd: top,
    settings: { given: undefined, of: async (folder: string) => settingsOf(folder) },
    told() {},
    patterns: {
      above: async (folder: string) => foldersFrom(folder),
      text: async (file: string) => texts.get(inRepository(file)),
    },
  }
  // A file of patterns may stand in any folder: whether it does, is seen when it is read.
  const entriesIn = (folder: string) =>
    [...patternFiles, ...(settingsOf(folder)?.folder === folder ? [settingsName] : [])].map((name) => ({ name }))
  // What is passed over in each folder below one that is searched; nothing where the folder itself is.
  const known = new Map<string, Promise<PassedOver | undefined>>()
  const within = (folder: string, searched: string): Promise<PassedOver | undefined> => {
    const key = `${searched}\0${folder}`
    const found = known.get(key) ?? look(folder, searched)
    known.set(key, found)
    return found
  }
  const look = async (folder: string, searched: string): Promise<PassedOver | undefined> => {
    if (folder === searched) return (await passedOverIn(folder, searching)).in(folder, entriesIn(folder))
    const above = await within(path.dirname(folder), searched)
    return above?.has(folder, 'folder') === false ? above.in(folder, entriesIn(folder)) : undefined
  }
  const isFound = async (key: string): Promise<boolean> => {
    const file = path.join(top, key)
    for (const folder of folders.map((one) => path.join(top, one)))
      if (isBelow(file, folder) && (await within(path.dirname(file), folder))?.has(file, 'file') === false) return true
    return false
  }
  const found = await Promise.all(keys.map(isFound))
  return keys.filter((_, index) => found[index] !== true)
}

/** The top of the repository stands for the root of a disk. */
const top = path.resolve('/')

const inRepository = (file: string): string => path.relative(top, file).replaceAll(path.sep, '/')

/** A folder and those above it, up to the top. */
function foldersFrom(folder: string): readonly string[] {
  const above = path.dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersFrom(above)]
}

/** The files of patterns in all folders above some files of a commit, by their paths in the repository. */
async function patternsAt(
  { commit, prefix }: Pick<FoundAt, 'commit' | 'prefix'>,
  keys: readonly string[],
  cwd: string,
): Promise<ReadonlyMap<string, string>> {
  const folders = new Set(keys.flatMap((key) => foldersFrom(path.dirname(path.join(top, key)))))
  const files = [...folders].flatMap((folder) => patternFiles.map((name) => inRepository(path.join(folder, name))))
  const entries = await entriesAt(commit, files, cwd)
  if (isProblem(entries)) throw new UnusableSettings([], [entries])
  const kept = [...entries].filter(([file]) => patternFiles.some((name) => name === path.posix.basename(file)))
  const blobs = await blobsOf(
    kept.map(([, { object }]) => object),
    cwd,
  )
  return new Map(kept.map(([file, entry]) => [file, patternsAs(entry, `${prefix}${file}`, blobs.get(entry.object))]))
}

/** What a file of patterns says in a commit. Throws UnusableSettings where it cannot be read, as on the disk. */
function patternsAs({ kind }: GitEntry, name: string, bytes: Uint8Array | undefined): string {
  if (kind === 'link') throw unusable(name, { is: 'link' })
  if (kind === 'submodule') throw unusable(name, { is: 'unreadable', code: 'EISDIR' })
  if (bytes === undefined) throw unusable(name, { is: 'not-stored', isShallow: false })
  return patternsOf(name, bytes)
}
