import { newSession } from '../../checking/session.js'
import { readProject } from '../../node/read-project.js'
import { json } from '../../reports/json.js'
import { count } from '../../reports/layout.js'
import { pretty } from '../../reports/pretty.js'
import { countFindings } from '../../reports/sum.js'
import { UsageError } from '../../reports/usage-error.js'
import { wordsFor } from '../../wording/languages.js'
import { type Io, lookOf } from '../io.js'

/** What `lint` can be told. */
export interface LintOptions {
  readonly format: 'pretty' | 'json'
  readonly asOf?: string
  readonly maxWarnings?: number
  readonly maxShown: number
}

/** Checks declarations and prints what is found; 1 for any error, or for more warnings than are allowed. */
export async function lint(args: readonly string[], options: LintOptions, io: Io): Promise<number> {
  // Many declarations may share their parts: each text is read once.
  const session = newSession()
  const { projects, problems, texts } = await readProject(args, io, session.parse)
  if (problems.length > 0) throw new UsageError(problems)
  const asOf = options.asOf ?? io.today
  const results = await Promise.all(projects.map((project) => session.check(project, { asOf })))
  const words = await wordsFor(results.flatMap(({ findings }) => findings))
  io.stdout(
    options.format === 'json'
      ? json(results, asOf, words)
      : pretty(results, texts, words, { ...lookOf(io, 'stdout'), maxShown: options.maxShown }),
  )
  const { errors, warnings } = countFindings(results)
  const isOver = warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY)
  if (isOver) io.stderr(`${count(warnings, 'warning')}: more than --max-warnings ${options.maxWarnings} allows.\n`)
  return errors > 0 || isOver ? 1 : 0
}
