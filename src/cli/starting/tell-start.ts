import { check } from '../../checking/check.js'
import { projectOf } from '../../checking/project-of.js'
import { openPlacesIn, peopleAskedIn, type Session, tallyOf, textsIn } from '../../interview/session.js'
import { describeStart } from '../../reports/start-report.js'
import { wordsFor } from '../../wording/languages.js'
import { type Io, lookOf } from '../io.js'
import type { Target } from './target.js'

interface Written {
  readonly name: string
  readonly text: string
}

/** Says what was copied, what the first lint finds in it, and which command comes next. */
export const tellExample = (files: readonly Written[], from: string, target: Target, io: Io): Promise<void> =>
  tell(files.slice(0, 1), files, from, target, io)

/** Says what is written of what was answered, what is left, and which command comes next. */
export async function tellAnswered(session: Session, target: Target, io: Io): Promise<void> {
  const texts = textsIn(session).map(({ path: name, text }) => ({ name, text }))
  const left = {
    isWhole: session.next === undefined,
    open: openPlacesIn(session),
    people: peopleAskedIn(session.standing).length,
    errors: (await tallyOf(session)).errors,
  }
  await tell(texts, texts, left, target, io)
}

async function tell(
  texts: readonly Written[],
  files: readonly Written[],
  from: Parameters<typeof describeStart>[0]['from'],
  { asOf }: Target,
  io: Io,
): Promise<void> {
  const checked = await check(projectOf(texts.map(({ name: path, text }) => ({ path, text }))), { asOf })
  const words = await wordsFor(checked.findings)
  io.stderr(describeStart({ files, from, typed: io.typed }, checked, words, lookOf(io, 'stderr')))
}
