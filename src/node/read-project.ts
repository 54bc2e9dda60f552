import path from 'node:path'
import type { Project } from '../checking/checked.js'
import { quoted } from '../findings/fact.js'
import type { FileProblem } from '../findings/file-problem.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { includesOf } from '../reading/includes.js'
import type { IncludeMistake } from '../reading/mistakes/include-mistake.js'
import { parse } from '../reading/parse.js'
import { readValue } from '../reading/read-value.js'
import type { Stage } from '../reading/stage.js'
import { settingsName } from '../settings/settings.js'
import { type SourceFile, usualName } from '../source/file.js'
import { locatorOf } from '../source/locate.js'
import type { SourceTree } from '../source/tree.js'
import { decode } from './decode.js'
import { type Disk, ownDisk } from './disk.js'
import { systemCode } from './error-code.js'
import { declarationsIn, type Found, filesNear, type Sought } from './find-declarations.js'
import { patternOf, seemsPattern } from './matching.js'
import { isFolderPiped, mostBytes, readNamed } from './read-file.js'
import { readInclude } from './read-include.js'
import { readLogo } from './read-logo.js'
import { inTheWayOf, unreadable } from './refusal.js'
import type { Holding, SettingsLookup } from './settings.js'
import { statsOf } from './stats-of.js'
import { onDisk, unreadAmong } from './unread.js'

/** Where the arguments of a command are to be understood. */
export interface Surroundings {
  readonly cwd: string
  /** All of standard input; asked only for the argument `-`. */
  stdin(): Promise<Uint8Array>
  /** The file that standard input stands for: its name and its folder. */
  readonly stdinName?: string | undefined
  /** Told of each folder that is searched. */
  readonly saw?: ((folder: string) => void) | undefined
  /** Finds the settings that hold; without it there are none. */
  readonly settings?: SettingsLookup | undefined
}

/** Reads a file as YAML: a session reads each text once. */
type Parse = (file: SourceFile) => Stage<SourceTree>

/** What the arguments of a command led to. */
export interface Reading {
  readonly projects: readonly Project[]
  /** Why some argument led to nothing: a command with any of these has not been understood. */
  readonly problems: readonly FileProblem[]
  /** The text of every file that was read, by the name it has in findings. */
  readonly texts: ReadonlyMap<string, string>
}

/** A main file before it is parsed. */
export interface Main {
  readonly name: string
  /** Absent for standard input, which lies in no folder. */
  readonly file?: string
  readonly bytes: Uint8Array
  /** The settings that hold for it. */
  readonly settings?: Holding | undefined
}

/** Reads the declarations that the arguments name: files, folders with all declarations below them, `-` for standard input. */
export async function readProject(args: readonly string[], where: Surroundings, read: Parse = parse): Promise<Reading> {
  const texts = new Map<string, string>()
  const projects: Project[] = []
  const { names, alike, problems: missing } = await listedBy(args, where)
  const problems = [...missing]
  for (const name of names) {
    const main = await readMain(name, where)
    if ('mistake' in main) problems.push(main)
    else projects.push(await readSettled(main, texts, read, where))
  }
  const whole = await withoutParts(projects, where.cwd)
  const known = whole.map((project) => ({ files: project.files, isParsed: isParsed(project) }))
  return { projects: whole, problems: [...problems, ...(await unreadAmong(alike, known, onDisk(where.cwd)))], texts }
}

/** Of what was named, what is no part of another: a part is read with its declaration, and alone it says where it belongs. */
async function withoutParts(projects: readonly Project[], cwd: string): Promise<readonly Project[]> {
  const included = new Set(projects.flatMap(({ files: [, ...parts] }) => parts.map((name) => keyOf(name, cwd))))
  const whole: Project[] = []
  for (const project of projects) {
    const [name = ''] = project.files
    if (name === '<stdin>' || !lacksVersion(project)) whole.push(project)
    else if (!included.has(keyOf(name, cwd))) whole.push(await withDeclaration(project, path.resolve(cwd, name), cwd))
  }
  return whole
}

/** Whether a file was read and does not begin as a declaration. */
export const lacksVersion = ({ trees: [tree], findings }: Project): boolean =>
  tree !== undefined && findings.length === 0 && !('forthright' in readValue(tree).value)

/** A part that was named alone, with a finding that says which declaration it belongs to. */
export async function withDeclaration(project: Project, file: string, cwd: string): Promise<Project> {
  const [tree] = project.trees
  const found = tree && (await import('./declaration-of.js').then((it) => it.declarationOf(file, cwd)))
  if (tree === undefined || found === undefined) return project
  const declaration = quoted((path.relative(cwd, found) || found).replaceAll(path.sep, '/'))
  const data: IncludeMistake = { mistake: 'part-alone', declaration }
  return { ...project, findings: [problem({ ...locatorOf([tree]).locate(''), rule: 'include', pointer: '', data })] }
}

/** Whether the main file of a declaration could be parsed, so that it is known what it includes. */
export const isParsed = ({ trees, files }: Project): boolean => trees[0]?.file.path === files[0]

/** What arguments mean: main files by name, each once, and what in their folders looks like ours. */
export interface Listing {
  readonly names: readonly string[]
  readonly alike: readonly string[]
  readonly problems: readonly FileProblem[]
}

/** The main files that the arguments mean. */
export async function listedBy(args: readonly string[], where: Surroundings): Promise<Listing> {
  const problems: FileProblem[] = []
  const names = new Map<string, string>()
  const alike: string[] = []
  for (const arg of args.length > 0 ? args : [where.stdinName === undefined ? usualName : '-']) {
    const found = await expand(arg, where, args.length > 0)
    if ('mistake' in found) problems.push(found)
    else {
      alike.push(...found.alike)
      problems.push(...found.misnamed.map(misnamedProblem))
      for (const name of found.declarations) if (!names.has(keyIn(name, where))) names.set(keyIn(name, where), name)
    }
  }
  return { names: [...names.values()], alike, problems }
}

const misnamedProblem = (file: string): FileProblem => ({
  file,
  mistake: { is: 'unreadable', code: 'EILSEQ', part: quoted(file) },
})

/** What a name stands for, however it is written. */
export const keyOf = (name: string, cwd: string): string => (name === '-' ? name : path.resolve(cwd, name))

/** Standard input is the file that it stands for. */
const keyIn = (name: string, { cwd, stdinName }: Surroundings): string =>
  keyOf(name === '-' ? (stdinName ?? name) : name, cwd)

/** One argument as names of main files. */
async function expand(arg: string, where: Surroundings, isNamed: boolean): Promise<Found | FileProblem> {
  const { cwd } = where
  if (arg === '-') return only(arg)
  // An empty argument is a variable that nobody set, and not the folder that it would resolve to.
  const file = path.resolve(cwd, arg)
  const stats = arg === '' ? undefined : await statsOf(file).catch(systemCode)
  if (typeof stats === 'string') return unreadable(stats, { name: arg, path: file })
  if (stats === undefined) return (await matching(arg, where)) ?? notFound(arg, cwd, isNamed)
  return stats.isDirectory() ? search(arg, { folder: arg }, where) : only(arg)
}

const only = (name: string): Found => ({ declarations: [name], alike: [], misnamed: [], passed: 0 })

/** The declarations that a pattern matches, where an argument is one and the folder in which it begins is there. */
async function matching(arg: string, where: Surroundings): Promise<Found | FileProblem | undefined> {
  if (!seemsPattern(arg)) return undefined
  const pattern = await patternOf(arg)
  const stats = pattern && (await statsOf(path.resolve(where.cwd, pattern.folder)).catch(systemCode))
  if (pattern && typeof stats === 'string') return { file: pattern.folder, mistake: { is: 'unreadable', code: stats } }
  return pattern && typeof stats === 'object' && stats.isDirectory() ? search(arg, pattern, where) : undefined
}

async function search(arg: string, sought: Sought, where: Surroundings): Promise<Found | FileProblem> {
  const found = await declarationsIn(sought, where)
  if ('mistake' in found) return found
  if (found.declarations.length + found.alike.length + found.misnamed.length > 0) return found
  return { file: arg, mistake: { is: 'no-declaration', passed: found.passed } }
}

async function notFound(arg: string, cwd: string, isNamed: boolean): Promise<FileProblem> {
  const blocked = arg === '' ? undefined : await inTheWayOf({ name: arg, path: path.resolve(cwd, arg) })
  if (blocked !== undefined) return { file: arg, mistake: { is: 'unreadable', ...blocked } }
  const near = await filesNear(arg, cwd)
  return { file: arg, mistake: { is: isNamed ? 'no-match' : 'no-usual-file', ...near } }
}

/** A main file by its name, with the settings that hold for it, or why it cannot be read. */
export async function readMain(name: string, where: Surroundings): Promise<Main | FileProblem> {
  const main = await bytesOf(name, where)
  return 'mistake' in main ? main : { ...main, settings: await settingsOf(main, where) }
}

async function bytesOf(name: string, { cwd, stdin, stdinName }: Surroundings): Promise<Main | FileProblem> {
  if (name === '-') {
    const bytes = await stdin()
    const named = stdinName === undefined ? {} : { file: path.resolve(cwd, stdinName) }
    const shown = stdinName ?? '<stdin>'
    if (bytes.length === 0 && (await isFolderPiped()))
      return { file: shown, mistake: { is: 'unreadable', code: 'EISDIR' } }
    return bytes.length > mostBytes ? { file: shown, mistake: { is: 'too-large' } } : { name: shown, ...named, bytes }
  }
  const file = path.resolve(cwd, name)
  try {
    const bytes = await readNamed(file)
    return typeof bytes === 'string' ? { file: name, mistake: { is: bytes } } : { name, file, bytes }
  } catch (error) {
    return unreadable(error, { name, path: file })
  }
}

/** The settings that hold for a main file; standard input lies where the command runs. */
export const settingsOf = (
  { file }: Pick<Main, 'file'>,
  { cwd, settings }: Surroundings,
): Promise<Holding | undefined> | undefined => settings?.of(file === undefined ? cwd : path.dirname(file))

/** One declaration with its settings; whoever watches is told where it was read. */
export async function readSettled(
  main: Main,
  texts: Map<string, string>,
  read: Parse,
  { cwd, saw }: Surroundings,
  disk: Disk = ownDisk,
): Promise<Project> {
  const project = await readDeclaration(main, texts, read, disk)
  if (saw) {
    const { foldersOf } = await import('./seen-folders.js')
    for (const folder of await foldersOf(project, main, cwd)) saw(folder)
  }
  return project
}

/** One declaration: its main file, then what that includes; that parts include nothing is checked when they are put together. */
export async function readDeclaration(
  main: Main,
  texts: Map<string, string>,
  read: Parse = parse,
  disk: Disk = ownDisk,
): Promise<Project> {
  const trees: SourceTree[] = []
  const files: string[] = []
  const findings: Finding[] = []
  const take = (name: string, bytes: Uint8Array): SourceTree | undefined => {
    const { text, finding } = decode(name, bytes)
    // The parser drops a byte order mark before it counts columns; what is shown has to agree with it.
    texts.set(name, text.replace(/^\uFEFF/, ''))
    files.push(name)
    const parsed = finding ? { value: undefined, findings: [finding] } : read({ path: name, text })
    findings.push(...parsed.findings)
    if (parsed.value) trees.push(parsed.value)
    return parsed.value
  }
  const { settings } = main
  const within = settings?.folder
  const tree = take(main.name, main.bytes)
  if (settings) texts.set(settings.tree.file.path, settings.tree.file.text)
  const taken = new Set(main.file === undefined ? [] : [main.file])
  for (const include of tree ? includesOf(tree) : []) {
    const part = tree && (await readInclude(include, { tree, file: main.file, within, taken }, disk))
    if (part === undefined) continue
    if ('bytes' in part) take(part.name, part.bytes)
    else findings.push(part)
  }
  const named = [{ trees, file: main.file, within }, ...(settings ? [sharer(settings)] : [])]
  return { trees, files, findings, ...(settings && { settings: settings.tree }), ...(await readLogo(named, disk)) }
}

/** Settings as what names a logo. */
const sharer = ({ tree, folder }: Holding) => ({
  trees: [tree],
  file: path.join(folder, settingsName),
  within: folder,
})
