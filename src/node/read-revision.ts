import path from 'node:path'
import type { Project } from '../checking/checked.js'
import type { FileProblem } from '../findings/file-problem.js'
import { parse } from '../reading/parse.js'
import { recognise, type Seeming } from '../reading/recognise.js'
import { settingsName } from '../settings/settings.js'
import { glance } from './decode.js'
import { type Disk, isPlace, type Real } from './disk.js'
import { nearTo } from './find-declarations.js'
import { blobsOf, entriesAt, type GitEntry, isProblem, isShallow, prefixOf } from './git.js'
import { patternOf } from './matching.js'
import { passedOverAt } from './passed-over-at.js'
import { mostBytes } from './read-file.js'
import { isParsed, readDeclaration, type Surroundings } from './read-project.js'
import type { Holding } from './settings.js'
import { settingsAt } from './settings-at.js'
import { unreadAmong } from './unread.js'

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
  /** The names of those that a search of files as they are would pass over: by the folders they lie in, or because they are links. */
  passed(): Promise<ReadonlySet<string>>
  /** Whether a file lies in a submodule: that is a repository of its own. */
  isInModule(name: string): boolean
  readonly problems: readonly FileProblem[]
}

/** What somebody named: a file or a folder, or a pattern of them. */
export interface Named {
  readonly name: string
  readonly isPattern: boolean
}

/** Whether a revision has a file or a folder of that very name. */
export async function isNamedIn({ commit }: Revision, name: string, cwd: string): Promise<boolean | FileProblem> {
  const prefix = await prefixOf(cwd)
  if (isProblem(prefix)) return prefix
  const entries = await entriesAt(commit, [keyOf(prefix, name)], cwd)
  return isProblem(entries) ? entries : entries.size > 0
}

/** Tells which files lie in submodules of a revision that nothing else is read of. */
export async function modulesOf(
  { commit }: Revision,
  names: readonly Named[],
  cwd: string,
): Promise<((name: string) => boolean) | FileProblem> {
  const prefix = await prefixOf(cwd)
  if (isProblem(prefix)) return prefix
  const keys = await Promise.all(names.map((one) => namedIn(prefix, one)))
  const entries = await entriesAt(
    commit,
    keys.map(({ key }) => key),
    cwd,
  )
  return isProblem(entries) ? entries : (name) => isInModule(entries, keyOf(prefix, name))
}

/** Reads the declarations of a revision: files by their names, folders with all declarations below them. */
export async function readRevision(
  revision: Revision,
  names: readonly Named[],
  { cwd, settings }: Pick<Surroundings, 'cwd' | 'settings'>,
): Promise<ReadRevision> {
  const prefix = await prefixOf(cwd)
  if (isProblem(prefix)) return without([prefix])
  const inside = await Promise.all(names.map((one) => namedIn(prefix, one)))
  const out = inside.filter(({ key }) => key === '..' || key.startsWith('../') || path.isAbsolute(key))
  if (out.length > 0) return without(out.map(({ name }) => ({ file: name, mistake: { is: 'outside-the-repository' } })))
  const folders = inside.map(({ key }) => parentOf(key))
  const near = await entriesAt(revision.commit, [...new Set([...folders, ...inside.map(({ key }) => key)])], cwd)
  if (isProblem(near)) return without([near])
  const behind = await behindLinks(revision.commit, inside, near, cwd)
  if (isProblem(behind)) return without([behind])
  const found: ReadAt[] = []
  const problems: FileProblem[] = []
  const { keys, alike } = await mainFiles(near, inside, cwd)
  const shared = await settingsAt(revision, [...keys, ...alike], { cwd, prefix, given: settings?.given })
  if (isProblem(shared)) return without([shared])
  const entries = new Map([...near, ...shared.entries])
  const before = `${revision.called}:`
  const shown = { prefix: before, nameAt: (key: string) => `${before}${path.posix.relative(prefix, key)}` }
  for (const key of keys) {
    const read = await readMain(shown, { key, settings: shared.of(key) }, entries, cwd).catch(notStored)
    if (isProblem(read)) problems.push(read)
    else found.push({ name: path.posix.relative(prefix, key), project: read })
  }
  const { named, sought } = apart(inside, near)
  const at = { commit: revision.commit, prefix: before, folders: sought.map(({ key }) => key) }
  const passedOf = (some: readonly string[]) => passedOverAt({ ...at, settings: shared.of, keys: some }, cwd)
  const passed = await passedOf(alike)
  const left = alike.filter((key) => !passed.includes(key))
  problems.push(...(await unreadAt(left, found, { ...shown, top: prefix, entries, cwd })))
  const modules = inside.filter(({ key }) => isInModule(near, key))
  return {
    found,
    async passed() {
      const passed = await passedOf(keys.filter((key) => !named.includes(key)))
      const links = [...near].flatMap(([key, { kind }]) => (kind === 'link' && !named.includes(key) ? [key] : []))
      return new Set([...passed, ...links].map((key) => path.posix.relative(prefix, key)))
    },
    isInModule: (name) => isInModule(near, keyOf(prefix, name)),
    problems: [...problems, ...modules.map(({ name }) => ({ file: name, mistake: { is: 'in-a-submodule' } as const }))],
  }
}

/** The first of what is named that lies behind a link to a folder, or is one: in a revision, folders have one name. */
async function behindLinks(
  commit: string,
  inside: readonly NamedKey[],
  near: Entries,
  cwd: string,
): Promise<FileProblem | undefined> {
  const lost = inside.filter(({ key }) => !near.has(key) && !isFolderIn(near, key))
  if (lost.length === 0) return undefined
  const entries = await entriesAt(commit, [...new Set(lost.flatMap(({ key }) => stepsTo(key)))], cwd)
  if (isProblem(entries)) return entries
  const behind = lost.find(({ key }) => linkOn(entries, key) !== undefined)
  return behind && { file: behind.name, mistake: { is: 'behind-a-link' } }
}

/** A file, and before it each folder on the way to it. */
const stepsTo = (key: string): readonly string[] =>
  key.split('/').map((_, step, steps) => steps.slice(0, step + 1).join('/'))

/** The file itself, or the first folder on the way to it, where that is a link. */
const linkOn = (entries: Entries, key: string): string | undefined =>
  stepsTo(key).find((one) => entries.get(one)?.kind === 'link')

/** Whether anything lies below a folder; the top is one. */
const isFolderIn = (entries: Entries, key: string): boolean =>
  key === '' || [...entries.keys()].some((one) => one.startsWith(`${key}/`))

/** What looks like ours in a revision and belongs to nothing that was read there. */
function unreadAt(
  alike: readonly string[],
  found: readonly ReadAt[],
  {
    prefix,
    nameAt,
    top,
    entries,
    cwd,
  }: Shown & { readonly top: string; readonly entries: Entries; readonly cwd: string },
): Promise<readonly FileProblem[]> {
  const read = found.map(({ project }) => ({ files: project.files, isParsed: isParsed(project) }))
  const disk = diskOf(entries, { prefix, nameAt }, cwd)
  const keyOf = (name: string): string => path.posix.join(top, name.slice(prefix.length))
  return unreadAmong(alike.map(nameAt), read, {
    async keyOf(name) {
      const file = path.resolve('/', keyOf(name))
      const real = await disk.real(file)
      return isPlace(real) ? real.lies : file
    },
    async textOf(name) {
      const object = entries.get(keyOf(name))?.object ?? ''
      return glance((await blobsOf([object], cwd)).get(object) ?? new Uint8Array())
    },
  })
}

/** Nothing is passed over. */
const nobody = async (): Promise<ReadonlySet<string>> => new Set()

const without = (problems: readonly FileProblem[]): ReadRevision => ({
  found: [],
  passed: nobody,
  isInModule: () => false,
  problems,
})

type Entries = ReadonlyMap<string, GitEntry>

/** What an argument names in a repository: a file, a folder, or what a pattern matches below one. */
interface NamedKey {
  readonly name: string
  readonly key: string
  readonly matches?: (name: string) => boolean
}

async function namedIn(prefix: string, { name, isPattern }: Named): Promise<NamedKey> {
  const pattern = isPattern ? await patternOf(name) : undefined
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

/** The declarations that are named, and those in folders that are, as they are found on the disk; and what looks like ours there. */
async function mainFiles(
  entries: Entries,
  all: readonly NamedKey[],
  cwd: string,
): Promise<{ readonly keys: readonly string[]; readonly alike: readonly string[] }> {
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
  const seeming = below.map(([file, { object }]) => {
    const bytes = blobs.get(object)
    // What is not stored here may be a declaration: it is said rather than taken for gone.
    return { file, seems: bytes === undefined ? 'declaration' : recognise(glance(bytes), file) }
  })
  const that = (seemed: Seeming) => seeming.flatMap(({ file, seems }) => (seems === seemed ? [file] : []))
  const [declarations, alike] = [that('declaration'), that('alike')]
  return {
    keys: [...new Set([...named, ...declarations])].sort(),
    alike: [...alike, ...nearTo([...declarations, ...alike], that('perhaps'))].sort(),
  }
}

const isFile = (entry: GitEntry | undefined): boolean => entry?.kind === 'file' || entry?.kind === 'link'

const isHidden = (file: string): boolean => /(?:^|\/)(?:\.[^/]*|node_modules)\//.test(file)

/** How the files of a revision are named to somebody: `main:club.yaml`, from the folder that the command runs in. */
interface Shown {
  /** What stands before each: `main:`. */
  readonly prefix: string
  readonly nameAt: (key: string) => string
}

async function readMain(
  shown: Shown,
  { key, settings }: { readonly key: string; readonly settings: Holding | undefined },
  entries: Entries,
  cwd: string,
): Promise<Project | FileProblem> {
  const disk = diskOf(entries, shown, cwd)
  const file = path.resolve('/', key)
  const real = await disk.real(file)
  const name = shown.nameAt(key)
  if (!isPlace(real)) return { file: name, mistake: { is: 'missing' } }
  if (!entries.has(path.relative(path.resolve('/'), real.lies).replaceAll(path.sep, '/')))
    return { file: name, mistake: { is: 'behind-a-link' } }
  const bytes = await disk.read(real.lies)
  if (typeof bytes === 'string') return { file: name, mistake: { is: bytes } }
  return readDeclaration({ name, file, bytes, settings }, new Map(), parse, disk)
}

/** A file belongs to a declaration, and a clone was made without it. */
class NotStoredError extends Error {
  override readonly name = 'NotStoredError'
  constructor(readonly problem: FileProblem) {
    super('Not stored.')
  }
}

function notStored(error: unknown): FileProblem {
  if (error instanceof NotStoredError) return error.problem
  throw error
}

/** A revision as a disk whose root is the top of the repository. */
function diskOf(entries: Entries, { prefix, nameAt }: Shown, cwd: string): Disk {
  const at = (file: string): string => path.relative(path.resolve('/'), file).replaceAll(path.sep, '/')
  const read = async (file: string): Promise<Uint8Array> => {
    const object = entries.get(at(file))?.object
    if (object === undefined) throw Object.assign(new Error(`A folder: ${file}`), { code: 'EISDIR', errno: -21 })
    const bytes = (await blobsOf([object], cwd)).get(object)
    if (bytes !== undefined) return bytes
    const mistake = { is: 'not-stored', isShallow: await isShallow(cwd) } as const
    throw new NotStoredError({ file: nameAt(at(file)), mistake })
  }
  const real = async (file: string, hops = 8): Promise<Real> => {
    const key = at(file)
    const entry = entries.get(key)
    if (entry?.kind === 'file' || (entry === undefined && isFolderIn(entries, key))) return { lies: file }
    const link = linkOn(entries, key)
    if (link === undefined) return 'no-file'
    if (hops === 0) return { mistake: 'unreadable-file', code: 'ELOOP' }
    const target = new TextDecoder().decode(await read(path.resolve('/', link)))
    const way = path.posix.join(path.posix.dirname(link), target, key.slice(link.length))
    const isOut = path.posix.isAbsolute(target) || way === '..' || way.startsWith('../')
    return isOut ? 'link-out' : real(path.resolve('/', way), hops - 1)
  }
  return {
    prefix,
    real,
    read: async (file) => ((entries.get(at(file))?.size ?? 0) > mostBytes ? 'too-large' : read(file)),
  }
}
