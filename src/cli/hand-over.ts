import type { ReportFile } from '../node/write-reports.js'
import { unusable } from '../reports/file-problems.js'
import type { Reporter } from '../reports/found.js'
import { visibleName } from '../reports/visible-name.js'
import type { Destination } from './destination.js'
import { type Io, lookOf } from './io.js'

/** What a reporter prints, on standard output or in a file; undefined where it has nothing to say. */
export type Draw = (reporter: Reporter, isFile: boolean) => string | undefined

/**
 * Draws reports, writes those that go into files, and prints the others. Files come first: where one cannot be written, that is
 * all that is said.
 */
export async function handOver(destinations: readonly Destination[], draw: Draw, io: Io): Promise<void> {
  const loaded = await Promise.all(
    destinations.map(async ({ report, file }) => ({ file, reporter: await report.load() })),
  )
  const drawn = loaded.flatMap(({ file, reporter }) => {
    const text = draw(reporter, file !== undefined)
    return text === undefined ? [] : [{ file, reporter, text }]
  })
  const files = drawn.flatMap(({ file, text }) => (file === undefined ? [] : [{ name: file, text }]))
  if (files.length > 0) await writeFiles(files, io)
  const printed = drawn.filter(({ file }) => file === undefined)
  const above = printed.find(({ reporter }) => reporter.above)?.reporter.above
  for (const { reporter, text } of printed) io.stdout(above && !reporter.above ? above(text) : text)
}

async function writeFiles(files: readonly ReportFile[], io: Io): Promise<void> {
  const [{ writeReports }, { namedTwice }, { otherNames }] = await Promise.all([
    import('../node/write-reports.js'),
    import('../node/named-twice.js'),
    import('../reports/mended/other-names.js'),
  ])
  const names = files.map(({ name }) => name)
  const twice = await namedTwice(names, io.cwd)
  const problems = await writeReports(files, io.cwd)
  if (problems.length > 0) throw await unusable(problems)
  io.stderr(`Wrote ${names.map(visibleName).join(', ')}.\n${otherNames(twice, lookOf(io, 'stderr'))}`)
}
