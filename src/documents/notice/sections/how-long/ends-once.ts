import type { PeriodTold } from '../../../../facts/scope/periods-told.js'
import type { RetentionRule } from '../../../../model/types.js'
import { unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import type { Scene } from '../../../clauses/scene.js'
import { placed, type Slot } from '../../../words/slot.js'

type End = NonNullable<RetentionRule['end']>[number]

/** What happens at the end of all periods, or of most: said once, so that rows say only what differs. */
export interface CommonEnd {
  readonly end: End
  readonly words: Slot
}

/** The end that most periods have, where there are several and each states one. */
export function commonEnd(scene: Scene, told: readonly PeriodTold[]): CommonEnd | undefined {
  const rules = told.map(({ rule }) => rule)
  if (rules.length < 2 || rules.some(({ end }) => (end ?? []).length === 0)) return undefined
  for (const end of unique(rules.flatMap((rule) => rule.end ?? []))) {
    const alike = rules.filter((rule) => endsWith(rule, end))
    if (alike.length * 3 < rules.length * 2) continue
    const key = alike.length === rules.length ? 'all' : 'most'
    const places = unique(alike.map((rule) => child(rule, 'end')))
    return { end, words: placed(scene.say(`periods.${key}-end.${end}`, {}), places) }
  }
  return undefined
}

/** Whether one thing happens at the end of a rule, and which. */
export const endsWith = ({ end }: RetentionRule, one: End | undefined): boolean => end?.length === 1 && end[0] === one
