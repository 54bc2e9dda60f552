import { classes } from '../../changes/change-class.js'
import { type NoticesBeside, noticesBeside } from '../../checking/notices-beside.js'
import { type ChangedClause, changedClauses } from '../../documents/tree/changed-clauses.js'
import type { NoticeDocument } from '../../documents/tree/document.js'
import { onlyChanged } from '../../documents/tree/only-changed.js'
import { shownIn } from '../../documents/tree/tells.js'
import {
  type ClausePair,
  emitComparison,
  type Notes,
  type NoticePair,
  type ToldChange,
} from '../../formats/comparison.js'
import { visible } from '../../source/characters.js'
import { classHeadings, pageWords } from '../../wording/changes/english.js'
import { printPlace } from '../print-place.js'
import { visibleName } from '../visible-name.js'
import type { Compared } from './compared.js'
import { lawSentences } from './law-lines.js'
import { partText } from './part-text.js'
import { sumOf } from './plan.js'
import { isSaid, labelOf, ofClass, placeOf, reasonOf, sharedWords, signOf, type Told } from './told-change.js'
import { unmarkedSentences } from './unmarked-lines.js'
import { unreadPlaces } from './unread.js'

/** A page: what changed by what it asks for, then the clauses of both notices that say it, side by side. */
export async function diffHtml(all: readonly Compared[]): Promise<string> {
  const pairs: Omit<NoticePair, 'id'>[] = []
  for (const compared of all) pairs.push(...(await pairsOf(compared)))
  const groups = classes.map((one) => ({
    id: one,
    heading: classHeadings[one],
    changes: ofClass(all, one).map(told),
  }))
  return emitComparison({
    language: 'en',
    title: pageWords.title,
    sum: sumOf(all),
    contents: pageWords.contents,
    skip: pageWords.skip,
    groups: groups.filter(({ changes }) => changes.length > 0),
    notes: notesOf(all),
    notices: pairs.map((pair, index) => ({ ...pair, id: `notice-${index + 1}` })),
  })
}

function told({ change, compared, sharedBy }: Told): ToldChange {
  const shared = sharedWords(sharedBy)
  const place = printPlace(placeOf(change, compared))
  const { before, after } = change
  const isShown = isSaid(change)
  return {
    sign: signOf[change.what],
    label: labelOf(change),
    place: shared === undefined ? place : `${place}. ${shared}`,
    old: isShown && before ? visible(partText(before)) : undefined,
    now: isShown && after ? visible(partText(after)) : undefined,
    why: reasonOf(change),
  }
}

function notesOf(all: readonly Compared[]): readonly Notes[] {
  const law = lawSentences(all).map(({ days, says }, index) => ({
    id: `law-${index + 1}`,
    heading: pageWords.law(days),
    says,
  }))
  const unmarked = unmarkedSentences(all)
  const unread = unreadPlaces(all).map(visible)
  return [
    ...law,
    ...(unmarked.length === 0 ? [] : [{ id: 'unmarked', heading: pageWords.unmarked, says: unmarked }]),
    ...(unread.length === 0 ? [] : [{ id: 'unread', heading: pageWords.unread, says: unread }]),
  ]
}

async function pairsOf(compared: Compared): Promise<readonly Omit<NoticePair, 'id'>[]> {
  if (compared.changes.length === 0) return []
  const notices = await noticesBeside(compared.old, compared.now)
  return notices.flatMap((beside) => pairOf(beside, compared) ?? [])
}

function pairOf({ name, old, now }: NoticesBeside, compared: Compared): Omit<NoticePair, 'id'> | undefined {
  const one = now ?? old
  if (one === undefined) return undefined
  const clauses = changedClauses(old ?? nothingOf(one), now ?? nothingOf(one))
  if (clauses.length === 0) return undefined
  return {
    heading: pageWords.notice(visible(one.title), visibleName(name)),
    language: one.language,
    words: { old: pageWords.old, now: pageWords.now, nothing: pageWords.nothing },
    scale: one.chrome.scale,
    clauses: clauses.map((clause) => clauseOf(clause, compared)),
  }
}

const nothingOf = (document: NoticeDocument): NoticeDocument => ({ ...document, sections: [] })

function clauseOf(clause: ChangedClause, { changes }: Compared): ClausePair {
  const [old, now] = onlyChanged(clause.old.blocks, clause.now.blocks)
  const shown = changes.filter(shownIn(clause))
  return { title: clause.title, changes: few(shown.map(labelOf)), old, now }
}

/** So many changes are named above a clause. */
const most = 6

const few = (labels: readonly string[]): readonly string[] =>
  labels.length <= most ? labels : [...labels.slice(0, most - 1), pageWords.more(labels.length - most + 1)]
