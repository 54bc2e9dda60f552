import path from 'node:path'
import type { Project } from '../checking/checked.js'
import type { FileProblem } from '../findings/file-problem.js'
import { parse } from '../reading/parse.js'
import { recognise } from '../reading/recognise.js'
import { settingsName } from '../settings/settings.js'
import { glance } from './decode.js'
import { type Disk, isPlace, type Real } from './disk.js'
import { blobsOf, entriesAt, type GitEntry, isProblem, isShallow, prefixOf } from './git.js'
import { patternOf, seemsPattern } from './matching.js'
import { passedOverAt } from './passed-over-at.js'
import { mostBytes } from './read-file.js'
import { readDeclaration, type Surroundings } from './read-project.js'
import type { Holding } from './settings.js'
import { settingsAt } from './settings-at.js'
import { UnusableSettings } from './unusable-settings.js'

/** A commit, and what it is called: the word that somebody typed, or the beginning of its number. */
export interface Revision {
  readonly commit: string
  readonly called: string
}

/** A declaration of a revision, by its name as the same file is named on the disk. */
export interface ReadAt {
  readonly name: string
  readonly project: Project
}

/** What a revision has of the files and folders that were named. */
export interface ReadRevision {
  readonly found: readonly ReadAt[]
  /** The names of those found in folders that a search of files as they are would pass over. */
  passed(): Promise<ReadonlySet<string>>
  readonly problems: readonly FileProblem[]
}

/** Reads the declarations of a revision: files by their names, folders with all declarations below them. */
export async function readRevision(
  revision: Revision,
  names: readonly string[],
  { cwd, settings }: Pick<Surroundings, 'cwd' | 'settings'>,
): Promise<ReadRevision> {
  const prefix = await prefixOf(cwd)
  if (isProblem(prefix)) return without([prefix])
  const inside = await Promise.all(names.map((name) => namedIn(prefix, name)))
  const out = inside.filter(({ key }) => key === '..' || key.startsWith('../') || path.isAbsolute(key))
  if (out.length > 0) return without(out.map(({ name }) => ({ file: name, mistake: { is: 'outside-the-repository' } })))
  const folders = inside.map(({ key }) => parentOf(key))
  const near = await entriesAt(revision.commit, [...new Set([...folders, ...inside.map(({ key }) => key)])], cwd)
  if (isProblem(near)) return without([near])
  const found: ReadAt[] = []
  const problems: FileProblem[] = []
  const keys = await mainFiles(near, inside, cwd)
  const shared = await settingsAt(revision, keys, { cwd, prefix, given: settings?.given })
  if (isProblem(shared)) return without([shared])
  const entries = new Map([...near, ...shared.entries])
  for (const key of keys) {
    const name = path.posix.relative(prefix, key)
    const read = await readMain(revision, { key, name, settings: shared.of(key) }, entries, cwd)
    if (isProblem(read)) problems.push(read)
    else found.push({ name, project: read })
  }
  const modules = inside.filter(({ key }) => isInModule(near, key))
  return {
    found,
    async passed() {
      const { named, sought } = apart(inside, near)
      const { commit, called } = revision
      const at = { commit, prefix: `${called}:`, folders: sought.map(({ key }) => key), settings: shared.of }
      const passed = await passedOverAt({ ...at, keys: keys.filter((key) => !named.includes(key)) }, cwd)
      return new Set(passed.map((key) => path.posix.relative(prefix, key)))
    },
    problems: [...problems, ...modules.map(({ name }) => ({ file: name, mistake: { is: 'in-a-submodule' } as const }))],
  }
}

/** Nothing is passed over. */
const nobody = async (): Promise<ReadonlySet<string>> => new Set()

const without = (problems: readonly FileProblem[]): ReadRevision => ({ found: [], passed: nobody, problems })

type Entries = ReadonlyMap<string, GitEntry>

/** What an argument names in a repository: a file, a folder, or what a pattern matches below one. */
interface NamedKey {
  readonly name: string
  readonly key: string
  readonly matches?: (name: string) => boolean
}

async function namedIn(prefix: string, name: string): Promise<NamedKey> {
  const pattern = seemsPattern(name) ? await patternOf(name) : undefined
  if (pattern === undefined) return { name, key: keyOf(prefix, name) }
  return { name, key: keyOf(prefix, pattern.folder), matches: pattern.matches }
}

/** The path of a file in its repository; empty for the top. */
const keyOf = (prefix: string, name: string): string => {
  const joined = path.posix.join(prefix, name.replaceAll(path.sep, '/'))
  return joined === '.' || joined === './' ? '' : joined.replace(/\/$/, '')
}

const parentOf = (key: string): string => {
  const parent = path.posix.dirname(key)
  return parent === '.' ? '' : parent
}

const isInModule = (entries: Entries, key: string): boolean =>
  [...entries].some(([file, { kind }]) => kind === 'submodule' && (key === file || key.startsWith(`${file}/`)))

/** Files that are named, and the folders that are searched. */
function apart(all: readonly NamedKey[], entries: Entries) {
  const named = all.filter(({ key }) => isFile(entries.get(key))).map(({ key }) => key)
  return { named, sought: all.filter(({ key }) => !named.includes(key)) }
}

/** The declarations that are named, and those in folders that are, as they are found on the disk. */
async function mainFiles(entries: Entries, all: readonly NamedKey[], cwd: string): Promise<readonly string[]> {
  const { named, sought } = apart(all, entries)
  const below = [...entries].filter(
    ([file, entry]) =>
      entry.kind === 'file' &&
      entry.size <= mostBytes &&
      /\.ya?ml$/i.test(file) &&
      path.posix.basename(file) !== settingsName &&
      sought.some(
        ({ key, matches }) =>
          (key === '' || file.startsWith(`${key}/`)) &&
          (matches?.(path.posix.relative(key, file)) ?? true) &&
          !isHidden(file.slice(key.length)),
      ),
  )
  const blobs = await blobsOf(
    below.map(([, { object }]) => object),
    cwd,
  )
  const declarations = below.flatMap(([file, { object }]) => {
    const bytes = blobs.get(object)
    // What is not stored here may be a declaration: it is said rather than taken for gone.
    return bytes === undefined || recognise(glance(bytes)) === 'declaration' ? [file] : []
  })
  return [...new Set([...named, ...declarations])].sort()
}

const isFile = (entry: GitEntry | undefined): boolean => entry?.kind === 'file' || entry?.kind === 'link'

const isHidden = (file: string): boolean => /(?:^|\/)(?:\.[^/]*|node_modules)\//.test(file)

async function readMain(
  { called }: Revision,
  { key, name, settings }: { readonly key: string; readonly name: string; readonly settings: Holding | undefined },
  entries: Entries,
  cwd: string,
): Promise<Project | FileProblem> {
  const disk = diskOf(entries, `${called}:`, cwd)
  const file = path.resolve('/', key)
  const real = await disk.real(file)
  const shown = `${called}:${name}`
  if (!isPlace(real)) return { file: shown, mistake: { is: 'missing' } }
  const bytes = await disk.read(real.lies).catch(instead(undefined))
  if (bytes === undefined) return { file: shown, mistake: { is: 'not-stored', isShallow: await isShallow(cwd) } }
  if (typeof bytes === 'string') return { file: shown, mistake: { is: bytes } }
  return readDeclaration({ name: shown, file, bytes, settings }, new Map(), parse, disk)
}

/** What stands for what is not stored here; that git breaks off is no answer at all. */
const instead =
  <Answer>(answer: Answer) =>
  (error: unknown): Answer => {
    if (error instanceof UnusableSettings) throw error
    return answer
  }

/** A revision as a disk whose root is the top of the repository. */
function diskOf(entries: Entries, prefix: string, cwd: string): Disk {
  const at = (file: string): string => path.relative(path.resolve('/'), file).replaceAll(path.sep, '/')
  const read = async (file: string): Promise<Uint8Array> => {
    const object = entries.get(at(file))?.object ?? ''
    const bytes = (await blobsOf([object], cwd)).get(object)
    if (bytes === undefined) throw new Error(`Not stored: ${file}`)
    return bytes
  }
  const isFolder = (path: string): boolean =>
    path === '' || [...entries.keys()].some((one) => one.startsWith(`${path}/`))
  const real = async (file: string, hops = 8): Promise<Real> => {
    const entry = entries.get(at(file))
    if (entry?.kind === 'file' || (entry === undefined && isFolder(at(file)))) return { lies: file }
    if (entry?.kind !== 'link') return 'no-file'
    if (hops === 0) return { mistake: 'unreadable-file', code: 'ELOOP' }
    const target = new TextDecoder().decode(await read(file))
    return path.posix.isAbsolute(target) ? 'no-file' : real(path.resolve(path.dirname(file), target), hops - 1)
  }
  return {
    prefix,
    real: (file) => real(file).catch(instead<Real>('no-file')),
    read: async (file) => ((entries.get(at(file))?.size ?? 0) > mostBytes ? 'too-large' : read(file)),
  }
}
