import { type Unmarked, unseenNotices } from '../../checking/unmarked-notices.js'
import { visible } from '../../source/characters.js'
import type { Compared } from '../diff/compared.js'
import { namedOf, noticeOf, unmarkedLines } from '../diff/unmarked-lines.js'
import { type Look, widthOf, wrap } from '../layout.js'
import { printPlace } from '../print-place.js'
import { visibleName } from '../visible-name.js'
import type { LogPlan } from './log-plans.js'

/** What a declaration needs, and where it stands. */
export interface PlannedLogs {
  readonly compared: Compared
  readonly plans: readonly LogPlan[]
}

const unlogged: ReadonlySet<LogPlan['is']> = new Set(['no-way', 'foreign', 'unprinted'])

/** Whether something changed that no log can tell. */
export const lacksLog = ({ compared, plans }: PlannedLogs): boolean =>
  (plans.length === 0 && compared.changes.length > 0) || plans.some(({ is }) => unlogged.has(is))

/** What is written into the log of each notice, or why nothing is. */
export function changelogReport(all: readonly PlannedLogs[], look: Look): string {
  const blocks = all.flatMap(({ compared, plans }) =>
    plans.length === 0 ? undeclared(compared, look) : plans.flatMap((plan) => planLines(plan, compared, look)),
  )
  return blocks.map((line) => `${line}\n`).join('')
}

const undeclared = ({ now }: Compared, look: Look): readonly string[] =>
  wrap(`${visibleName(now.files[0] ?? '')} declares no notice, so there is no log to write into.`, widthOf(look))

function planLines(plan: LogPlan, { now }: Compared, look: Look): readonly string[] {
  const { id, at, is, entry, movesFrom, others = [] } = plan
  const head = `${visible(id)}  ${printPlace(now.locator.locate(at))}`
  const inside = (text: string): readonly string[] => wrap(text, widthOf(look) - 2).map((line) => `  ${line}`)
  const told = entry ? inside(`${entry.date}: ${entry.what}`) : []
  const moved =
    movesFrom === undefined || !entry ? [] : inside(`The notice is dated ${movesFrom}; with this entry, ${entry.date}.`)
  const alone =
    others.length === 0 ? [] : inside(`It is written in English only; the notice is in ${others.join(', ')} as well.`)
  return [head, ...(is === 'write' ? [] : inside(states[is])), ...told, ...alone, ...moved]
}

const states: Readonly<Record<Exclude<LogPlan['is'], 'write'>, string>> = {
  new: 'It is new: nobody knows an older one.',
  same: 'It says what it said.',
  standing: 'Its log says it already.',
  other: 'Its log has an entry since then, which is left as it is. What would be written now, with --force:',
  'no-way': 'It says something else. It is declared that people are not told of changes, so it has no log.',
  foreign: 'Something changed, and an entry can be written in English only: the notice is in other languages.',
  unprinted: 'Something changed, and what the notice says of it is not known, because it cannot be printed.',
}

/** A comparison with the notices in it that show no change and cannot be printed. */
export interface Unseen {
  readonly compared: Compared
  readonly unseen: readonly Unmarked[]
}

/** Those of a comparison in which a fact changed, so that a notice may say something else. */
export async function unseenIn(compared: Compared): Promise<Unseen> {
  const mayBeTold = compared.changes.some((change) => change.class !== 'editorial')
  return { compared, unseen: mayBeTold ? await unseenNotices(compared.old, compared.now) : [] }
}

/** The notices that say something else and show it nowhere, or may; what `--check` fails for. */
export const unshownReport = (all: readonly Unseen[], look: Look): string =>
  [
    ...unmarkedLines(
      all.map(({ compared }) => compared),
      look,
    ),
    ...mayHide(all.flatMap(({ compared: { now }, unseen }) => unseen.map((one) => noticeOf(one, now)))).flatMap(
      (sentence) => wrap(visible(sentence), widthOf(look)),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('')

/** The same of all of them in one sentence. */
const mayHide = (notices: readonly string[]): readonly string[] => {
  if (notices.length === 0) return []
  if (notices.length === 1)
    return [
      `Whether the notice ${notices[0]} says something else is not known, because it cannot be printed: facts changed, and neither its version nor its day nor its log of changes did.`,
    ]
  return [
    `Whether ${notices.length} notices say something else is not known, because they cannot be printed: facts changed, and neither their versions nor their days nor their logs of changes did. They are ${namedOf(notices)}.`,
  ]
}

/** What was written, and what only its author can add. */
export function writtenLines(written: readonly string[], look: Look): string {
  if (written.length === 0) return ''
  const hint = 'Read it, make it shorter, and add notified: DAY once people have been told.'
  return [...written.map((name) => `wrote  ${visibleName(name)}`), ...wrap(hint, widthOf(look))]
    .map((line) => `${line}\n`)
    .join('')
}
