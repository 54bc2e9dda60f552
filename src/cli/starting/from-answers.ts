import { projectOf } from '../../checking/project-of.js'
import { beginningOf, fromFile, textsIn } from '../../interview/session.js'
import { decode } from '../../node/decode.js'
import { readBytes } from '../../node/starting-files.js'
import { writeNew } from '../../node/write-new.js'
import { fileProblems, unusable } from '../../reports/file-problems.js'
import { printProblems } from '../../reports/problem.js'
import { namedBeside } from '../../reports/start-report.js'
import { misused, UsageError } from '../../reports/usage-error.js'
import { visibleName } from '../../reports/visible-name.js'
import { wordsFor } from '../../wording/languages.js'
import { newFile } from '../asking/declaration-file.js'
import { type Io, lookOf } from '../io.js'
import { tellWaiting } from '../tell-waiting.js'
import { partsOf } from './parts-of-answers.js'
import type { Target } from './target.js'
import { tellAnswered } from './tell-start.js'

/** Writes the declaration that a file of answers makes. What is doubtful and what nothing asks for is told; what cannot be taken writes nothing. */
export async function fromAnswers(name: string, target: Target, io: Io): Promise<number> {
  const tree = await treeOf(name, io)
  const parts = await partsOf(tree, { answers: name, out: target.out, cwd: io.cwd })
  const begun = await newFile(target.out, beginningOf(namedBeside(target.out), parts), target.asOf, io, tree)
  const made = await fromFile(tree, begun)
  if (!('session' in made)) throw new UsageError(made)
  if (made.told.length > 0) io.stderr(printProblems(made.told, lookOf(io, 'stderr')))
  // Parts hold for others as well, and are as they were.
  const [main] = textsIn(made.session)
  const files = main === undefined ? [] : [{ name: main.path, text: main.text }]
  const problem = await writeNew(files, io.cwd, tellWaiting(io))
  if (problem !== undefined) {
    // What was made is not lost with the file that could not be written.
    io.stdout(files[0]?.text ?? '')
    throw await unusable([problem])
  }
  await tellAnswered(made.session, target, io)
  return 0
}

async function treeOf(name: string, io: Io) {
  const bytes = name === '-' ? await io.stdin() : await readBytes(name, io.cwd)
  if (!(bytes instanceof Uint8Array)) throw await unusable([bytes])
  const shown = name === '-' ? '<stdin>' : name
  const { text, finding } = decode(shown, bytes)
  if (finding !== undefined) throw new UsageError(fileProblems([finding], await wordsFor([finding])))
  if (text.trim() === '') throw misused(`${visibleName(shown)} is empty: there are no answers.`)
  const { trees, findings } = projectOf([{ path: shown, text }])
  const [tree] = trees
  if (tree === undefined) throw new UsageError(fileProblems(findings, await wordsFor(findings)))
  return tree
}
