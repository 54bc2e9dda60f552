import type { Change } from '../../changes/change.js'
import { type ChangeClass, classes } from '../../changes/change-class.js'
import { changesBetween } from '../../changes/changes-between.js'
import type { Checked } from '../../checking/checked.js'
import type { Finding } from '../../findings/finding.js'
import { isAboutReading } from '../../findings/stages.js'
import type { Threshold } from './thresholds.js'

/** The two sides of one declaration, and what changed between them. */
export interface Compared {
  readonly old: Checked
  readonly now: Checked
  readonly changes: readonly Change[]
  /** What could not be read for certain, so that it was compared with nothing. */
  readonly unread: readonly Unread[]
}

/** A mistake that kept something from being compared. */
export interface Unread {
  readonly side: 'old' | 'new'
  readonly finding: Finding
}

/** Compares two declarations; undefined where one of them could not be read at all. */
export function compared(old: Checked, now: Checked): Compared | undefined {
  if (old.model === undefined || now.model === undefined) return undefined
  const side = ({ law, findings }: Checked, model: NonNullable<Checked['model']>) => ({ model, law, findings })
  return {
    old,
    now,
    changes: changesBetween(side(old, old.model), side(now, now.model)),
    unread: [...unreadIn('old', old), ...unreadIn('new', now)],
  }
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
