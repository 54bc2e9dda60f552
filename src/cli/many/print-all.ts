import type { Format } from '../../formats/format.js'
import { listedBy } from '../../node/read-project.js'
import { ofEach } from '../../node/settings.js'
import type { Read } from '../../node/unread.js'
import { describeStale, describeUndrawn, describeWritten } from '../../reports/build-report.js'
import type { Look } from '../../reports/layout.js'
import { otherNames } from '../../reports/mended/other-names.js'
import { refuseUnknown } from '../../reports/pick-documents.js'
import { describeUnwritten } from '../../reports/refusal-report.js'
import type { Typed } from '../../reports/typed-again.js'
import { visibleName } from '../../reports/visible-name.js'
import { wordsFor } from '../../wording/languages.js'
import type { BuildOptions } from '../commands/build.js'
import { type Io, lookOf } from '../io.js'
import { answerAll } from './answer-all.js'
import { refuseClashes } from './clashes.js'
import { codeOf, type NotChecked, tellUnchecked, tellUnkept } from './not-checked.js'
import { outFolders } from './out-folders.js'
import type { PrintAnswer, PrintedOne, RefusedOne } from './print-answer.js'
import { type Printing, printerOf } from './print-one.js'
import { nothingFor, nothingPickedFor, shardOf } from './shard.js'
import { aloneAmong, type MayBePart, unreadIn } from './whole.js'
import { type WrittenAll, writerInto } from './write-all.js'

/** What `build` was told, with what it stands for. */
export interface PrintAll extends BuildOptions {
  readonly format: readonly Format[]
  readonly typed: Typed
}

/** How a build ended; with problems, it has not begun. */
interface Ended {
  readonly problems: NotChecked['problems']
  readonly exitCode: number
}

/** What became of all declarations, without the bytes that are written. */
interface Run {
  readonly printed: Omit<PrintedOne, 'files'>[]
  readonly refused: RefusedOne[]
  readonly problems: NotChecked['problems'][number][]
  readonly broken: NotChecked['broken'][number][]
  readonly parts: MayBePart[]
}

/** So many declarations are printed before any is written: where there are no more, a slip in the command writes nothing. */
const atOnce = 50

/** Prints all declarations that arguments mean, each into its folder: one that cannot be printed stops no other. */
export async function printAllInto(args: readonly string[], options: PrintAll, io: Io): Promise<Ended> {
  const printing = printingOf(options, io)
  const folderOf = outFolders(options.out, io.cwd, io.outStaysIn)
  const listed = await listedBy(args, io)
  const mine = shardOf(listed, options.shard, io.cwd)
  await refuseClashes(listed.names, folderOf, printing, io)
  const writer = writerInto(folderOf, options, io)
  const run: Run = { printed: [], refused: [], problems: [], broken: [], parts: [] }
  const here = printerOf(io, printing)
  const waiting: PrintedOne[] = []
  const done = async (answer: PrintAnswer): Promise<void> => {
    keep(answer, run)
    if (answer.is === 'printed') waiting.push(answer)
    if (waiting.length >= atOnce && mine.names.length > atOnce) await writer.write(waiting.splice(0))
  }
  const doing = inAnyThread(options) ? { is: 'print' as const, ...printing } : undefined
  await answerAll(mine.names, { here, threads: options.threads, ...(doing && { doing }), done }, io)

  const whole = { listed, mine, read: readIn(run), shard: options.shard, cwd: io.cwd }
  for (const name of await aloneAmong(run.parts, whole)) await done(await here({ name, isAlone: true }))
  const problems = [...listed.problems, ...run.problems, ...(await unreadIn({ ...whole, read: readIn(run) }))]
  const all = run.printed.length + run.refused.length + run.broken.length
  if (all === 0 && problems.length > 0) return { problems, exitCode: 2 }
  if (all === 0 && options.shard) {
    io.stderr(nothingFor(options.shard))
    return { problems: [], exitCode: 0 }
  }
  refuseSlips(run, options)
  await writer.write(waiting.splice(0))
  return { problems: [], exitCode: await tell({ ...run, problems }, await writer.end(), options, io) }
}

const printingOf = (options: PrintAll, io: Io): Printing => ({
  cache: options.cache,
  asOf: options.asOf ?? io.today,
  isDraft: options.draft === true,
  isBeside: options.out.includes(ofEach),
  formats: options.format.map(({ id }) => id),
  kinds: options.document?.map(({ id }) => id),
  notice: options.notice,
  language: options.language,
})

/** The compiler of PDF is a program of its own, which is loaded once. */
const inAnyThread = ({ format }: PrintAll): boolean => format.every(({ isText }) => isText)

function keep(answer: PrintAnswer, run: Run): void {
  if (answer.is === 'printed') {
    const { files: _, ...rest } = answer
    run.printed.push(rest)
  } else if (answer.is === 'refused') run.refused.push(answer)
  else if (answer.is === 'unusable') run.problems.push(answer.problem)
  else if (answer.is === 'broken') run.broken.push(answer)
  else run.parts.push(answer)
}

const readIn = ({ printed, refused }: Run): readonly Read[] =>
  [...printed, ...refused].map(({ outcome: { files }, isParsed }) => ({ files, isParsed }))

/**
 * Stops where no declaration has the notice or the language that was asked for, unless some could not be looked at: they were
 * refused, fell to another run, or this program broke over them, which is never said to be a slip in the command.
 */
function refuseSlips({ printed, refused, broken }: Run, options: PrintAll): void {
  if (broken.length > 0) return
  if (refused.length > 0 && printed.length === 0) return
  if (options.shard && options.format.some(({ prints }) => prints === 'document')) return
  const documents = printed.flatMap((one) => one.documents)
  refuseUnknown(documents, options.format, options)
}

/** Says what was written or is stale, then what was not printed and why; the exit code that this makes. */
async function tell(run: Run, { made, stale, left, folders, twice, problems }: WrittenAll, options: PrintAll, io: Io) {
  const look = lookOf(io, 'stderr')
  const undrawn = run.printed.flatMap((one) => one.undrawn)
  const outcomes = run.printed.map(({ outcome }) => outcome)
  const told = { folders: folders.map(visibleName), left, typed: options.typed, look }
  await tellUnkept(options.cache, run.printed, io)
  const codes = [codeOf(run), problems.length > 0 ? 2 : 0, undrawn.length + run.refused.length > 0 ? 1 : 0]
  if (run.printed.length > 0 && problems.length === 0) {
    const words = await wordsFor(undrawn)
    const isNone = made.length + left.length + undrawn.length === 0
    const report = options.check ? describeStale(stale, made, told) : describeWritten(made, outcomes, told, undrawn)
    const said = isNone && options.shard ? nothingPickedFor(options.shard) : report
    const isTold = !isNone || run.broken.length === 0 || undrawn.length > 0
    if (isTold) io.stderr(`${describeUndrawn(undrawn, words, look)}${said}`)
    if (options.check && stale.length + left.length > 0) codes.push(1)
  }
  if (twice.length > 0) io.stderr(otherNames(twice, look))
  await tellUnchecked({ problems: [...run.problems, ...problems], broken: run.broken }, io)
  if (run.refused.length > 0) io.stderr(await whyRefused(run, options, look))
  return Math.max(...codes)
}

async function whyRefused({ refused, printed, broken }: Run, { out, typed }: PrintAll, look: Look): Promise<string> {
  const refusals = refused.map(({ refusal, outcome }) => ({ ...refusal, checked: outcome }))
  const results = refused.map(({ outcome }) => outcome)
  const words = await wordsFor([...results, ...refusals].flatMap(({ findings }) => findings))
  return describeUnwritten(out, typed, printed.length + broken.length === 0)(refusals, results, words, look)
}
