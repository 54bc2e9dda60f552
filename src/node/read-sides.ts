import path from 'node:path'
import type { Project } from '../checking/checked.js'
import { projectOf } from '../checking/project-of.js'
import { quoted } from '../findings/fact.js'
import type { FileProblem } from '../findings/file-problem.js'
import { recognise } from '../reading/recognise.js'
import { glance } from './decode.js'
import { systemCode } from './error-code.js'
import { commitOf, commonCommit, isBare, isProblem } from './git.js'
import { patternOf, seemsPattern } from './matching.js'
import { isStandardInput, readRegular } from './read-file.js'
import { readProject, type Surroundings } from './read-project.js'
import {
  isNamedIn,
  modulesOf,
  type Named,
  type ReadAt,
  type ReadRevision,
  type Revision,
  readRevision,
} from './read-revision.js'
import { inTheWayOf } from './refusal.js'
import { statsOf } from './stats-of.js'
import { wayTo } from './way-to.js'

/** One declaration on both sides of a comparison. */
export interface Pair {
  readonly name: string
  readonly old: Project
  readonly now: Project
  /** The side on which there is none, so that the other is compared with an empty one. */
  readonly missing?: 'old' | 'new'
}

/** What the arguments of a comparison led to. */
export interface Sides {
  readonly pairs: readonly Pair[]
  readonly problems: readonly FileProblem[]
  /** Whether the later side is files as they are now, which can be written. */
  readonly isOnDisk: boolean
}

/**
 * Reads what is compared: two files or folders; or a revision, or two with points between them, and the files that are meant,
 * which are all declarations of this folder where none is named.
 */
export async function readSides(args: readonly string[], where: Surroundings): Promise<Sides> {
  const [first = '', ...rest] = args
  if (rest.length === 1 && (await isThere(first, where.cwd))) return pathSides(first, rest[0] ?? '', where)
  return revisionSides(first, rest, where)
}

async function isThere(name: string, cwd: string): Promise<boolean> {
  // What cannot be looked at is a file all the same: whoever reads it says why it cannot.
  return name === '-' || (name !== '' && (await statsOf(path.resolve(cwd, name)).catch(systemCode)) !== undefined)
}

async function pathSides(old: string, now: string, where: Surroundings): Promise<Sides> {
  if (isStandardInput(old) && isStandardInput(now))
    return { pairs: [], problems: [{ file: now, mistake: { is: 'read-once' } }], isOnDisk: false }
  const before = await readProject([old], where)
  const after = await readProject([now], where)
  const problems = [...before.problems, ...after.problems]
  const isOnDisk = now !== '-'
  if (problems.length > 0) return { pairs: [], problems, isOnDisk }
  const [onlyOld, ...moreOld] = before.projects
  const [onlyNow, ...moreNow] = after.projects
  // Two files are one declaration, whatever they are called.
  if (onlyOld && onlyNow && moreOld.length + moreNow.length === 0) {
    return { pairs: [{ name: mainOf(onlyNow), old: onlyOld, now: onlyNow }], problems: [], isOnDisk }
  }
  const [isOldFile, isNowFile] = [isItself(onlyOld, old, where.cwd), isItself(onlyNow, now, where.cwd)]
  if (isOldFile !== isNowFile) {
    const [file, folder] = isOldFile ? [old, now] : [now, old]
    return {
      pairs: [],
      problems: [{ file, mistake: { is: 'compared-with-folder', folder: quoted(folder) } }],
      isOnDisk,
    }
  }
  return { pairs: pairsOf(below(before.projects, old), below(after.projects, now)), problems: [], isOnDisk }
}

/** Whether what was read is the file that was named, and not found in a folder. */
const isItself = (read: Project | undefined, name: string, cwd: string): boolean =>
  read !== undefined && (name === '-' || path.resolve(cwd, mainOf(read)) === path.resolve(cwd, name))

const mainOf = ({ files }: Project): string => files[0] ?? ''

/** The declarations of a folder by their names in it. */
const below = (projects: readonly Project[], folder: string): readonly ReadAt[] =>
  projects.map((project) => ({ name: wayTo(mainOf(project), folder), project }))

function pairsOf(before: readonly ReadAt[], after: readonly ReadAt[]): readonly Pair[] {
  const old = new Map(before.map(({ name, project }) => [name, project]))
  const now = new Map(after.map(({ name, project }) => [name, project]))
  return [...new Set([...old.keys(), ...now.keys()])].sort().map((name) => {
    const was = old.get(name)
    const is = now.get(name)
    const nothing = projectOf([{ path: name, text: 'forthright: 1\n' }])
    return {
      name,
      old: was ?? nothing,
      now: is ?? nothing,
      ...(was === undefined ? { missing: 'old' as const } : is === undefined ? { missing: 'new' as const } : {}),
    }
  })
}

/** What is compared with what: without a second revision, with the files as they are on the disk. */
interface Range {
  readonly old: Revision
  readonly now: Revision | undefined
  readonly names: readonly string[]
}

/** Why a word is no revision; none of these is true of a file or a folder. */
const noRevision: ReadonlySet<string> = new Set([
  ...['no-git', 'no-repository', 'closed-repository'],
  ...['no-name-of-a-revision', 'no-revision'],
])

/** Why a word that is no revision is nothing to compare with as a path either; undefined where it is no path. */
async function asPath(file: string, cwd: string): Promise<FileProblem | undefined> {
  if (await isThere(file, cwd)) return { file, mistake: { is: 'compared-with-nothing' } }
  const blocked = await inTheWayOf({ name: file, path: path.resolve(cwd, file) })
  return blocked && { file, mistake: { is: 'unreadable', ...blocked } }
}

async function revisionSides(first: string, rest: readonly string[], where: Surroundings): Promise<Sides> {
  const range = await rangeOf(first, rest, where.cwd)
  if (isProblem(range)) {
    const problem = noRevision.has(range.mistake.is) ? await asPath(first, where.cwd) : undefined
    return { pairs: [], problems: [problem ?? range], isOnDisk: false }
  }
  const isOnDisk = range.now === undefined && !rest.includes('-')
  const names = await namedIn(range, where.cwd)
  if (isProblem(names)) return { pairs: [], problems: [names], isOnDisk }
  const old = await readRevision(range.old, names, where)
  // Nothing that no revision can have is looked at.
  if (old.problems.some(({ mistake }) => mistake.is === 'outside-the-repository'))
    return { pairs: [], problems: asTyped(old.problems, range.names, where.cwd), isOnDisk }
  const after = range.now
    ? await readRevision(range.now, names, where)
    : await onDisk(names, { ...range.old, ...old }, where)
  const problems = [...old.problems, ...after.problems]
  if (problems.length > 0) return { pairs: [], problems: distinct(problems), isOnDisk }
  const passed = 'passed' in after ? await after.passed() : undefined
  const pairs = passed
    ? pairsOf(without(old.found, passed), without(after.found, passed))
    : pairsOf(await withoutPassedOver(old.found, after.found, where.cwd), after.found)
  const meant = await Promise.all(names.map(async (one) => ({ name: one.name, means: await meaningOf(one) })))
  const lost = meant.filter(({ means }) => !pairs.some((pair) => means(pair.name))).map(({ name }) => name)
  return { pairs, problems: lost.map((file) => ({ file, mistake: { is: 'on-no-side' } })), isOnDisk }
}

/** The names that are meant, all declarations of this folder where there are none. What has that very name on a side is no pattern. */
async function namedIn({ old, now, names }: Range, cwd: string): Promise<readonly Named[] | FileProblem> {
  const all = names.length > 0 ? names.map((name) => fromHere(name, cwd)) : ['.']
  const named: Named[] = []
  for (const name of all) {
    if (!seemsPattern(name) || (now === undefined && (await isThere(name, cwd)))) {
      named.push({ name, isPattern: false })
      continue
    }
    const isOld = await isNamedIn(old, name, cwd)
    const isNow = now !== undefined && (await isNamedIn(now, name, cwd))
    for (const told of [isOld, isNow]) if (isProblem(told)) return told
    named.push({ name, isPattern: isOld !== true && isNow !== true })
  }
  return named
}

/** A name as it is seen from where the command runs, as revisions are read. */
const fromHere = (name: string, cwd: string): string => (path.isAbsolute(name) ? wayTo(name, cwd) : name)

/** Problems with the names that somebody typed. */
const asTyped = (problems: readonly FileProblem[], typed: readonly string[], cwd: string): readonly FileProblem[] =>
  problems.map((it) => ({ ...it, file: typed.find((name) => fromHere(name, cwd) === it.file) ?? it.file }))

const distinct = (problems: readonly FileProblem[]): readonly FileProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
]

/** Whether a file is what an argument names, lies below it, or is matched by it. */
async function meaningOf({ name, isPattern }: Named): Promise<(file: string) => boolean> {
  const pattern = isPattern ? await patternOf(name) : undefined
  const folder = path.posix.normalize((pattern?.folder ?? name).replaceAll(path.sep, '/'))
  return (file) => {
    const way = path.posix.relative(folder, file)
    return file === name || way === '' || (!way.startsWith('..') && (pattern?.matches(way) ?? true))
  }
}

/** What a search passes over at the later of two revisions is on neither side. */
const without = (side: readonly ReadAt[], passed: ReadonlySet<string>): readonly ReadAt[] =>
  side.filter(({ name }) => !passed.has(name))

/** A declaration that is still there, and that a search passes over now, was not taken away. */
async function withoutPassedOver(
  old: readonly ReadAt[],
  now: readonly ReadAt[],
  cwd: string,
): Promise<readonly ReadAt[]> {
  const found = new Set(now.map(({ name }) => name))
  const isPassed = async (name: string): Promise<boolean> => {
    const bytes = await readRegular(path.resolve(cwd, name)).catch(() => 'gone')
    return typeof bytes !== 'string' && recognise(glance(bytes)) === 'declaration'
  }
  const kept = await Promise.all(
    old.map(async (one) => (found.has(one.name) || !(await isPassed(one.name)) ? [one] : [])),
  )
  return kept.flat()
}

/** The files as they are now, but for those of other repositories in this one; one that is gone is a side without it. */
async function onDisk(names: readonly Named[], old: Revision & ReadRevision, where: Surroundings) {
  const present: string[] = []
  for (const { name, isPattern } of names) if (isPattern || (await isThere(name, where.cwd))) present.push(name)
  if (present.length === 0) return { found: [], problems: [] }
  const isInNewModule = await newModules(names, old, where.cwd)
  if (isProblem(isInNewModule)) return { found: [], problems: [isInNewModule] }
  const isInModule = (file: string): boolean => old.isInModule(file) || isInNewModule(file)
  const { projects, problems } = await readProject(present, where)
  const found = projects.map((project) => ({
    // As a revision names it: a folder that was left and entered again is none in its name.
    name: wayTo(path.resolve(where.cwd, mainOf(project)), where.cwd),
    project,
  }))
  const bare = found.length === 0 && (await isBare(where.cwd))
  if (isProblem(bare)) return { found: [], problems: [bare] }
  if (bare) return { found: [], problems: [{ file: '.', mistake: { is: 'bare-repository' } as const }] }
  return {
    found: found.filter(({ name }) => !isInModule(name)),
    problems: problems.filter(
      ({ file, mistake }) => !isInModule(file) && mistake.is !== 'no-declaration' && mistake.is !== 'no-match',
    ),
  }
}

/** Tells which files lie in submodules that may have come since a revision. */
async function newModules(names: readonly Named[], { commit }: Revision, cwd: string) {
  const head = await revisionOf('HEAD', cwd)
  if (isProblem(head)) return noRevision.has(head.mistake.is) ? () => false : head
  return head.commit === commit ? () => false : modulesOf(head, names, cwd)
}

/** `A..B`, `A...B`, `A...`, `A B` or `A`, and the files behind it. */
async function rangeOf(first: string, rest: readonly string[], cwd: string): Promise<Range | FileProblem> {
  // Points behind a slash are the folder above, and no revision ends with either.
  const [, from = first, dots, to = ''] = /^(.+?)(?<![/\\.])(\.{2,3})(?!\.)(.*)$/.exec(first) ?? []
  const old = await revisionOf(from, cwd)
  if (isProblem(old)) return old
  if (dots !== undefined) return withDots(old, { dots, to, whole: first }, rest, cwd)
  const [second = '', ...names] = rest
  if (second === '' || (await isThere(second, cwd))) return { old, now: undefined, names: rest }
  const now = await revisionOf(second, cwd)
  // What is neither a file now nor a revision may be a file that was there.
  return isProblem(now) ? { old, now: undefined, names: rest } : { old, now, names }
}

async function withDots(
  old: Revision,
  { dots, to, whole }: { readonly dots: string; readonly to: string; readonly whole: string },
  names: readonly string[],
  cwd: string,
): Promise<Range | FileProblem> {
  const now = to === '' ? undefined : await revisionOf(to, cwd)
  if (isProblem(now)) return now
  if (dots === '..') return { old, now, names }
  // Three points: since the one was left for the other.
  const head = now ?? (await revisionOf('HEAD', cwd))
  if (isProblem(head)) return head
  const commit = await commonCommit(old.commit, head.commit, whole, cwd)
  if (isProblem(commit)) return commit
  return { old: { commit, called: commit === old.commit ? old.called : commit.slice(0, 7) }, now, names }
}

async function revisionOf(called: string, cwd: string): Promise<Revision | FileProblem> {
  const commit = await commitOf(called, cwd)
  return isProblem(commit) ? commit : { commit, called }
}
