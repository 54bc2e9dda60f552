import type { NoticeDocument } from '../documents/tree/document.js'
import { words } from '../documents/tree/walk.js'
import type { Model, Notice } from '../model/types.js'
import { plain } from '../model/value.js'
import type { Pointer } from '../source/pointer.js'
import type { Checked } from './checked.js'
import { noticesBeside } from './notices-beside.js'

/** A notice that says something else than before, by its id and title. */
export interface Unmarked {
  readonly id: string
  readonly title: string | undefined
  readonly at: Pointer
}

/**
 * The notices that say something else than before, while neither their version nor their day nor their log of changes does: a
 * reader who knows the old one is not told. What cannot be printed for sure is not held against anything.
 */
export async function unmarkedNotices(old: Checked, now: Checked): Promise<readonly Unmarked[]> {
  const { model: before } = old
  const { model: after } = now
  if (before === undefined || after === undefined) return []
  const beside = await noticesBeside(old, now)
  const others = new Set(
    beside.flatMap(({ old: was, now: is }) => (was && is && textOf(was) !== textOf(is) ? [is.id] : [])),
  )
  return withoutMark(before, after).filter(({ id }) => others.has(id))
}

/**
 * The notices that show no change either, and that nobody can hold against each other, because one of them cannot be printed:
 * in a language for which there are no words, for one.
 */
export async function unseenNotices(old: Checked, now: Checked): Promise<readonly Unmarked[]> {
  const { model: before } = old
  const { model: after } = now
  if (before === undefined || after === undefined) return []
  const beside = await noticesBeside(old, now)
  const seen = new Set(beside.flatMap(({ old: was, now: is }) => (was && is ? [is.id] : [])))
  return withoutMark(before, after).filter(({ id }) => !seen.has(id))
}

/** The notices of before whose version, day and log are what they were. */
const withoutMark = (before: Model, after: Model): readonly Unmarked[] =>
  [...after.notices.values()].flatMap((notice) => {
    const known = before.notices.get(notice.id)
    if (known === undefined || isMarked(known, notice)) return []
    return [{ id: notice.id, title: titleOf(notice), at: notice.at }]
  })

const titleOf = ({ title }: Notice): Unmarked['title'] => title && plain(title)

const isMarked = (old: Notice, now: Notice): boolean =>
  JSON.stringify(old.version) !== JSON.stringify(now.version) ||
  JSON.stringify(old.effective) !== JSON.stringify(now.effective) ||
  logOf(old) !== logOf(now)

/** How many entries a log has, and of which days. */
function logOf({ changes }: Notice): string {
  const log = changes !== undefined && 'log' in changes ? (changes.log ?? []) : []
  return JSON.stringify(log.map(({ date, what }) => [date, what && plain(what)]))
}

const textOf = ({ title, sections }: NoticeDocument): string =>
  [
    title,
    ...sections.flatMap((section) => [section.title, ...section.clauses.flatMap(({ blocks }) => blocks.map(words))]),
  ].join('\n')
