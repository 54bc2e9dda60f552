import { newSession } from '../../checking/session.js'
import { readProject } from '../../node/read-project.js'
import { unusable } from '../../reports/file-problems.js'
import type { Report } from '../../reports/index.js'
import { count } from '../../reports/layout.js'
import { type Asked, knownRules, narrowed } from '../../reports/narrowed.js'
import { countFindings } from '../../reports/sum.js'
import { wordsFor } from '../../wording/languages.js'
import { type Io, lookOf } from '../io.js'

/** What `lint` can be told. */
export interface LintOptions {
  readonly format: Report
  readonly asOf?: string
  readonly maxWarnings?: number
  readonly maxShown: number
  readonly rule?: readonly string[]
  readonly severity: { readonly id: Asked['severity'] }
  readonly concerns?: readonly { readonly id: Asked['concerns'][number] }[]
}

/** Checks declarations and prints what is found; 1 for any error, or for more warnings than are allowed. */
export async function lint(args: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const { format, maxShown, maxWarnings = Number.POSITIVE_INFINITY } = options
  // Many declarations may share their parts: each text is read once.
  const session = newSession()
  const { projects, problems, texts } = await readProject(args, io, session.parse)
  if (problems.length > 0) throw await unusable(problems)
  const asOf = options.asOf ?? io.today
  const checked = await Promise.all(projects.map((project) => session.check(project, { asOf })))
  const asked = { rules: knownRules(options.rule), concerns: idsOf(options.concerns), severity: options.severity.id }
  const results = narrowed(checked, asked)
  const words = await wordsFor(results.flatMap(({ findings }) => findings))
  const report = await format.load()
  io.stdout(report.found({ results, asOf, texts, words, look: lookOf(io, 'stdout'), maxShown }))
  // That warnings are not shown does not allow more of them.
  const { places } = countFindings(narrowed(checked, { ...asked, severity: 'info' }))
  const isOver = places.warnings > maxWarnings
  if (isOver)
    io.stderr(`Warnings at ${count(places.warnings, 'place')}: more than --max-warnings ${maxWarnings} allows.\n`)
  return places.errors > 0 || isOver ? 1 : 0
}

const idsOf = <Id extends string>(rows: readonly { readonly id: Id }[] = []): readonly Id[] => rows.map(({ id }) => id)
