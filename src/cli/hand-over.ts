import type { ReportFile } from '../node/write-reports.js'
import { unusable } from '../reports/file-problems.js'
import type { Reporter } from '../reports/found.js'
import type { Destination } from './destination.js'
import type { Io } from './io.js'

/** What a reporter prints; undefined where it has nothing to say. */
export type Draw = (reporter: Reporter) => string | undefined

/**
 * Draws reports, writes those that go into files, and prints the others. Files come first: where one cannot be written, that is
 * all that is said.
 */
export async function handOver(destinations: readonly Destination[], draw: Draw, io: Io): Promise<void> {
  const drawn = await Promise.all(
    destinations.map(async ({ report, file }) => ({ file, text: draw(await report.load()) })),
  )
  const files = drawn.flatMap(({ file, text }) =>
    file === undefined || text === undefined ? [] : [{ name: file, text }],
  )
  if (files.length > 0) await writeFiles(files, io)
  for (const { file, text } of drawn) if (file === undefined && text !== undefined) io.stdout(text)
}

async function writeFiles(files: readonly ReportFile[], io: Io): Promise<void> {
  const { writeReports } = await import('../node/write-reports.js')
  const problems = await writeReports(files, io.cwd)
  if (problems.length > 0) throw await unusable(problems)
  io.stderr(`Wrote ${files.map(({ name }) => name).join(', ')}.\n`)
}
