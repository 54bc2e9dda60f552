import { check } from '../../checking/check.js'
import type { Checked } from '../../checking/checked.js'
import { printable, type Refusal } from '../../checking/printable.js'
import { undrawnFindings } from '../../checking/printing-findings.js'
import { kinds } from '../../documents/kinds.js'
import type { NoticeDocument } from '../../documents/tree/document.js'
import { readProject } from '../../node/read-project.js'
import { staleOutputs, writeOutputs } from '../../node/write-outputs.js'
import type { Look } from '../../reports/layout.js'
import { wordsFor } from '../../wording/languages.js'
import { describeMissing, describeRefusal, describeStale, describeUndrawn, describeWritten } from '../build-report.js'
import { type Io, lookOf } from '../io.js'
import { type OutputFormat, usualFormats } from '../output-format.js'
import { type Output, printOutputs } from '../print-outputs.js'
import { misused, UsageError, unknownWord } from '../usage-error.js'

/** What `build` can be told. */
export interface BuildOptions {
  readonly out: string
  readonly format?: readonly OutputFormat[]
  readonly notice?: readonly string[]
  readonly language?: readonly string[]
  readonly draft?: true
  readonly check?: true
  readonly asOf?: string
}

/** A notice with the declaration that it was made from. */
interface Made {
  readonly document: NoticeDocument
  readonly checked: Checked
}

/** Why nothing of a declaration is printed, with the declaration. */
interface Refused extends Refusal {
  readonly checked: Checked
}

/** Prints the notices of declarations: all files or none; 1 when errors forbid it, or when `--check` finds stale files. */
export async function build(args: readonly string[], options: BuildOptions, io: Io): Promise<number> {
  const { projects, problems } = await readProject(args, io)
  if (problems.length > 0) throw new UsageError(problems)
  const asOf = options.asOf ?? io.today
  const all = await Promise.all(projects.map((project) => check(project, { asOf })))
  const made: Made[] = []
  const refusals: Refused[] = []
  for (const checked of all) {
    const verdict = await printable(checked, { draft: options.draft === true, kinds })
    if (verdict.refusal) refusals.push({ ...verdict.refusal, checked })
    else made.push(...verdict.documents.map((document) => ({ document, checked })))
  }
  if (refusals.length > 0) {
    io.stderr(await describeRefusals(refusals, all, options, lookOf(io, 'stderr')))
    return 1
  }
  const chosen = select(made, options)
  return options.out === '-' ? toStdout(chosen, options, io) : toFolder(chosen, all, options, io)
}

/** Why nothing was written: errors before all else; then what is no declaration; then what a final notice would lack. */
async function describeRefusals(
  refusals: readonly Refused[],
  all: readonly Checked[],
  { out }: BuildOptions,
  look: Look,
): Promise<string> {
  const transcription = refusals.find(({ because }) => because === 'transcription')
  if (refusals.some(({ because }) => because !== 'transcription' && because !== 'gaps'))
    return describeRefusal(all, out, await wordsFor(all.flatMap(({ findings }) => findings)), look)
  if (transcription) throw onlyAsDraft(transcription.checked)
  const missing = refusals.flatMap(({ findings }) => findings)
  return describeMissing(missing, all, out, await wordsFor(missing), look)
}

/** Whoever builds a transcription knows that it is one: it was not asked for in the right way. */
function onlyAsDraft({ files: [file = ''] }: Checked): UsageError {
  const message = `${file} is the transcription of a published text, so it is printed only as a draft.`
  return misused(message, { file, suggestion: 'Add --draft.' })
}

/** The notices and languages that were asked for. */
function select(made: readonly Made[], { notice, language }: BuildOptions): readonly Made[] {
  const documents = made.map(({ document }) => document)
  const wanted = (kind: string, asked: readonly string[] | undefined, known: readonly string[]) => {
    const missing = asked?.find((word) => !known.includes(word))
    if (missing !== undefined) throw unknownWord(kind, missing, known, `Choose one of these: ${known.join(' ')}`)
    return new Set(asked ?? known)
  }
  const ids = wanted('notice', notice, [...new Set(documents.map((one) => one.id))])
  const tags = wanted('language', language, [...new Set(documents.map((one) => one.language))])
  const chosen = made.filter(({ document }) => ids.has(document.id) && tags.has(document.language))
  if (chosen.length > 0) return chosen
  throw misused(`No notice is both ${[...ids].join(' or ')} and in ${[...tags].join(' or ')}.`)
}

async function toStdout(made: readonly Made[], { format, check }: BuildOptions, io: Io): Promise<number> {
  const documents = made.map(({ document }) => document)
  const formats = format ?? ['md']
  if (documents.length !== 1)
    throw misused('Standard output takes one notice, and there are several.', {
      details: `Name one: ${documents.map((one) => `--notice ${one.id} --language ${one.language}`).join(' or ')}`,
    })
  if (formats.length !== 1 || formats[0] === 'pdf')
    throw misused('Standard output takes one text format.', { details: 'Name one: --format md, html or trace' })
  if (check)
    throw misused('Standard output has no files that --check could compare.', {
      suggestion: 'Name a folder with --out.',
    })
  for (const output of (await printOutputs(documents, formats)).outputs) io.stdout(output.bytes)
  return 0
}

async function toFolder(made: readonly Made[], results: readonly Checked[], options: BuildOptions, io: Io) {
  const { resolve } = await import('node:path')
  const documents = made.map(({ document }) => document)
  const { outputs, undrawn } = await printOutputs(documents, options.format ?? usualFormats)
  refuseCollisions(outputs)
  const name = options.out.replace(/(?<=.)[/\\]+$/, '')
  const folder = { name, path: resolve(io.cwd, options.out) }
  const look = lookOf(io, 'stderr')
  const findings = undrawn.flatMap(({ document, characters }) => {
    const from = made.find((one) => one.document === document)
    return from ? undrawnFindings(document.id, characters, from.checked) : []
  })
  const words = await wordsFor(findings)
  if (options.check) {
    const stale = await staleOutputs(folder, outputs)
    io.stderr(`${describeUndrawn(findings, words, look)}${describeStale(stale, outputs, name, look)}`)
    return stale.length > 0 || findings.length > 0 ? 1 : 0
  }
  const problems = await writeOutputs(folder, outputs)
  if (problems.length > 0) throw new UsageError(problems)
  io.stderr(`${describeUndrawn(findings, words, look)}${describeWritten(outputs, results, name, look, findings)}`)
  return findings.length > 0 ? 1 : 0
}

function refuseCollisions(outputs: readonly Output[]): void {
  const names = outputs.map((output) => output.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice === undefined) return
  throw misused(`Two declarations both make ${twice}.`, {
    suggestion: 'Build them one by one, each with an --out of its own.',
  })
}
