import type { Change } from '../../changes/change.js'
import { type LoggedEntry, type LogState, logStateOf } from '../../changes/log-state.js'
import { logTopics } from '../../changes/log-topics.js'
import { type NoticesBeside, noticesBeside } from '../../checking/notices-beside.js'
import { type ChangedClause, changedClauses } from '../../documents/tree/changed-clauses.js'
import { shownIn, tellsEither, tellsOf } from '../../documents/tree/tells.js'
import type { Edit, Plain } from '../../source/edit.js'
import type { Pointer } from '../../source/pointer.js'
import { logEntry, rewordedEntry } from '../../wording/changes/log-english.js'
import type { Compared } from '../diff/compared.js'

/** What the log of one notice needs. */
export interface LogPlan {
  readonly id: string
  readonly at: Pointer
  /**
   * `new`: nobody knows an older one. `same`: it says what it said. `standing`: its log has an entry since then, and
   * `other` one that says something else than would be written now.
   * `unprinted`: there are no words to print it in, so that nobody knows what it says.
   */
  readonly is: 'new' | 'same' | 'standing' | 'other' | 'no-way' | 'foreign' | 'unprinted' | 'write'
  readonly entry?: { readonly date: string; readonly what: string }
  /** The day that the notice has, where the entry is of a later one. */
  readonly movesFrom?: string
  /** The languages of the notice in which the entry is still to be written. */
  readonly others?: readonly string[]
  readonly edits: readonly Edit[]
}

/** How an entry is to be written. */
export interface LogOptions {
  readonly today: string
  /** The day from which the changes apply. */
  readonly date?: string | undefined
  /** Whether an entry that was added since then is written again. */
  readonly force?: boolean
}

/** What the log of each declared notice needs, so that it tells readers of what changed. */
export async function logPlans(compared: Compared, options: LogOptions): Promise<readonly LogPlan[]> {
  const { old, now } = compared
  if (old.model === undefined || now.model === undefined) return []
  const before = old.model.notices
  const model = now.model
  const all = await noticesBeside(old, now)
  return [...model.notices.values()].map((notice): LogPlan => {
    const { id, at } = notice
    const known = before.get(id)
    if (known === undefined) return { id, at, is: 'new', edits: [] }
    const beside = all.filter(({ now: document }) => document?.id === id)
    const state = logStateOf(model, notice, known, options.today)
    if (!beside.some((one) => one.old) && compared.changes.length > 0)
      return { id, at, is: state.cannot === 'foreign' ? 'foreign' : 'unprinted', edits: [] }
    const need = needOf(beside, compared)
    if (need === undefined) return { id, at, is: 'same', edits: [] }
    return { id, at, ...plannedEntry(state, need, at, options) }
  })
}

/** What there is to tell, and the new uses that an entry names. */
interface Need {
  readonly what: string
  readonly purposes: readonly string[]
}

function needOf(beside: readonly NoticesBeside[], { changes }: Compared): Need | undefined {
  const both = beside.flatMap(({ old, now }) => (old && now ? [{ old, now }] : []))
  const clauses = both.flatMap(({ old, now }) => changedClauses(old, now)).filter(({ id }) => id !== 'changes.log')
  if (clauses.length === 0) return undefined
  const tells = both.map(({ old, now }) => tellsEither(tellsOf(old), tellsOf(now)))
  const told = changes.filter((change) => isOfReaders(change) && tells.some((told) => told(change)))
  if (told.length === 0) return { what: rewordedEntry(titlesOf(clauses)), purposes: [] }
  // The entry names new uses itself.
  const topics = logTopics(told).map((it) => (it.topic === 'new-use' ? { ...it, names: [] } : it))
  const purposes = told
    .filter(({ place, what }) => place === 'purposes.*' && what === 'added')
    .flatMap(({ entry }) => entry?.id ?? [])
  const others = topics.find(({ topic }) => topic === 'other')?.changes ?? []
  return {
    what: logEntry(topics, titlesOf(clauses.filter((clause) => others.some(shownIn(clause))))),
    purposes,
  }
}

/** The days and the log of a notice tell readers of changes, and are none; nor are other words for the same facts. */
const isOfReaders = ({ place, class: weighs }: Change): boolean =>
  weighs !== 'editorial' && !/^notices\.\*\.(?:changes|effective|reviewed|version)(?:\.|$)/.test(place)

/** The summary says everything again. */
const titlesOf = (clauses: readonly ChangedClause[]): readonly string[] => [
  ...new Set(clauses.filter(({ section }) => section !== 'in-short').map(({ title }) => title)),
]

function plannedEntry(
  state: LogState,
  { what, purposes }: Need,
  at: Pointer,
  options: LogOptions,
): Pick<LogPlan, 'is' | 'entry' | 'movesFrom' | 'others' | 'edits'> {
  if (state.cannot) return { is: state.cannot, edits: [] }
  const [standing, ...more] = state.since
  const date = options.date ?? standing?.date ?? state.day ?? options.today
  const isSame =
    state.since.some((entry) => entry.what === what) && (options.date === undefined || standing?.date === date)
  if (isSame) return { is: 'standing', edits: [] }
  if (standing && !(options.force && more.length === 0)) return { is: 'other', entry: { date, what }, edits: [] }
  const text: Plain = state.language === undefined ? what : { [state.language]: what }
  const { effective } = state
  const movesFrom = effective !== undefined && effective < date ? effective : undefined
  return {
    is: 'write',
    entry: { date, what },
    ...(movesFrom !== undefined && { movesFrom }),
    others: state.others,
    edits: [
      ...(standing ? rewriting(standing, { date, text, purposes }) : [adding(state, { date, text, purposes })]),
      ...(movesFrom === undefined ? [] : [{ set: `${at}/effective`, to: date }]),
    ],
  }
}

interface Entry {
  readonly date: string
  readonly text: Plain
  readonly purposes: readonly string[]
}

/** The latest entry stands where the latest one stood. */
function adding({ list, isLatestFirst }: LogState, { date, text, purposes }: Entry): Edit {
  const to = { date, what: text, ...(purposes.length > 0 && { purposes }) }
  return isLatestFirst ? { insert: `${list}/0`, to } : { set: `${list}/-`, to }
}

/** What else its author wrote into an entry, such as when people were told, stays. */
function rewriting(standing: LoggedEntry, { date, text, purposes }: Entry): readonly Edit[] {
  const { at } = standing
  const others = purposes.join(' ') === standing.purposes.join(' ')
  return [
    ...(date === standing.date ? [] : [{ set: `${at}/date`, to: date }]),
    { set: `${at}/what`, to: text },
    ...(others ? [] : purposes.length > 0 ? [{ set: `${at}/purposes`, to: purposes }] : [{ remove: `${at}/purposes` }]),
  ]
}
