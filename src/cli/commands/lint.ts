import type { Outcome } from '../../checking/checked.js'
import { hasOneAnswer } from '../../checking/has-one-answer.js'
import { newSession } from '../../checking/session.js'
import { namesFrom } from '../../node/names-from-folder.js'
import { readProject } from '../../node/read-project.js'
import { unusable } from '../../reports/file-problems.js'
import type { Found } from '../../reports/found.js'
import { count, type Look } from '../../reports/layout.js'
import { type Asked, knownRules, narrowed, withoutSuppressed } from '../../reports/narrowed.js'
import { countFindings } from '../../reports/sum.js'
import { misused } from '../../reports/usage-error.js'
import { wordsFor } from '../../wording/languages.js'
import { type BaselineOptions, refuseIdle } from '../baseline-options.js'
import { type Destination, destinationsOf } from '../destination.js'
import { handOver } from '../hand-over.js'
import { type Io, lookOf } from '../io.js'
import { checkAll } from '../many/check-all.js'
import { codeOf, everythingWas, type NotChecked, tellUnchecked, toldProblems } from '../many/not-checked.js'
import type { Shard } from '../many/shard.js'
import { tool } from '../tool.js'

/** What `lint` can be told. */
export interface LintOptions extends BaselineOptions {
  readonly format?: readonly Destination[]
  readonly asOf?: string
  readonly maxWarnings?: number
  readonly maxShown: number
  readonly rule?: readonly string[]
  readonly severity: { readonly id: Asked['severity'] }
  readonly concerns?: readonly { readonly id: Asked['concerns'][number] }[]
  readonly suppressed: boolean
  readonly fix?: readonly string[]
  readonly dryRun?: true
  readonly cache?: string
  readonly shard?: Shard
  readonly threads?: number
  /** Set where the questions for other people are to be printed: for one of them, or for all. */
  readonly ask?: string | true
}

/**
 * Checks declarations and reports what is found; 1 for any error, or for more warnings than are allowed. One that cannot be
 * read stops no other: the gravest exit code wins.
 */
export async function lint(args: readonly string[], options: LintOptions, io: Io): Promise<number> {
  if (options.ask !== undefined) return asked(args, { ...options, ask: options.ask }, io)
  refuseIdle(options)
  const destinations = destinationsOf(options.format)
  await refuseShared(destinations, options.baseline, io.cwd)
  const asOf = options.asOf ?? io.today
  if (options.fix !== undefined) return mended(args, { ...options, fix: options.fix, asOf, destinations }, io)
  if (options.dryRun) throw misused('There is nothing to show with --dry-run alone.', { suggestion: 'Add --fix.' })
  const { cache, shard, threads } = options
  const showsChanges = showChanges(destinations)
  const { outcomes, texts, read, ...not } = await checkAll(args, { asOf, cache, shard, threads, showsChanges }, io)
  if (outcomes.length + not.broken.length === 0 && not.problems.length > 0) throw await unusable(not.problems)
  // Where nothing was checked, a report would say that nothing was found.
  if (outcomes.length + not.problems.length === 0 && not.broken.length > 0) {
    await tellUnchecked(not, io)
    return codeOf(not)
  }
  await refuseKept(destinations, read, io.cwd)
  return report({ checked: outcomes, texts, not, asOf, destinations }, options, io)
}

/** Instead of a check: what nobody here knows is asked of those who do. */
async function asked(
  args: readonly string[],
  { ask, asOf, fix }: LintOptions & { readonly ask: string | true },
  io: Io,
) {
  if (fix !== undefined)
    throw misused('--ask prints questions and changes nothing.', { suggestion: 'Leave out --fix.' })
  const { askPeople } = await import('../ask-people.js')
  return askPeople(args, { who: ask === true ? undefined : ask, asOf: asOf ?? io.today }, io)
}

/** The same behind changes that are asked for; they need what was read at hand, and all of it. */
async function mended(
  args: readonly string[],
  options: LintOptions & Pick<Told, 'asOf' | 'destinations'> & { readonly fix: readonly string[] },
  io: Io,
): Promise<number> {
  const { fix, asOf, destinations } = options
  if (options.shard !== undefined)
    throw misused('A shard is checked and not mended.', { suggestion: 'Leave out --shard or --fix.' })
  const fixes = await import('../asked-fixes.js').then((it) => it.askedFixes(fix, io.cwd))
  // Many declarations may share their parts: each text is read once.
  const session = newSession()
  const { projects, problems: unread, texts } = await readProject([...fixes.files, ...args], io, session.parse)
  if (projects.length === 0 && unread.length > 0) throw await unusable(unread)
  await refuseKept(destinations, [...texts.keys()], io.cwd)
  const checked = await Promise.all(projects.map((project) => session.check(project, { asOf })))
  const { mendFiles } = await import('../mending.js')
  const isDry = options.dryRun === true
  const done = await mendFiles({ projects, results: checked, texts, session, asOf }, { ...fixes, isDry }, io)
  const not = { ...everythingWas, problems: [...unread, ...done.problems] }
  if (isDry) {
    await tellUnchecked(not, io)
    return Math.max(codeOf(not), done.made.length > 0 ? 1 : 0)
  }
  const now = new Map([...texts, ...done.texts])
  const results = done.results.map(async (result, index) => {
    const project = projects[index]
    const isSafe = result.findings.some(({ places }) => places.some(hasOneAnswer))
    if (project === undefined || !(isSafe || showChanges(destinations))) return result
    const { answersShown, changesShown } = await import('../changes-shown.js')
    const it = { project, texts: now, session, asOf }
    const answered = isSafe ? await answersShown(result, it, io) : result
    return showChanges(destinations) ? changesShown(answered, it, io) : answered
  })
  // A file behind --fix is one as any other.
  const world = io.typed === undefined ? io : { ...io, typed: { ...io.typed, files: [...fixes.files, ...args] } }
  return report({ checked: await Promise.all(results), texts: now, not, asOf, destinations }, options, world)
}

/** What was checked, and where it is told. */
interface Told {
  readonly checked: readonly Outcome[]
  readonly texts: ReadonlyMap<string, string>
  /** What could not be checked; absent where everything could. */
  readonly not?: NotChecked
  readonly asOf: string
  readonly destinations: readonly Destination[]
}

async function report(told: Told, options: LintOptions, io: Io): Promise<number> {
  const { checked, texts, asOf, destinations, not = everythingWas } = told
  const { maxShown, maxWarnings = Number.POSITIVE_INFINITY } = options
  const { results: open, hasEnded } = await openIn(checked, { ...options, asOf }, io)
  const asked = { rules: knownRules(options.rule), concerns: idsOf(options.concerns), severity: options.severity.id }
  const shown = narrowed(open, asked)
  // That warnings are not shown does not allow more of them.
  const { places } = countFindings(narrowed(open, { ...asked, severity: 'info' }))
  const isOver = places.warnings > maxWarnings
  const exitCode = Math.max(codeOf(not), places.errors > 0 || isOver || hasEnded ? 1 : 0)
  const results = options.suppressed ? shown : withoutSuppressed(shown)
  const found: Found = {
    ...{ results, texts, asOf, maxShown, exitCode, tool },
    problems: await toldProblems(not),
    words: await wordsFor(results.flatMap(({ findings }) => findings)),
    nameOf: namesFrom(io.cwd),
    look: lookOf(io, 'stdout'),
    typed: io.typed,
  }
  await handOver(destinations, (it, isFile) => it.found(isFile ? { ...found, look: inFile } : found), io)
  if (isOver)
    io.stderr(`Warnings at ${count(places.warnings, 'place')}: more than --max-warnings ${maxWarnings} allows.\n`)
  await tellUnchecked(not, io)
  return exitCode
}

/** What counts: all of it, or what a baseline does not know. */
async function openIn(results: readonly Outcome[], options: LintOptions & { readonly asOf: string }, io: Io) {
  if (options.baseline === undefined) return { results, hasEnded: false }
  const { heldAgainst } = await import('../known.js')
  return heldAgainst(results, options, io)
}

const showChanges = (destinations: readonly Destination[]): boolean =>
  destinations.some(({ report }) => report.showsChanges === true)

/** A file has no colours, nobody's width, and holds every character. */
const inFile: Look = { color: false, columns: undefined, ascii: false }

/** Stops before anything is read where two outputs of this run would be one file. */
async function refuseShared(destinations: readonly Destination[], baseline: string | undefined, cwd: string) {
  const files = destinations.flatMap(({ file }) => file ?? [])
  if (files.length === 0) return
  const { sharedPlaces } = await import('../../node/write-reports.js')
  const shared = await sharedPlaces(files, baseline, cwd)
  if (shared.length > 0) throw await unusable(shared)
}

/** Stops where a report would be written over a declaration, a part that was just read, or what is no file. */
async function refuseKept(destinations: readonly Destination[], read: readonly string[], cwd: string): Promise<void> {
  const files = destinations.flatMap(({ file }) => file ?? [])
  if (files.length === 0) return
  const { keptFromReports } = await import('../../node/write-reports.js')
  const kept = await keptFromReports(files, cwd, read)
  if (kept.length > 0) throw await unusable(kept)
}

const idsOf = <Id extends string>(rows: readonly { readonly id: Id }[] = []): readonly Id[] => rows.map(({ id }) => id)
