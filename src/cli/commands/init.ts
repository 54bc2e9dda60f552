import { check } from '../../checking/check.js'
import { offeredLanguages } from '../../checking/offered-languages.js'
import { projectOf } from '../../checking/project-of.js'
import { formatsOf } from '../../formats/index.js'
import type { Answers } from '../../interview/answers.js'
import { readAnswers } from '../../interview/answers-file.js'
import { declarationOf, openIn } from '../../interview/declaration-of.js'
import { hold, type Prompter } from '../../interview/prompter.js'
import type { Talk } from '../../interview/question.js'
import { conversation } from '../../interview/questions.js'
import { forEditors } from '../../node/schema-line.js'
import { type Example, findExamples, isTaken, readText, type StartingFile } from '../../node/starting-files.js'
import { taken, writeNew } from '../../node/write-new.js'
import { fileProblems, unusable } from '../../reports/file-problems.js'
import { printProblems } from '../../reports/problem.js'
import { describeStart, namedBeside } from '../../reports/start-report.js'
import { asFile, type Typed } from '../../reports/typed-again.js'
import { misused, UsageError, unknownWord } from '../../reports/usage-error.js'
import { visibleName } from '../../reports/visible-name.js'
import { wordsFor } from '../../wording/languages.js'
import { type Io, lookOf } from '../io.js'
import { tellWaiting } from '../tell-waiting.js'

/** What `init` can be told. */
export interface InitOptions {
  readonly out: string
  readonly example?: string
  readonly from?: string
  readonly list?: true
  readonly asOf?: string
}

/**
 * Writes a first declaration: from a conversation on the terminal, a file of answers or an example. 1 when the user
 * stopped and nothing was written; what the lint finds in it is shown and changes nothing.
 */
export async function init(options: InitOptions, io: Io, prompter?: Prompter): Promise<number> {
  if (options.list) return list(io)
  if (options.example !== undefined && options.from !== undefined)
    throw misused('A declaration begins from an example or from answers, not from both.', {
      suggestion: 'Leave out --example or --from.',
    })
  if (/^$|[/\\]$/.test(options.out))
    throw misused('The option --out needs a file.', { details: 'Write --out privacy.yaml' })
  // Before the first question: ten minutes of answers would be lost.
  if (await isTaken(options.out, io.cwd)) throw await unusable([taken(options.out)])
  if (options.example !== undefined) return copyExample(options.example, options, io)
  const answers =
    options.from === undefined
      ? await converse(options, io, prompter)
      : await answersFrom(options.from, talkOf(options, io), io)
  if (answers === undefined) {
    io.stderr('Stopped. Nothing was written.\n')
    return 1
  }
  const code = await write(
    [{ name: options.out, text: declarationOf(answers, namedBeside(options.out)) }],
    'answers',
    options,
    io,
  )
  if (options.from === undefined && io.terminal?.() !== undefined) await printDraft(options, io)
  return code
}

/** `init` as it is called from the command line. */
export const initCommand = (_: readonly string[], options: InitOptions, io: Io): Promise<number> => init(options, io)

/** Who answered questions sees what became of the answers: the notice as it is now, with a gap for whatever is open. */
async function printDraft({ out, asOf }: InitOptions, io: Io): Promise<void> {
  const { build } = await import('./build.js')
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

async function list(io: Io): Promise<number> {
  const examples = await findExamples()
  const longest = Math.max(0, ...examples.map(({ name }) => name.length))
  io.stdout(examples.map(({ name, about }) => `${name.padEnd(longest)}  ${about}\n`).join(''))
  return 0
}

const talkOf = ({ asOf }: InitOptions, io: Io): Talk<Answers> => conversation(asOf ?? io.today, offeredLanguages)

async function converse(options: InitOptions, io: Io, given: Prompter | undefined): Promise<Answers | undefined> {
  const prompter = given ?? (await prompterOf(io))
  io.stderr(greeting(options.out))
  return hold(talkOf(options, io), prompter)
}

async function prompterOf(io: Io): Promise<Prompter> {
  const terminal = io.terminal?.()
  if (terminal === undefined)
    throw misused('There is no terminal here, so nobody can answer questions.', {
      details: 'Begin from an example with --example NAME (all of them: --list), or from answers with --from FILE.',
    })
  const { terminalPrompter } = await import('../terminal-prompter.js')
  return terminalPrompter(terminal, lookOf(io, 'stderr'))
}

const greeting = (out: string): string => `
This asks about your organisation, what it does with data, and people's
rights, in seven parts. It writes ${out}, and a draft of the notice into the
folder out beside it. After each part you see your answers and can change them.
Leave any answer empty: it stays open, lint reports it, and nothing is made up
for you. Esc stops; nothing is written then.

`

async function answersFrom(name: string, talk: Talk<Answers>, io: Io): Promise<Answers> {
  const text = name === '-' ? new TextDecoder().decode(await io.stdin()) : await readText(name, io.cwd)
  if (typeof text !== 'string') throw await unusable([text])
  if (text.trim() === '')
    throw misused(`${name === '-' ? '<stdin>' : visibleName(name)} is empty: there are no answers.`)
  const { trees, findings } = projectOf([{ path: name === '-' ? '<stdin>' : name, text }])
  const [tree] = trees
  if (tree === undefined) throw new UsageError(fileProblems(findings, await wordsFor(findings)))
  const answers = readAnswers(tree, talk)
  if ('organisation' in answers) return answers
  throw new UsageError(answers)
}

async function copyExample(name: string, options: InitOptions, io: Io): Promise<number> {
  const examples = await findExamples()
  const example = examples.find((one) => one.name === name)
  const names = examples.map((one) => one.name)
  if (example === undefined) throw unknownWord('example', name, names, `Choose one of these: ${names.join(' ')}`)
  return write(
    [{ name: options.out, text: example.declaration }, ...(await othersOf(example, options))],
    name,
    options,
    io,
  )
}

/** The files that belong to an example lie beside its declaration, and so do their copies. */
async function othersOf({ others, folder }: Example, { out }: InitOptions): Promise<readonly StartingFile[]> {
  const beside = out.replace(/[^/\\]*$/, '')
  return Promise.all(
    others.map(async (other) => {
      const text = await readText(other, folder)
      if (typeof text !== 'string') throw await unusable([text])
      return { name: `${beside}${other}`, text }
    }),
  )
}

async function write(
  plain: readonly StartingFile[],
  from: string,
  { out, asOf }: InitOptions,
  io: Io,
): Promise<number> {
  const files = plain.map((file, index) => forEditors(file, index === 0 ? 'declaration' : 'part', io.cwd))
  const problem = await writeNew(files, io.cwd, tellWaiting(io))
  const text = files[0]?.text ?? ''
  if (problem !== undefined) {
    // What was answered is not lost with the file that could not be written.
    if (from === 'answers') io.stdout(text)
    throw await unusable([problem])
  }
  const checked = await check(projectOf([{ path: out, text }]), { asOf: asOf ?? io.today })
  const words = await wordsFor(checked.findings)
  io.stderr(describeStart({ files, from, open: openIn(text), typed: io.typed }, checked, words, lookOf(io, 'stderr')))
  return 0
}
