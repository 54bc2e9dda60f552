import { newSession } from '../../checking/session.js'
import { readProject } from '../../node/read-project.js'
import { unusable } from '../../reports/file-problems.js'
import type { Report } from '../../reports/index.js'
import { count } from '../../reports/layout.js'
import { countFindings } from '../../reports/sum.js'
import { wordsFor } from '../../wording/languages.js'
import { type Io, lookOf } from '../io.js'

/** What `lint` can be told. */
export interface LintOptions {
  readonly format: Report
  readonly asOf?: string
  readonly maxWarnings?: number
  readonly maxShown: number
}

/** Checks declarations and prints what is found; 1 for any error, or for more warnings than are allowed. */
export async function lint(args: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const { format, maxShown, maxWarnings = Number.POSITIVE_INFINITY } = options
  // Many declarations may share their parts: each text is read once.
  const session = newSession()
  const { projects, problems, texts } = await readProject(args, io, session.parse)
  if (problems.length > 0) throw await unusable(problems)
  const asOf = options.asOf ?? io.today
  const results = await Promise.all(projects.map((project) => session.check(project, { asOf })))
  const words = await wordsFor(results.flatMap(({ findings }) => findings))
  const report = await format.load()
  io.stdout(report.found({ results, asOf, texts, words, look: lookOf(io, 'stdout'), maxShown }))
  const { errors, warnings } = countFindings(results)
  const isOver = warnings > maxWarnings
  if (isOver) io.stderr(`${count(warnings, 'warning')}: more than --max-warnings ${maxWarnings} allows.\n`)
  return errors > 0 || isOver ? 1 : 0
}
