import { namesFrom } from '../node/names-from-folder.js'
import { namedAgain } from '../node/place-of.js'
import { keptFromReports } from '../node/write-reports.js'
import { reports } from '../reports/index.js'
import type { UsageProblem } from '../reports/problem.js'
import { UsageError } from '../reports/usage-error.js'
import { collectDestinations, type Destination } from './destination.js'
import { handOver } from './hand-over.js'
import type { Io } from './io.js'
import { tool } from './tool.js'

/**
 * Says in the reports that were asked for why a command could not begin: so no program reads prose, or takes the report of an
 * earlier run for that of this one. A file that cannot be written is passed over; what is wrong is said beside the reports.
 */
export async function reportProblems(
  problems: readonly UsageProblem[],
  asked: readonly string[],
  asOf: string,
  io: Io,
): Promise<void> {
  const isReport = (value: string): boolean =>
    value
      .replace(/:[\s\S]*$/, '')
      .split(',')
      .every((word) => reports.some(({ id }) => id === word))
  const all = asked
    .filter(isReport)
    .reduce<readonly Destination[]>((before, value) => collectDestinations(value, before), [])
  const run = { asOf, tool, nameOf: namesFrom(io.cwd) }
  const files = all.flatMap(({ file }) => file ?? [])
  // Of those that would take each other's place, none is written: not the first, and not the last.
  const again = await Promise.all([files, files.toReversed()].map((names) => namedAgain(names, io.cwd)))
  const kept = [...(await keptFromReports(files, io.cwd)), ...again.flat().map((file) => ({ file }))]
  const isFree = ({ file }: Destination): boolean => [...kept, ...problems].every((problem) => problem.file !== file)
  for (const one of [...all.filter(({ file }) => file !== undefined).filter(isFree), ...printed(all)])
    try {
      await handOver([one], (reporter) => reporter.problems?.(problems, run), io)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
    }
}

/** What goes to standard output: one report, and commands to who reads the log. */
function printed(all: readonly Destination[]): readonly Destination[] {
  const open = all.filter(({ file }) => file === undefined)
  const first = open.find(({ report }) => !report.isLog)
  return open.filter((one) => one === first || one.report.isLog)
}
