import path from 'node:path'
import { check } from '../../checking/check.js'
import type { CheckOptions } from '../../checking/checked.js'
import { declaredIn } from '../../checking/declared.js'
import { outcomeOf } from '../../checking/outcome.js'
import { type Printable, printable } from '../../checking/printable.js'
import { undrawnFindings } from '../../checking/printing-findings.js'
import { newSession } from '../../checking/session.js'
import type { Format } from '../../formats/format.js'
import { formats } from '../../formats/index.js'
import { namesIn, outputsOf, printAll } from '../../formats/output.js'
import { makingOf } from '../../node/manifest.js'
import {
  isParsed,
  lacksVersion,
  readMain,
  readSettled,
  type Surroundings,
  settingsOf,
  withDeclaration,
} from '../../node/read-project.js'
import { localTools } from '../../node/tools.js'
import { toldOfDocument } from '../../reports/build-report.js'
import { type Choice, isPicked, kinds } from '../../reports/pick-documents.js'
import { wordsFor } from '../../wording/languages.js'
import { tool } from '../tool.js'
import type { Job } from './answer-all.js'
import { brokenBy } from './broken.js'
import { packedPrint, unpackedPrint } from './kept-print.js'
import type { PrintAnswer, PrintedOne } from './print-answer.js'
import { shelfFor } from './shelf.js'

/** How all declarations of a run are printed. */
export interface Printing extends CheckOptions {
  /** The folder in which results are kept; absent where none is. */
  readonly cache?: string | undefined
  readonly isDraft: boolean
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

/** So many files are kept at hand, those that were read last: parts that many declarations share are among them. */
const room = { files: 16, declarations: 1 }

/** Prints declarations one after another. */
export function printerOf(where: Surroundings, printing: Printing): (job: Job) => Promise<PrintAnswer> {
  const session = newSession(room)
  const { cache, ...options } = printing
  const shelfOf = shelfFor(cache, where.cwd, { options: ['print', JSON.stringify(options)], isNamed: true })
  const tools = localTools()
  const choice = choiceOf(printing)
  const asked = formatsIn(printing)

  const print = async ({ name, isAlone }: Job): Promise<PrintAnswer> => {
    const main = await readMain(name, where)
    if ('mistake' in main) return { is: 'unusable', problem: main }
    const settled = { ...main, settings: await settingsOf(main, where) }
    const shelf = main.file === undefined ? undefined : await shelfOf()
    const known = await shelf?.find(settled, unpackedPrint)
    if (known) return { is: 'printed', name: main.name, isParsed: true, unkept: shelf?.trouble(), ...known.value }
    const { disk, read: bytes } = shelf?.remembering() ?? {}
    const read = await readSettled(settled, new Map(), session.parse, where, disk)
    const mayBePart = name !== '-' && lacksVersion(read)
    if (mayBePart && !isAlone) return { is: 'part', name }
    const project = mayBePart ? await withDeclaration(read, path.resolve(where.cwd, name), where.cwd) : read
    const checked = await check(project, printing)
    const about = { name: main.name, outcome: outcomeOf(checked), isParsed: isParsed(project) }
    const words = printing.isDraft ? await wordsFor(checked.findings) : undefined
    const verdict = await printable(checked, {
      ...{ draft: printing.isDraft, formats: asked, documents: choice.document },
      tell: words && ((it) => words.finding(it).message),
    })
    if (verdict.refusal) return { is: 'refused', ...about, refusal: verdict.refusal }
    const documents = verdict.documents.filter((one) => isPicked(one, choice))
    const subject = { ...verdict, documents, file: main.name }
    const { files, undrawn } = await printAll(
      asked.flatMap((format) => outputsOf(subject, format)),
      tools,
    )
    const printed: PrintedOne = {
      ...{ is: 'printed', ...about },
      files: files.map(({ name, bytes, document }) => ({
        ...{ name, bytes },
        ...(document && { document: toldOfDocument(document) }),
      })),
      undrawn: undrawn.flatMap(({ output: { document }, characters }) =>
        document ? undrawnFindings(document.id, characters, checked) : [],
      ),
      documents: verdict.documents.map(toldOfDocument),
      makeable: makeableOf(verdict, main.name),
      made: makingOf(tool.version, declaredIn(checked)),
    }
    // What is not printed depends on fonts of this machine.
    if (bytes && !mayBePart && undrawn.length === 0) shelf?.keep(settled, project, bytes, packedPrint(printed))
    return { ...printed, unkept: shelf?.trouble() }
  }

  return (job) => print(job).catch(brokenBy(job.name))
}

/** All names that a declaration can give to files, also in formats and languages that were not asked for now. */
function makeableOf({ documents }: Printable, file: string): readonly string[] | undefined {
  // What was not composed now may be made all the same.
  const isWhole = kinds.every(({ id }) => documents.some(({ kind }) => kind === id))
  return isWhole ? formats.flatMap((format) => namesIn({ documents, file }, format)) : undefined
}
