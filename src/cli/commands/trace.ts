import { formatsOf } from '../../formats/index.js'
import { readProject } from '../../node/read-project.js'
import { isTaken } from '../../node/starting-files.js'
import { askToPrint } from '../../reports/ask-to-print.js'
import { unusable } from '../../reports/file-problems.js'
import type { ListFormat } from '../../reports/index.js'
import { noticesNamed } from '../../reports/pick-documents.js'
import { describeNothingTo } from '../../reports/refusal-report.js'
import { answerTrace, type Line } from '../../reports/trace-answers.js'
import { misused } from '../../reports/usage-error.js'
import { stdin } from '../check-again.js'
import { type Io, lookOf } from '../io.js'

/** What `trace` can be told. */
export interface TraceOptions {
  readonly format: ListFormat
  readonly paragraph?: string
  readonly block?: string
  readonly unused?: true
  readonly notice?: readonly string[]
  readonly asOf?: string
}

/** Leads from a line to what it printed, from what is printed to its lines, and says what is told and what is not. */
export async function trace(args: readonly string[], options: TraceOptions, io: Io): Promise<number> {
  const asked = [options.paragraph, options.block, options.unused].filter((it) => it !== undefined)
  const { line, files } = await lineIn(args, io)
  if (asked.length + (line ? 1 : 0) > 1) {
    throw misused('trace answers one question at a time.', {
      details: 'Give FILE:LINE, --paragraph, --block or --unused',
    })
  }
  const { projects, problems } = await readProject(files, io)
  if (problems.length > 0) throw await unusable(problems)
  const asOf = options.asOf ?? io.today
  const wanted = { asOf, draft: true, formats: formatsOf(['trace']) }
  const describe = describeNothingTo('trace')
  const answer = await askToPrint(projects, wanted, { describe, look: lookOf(io, 'stderr') })
  if (answer.refusal !== undefined) {
    io.stderr(answer.refusal)
    return 1
  }
  const { notice } = options
  const told = answer.allowed.map((one) =>
    notice === undefined ? one : { ...one, documents: noticesNamed(one.documents, notice) },
  )
  io.stdout(answerTrace(told, { ...options, line }, { asOf, format: options.format, look: lookOf(io, 'stdout') }))
  return 0
}

/** What was asked of a line, and the declarations. */
interface Following {
  readonly line: Line | undefined
  readonly files: readonly string[]
}

/** `FILE:LINE`, and the declarations: those named besides, else the file itself. What has that very name is a declaration. */
async function lineIn(args: readonly string[], { cwd, stdinName = stdin }: Io): Promise<Following> {
  const lines: (Line & { readonly arg: string })[] = []
  for (const arg of args) {
    if (await isTaken(arg, cwd)) continue
    const [, named, last] = /^([\s\S]+):(\d{1,7})$/.exec(arg) ?? []
    const isNamed = named !== undefined && (await isTaken(named, cwd))
    const [, file, line] = isNamed ? [arg, named, last] : (/^([\s\S]+?):(\d{1,7})(?::\d+)?$/.exec(arg) ?? [])
    if (file !== undefined) lines.push({ arg, file, line: Number(line) })
  }
  const [first, ...more] = lines
  if (more.length > 0) throw misused('trace follows one line at a time.', { details: 'Name one FILE:LINE' })
  const rest = args.filter((arg) => arg !== first?.arg)
  // What is read there has another name in findings.
  const isRead = first?.file === '-' || first?.file === stdin
  if (first === undefined || !isRead) return { line: first, files: first && rest.length === 0 ? [first.file] : rest }
  return { line: { ...first, file: stdinName }, files: rest.length === 0 ? ['-'] : rest }
}
