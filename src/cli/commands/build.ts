import { lawAsOf } from '../../law/law.js'
import type { Model } from '../../model/types.js'
import { readProject } from '../../node/read-project.js'
import { staleOutputs, writeOutputs } from '../../node/write-outputs.js'
import { compose } from '../../notice/compose.js'
import type { NoticeDocument } from '../../notice/document.js'
import { type Checked, check } from '../../pipeline.js'
import { countFindings } from '../../report/sum.js'
import { describeRefusal, describeStale, describeWritten } from '../build-report.js'
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

/** A declaration whose model is there to print. */
type Printable = Checked & { readonly model: Model }

/** Prints the notices of declarations: all files or none; 1 when errors forbid it, or when `--check` finds stale files. */
export async function build(args: readonly string[], options: BuildOptions, io: Io): Promise<number> {
  const { projects, problems } = await readProject(args, io)
  if (problems.length > 0) throw new UsageError(problems)
  const results = projects.map((project) => check(project, { asOf: options.asOf ?? io.today }))
  const printable = results.filter(isPrintable)
  const isDraft = options.draft === true
  if (printable.length < results.length || (countFindings(results).errors > 0 && !isDraft)) {
    io.stderr(describeRefusal(results, options.out, lookOf(io, 'stderr')))
    return 1
  }
  if (!isDraft) refuseTranscriptions(printable)
  const documents = select(
    printable.flatMap((one) => compose(one.model, lawAsOf(one.asOf), { draft: isDraft })),
    options,
  )
  return options.out === '-' ? toStdout(documents, options, io) : toFolder(documents, results, options, io)
}

const isPrintable = (checked: Checked): checked is Printable => checked.model !== undefined

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
function select(documents: readonly NoticeDocument[], { notice, language }: BuildOptions) {
  const wanted = (kind: string, asked: readonly string[] | undefined, known: readonly string[]) => {
    const missing = asked?.find((word) => !known.includes(word))
    if (missing !== undefined) throw unknownWord(kind, missing, known, `There are: ${known.join(' ')}`)
    return new Set(asked ?? known)
  }
  const ids = wanted('notice', notice, [...new Set(documents.map((one) => one.id))])
  const tags = wanted('language', language, [...new Set(documents.map((one) => one.language))])
  return documents.filter((one) => ids.has(one.id) && tags.has(one.language))
}

async function toStdout(
  documents: readonly NoticeDocument[],
  { format, check }: BuildOptions,
  io: Io,
): Promise<number> {
  const formats = format ?? ['md']
  if (documents.length !== 1)
    throw misused('Standard output takes one notice, and there are several.', {
      details: `Name one: ${documents.map((one) => `--notice ${one.id} --language ${one.language}`).join(' or ')}`,
    })
  if (formats.length !== 1 || formats[0] === 'pdf')
    throw misused('Standard output takes one text format.', { details: 'Name one: --format md, html or trace' })
  if (check) throw misused('Nothing on standard output can be stale.', { suggestion: 'Name a folder with --out.' })
  for (const output of await printOutputs(documents, formats)) io.stdout(output.bytes)
  return 0
}

async function toFolder(
  documents: readonly NoticeDocument[],
  results: readonly Checked[],
  options: BuildOptions,
  io: Io,
) {
  const { resolve } = await import('node:path')
  const outputs = await printOutputs(documents, options.format ?? usualFormats)
  refuseCollisions(outputs)
  const name = options.out.replace(/(?<=.)[/\\]+$/, '')
  const folder = { name, path: resolve(io.cwd, options.out) }
  const look = lookOf(io, 'stderr')
  if (options.check) {
    const stale = await staleOutputs(folder, outputs)
    io.stderr(describeStale(stale, outputs, name, look))
    return stale.length > 0 ? 1 : 0
  }
  const problems = await writeOutputs(folder, outputs)
  if (problems.length > 0) throw new UsageError(problems)
  io.stderr(describeWritten(outputs, results, name, look))
  return 0
}

function refuseCollisions(outputs: readonly Output[]): void {
  const names = outputs.map((output) => output.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice === undefined) return
  throw misused(`Two declarations both make ${twice}.`, {
    suggestion: 'Build them one by one, each with an --out of its own.',
  })
}
