import type { Checked } from '../../checking/checked.js'
import { declaredIn } from '../../checking/declared.js'
import { undrawnFindings } from '../../checking/printing-findings.js'
import type { Format } from '../../formats/format.js'
import { formats } from '../../formats/index.js'
import { namesIn, type Output, outputsOf, printAll, type Subject } from '../../formats/output.js'
import { leftOutputs, type Makeable, pathFrom, staleOutputs } from '../../node/compare-outputs.js'
import { makingOf } from '../../node/manifest.js'
import { readProject } from '../../node/read-project.js'
import { localTools } from '../../node/tools.js'
import { writeOutputs } from '../../node/write-outputs.js'
import { type Allowed, askToPrint } from '../../reports/ask-to-print.js'
import { describeStale, describeUndrawn, describeWritten } from '../../reports/build-report.js'
import { unusable } from '../../reports/file-problems.js'
import { type Choice, kinds, picked, severalDocuments } from '../../reports/pick-documents.js'
import { describeUnwritten } from '../../reports/refusal-report.js'
import type { Typed } from '../../reports/typed-again.js'
import { misused, type UsageError } from '../../reports/usage-error.js'
import { visibleName } from '../../reports/visible-name.js'
import { wordsFor } from '../../wording/languages.js'
import { type Io, lookOf } from '../io.js'
import { tool } from '../tool.js'

/** What `build` can be told. */
export interface BuildOptions extends Choice {
  readonly out: string
  readonly format?: readonly Format[]
  readonly draft?: true
  readonly check?: true
  readonly force?: true
  readonly asOf?: string
}

/** What is printed of a declaration, with what was found in it. */
interface Made extends Subject {
  readonly checked: Checked
}

/** A file to be printed, with the declaration that it is made from. */
interface Job extends Output {
  readonly declaration: string
  readonly checked: Checked
}

/** Prints declarations: all files or none; 1 when something forbids it, or when `--check` finds stale files. */
export async function build(args: readonly string[], options: BuildOptions, io: Io): Promise<number> {
  const { projects, problems } = await readProject(args, io)
  if (problems.length > 0) throw await unusable(problems)
  const asOf = options.asOf ?? io.today
  const asked = askedFor(options)
  const wanted = { asOf, draft: options.draft === true, formats: asked, documents: options.document }
  const typed = typedBy(args, options)
  const describe = describeUnwritten(options.out, typed)
  const answer = await askToPrint(projects, wanted, { describe, look: lookOf(io, 'stderr') })
  if (answer.refusal !== undefined) {
    io.stderr(answer.refusal)
    return 1
  }
  const { allowed, results } = answer
  const chosen = picked(
    allowed.map((one) => ({ ...one, file: one.checked.files[0] ?? '' })),
    asked,
    options,
  )
  const jobs = asked.flatMap((format) => chosen.flatMap((one) => jobsOf(one, format)))
  return options.out === '-'
    ? toStdout(jobs, options, io)
    : toFolder({ jobs, results, allowed }, { ...options, typed }, io)
}

/** The formats that were named; else the usual ones, of which standard output takes the first. */
function askedFor({ format, out }: BuildOptions): readonly Format[] {
  if (format) return format
  const usual = formats.filter(({ isUsual }) => isUsual)
  return out === '-' ? usual.slice(0, 1) : usual
}

const jobsOf = ({ checked, ...subject }: Made, format: Format): readonly Job[] =>
  outputsOf(subject, format).map((output) => ({ ...output, declaration: subject.file, checked }))

async function toStdout(jobs: readonly Job[], { check }: BuildOptions, io: Io): Promise<number> {
  const [only] = jobs
  if (jobs.length !== 1 || !only?.isText) throw notOneText(jobs)
  if (check)
    throw misused('Standard output has no files that --check could compare.', {
      suggestion: 'Name a folder with --out.',
    })
  const { files } = await printAll([only], localTools())
  for (const { bytes } of files) io.stdout(bytes)
  return 0
}

/** Why files do not go to standard output, which takes one text. */
function notOneText(jobs: readonly Job[]): UsageError {
  const documents = [...new Set(jobs.flatMap(({ document }) => document ?? []))]
  if (documents.length > 1) return severalDocuments(documents)
  const declarations = [...new Set(jobs.map(({ declaration }) => declaration))]
  if (declarations.length > 1)
    return misused('Standard output takes one file, and there are several.', {
      details: `Name one declaration: ${declarations.map(visibleName).join(' or ')}`,
    })
  const texts = formats.filter(({ isText }) => isText).map(({ id }) => id)
  return misused('Standard output takes one text format.', {
    details: `Name one: --format ${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`,
  })
}

/** What was typed, for the command that comes next. */
const typedBy = (
  files: readonly string[],
  { out, format = [], asOf, notice = [], language = [] }: BuildOptions,
): Typed => ({
  files,
  options: [
    ...(out === 'out' ? [] : [['--out', out] as const]),
    ...format.map(({ id }) => ['--format', id] as const),
    ...notice.map((id) => ['--notice', id] as const),
    ...language.map((tag) => ['--language', tag] as const),
    ...(asOf === undefined ? [] : [['--as-of', asOf] as const]),
  ],
})

/** What is to be written, and all that it is a part of. */
interface Plan {
  readonly jobs: readonly Job[]
  readonly results: readonly Checked[]
  readonly allowed: readonly Allowed[]
}

async function toFolder(
  { jobs, results, allowed }: Plan,
  options: BuildOptions & { readonly typed: Typed },
  io: Io,
): Promise<number> {
  const { resolve } = await import('node:path')
  refuseCollisions(jobs)
  const { files, undrawn } = await printAll(jobs, localTools())
  const name = options.out.replace(/(?<=[^/\\])[/\\]+$|(?<=^[/\\])[/\\]+$/, '')
  const folder = { name, path: resolve(io.cwd, options.out) }
  const from = (declaration: string) => pathFrom(folder, declaration, io.cwd)
  const look = lookOf(io, 'stderr')
  const findings = undrawn.flatMap(({ output: { document, checked }, characters }) =>
    document ? undrawnFindings(document.id, characters, checked) : [],
  )
  const words = await wordsFor(findings)
  const made = new Map(allowed.map(({ checked }) => [checked, makingOf(tool.version, declaredIn(checked))]))
  const written = files.map((file) => ({ ...file, from: from(file.declaration), made: made.get(file.checked) }))
  const told = { out: visibleName(name), typed: options.typed, look }
  if (options.check) {
    const stale = await staleOutputs(folder, written)
    const left = await leftOutputs(folder, makeableBy(allowed, from))
    io.stderr(`${describeUndrawn(findings, words, look)}${describeStale(stale, files, { ...told, left })}`)
    return stale.length + left.length + findings.length > 0 ? 1 : 0
  }
  const problems = await writeOutputs(folder, written, { force: options.force === true })
  if (problems.length > 0) throw await unusable(problems)
  const left = await leftOutputs(folder, makeableBy(allowed, from))
  io.stderr(`${describeUndrawn(findings, words, look)}${describeWritten(files, results, { ...told, left }, findings)}`)
  return findings.length > 0 ? 1 : 0
}

/** All names that declarations can give to files, also in formats and languages that were not asked for now. */
function makeableBy(allowed: readonly Allowed[], from: (declaration: string) => string | undefined): Makeable {
  const makeable = new Map<string, ReadonlySet<string>>()
  for (const { checked, ...printable } of allowed) {
    const file = checked.files[0] ?? ''
    const declaration = from(file)
    // What was not composed now may be made all the same.
    const isWhole = kinds.every(({ id }) => printable.documents.some(({ kind }) => kind === id))
    if (declaration === undefined || !isWhole) continue
    const names = formats.flatMap((format) => namesIn({ ...printable, file }, format))
    makeable.set(declaration, new Set(names))
  }
  return makeable
}

function refuseCollisions(jobs: readonly Job[]): void {
  const names = jobs.map((job) => job.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice === undefined) return
  throw misused(`Two declarations both make ${twice}.`, {
    suggestion: 'Build them one by one, each with an --out of its own.',
  })
}
