import path from 'node:path'
import type { CheckOptions } from '../../checking/checked.js'
import { declaredIn } from '../../checking/declared.js'
import { outcomeOf } from '../../checking/outcome.js'
import { type Printable, printable } from '../../checking/printable.js'
import { undrawnFindings } from '../../checking/printing-findings.js'
import type { Format } from '../../formats/format.js'
import { formats } from '../../formats/index.js'
import { namesIn, outputsOf, printAll } from '../../formats/output.js'
import { makingOf } from '../../node/manifest.js'
import { isParsed, type Surroundings } from '../../node/read-project.js'
import { localTools } from '../../node/tools.js'
import { toldOfDocument } from '../../reports/build-report.js'
import { type Choice, isPicked, kinds } from '../../reports/pick-documents.js'
import { wordsFor } from '../../wording/languages.js'
import { tool } from '../tool.js'
import type { Job } from './answer-all.js'
import { brokenBy } from './broken.js'
import { packedPrint, unpackedPrint } from './kept-print.js'
import type { PrintAnswer, PrintedOne } from './print-answer.js'
import { readerOf, sessionForMany } from './read-one.js'
import { shelfFor } from './shelf.js'

/** How all declarations of a run are printed. */
export interface Printing extends CheckOptions {
  /** The folder in which results are kept; absent where none is. */
  readonly cache?: string | undefined
  readonly isDraft: boolean
  /** Whether the files of each lie beside it, in a folder of its own: they are called as if it were built alone there. */
  readonly isBeside: boolean
  /** The ids of formats, and of kinds of documents where they are chosen. */
  readonly formats: readonly string[]
  readonly kinds: readonly string[] | undefined
  readonly notice: readonly string[] | undefined
  readonly language: readonly string[] | undefined
}

/** The choice that a printing makes among documents. */
export const choiceOf = ({ kinds: ids, notice, language }: Printing): Choice => ({
  ...(ids && { document: kinds.filter(({ id }) => ids.includes(id)) }),
  ...(notice && { notice }),
  ...(language && { language }),
})

/** The formats that a printing is in, as they were asked for. */
export const formatsIn = ({ formats: ids }: Printing): readonly Format[] =>
  ids.flatMap((id) => formats.filter((one) => one.id === id))

/** The file after which what lists all of a declaration is called. */
export const calledAfter = (name: string, { isBeside }: Pick<Printing, 'isBeside'>): string =>
  isBeside ? path.basename(name) : name

/** Prints declarations one after another. */
export function printerOf(where: Surroundings, printing: Printing): (job: Job) => Promise<PrintAnswer> {
  const { cache, ...options } = printing
  const shelf = shelfFor(cache, where.cwd, { options: ['print', JSON.stringify(options)], isNamed: true })
  const session = sessionForMany()
  const read = readerOf({ where, session, shelf, unpack: unpackedPrint })
  const tools = localTools()
  const choice = choiceOf(printing)
  const asked = formatsIn(printing)

  const print = async (job: Job): Promise<PrintAnswer> => {
    const one = await read(job)
    if (one.is === 'unusable' || one.is === 'part') return one
    if (one.is === 'kept') return { is: 'printed', name: one.name, isParsed: true, unkept: one.unkept(), ...one.value }
    const { name, project } = one
    const checked = await session.check(project, { asOf: printing.asOf })
    const about = { name, outcome: outcomeOf(checked), isParsed: isParsed(project) }
    const words = printing.isDraft ? await wordsFor(checked.findings) : undefined
    const verdict = await printable(checked, {
      ...{ draft: printing.isDraft, formats: asked, documents: choice.document },
      tell: words && ((it) => words.finding(it).message),
    })
    if (verdict.refusal) return { is: 'refused', ...about, refusal: verdict.refusal }
    const documents = verdict.documents.filter((it) => isPicked(it, choice))
    const file = calledAfter(name, printing)
    const subject = { ...verdict, documents, file }
    const { files, undrawn } = await printAll(
      asked.flatMap((format) => outputsOf(subject, format)),
      tools,
    )
    const printed: PrintedOne = {
      ...{ is: 'printed', ...about },
      files: files.map(({ document, ...file }) => ({
        ...{ name: file.name, bytes: file.bytes },
        ...(document && { document: toldOfDocument(document) }),
      })),
      undrawn: undrawn.flatMap(({ output: { document }, what }) =>
        document ? undrawnFindings(document.id, what, checked) : [],
      ),
      documents: verdict.documents.map(toldOfDocument),
      makeable: makeableOf(verdict, file),
      made: makingOf(tool.version, declaredIn(checked)),
    }
    // What is not printed depends on fonts of this machine.
    if (undrawn.length === 0) one.keep(packedPrint(printed))
    return { ...printed, unkept: one.unkept() }
  }

  return (job) => print(job).catch(brokenBy(job.name))
}

/** All names that a declaration can give to files, also in formats and languages that were not asked for now. */
function makeableOf({ documents }: Printable, file: string): readonly string[] | undefined {
  // What was not composed now may be made all the same.
  const isWhole = kinds.every(({ id }) => documents.some(({ kind }) => kind === id))
  return isWhole ? formats.flatMap((format) => namesIn({ documents, file }, format)) : undefined
}
