import { languagesOf } from '../facts/languages.js'
import type { Model, Notice, NoticeChangesLogItem } from '../model/types.js'
import { each, isNone, plain, some } from '../model/value.js'
import { child, type Pointer } from '../source/pointer.js'

/** What the log of a notice says since it was another one, and where its next entry goes. */
export interface LogState {
  /** Why it takes no entry. `no-way`: it is declared that people are not told of changes, so that there is no log. */
  readonly cannot: 'no-way' | 'foreign' | undefined
  /** The day from which the change applies, where nobody names another: that of the notice if it is new or to come. */
  readonly day: string | undefined
  /** The day that the notice has now. */
  readonly effective: string | undefined
  /** The language that an entry is written in, where it is not the first one of the declaration. */
  readonly language: string | undefined
  /** The languages of the notice in which no entry is written. */
  readonly others: readonly string[]
  /** The entries that the log did not have before. */
  readonly since: readonly LoggedEntry[]
  /** The list, and whether its latest entry comes first. */
  readonly list: Pointer
  readonly isLatestFirst: boolean
}

/** An entry of a log as it stands. */
export interface LoggedEntry {
  readonly at: Pointer
  readonly date: string | undefined
  readonly what: string | undefined
  readonly purposes: readonly string[]
}

/** How the log of a notice stands; entries are written in English, and in no other language. */
export function logStateOf(model: Model, notice: Notice, known: Notice, today: string): LogState {
  const { changes, effective } = notice
  const log = some(changes)?.log ?? []
  const before = new Set((some(known.changes)?.log ?? []).map(contentOf))
  const since = log.filter((entry) => !before.has(contentOf(entry))).map(entryOf)
  const { tags } = languagesOf(model, notice)
  const english = tags.find(isEnglish)
  const day = typeof effective === 'string' ? effective : undefined
  const isNewDay = day !== undefined && (day !== known.effective || day > today)
  return {
    cannot: isNone(changes) ? 'no-way' : english === undefined ? 'foreign' : undefined,
    day: isNewDay ? day : undefined,
    effective: day,
    language: isEnglish(model.languages?.[0] ?? 'en') ? undefined : english,
    others: tags.filter((tag) => !isEnglish(tag)),
    since,
    list: child(notice, 'changes', 'log'),
    isLatestFirst: isLatestFirst(log),
  }
}

const isEnglish = (tag: string): boolean => /^en(?:-|$)/i.test(tag)

const contentOf = ({ date, what }: NoticeChangesLogItem): string => JSON.stringify([date, what && plain(what)])

const entryOf = ({ at, date, what, purposes }: NoticeChangesLogItem): LoggedEntry => ({
  at,
  date: typeof date === 'string' ? date : undefined,
  what: what && plain(what),
  purposes: each(purposes).map(({ id }) => id),
})

function isLatestFirst(log: readonly NoticeChangesLogItem[]): boolean {
  const days = log.flatMap(({ date }) => (typeof date === 'string' ? [date] : []))
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return first > last
}
