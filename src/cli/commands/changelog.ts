import { newSession } from '../../checking/session.js'
import { readSides } from '../../node/read-sides.js'
import { writeEdits } from '../../node/write-edits.js'
import {
  changelogReport,
  lacksLog,
  type PlannedLogs,
  unseenIn,
  unshownReport,
  writtenLines,
} from '../../reports/changelog/changelog-report.js'
import { logPlans } from '../../reports/changelog/log-plans.js'
import { compareAll, missingLines } from '../../reports/diff/compare-all.js'
import type { Compared } from '../../reports/diff/compared.js'
import { fileProblems, unusable } from '../../reports/file-problems.js'
import { otherNames } from '../../reports/mended/other-names.js'
import { misused, UsageError } from '../../reports/usage-error.js'
import { wordsFor } from '../../wording/languages.js'
import { type Io, lookOf } from '../io.js'
import { tellWaiting } from '../tell-waiting.js'

/** What `changelog` can be told. */
export interface ChangelogOptions {
  readonly date?: string
  readonly check?: true
  readonly dryRun?: true
  readonly force?: true
  readonly asOf?: string
}

/** Writes into each notice what changed since another state of its declaration; with `--check`, says which one hides it. */
export async function changelog(args: readonly string[], options: ChangelogOptions, io: Io): Promise<number> {
  if (args.length === 0) {
    throw misused('changelog needs something to compare with.', {
      details:
        'Write forthright changelog OLD.yaml NEW.yaml; for what changed since a branch: forthright changelog main...',
    })
  }
  const { pairs, problems, isOnDisk } = await readSides(args, io)
  if (problems.length > 0) throw await unusable(problems)
  if (!isOnDisk && options.check !== true && options.dryRun !== true)
    throw misused('An entry can be written only into files as they are now.', {
      details: 'Name one revision, or add --dry-run: forthright changelog main...',
    })
  const asOf = options.asOf ?? io.today
  const session = newSession()
  // What is gone has no log to write into, and needs none.
  const there = pairs.filter(({ missing }) => missing !== 'new')
  const all = await compareAll(there, (project) => session.check(project, { asOf }))
  await refuseUnread(all)
  io.stderr(missingLines(pairs, lookOf(io, 'stderr')))
  return options.check === true ? checkOnly(all, io) : write(all, { ...options, today: asOf }, io)
}

/** Stops where something could not be read for certain: what changed there is not known. */
async function refuseUnread(all: readonly Compared[]): Promise<void> {
  const findings = all.flatMap(({ unread }) => unread.map(({ finding }) => finding))
  if (findings.length > 0) throw new UsageError(fileProblems(findings, await wordsFor(findings)))
}

async function checkOnly(all: readonly Compared[], io: Io): Promise<number> {
  const found = await Promise.all(all.map(unseenIn))
  io.stdout(unshownReport(found, lookOf(io, 'stdout')))
  return found.some(({ compared, unseen }) => compared.unmarked.length + unseen.length > 0) ? 1 : 0
}

async function write(
  all: readonly Compared[],
  options: ChangelogOptions & { readonly today: string },
  io: Io,
): Promise<number> {
  const planned: PlannedLogs[] = []
  for (const compared of all) planned.push({ compared, plans: await logPlans(compared, options) })
  if (options.dryRun === true) return told(planned, io)
  const edited = planned.map((plan) => ({
    plan,
    trees: plan.compared.now.trees,
    edits: plan.plans.flatMap(({ edits }) => edits),
  }))
  const { written, twice, left, problems } = await writeEdits(edited, io.cwd, tellWaiting(io))
  // What is told was written: of what could not be, that is all that is said.
  const code = told(
    edited.filter((one) => !left.has(one)).map(({ plan }) => plan),
    io,
  )
  const look = lookOf(io, 'stderr')
  io.stderr(`${writtenLines(written, look)}${otherNames(twice, look)}`)
  if (problems.length > 0) throw await unusable(problems)
  return code
}

function told(planned: readonly PlannedLogs[], io: Io): number {
  io.stdout(changelogReport(planned, lookOf(io, 'stdout')))
  return planned.some(lacksLog) ? 1 : 0
}
