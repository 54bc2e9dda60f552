import path from 'node:path'
import type { Outcome } from '../../checking/checked.js'
import { outcomeOf } from '../../checking/outcome.js'
import { newSession } from '../../checking/session.js'
import {
  isParsed,
  lacksVersion,
  readMain,
  readSettled,
  type Surroundings,
  settingsOf,
  withDeclaration,
} from '../../node/read-project.js'
import { excerptsOf } from '../../reports/excerpt.js'
import type { Job } from './answer-all.js'
import { type Broken, brokenBy, type Unusable } from './broken.js'
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
}

/** How all declarations of a run are checked. */
export interface Checking {
  readonly asOf: string
}

/** So many files are kept at hand, those that were read last: parts that many declarations share are among them. */
const room = { files: 16, declarations: 1 }

/** Checks declarations one after another. */
export function checkerOf(where: Surroundings, { asOf }: Checking): (job: Job) => Promise<CheckAnswer> {
  const session = newSession(room)

  const check = async ({ name, isAlone }: Job): Promise<CheckAnswer> => {
    const main = await readMain(name, where)
    if ('mistake' in main) return { is: 'unusable', problem: main }
    const texts = new Map<string, string>()
    const settled = { ...main, settings: await settingsOf(main, where) }
    const read = await readSettled(settled, texts, session.parse, where)
    const mayBePart = name !== '-' && lacksVersion(read)
    if (mayBePart && !isAlone) return { is: 'part', name }
    const project = mayBePart ? await withDeclaration(read, path.resolve(where.cwd, name), where.cwd) : read
    const outcome = outcomeOf(await session.check(project, { asOf }))
    return {
      ...{ is: 'checked', outcome, read: [...texts.keys()] },
      ...{ texts: excerptsOf(texts, outcome.findings), isParsed: isParsed(project) },
    }
  }

  return (job) => check(job).catch(brokenBy(job.name))
}
