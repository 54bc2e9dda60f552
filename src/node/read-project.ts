import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Project } from '../checking/checked.js'
import type { FileProblem } from '../findings/file-problem.js'
import type { Finding } from '../findings/finding.js'
import { includesOf } from '../reading/includes.js'
import { parse } from '../reading/parse.js'
import type { Stage } from '../reading/stage.js'
import { type SourceFile, usualName } from '../source/file.js'
import type { SourceTree } from '../source/tree.js'
import { decode } from './decode.js'
import { declarationsIn, filesNear } from './find-declarations.js'
import { readInclude } from './read-include.js'
import { readLogo } from './read-logo.js'

/** Where the arguments of a command are to be understood. */
export interface Surroundings {
  readonly cwd: string
  /** All of standard input; asked only for the argument `-`. */
  stdin(): Promise<Uint8Array>
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
interface Main {
  readonly name: string
  /** Absent for standard input, which lies in no folder. */
  readonly file?: string
  readonly bytes: Uint8Array
}

/** Reads the declarations that the arguments name: files, folders with all declarations below them, `-` for standard input. */
export async function readProject(args: readonly string[], where: Surroundings, read: Parse = parse): Promise<Reading> {
  const problems: FileProblem[] = []
  const texts = new Map<string, string>()
  const projects: Project[] = []
  for (const name of await namesOf(args, where, problems)) {
    const main = await readMain(name, where)
    if ('mistake' in main) problems.push(main)
    else projects.push(await readDeclaration(main, texts, read))
  }
  return { projects, problems, texts }
}

/** The main files that the arguments mean, each once. */
async function namesOf(args: readonly string[], where: Surroundings, problems: FileProblem[]) {
  const names = new Map<string, string>()
  for (const arg of args.length > 0 ? args : [usualName]) {
    const found = await expand(arg, where.cwd, args.length > 0)
    if ('mistake' in found) problems.push(found)
    else for (const name of found) if (!names.has(keyOf(name, where.cwd))) names.set(keyOf(name, where.cwd), name)
  }
  return names.values()
}

const keyOf = (name: string, cwd: string): string => (name === '-' ? name : path.resolve(cwd, name))

/** One argument as names of main files. */
async function expand(arg: string, cwd: string, isNamed: boolean): Promise<readonly string[] | FileProblem> {
  if (arg === '-') return ['-']
  // An empty argument is a variable that nobody set, and not the folder that it would resolve to.
  const stats = arg === '' ? undefined : await statOf(path.resolve(cwd, arg))
  if (stats === undefined) return notFound(arg, cwd, isNamed)
  if (!stats.isDirectory()) return [arg]
  const names = await declarationsIn(arg, cwd)
  if ('mistake' in names || names.length > 0) return names
  return { file: arg, mistake: { is: 'no-declaration' } }
}

async function statOf(file: string): Promise<Stats | undefined> {
  // A name that cannot be looked up (too long, a NUL in it, a folder that is closed) is a name that matches nothing.
  return stat(file).catch(() => undefined)
}

async function notFound(arg: string, cwd: string, isNamed: boolean): Promise<FileProblem> {
  const near = await filesNear(arg, cwd)
  return { file: arg, mistake: { is: isNamed ? 'no-match' : 'no-usual-file', ...near } }
}

async function readMain(name: string, { cwd, stdin }: Surroundings): Promise<Main | FileProblem> {
  if (name === '-') return { name: '<stdin>', bytes: await stdin() }
  const file = path.resolve(cwd, name)
  try {
    return { name, file, bytes: await readFile(file) }
  } catch (error) {
    return { file: name, mistake: { is: 'unreadable', code: codeOf(error) } }
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** One declaration: its main file, then what that includes; that parts include nothing is checked when they are put together. */
async function readDeclaration(main: Main, texts: Map<string, string>, read: Parse): Promise<Project> {
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
  const tree = take(main.name, main.bytes)
  const taken = new Set(main.file === undefined ? [] : [main.file])
  for (const include of tree ? includesOf(tree) : []) {
    const part = tree && (await readInclude(include, { tree, file: main.file, taken }))
    if (part === undefined) continue
    if ('bytes' in part) take(part.name, part.bytes)
    else findings.push(part)
  }
  return { trees, files, findings, ...(await readLogo(trees, main.file)) }
}
