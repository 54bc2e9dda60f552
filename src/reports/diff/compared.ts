import type { Change } from '../../changes/change.js'
import { type ChangeClass, classes } from '../../changes/change-class.js'
import { changesBetween } from '../../changes/changes-between.js'
import { dayOf, type LawChange, lawChanges } from '../../changes/law-changes.js'
import type { Checked } from '../../checking/checked.js'
import { isDay } from '../../checking/day.js'
import { type Unmarked, unmarkedNotices } from '../../checking/unmarked-notices.js'
import type { Finding } from '../../findings/finding.js'
import { isAboutReading } from '../../findings/stages.js'
import { type Law, lawAsOf } from '../../law/law.js'
import { rules } from '../../rules/index.gen.js'
import type { Threshold } from './thresholds.js'

/** The two sides of one declaration, and what changed between them. */
export interface Compared {
  readonly old: Checked
  readonly now: Checked
  readonly changes: readonly Change[]
  /** The days on which they are to apply: what their notices say, else the day of the check. */
  readonly days: { readonly old: string; readonly now: string }
  /** What the law asks otherwise on the second day than on the first. */
  readonly law: readonly LawChange[]
  /** Notices that say something else, while neither version nor day nor log does. */
  readonly unmarked: readonly Unmarked[]
  /** What could not be read for certain, so that it was compared with nothing. */
  readonly unread: readonly Unread[]
}

/** A mistake that kept something from being compared. */
export interface Unread {
  readonly side: 'old' | 'new'
  readonly finding: Finding
}

/** Compares two declarations; undefined where one of them could not be read at all. */
export async function compared(old: Checked, now: Checked): Promise<Compared | undefined> {
  if (old.model === undefined || now.model === undefined) return undefined
  const before = { model: old.model, law: lawOf(old.model, old.law), findings: old.findings }
  const after = { model: now.model, law: lawOf(now.model, now.law), findings: now.findings }
  const changes = changesBetween(before, after)
  return {
    old,
    now,
    changes,
    unmarked: changes.length === 0 ? [] : await unmarkedNotices(old, now),
    days: { old: before.law.asOf, now: after.law.asOf },
    law: lawChanges(before.law, after.law, after.model, rules),
    unread: [...unreadIn('old', old), ...unreadIn('new', now)],
  }
}

/** The law of the day from which a declaration is to apply. */
function lawOf(model: NonNullable<Checked['model']>, checked: Law): Law {
  const day = dayOf(model)
  return day === undefined || day === checked.asOf || !isDay(day) ? checked : lawAsOf(day)
}

const unreadIn = (side: Unread['side'], { findings }: Checked): readonly Unread[] =>
  findings
    .filter((finding) => isAboutReading(finding) && finding.severity === 'error')
    .map((finding) => ({ side, finding }))

/** How many changes there are of each class. */
export const countsOf = (all: readonly Compared[]): Readonly<Record<ChangeClass, number>> => {
  const of = (one: ChangeClass): number => all.flatMap(({ changes }) => changes).filter((it) => it.class === one).length
  return { must: of('must'), should: of('should'), notable: of('notable'), editorial: of('editorial') }
}

/** The classes that a threshold reaches; what could not be read may hold any of them. */
export function reaches(all: readonly Compared[], threshold: Threshold): boolean {
  if (threshold === 'never') return false
  const graver = classes.slice(0, classes.indexOf(threshold) + 1)
  return all.some(({ changes, unread }) => unread.length > 0 || changes.some((one) => graver.includes(one.class)))
}
