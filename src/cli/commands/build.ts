import { check } from '../../checking/check.js'
import type { Checked } from '../../checking/checked.js'
import { printable } from '../../checking/printable.js'
import { undrawnFindings } from '../../checking/printing-findings.js'
import type { Format } from '../../formats/format.js'
import { formats } from '../../formats/index.js'
import { type Output, outputsOf, printAll, type Subject } from '../../formats/output.js'
import { readProject } from '../../node/read-project.js'
import { localTools } from '../../node/tools.js'
import { staleOutputs, writeOutputs } from '../../node/write-outputs.js'
import { describeStale, describeUndrawn, describeWritten } from '../../reports/build-report.js'
import { unusable } from '../../reports/file-problems.js'
import { describeRefusals, type Refused } from '../../reports/refusal-report.js'
import { misused, type UsageError, unknownWord } from '../../reports/usage-error.js'
import { wordsFor } from '../../wording/languages.js'
import { type Io, lookOf } from '../io.js'

/** What `build` can be told. */
export interface BuildOptions {
  readonly out: string
  readonly format?: readonly Format[]
  readonly notice?: readonly string[]
  readonly language?: readonly string[]
  readonly draft?: true
  readonly check?: true
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
  const all = await Promise.all(projects.map((project) => check(project, { asOf })))
  const made: Made[] = []
  const refusals: Refused[] = []
  for (const checked of all) {
    const verdict = await printable(checked, { draft: options.draft === true, formats: asked })
    if (verdict.refusal) refusals.push({ ...verdict.refusal, checked })
    else made.push({ ...verdict, file: checked.files[0] ?? '', checked })
  }
  if (refusals.length > 0) {
    const words = await wordsFor([...all, ...refusals].flatMap(({ findings }) => findings))
    io.stderr(describeRefusals(refusals, all, options.out, words, lookOf(io, 'stderr')))
    return 1
  }
  const chosen = select(made, asked, options)
  const jobs = asked.flatMap((format) => chosen.flatMap((one) => jobsOf(one, format)))
  return options.out === '-' ? toStdout(jobs, options, io) : toFolder(jobs, all, options, io)
}

/** The formats that were named; else the usual ones, of which standard output takes the first. */
function askedFor({ format, out }: BuildOptions): readonly Format[] {
  if (format) return format
  const usual = formats.filter(({ isUsual }) => isUsual)
  return out === '-' ? usual.slice(0, 1) : usual
}

const jobsOf = ({ checked, ...subject }: Made, format: Format): readonly Job[] =>
  outputsOf(subject, format).map((output) => ({ ...output, declaration: subject.file, checked }))

/** The notices and languages that were asked for. */
function select(made: readonly Made[], asked: readonly Format[], { notice, language }: BuildOptions): readonly Made[] {
  if (!asked.some(({ prints }) => prints === 'document')) {
    if (notice ?? language) throw nothingToPick(asked)
    return made
  }
  const documents = made.flatMap((one) => one.documents)
  const wanted = (kind: string, words: readonly string[] | undefined, known: readonly string[]) => {
    const missing = words?.find((word) => !known.includes(word))
    if (missing !== undefined) throw unknownWord(kind, missing, known, `Choose one of these: ${known.join(' ')}`)
    return new Set(words ?? known)
  }
  const ids = wanted('notice', notice, [...new Set(documents.map((one) => one.id))])
  const tags = wanted('language', language, [...new Set(documents.map((one) => one.language))])
  const chosen = made.map((one) => ({
    ...one,
    documents: one.documents.filter((document) => ids.has(document.id) && tags.has(document.language)),
  }))
  if (chosen.some((one) => one.documents.length > 0)) return chosen
  throw misused(`No notice is both ${[...ids].join(' or ')} and in ${[...tags].join(' or ')}.`)
}

const nothingToPick = (asked: readonly Format[]): UsageError =>
  misused(`There is no notice to pick from: ${asked.map(({ id }) => id).join(' and ')} prints none.`, {
    suggestion: 'Leave out --notice and --language.',
  })

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
  if (documents.length > 1)
    return misused('Standard output takes one notice, and there are several.', {
      details: `Name one: ${documents.map((one) => `--notice ${one.id} --language ${one.language}`).join(' or ')}`,
    })
  const declarations = [...new Set(jobs.map(({ declaration }) => declaration))]
  if (declarations.length > 1)
    return misused('Standard output takes one file, and there are several.', {
      details: `Name one declaration: ${declarations.join(' or ')}`,
    })
  const texts = formats.filter(({ isText }) => isText).map(({ id }) => id)
  return misused('Standard output takes one text format.', {
    details: `Name one: --format ${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`,
  })
}

async function toFolder(jobs: readonly Job[], results: readonly Checked[], options: BuildOptions, io: Io) {
  const { resolve } = await import('node:path')
  refuseCollisions(jobs)
  const { files, undrawn } = await printAll(jobs, localTools())
  const name = options.out.replace(/(?<=.)[/\\]+$/, '')
  const folder = { name, path: resolve(io.cwd, options.out) }
  const look = lookOf(io, 'stderr')
  const findings = undrawn.flatMap(({ output: { document, checked }, characters }) =>
    document ? undrawnFindings(document.id, characters, checked) : [],
  )
  const words = await wordsFor(findings)
  if (options.check) {
    const stale = await staleOutputs(folder, files)
    io.stderr(`${describeUndrawn(findings, words, look)}${describeStale(stale, files, name, look)}`)
    return stale.length > 0 || findings.length > 0 ? 1 : 0
  }
  const problems = await writeOutputs(folder, files)
  if (problems.length > 0) throw await unusable(problems)
  io.stderr(`${describeUndrawn(findings, words, look)}${describeWritten(files, results, name, look, findings)}`)
  return findings.length > 0 ? 1 : 0
}

function refuseCollisions(jobs: readonly Job[]): void {
  const names = jobs.map((job) => job.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice === undefined) return
  throw misused(`Two declarations both make ${twice}.`, {
    suggestion: 'Build them one by one, each with an --out of its own.',
  })
}
