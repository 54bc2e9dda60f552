import type { Checked, Project } from '../checking/checked.js'
import { type Mended, mend, type Texts, type WantedFixes } from '../checking/mend.js'
import type { Session } from '../checking/session.js'
import { namedTwice, realNames } from '../node/named-twice.js'
import type { Listing } from '../node/read-project.js'
import { writeSources } from '../node/write-sources.js'
import { fileDiff } from '../reports/mended/file-diff.js'
import { otherNames } from '../reports/mended/other-names.js'
import { describeMended } from '../reports/mended/report.js'
import { misused } from '../reports/usage-error.js'
import { again as checkAgain, stdin } from './check-again.js'
import { type Io, lookOf } from './io.js'
import { tellWaiting } from './tell-waiting.js'

/** What was read and checked, and how. */
export interface ToMend {
  readonly projects: readonly Project[]
  readonly results: readonly Checked[]
  /** The text of every file that was read, by the name it has in findings. */
  readonly texts: Texts
  readonly session: Session
  readonly asOf: string
}

/** What changes are asked for, and whether they are only shown. */
export interface Mending extends WantedFixes {
  readonly isDry: boolean
}

/** What was mended, and why some files were not. */
export interface MendedFiles extends Mended {
  readonly problems: Listing['problems']
}

/**
 * Mends what is asked for and writes it, each file whole or not at all; on paper only, where that is asked for. A file that
 * cannot be written stops no other: the others are mended as if it were not to be touched.
 */
export async function mendFiles(it: ToMend, { isDry, ...wanted }: Mending, io: Io): Promise<MendedFiles> {
  if (!isDry && (io.stdinName !== undefined || it.projects.some(({ files }) => files.includes(stdin))))
    throw misused('Standard input cannot be changed.', { suggestion: 'Show the changes with --dry-run.' })
  const look = lookOf(io, 'stderr')
  if (isDry) {
    const done = await mended(it, wanted, new Set(), io)
    io.stdout(changedIn(done).map(fileDiff).join(''))
    io.stderr(describeMended(done, isDry, look))
    return { ...done, problems: [] }
  }
  const { twice, ...done } = await written(it, wanted, io)
  io.stderr(`${describeMended(done, isDry, look)}${otherNames(twice, look)}`)
  return done
}

/** Writes what was mended; where some files cannot be written, what is mended without them. */
async function written(
  it: ToMend,
  wanted: WantedFixes,
  io: Io,
): Promise<MendedFiles & { readonly twice: readonly string[] }> {
  const closed = new Set<string>()
  const problems: Listing['problems'][number][] = []
  for (;;) {
    const done = await mended(it, wanted, closed, io)
    const changed = changedIn(done)
    const twice = await namedTwice(
      changed.map(({ name }) => name),
      io.cwd,
    )
    const result = await writeSources(changed, io.cwd, tellWaiting(io))
    problems.push(...result.problems)
    for (const name of result.closed) closed.add(name)
    if (result.closed.length === 0) return { ...done, twice, problems }
    if (result.written.length === 0) continue
    // Some took their places before the system said no: what is told is what is there.
    const isThere = (name: string): boolean => result.written.includes(name)
    return { ...(await onlyWritten(it, done, isThere, io)), twice: twice.filter(isThere), problems }
  }
}

async function onlyWritten(it: ToMend, done: Mended, isThere: (name: string) => boolean, io: Io): Promise<Mended> {
  const texts = new Map([...done.texts].filter(([name]) => isThere(name)))
  const results = await Promise.all(
    done.results.map((result, index) => (result.files.every(isThere) ? result : again(it, index, texts, io))),
  )
  return { ...done, results, texts, made: done.made.filter(({ file }) => isThere(file)) }
}

const mended = async (it: ToMend, wanted: WantedFixes, closed: ReadonlySet<string>, io: Io): Promise<Mended> => {
  const check = (index: number, texts: Texts) => again(it, index, texts, io)
  return eachFileOnce(await mend(it.results, wanted, { read: it.texts, closed, check }), io.cwd)
}

/** A file that was named by several ways, as by links to it, is mended and told once, by the first of its names. */
async function eachFileOnce(done: Mended, cwd: string): Promise<Mended> {
  const reals = await realNames([...done.texts.keys()], cwd)
  // By two names it may have been read as two declarations, and mended in two ways.
  const files = [...done.texts].map(([name, text]) => [`${reals.get(name) ?? name}\n${text}`, name] as const)
  const kept = new Set(new Map(files.toReversed()).values())
  return {
    ...done,
    texts: new Map([...done.texts].filter(([name]) => kept.has(name))),
    made: done.made.filter(({ file }) => kept.has(file)),
  }
}

const changedIn = ({ texts, before: old }: Mended) =>
  [...texts].flatMap(([name, after]) => {
    const before = old.get(name) ?? ''
    return before === after ? [] : [{ name, before, after }]
  })

const again = ({ projects, ...it }: ToMend, index: number, texts: Texts, io: Io): Promise<Checked> => {
  const project = projects[index]
  if (project === undefined) throw new RangeError('no such declaration')
  return checkAgain({ ...it, project }, texts, io)
}
