import path from 'node:path'
import { formatsOf } from '../../formats/index.js'
import { beginningOf } from '../../interview/session.js'
import { inTheWayOf } from '../../node/refusal.js'
import { isTaken } from '../../node/starting-files.js'
import { unusable } from '../../reports/file-problems.js'
import { widthOf, wrap } from '../../reports/layout.js'
import { printProblems } from '../../reports/problem.js'
import { namedBeside } from '../../reports/start-report.js'
import { asFile, quotedWord, type Typed } from '../../reports/typed-again.js'
import { misused, UsageError } from '../../reports/usage-error.js'
import { visibleName } from '../../reports/visible-name.js'
import { mending } from '../asking/ask-to-mend.js'
import { keepingIn, newFile, openFile } from '../asking/declaration-file.js'
import { hold } from '../asking/hold.js'
import type { Prompter } from '../asking/prompter.js'
import { type Io, lookOf } from '../io.js'
import type { Target } from './target.js'
import { tellAnswered } from './tell-start.js'

/** Asks on the terminal, and keeps every answer in the file; in one that is there, only what is open is asked. */
export async function converse(target: Target, io: Io, given?: Prompter): Promise<number> {
  const prompter = given ?? (await prompterOf(io))
  const { out, asOf } = target
  // Before anything is asked: an answer that cannot be kept is lost.
  const blocked = await inTheWayOf({ name: out, path: path.resolve(io.cwd, out) })
  if (blocked !== undefined) throw await unusable([{ file: out, mistake: { is: 'not-written', ...blocked } }])
  const isNew = !(await isTaken(out, io.cwd))
  const begun = isNew ? await newFile(out, beginningOf(namedBeside(out)), asOf, io) : await openFile(out, asOf, io)
  prompter.tell(isNew ? greeting(out) : goingOn(out), 'plain')
  const keeping = keepingIn(out, begun, isNew, io)
  const { session, isStopped } = await hold(begun, prompter, keeping, mending(prompter))
  if (isStopped) return stoppedAt(target, keeping.isThere(), io)
  await tellAnswered(session, target, io, { isAsItWas: keeping.isAsItWas() })
  // Whoever wrote the declaration by hand has their own place for what is printed.
  if (given === undefined && session.standing.isOurs) await printDraft(target, io)
  return 0
}

async function prompterOf(io: Io): Promise<Prompter> {
  const terminal = io.terminal?.()
  if (terminal === undefined)
    throw misused('There is no terminal here, so nobody can answer questions.', {
      details: 'Begin from an example with --example NAME (all of them: --list), or from answers with --from FILE.',
    })
  const { terminalPrompter } = await import('../terminal/terminal-prompter.js')
  return terminalPrompter(terminal, lookOf(io, 'stderr'))
}

const greeting = (out: string): string =>
  `This asks what you do with data, in about twenty-five steps, and writes ${visibleName(out)}. Each answer is saved at once. What is usual is proposed, and nothing is said in your name until you confirm it. Esc: go back, leave something, or stop.`

const goingOn = (out: string): string =>
  `This goes on with ${visibleName(out)}: it asks for what is open, and changes nothing else. Each answer is saved at once. Esc: go back, leave something, or stop.`

function stoppedAt({ out, typedAsOf }: Target, isThere: boolean, io: Io): number {
  const words = ['forthright', 'init', ...(typedAsOf === undefined ? [] : ['--as-of', typedAsOf]), ...namedAs(out)]
  const saved = wrap(`Stopped. All that you answered is in ${visibleName(out)}.`, widthOf(lookOf(io, 'stderr')))
  io.stderr(isThere ? `\n${saved.join('\n')}\nGo on with: ${words.join(' ')}\n` : 'Stopped. Nothing was written.\n')
  return isThere ? 0 : 1
}

const namedAs = (out: string): readonly string[] => (out === 'privacy.yaml' ? [] : [quotedWord(asFile(out))])

/** Who answered questions sees what became of the answers: the notice as it is now, with a gap for whatever is open. */
async function printDraft({ out, typedAsOf: asOf }: Target, io: Io): Promise<void> {
  const { build } = await import('../commands/build.js')
  const folder = `${out.replace(/[^/\\]*$/, '')}out`
  io.stderr('\n')
  try {
    await build(
      [out],
      { out: folder, format: formatsOf(['html']), draft: true, ...(asOf === undefined ? {} : { asOf }) },
      { ...io, typed: typedFor(out, folder, asOf) },
    )
  } catch (error) {
    // The declaration is written, whatever is in the way of the draft.
    if (!(error instanceof UsageError)) throw error
    io.stderr(printProblems(error.problems, lookOf(io, 'stderr')))
  }
}

/** The build of the draft as somebody would type it. */
const typedFor = (out: string, folder: string, asOf: string | undefined): Typed => ({
  files: [asFile(out)],
  options: [['--out', folder], ['--format', 'html'], ...(asOf === undefined ? [] : [['--as-of', asOf] as const])],
})
