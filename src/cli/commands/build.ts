import { checkProject } from '../../checking/check-project.js'
import type { Checked } from '../../checking/pipeline.js'
import { compose } from '../../documents/notice/compose.js'
import type { NoticeDocument } from '../../documents/tree/document.js'
import { MissingFactError } from '../../documents/words/notice-error.js'
import type { Finding } from '../../findings/finding.js'
import { isAboutReading } from '../../findings/stages.js'
import { lawAsOf } from '../../law/law.js'
import type { Model } from '../../model/types.js'
import { readProject } from '../../node/read-project.js'
import { staleOutputs, writeOutputs } from '../../node/write-outputs.js'
import { countFindings } from '../../reports/sum.js'
import { locatorOf } from '../../source/locate.js'
import type { SourceTree } from '../../source/tree.js'
import { gapFindings, undrawnFindings } from '../build-findings.js'
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

/** A declaration whose model is there to print, with its files. */
type Printable = Checked & { readonly model: Model; readonly trees: readonly SourceTree[] }

/** A notice with the files that it was made from. */
interface Made {
  readonly document: NoticeDocument
  readonly trees: readonly SourceTree[]
}

/** Prints the notices of declarations: all files or none; 1 when errors forbid it, or when `--check` finds stale files. */
export async function build(args: readonly string[], options: BuildOptions, io: Io): Promise<number> {
  const { projects, problems } = await readProject(args, io)
  if (problems.length > 0) throw new UsageError(problems)
  const asOf = options.asOf ?? io.today
  const checking = projects.map(async (project) => ({
    ...(await checkProject(project, { asOf })),
    trees: project.trees,
  }))
  const checked = await Promise.all(checking)
  const printable = checked.filter(isPrintable)
  const isDraft = options.draft === true
  const look = lookOf(io, 'stderr')
  // What was mended to go on checking was not declared: it is not printed, not even as a draft.
  const isUnclear = checked.some(({ findings }) => findings.some(isAboutReading))
  if (printable.length < checked.length || isUnclear || (countFindings(checked).errors > 0 && !isDraft)) {
    io.stderr(describeRefusal(checked, options.out, look))
    return 1
  }
  if (!isDraft) refuseTranscriptions(printable)
  const { made, missing } = composeAll(printable, isDraft)
  if (missing.length > 0) {
    io.stderr(describeMissing(missing, checked, options.out, look))
    return 1
  }
  const chosen = select(made, options)
  if (chosen.length === 0) {
    io.stderr(describeRefusal(checked, options.out, look))
    return 1
  }
  return options.out === '-' ? toStdout(chosen, options, io) : toFolder(chosen, checked, options, io)
}

const isPrintable = <One extends Checked>(checked: One): checked is One & { readonly model: Model } =>
  checked.model !== undefined

/** Composes the notices of all declarations; where a final one would lack a required fact, all that are missing. */
function composeAll(results: readonly Printable[], draft: boolean) {
  const compositions = results.map(({ model, asOf, trees }) => ({
    trees,
    of: (asDraft: boolean) => compose(model, lawAsOf(asOf), { draft: asDraft }),
  }))
  const made: Made[] = []
  const missing: Finding[] = []
  for (const { trees, of } of compositions) {
    try {
      made.push(...of(draft).map((document) => ({ document, trees })))
    } catch (error) {
      // A rule that counts less, or a text that lacks a language, lets a declaration through the check with a gap.
      if (!(error instanceof MissingFactError)) throw error
      missing.push(...of(true).flatMap((document) => gapFindings(document, locatorOf(trees))))
    }
  }
  return { made, missing }
}

/** What was transcribed from a text is not the organisation's own declaration: printed as final, it would assert it. */
function refuseTranscriptions(results: readonly Printable[]): void {
  const file = results.find(({ model }) => model.transcription !== undefined)?.files[0]
  if (file === undefined) return
  throw misused(`${file} is the transcription of a published text, so it is printed only as a draft.`, {
    file,
    suggestion: 'Add --draft.',
  })
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
  return made.filter(({ document }) => ids.has(document.id) && tags.has(document.language))
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
  const findings = undrawn.flatMap((one) => {
    const trees = made.find(({ document }) => document === one.document)?.trees ?? []
    return undrawnFindings(one, trees)
  })
  if (options.check) {
    const stale = await staleOutputs(folder, outputs)
    io.stderr(`${describeUndrawn(findings, look)}${describeStale(stale, outputs, name, look)}`)
    return stale.length > 0 || findings.length > 0 ? 1 : 0
  }
  const problems = await writeOutputs(folder, outputs)
  if (problems.length > 0) throw new UsageError(problems)
  io.stderr(`${describeUndrawn(findings, look)}${describeWritten(outputs, results, name, look, findings)}`)
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
