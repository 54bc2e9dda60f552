import { newSession } from '../../checking/session.js'
import { readSides } from '../../node/read-sides.js'
import { writeEdits } from '../../node/write-edits.js'
import {
  changelogReport,
  lacksLog,
  type PlannedLogs,
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
      details: 'Write forthright changelog main... for what changed since a branch, or changelog OLD.yaml NEW.yaml',
    })
  }
  const { pairs, problems, isOnDisk } = await readSides(args, io)
  if (problems.length > 0) throw await unusable(problems)
  if (!isOnDisk && options.check !== true && options.dryRun !== true)
    throw misused('An entry can be written only into files as they are now.', {
      details: 'Name one revision: forthright changelog main... or add --dry-run',
    })
  const asOf = options.asOf ?? io.today
  const session = newSession()
  const all = await compareAll(pairs, (project) => session.check(project, { asOf }))
  await refuseUnread(all)
  io.stderr(missingLines(pairs, lookOf(io, 'stderr')))
  return options.check === true ? checkOnly(all, io) : write(all, { ...options, today: asOf }, io)
}

/** Stops where something could not be read for certain: what changed there is not known. */
async function refuseUnread(all: readonly Compared[]): Promise<void> {
  const findings = all.flatMap(({ unread }) => unread.map(({ finding }) => finding))
  if (findings.length > 0) throw new UsageError(fileProblems(findings, await wordsFor(findings)))
}

function checkOnly(all: readonly Compared[], io: Io): number {
  io.stdout(unshownReport(all, lookOf(io, 'stdout')))
  return all.some(({ unmarked }) => unmarked.length > 0) ? 1 : 0
}

async function write(
  all: readonly Compared[],
  options: ChangelogOptions & { readonly today: string },
  io: Io,
): Promise<number> {
  const planned: PlannedLogs[] = []
  for (const compared of all) planned.push({ compared, plans: await logPlans(compared, options) })
  const edited = planned.map(({ compared, plans }) => ({
    trees: compared.now.trees,
    edits: plans.flatMap(({ edits }) => edits),
  }))
  // What is told was written: where it could not be, that is all that is said.
  const isDry = options.dryRun === true
  const result = isDry ? { written: [], twice: [] } : await writeEdits(edited, io.cwd, tellWaiting(io))
  if ('problems' in result) throw await unusable(result.problems)
  io.stdout(changelogReport(planned, lookOf(io, 'stdout')))
  io.stderr(`${writtenLines(result.written, lookOf(io, 'stderr'))}${otherNames(result.twice, lookOf(io, 'stderr'))}`)
  return planned.some(lacksLog) ? 1 : 0
}
