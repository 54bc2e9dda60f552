import type { Checked } from '../checking/checked.js'
import type { Format } from '../formats/format.js'
import { formats } from '../formats/index.js'
import { type Output, outputsOf, printAll, type Subject } from '../formats/output.js'
import { readProject } from '../node/read-project.js'
import { localTools } from '../node/tools.js'
import { askToPrint } from '../reports/ask-to-print.js'
import { unusable } from '../reports/file-problems.js'
import { picked, severalDocuments } from '../reports/pick-documents.js'
import { describeUnwritten } from '../reports/refusal-report.js'
import type { Typed } from '../reports/typed-again.js'
import { misused, type UsageError } from '../reports/usage-error.js'
import { visibleName } from '../reports/visible-name.js'
import type { BuildOptions } from './commands/build.js'
import { type Io, lookOf } from './io.js'

/** What is printed of a declaration, with what was found in it. */
interface Made extends Subject {
  readonly checked: Checked
}

/** A file to be printed, with the declaration that it is made from. */
interface Job extends Output {
  readonly declaration: string
}

/** Prints the one text that is asked for. */
export async function buildToStdout(
  args: readonly string[],
  options: BuildOptions & { readonly format: readonly Format[]; readonly typed: Typed },
  io: Io,
): Promise<number> {
  if (options.shard)
    throw misused('Standard output takes one file, and --shard takes a part of many.', {
      suggestion: 'Name a folder with --out, or leave out --shard.',
    })
  const { projects, problems } = await readProject(args, io)
  if (problems.length > 0) throw await unusable(problems)
  const { format: asked, document: documents, draft = false } = options
  const wanted = { asOf: options.asOf ?? io.today, draft, formats: asked, documents }
  const describe = describeUnwritten(options.out, options.typed)
  const answer = await askToPrint(projects, wanted, { describe, look: lookOf(io, 'stderr') })
  if (answer.refusal !== undefined) {
    io.stderr(answer.refusal)
    return 1
  }
  const made = answer.allowed.map((one): Made => ({ ...one, file: one.checked.files[0] ?? '' }))
  const chosen = picked(made, asked, options)
  const jobs = asked.flatMap((format) => chosen.flatMap((one) => jobsOf(one, format)))
  const [only] = jobs
  if (jobs.length !== 1 || !only?.isText) throw notOneText(jobs)
  if (options.check)
    throw misused('Standard output has no files that --check could compare.', {
      suggestion: 'Name a folder with --out.',
    })
  const { files } = await printAll([only], localTools())
  for (const { bytes } of files) io.stdout(bytes)
  return 0
}

const jobsOf = (subject: Made, format: Format): readonly Job[] =>
  outputsOf(subject, format).map((output) => ({ ...output, declaration: subject.file }))

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
