import { check } from '../../checking/check.js'
import { whatIsLeft } from '../../checking/what-is-left.js'
import { openPlacesIn, type Session, textsIn, wrongIn } from '../../interview/session.js'
import { readProject } from '../../node/read-project.js'
import { unusable } from '../../reports/file-problems.js'
import { describeStart } from '../../reports/start-report.js'
import { asFile } from '../../reports/typed-again.js'
import { wordsFor } from '../../wording/languages.js'
import { readingIn } from '../asking/declaration-file.js'
import { type Io, lookOf } from '../io.js'
import type { Target } from './target.js'

interface Written {
  readonly name: string
  readonly text: string
}

/** Says what was copied, what the first lint finds in it, and which command comes next. */
export async function tellExample(files: readonly Written[], from: string, target: Target, io: Io): Promise<void> {
  const checked = await checkWritten(target, io)
  const words = await wordsFor(checked.findings)
  io.stderr(describeStart({ files, from, typed: io.typed }, checked, words, lookOf(io, 'stderr')))
}

/** Says what is written of what was answered, what is left, and which command comes next. */
export async function tellAnswered(
  session: Session,
  target: Target,
  io: Io,
  { isAsItWas = false }: { readonly isAsItWas?: boolean } = {},
): Promise<void> {
  const [main] = textsIn(session)
  const checked = await checkWritten(target, io)
  const words = await wordsFor(checked.findings)
  const left = {
    isWhole: session.next === undefined,
    open: openPlacesIn(session),
    counted: whatIsLeft(checked.trees, checked.findings),
    wrong: wrongIn(session, checked).map(({ place, decision }) => ({
      line: place.range.start.line,
      ask: decision.ask,
      key: decision.id,
    })),
  }
  const files = main === undefined ? [] : [{ name: main.path, text: main.text }]
  io.stderr(describeStart({ files, from: left, isAsItWas, typed: io.typed }, checked, words, lookOf(io, 'stderr')))
}

/** The declaration as it lies on the disk now, with its parts. */
async function checkWritten({ out, asOf }: Target, io: Io) {
  const { projects, problems } = await readProject([asFile(out)], readingIn(io))
  const [project] = projects
  if (project === undefined) throw await unusable(problems)
  return check(project, { asOf })
}
