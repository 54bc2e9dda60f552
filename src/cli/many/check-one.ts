import path from 'node:path'
import type { Outcome } from '../../checking/checked.js'
import { packed, unpacked } from '../../checking/kept-outcome.js'
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
}

/** So many files are kept at hand, those that were read last: parts that many declarations share are among them. */
const room = { files: 16, declarations: 1 }

/** Checks declarations one after another. */
export function checkerOf(where: Surroundings, { asOf, cache }: Checking): (job: Job) => Promise<CheckAnswer> {
  const session = newSession(room)
  const shelfOf = shelfFor(cache, where.cwd, { options: ['check', asOf], isNamed: false })

  const check = async ({ name, isAlone }: Job): Promise<CheckAnswer> => {
    const main = await readMain(name, where)
    if ('mistake' in main) return { is: 'unusable', problem: main }
    const settled = { ...main, settings: await settingsOf(main, where) }
    const shelf = main.file === undefined ? undefined : await shelfOf()
    const known = await shelf?.find(settled, unpacked)
    if (known) return answerFor(known.value, known.texts, { isParsed: true, unkept: shelf?.trouble() })
    const texts = new Map<string, string>()
    const { disk, read: bytes } = shelf?.remembering() ?? {}
    const read = await readSettled(settled, texts, session.parse, where, disk)
    const mayBePart = name !== '-' && lacksVersion(read)
    if (mayBePart && !isAlone) return { is: 'part', name }
    const project = mayBePart ? await withDeclaration(read, path.resolve(where.cwd, name), where.cwd) : read
    const outcome = outcomeOf(await session.check(project, { asOf }))
    if (bytes && !mayBePart) shelf?.keep(settled, project, bytes, packed(outcome))
    return answerFor(outcome, texts, { isParsed: isParsed(project), unkept: shelf?.trouble() })
  }

  return (job) => check(job).catch(brokenBy(job.name))
}
