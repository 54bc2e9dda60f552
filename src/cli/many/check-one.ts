import type { Checked, Outcome, Project } from '../../checking/checked.js'
import { hasOneAnswer } from '../../checking/has-one-answer.js'
import { packed, unpacked } from '../../checking/kept-outcome.js'
import { outcomeOf } from '../../checking/outcome.js'
import { isParsed, type Surroundings } from '../../node/read-project.js'
import { excerptsOf } from '../../reports/excerpt.js'
import type { Job } from './answer-all.js'
import { type Broken, brokenBy, type Unusable } from './broken.js'
import { readerOf, sessionForMany } from './read-one.js'
import { shelfFor } from './shelf.js'
import type { MayBePart } from './whole.js'

/** What became of one declaration: plain data, which can be sent to another thread. */
export type CheckAnswer = CheckedOne | Unusable | Broken | MayBePart

/** A declaration that was checked. */
interface CheckedOne {
  readonly is: 'checked'
  readonly outcome: Outcome
  /** All files that were read for it, by their names. */
  readonly read: readonly string[]
  /** The lines that a report draws. */
  readonly texts: readonly (readonly [file: string, text: string])[]
  /** Whether it is known what it includes. */
  readonly isParsed: boolean
  /** Why nothing is kept in the cache any more, by the code of the system. */
  readonly unkept?: string | undefined
}

const answerFor = (
  outcome: Outcome,
  texts: ReadonlyMap<string, string>,
  rest: Pick<CheckedOne, 'isParsed' | 'unkept'>,
): CheckedOne => ({
  ...{ is: 'checked', outcome, read: [...texts.keys()] },
  ...{ texts: excerptsOf(texts, outcome.findings), ...rest },
})

/** How all declarations of a run are checked. */
export interface Checking {
  readonly asOf: string
  /** The folder in which results are kept; absent where none is. */
  readonly cache?: string | undefined
  /** Whether places say what mends them, letter by letter. */
  readonly showsChanges?: boolean
}

/** Checks declarations one after another. */
export function checkerOf(
  where: Surroundings,
  { asOf, cache, showsChanges }: Checking,
): (job: Job) => Promise<CheckAnswer> {
  const session = sessionForMany()
  const kind = showsChanges ? 'check with changes' : 'check'
  const shelf = shelfFor(cache, where.cwd, { options: [kind, asOf], isNamed: false })
  const read = readerOf({ where, session, shelf, unpack: unpacked })

  const check = async (job: Job): Promise<CheckAnswer> => {
    const one = await read(job)
    if (one.is === 'unusable' || one.is === 'part') return one
    if (one.is === 'kept') return answerFor(one.value, one.texts, { isParsed: true, unkept: one.unkept() })
    const { project, texts } = one
    const outcome = outcomeOf(await shown(await session.check(project, { asOf }), project, texts))
    one.keep(packed(outcome))
    return answerFor(outcome, texts, { isParsed: isParsed(project), unkept: one.unkept() })
  }

  const shown = async (checked: Checked, project: Project, texts: ReadonlyMap<string, string>): Promise<Checked> => {
    if (!checked.findings.some(isMendable)) return checked
    const { answersShown, changesShown } = await import('../changes-shown.js')
    const it = { project, texts, session, asOf }
    const answered = checked.findings.some(isSafe) ? await answersShown(checked, it, where) : checked
    return showsChanges ? changesShown(answered, it, where) : answered
  }

  return (job) => check(job).catch(brokenBy(job.name))
}

/** Whether a finding can be mended somewhere: where none can, the code that places changes is not loaded. */
const isMendable = ({ places }: Checked['findings'][number]): boolean =>
  places.some(({ edits = [] }) => edits.length > 0)

/** Whether it is said to have one answer somewhere. */
const isSafe = ({ places }: Checked['findings'][number]): boolean => places.some(hasOneAnswer)
