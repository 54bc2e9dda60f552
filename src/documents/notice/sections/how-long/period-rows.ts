import {
  type Clock,
  clockOf,
  daysIn,
  type PeriodLimits,
  type PeriodTold,
} from '../../../../facts/scope/periods-told.js'
import type { RetentionRule } from '../../../../model/types.js'
import { unique } from '../../../../model/value.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Line } from '../../../clauses/table.js'
import type { TimeMark } from '../../../tree/nodes.js'
import { alsoAt, placed, type Slot } from '../../../words/slot.js'
import { lawNames } from '../../law-words.js'
import { beforeTheEnd, endWords, keptFor, wordsOfPeriod } from '../../retention-words.js'
import { besides } from '../../said-in-words.js'
import { usesName } from '../../uses-name.js'
import { type CommonEnd, endsWith } from './ends-once.js'
import { limitWords } from './limit-words.js'

/** A row of the table of periods, with what starts its clock. */
export interface PeriodRow extends Line<'keep' | 'uses' | 'why' | 'end'> {
  readonly clock: Clock | undefined
}

/** The rules as rows: one for each that says something else, with all purposes of which it says it. */
export function periodRows(scene: Scene, told: readonly PeriodTold[], common?: CommonEnd): readonly PeriodRow[] {
  const groups = new Map<string, PeriodTold[]>()
  for (const period of told) {
    const key = keyOf(scene, period)
    groups.set(key, [...(groups.get(key) ?? []), period])
  }
  return inOneRow(scene, [...groups.values()]).flatMap((parts) => rowOf(scene, parts, common))
}

type Alike = readonly PeriodTold[]

/** Rules that differ only in what they are limited to share a row, in which each limit stands beside one use. */
function inOneRow(scene: Scene, groups: readonly Alike[]): readonly (readonly Alike[])[] {
  const rows = new Map<string, Alike[]>()
  for (const [index, same] of groups.entries()) {
    const [first] = same
    const isClear = first && (isPlain(first.limits) || isOneUse(scene, same))
    const key = isClear ? keyOf(scene, first, false) : String(index)
    rows.set(key, [...(rows.get(key) ?? []), same])
  }
  return [...rows.values()]
}

const keyOf = (scene: Scene, { rule, limits }: PeriodTold, isWithLimits = true): string =>
  JSON.stringify(
    [
      keptFor(scene, rule),
      isWithLimits ? limitWords(scene, limits) : [],
      reasons(scene, rule),
      endWords(scene, rule),
      beforeTheEnd(scene, rule),
    ].map((slots) => slots.map(({ raw }) => raw)),
  )

function rowOf(scene: Scene, parts: readonly Alike[], common?: CommonEnd): readonly PeriodRow[] {
  const same = parts.flat()
  const [first] = same
  if (!first) return []
  const { rule, limits } = first
  const ofEach = (words: (rule: RetentionRule) => readonly Slot[]) => pooled(same.map((it) => words(it.rule)))
  const [keep] = ofEach((it) => keptFor(scene, it))
  const end = [
    ...(endsWith(rule, common?.end) ? [] : ofEach((it) => endWords(scene, it))),
    ...ofEach((it) => beforeTheEnd(scene, it)),
  ]
  const why = ofEach((it) => reasons(scene, it))
  if (!keep && end.length === 0 && why.length === 0 && isPlain(limits)) return []
  const clock = clockOf(rule)
  return [
    {
      clock,
      cells: {
        keep: keep ?? (end.length > 0 ? scene.sentences(end) : undefined),
        uses: parts.map((part) => uses(scene, part)),
        why: why.length === 0 ? undefined : scene.sentences(why),
        end: end.length === 0 || !keep ? undefined : scene.sentences(end),
      },
      time: timeOf(clock),
    },
  ]
}

const isPlain = ({ data, people, products, records, cases }: PeriodLimits): boolean =>
  (data ?? people ?? products) === undefined && records.length + cases.length === 0

/** The same words of several rules once, with the places of all. */
const pooled = ([first = [], ...more]: readonly (readonly Slot[])[]): readonly Slot[] =>
  first.map((words, index) =>
    alsoAt(
      words,
      more.flatMap((others) => others[index]?.at ?? []),
    ),
  )

/** What data under a rule are used for, and to which of them it is limited. */
function uses(scene: Scene, same: Alike): Slot {
  const limits = limitWords(scene, same[0]?.limits)
  const [only, ...more] = namesOf(scene, same)
  if (!only) return scene.sentences(limits)
  if (limits.length === 0 || more.length > 0)
    return scene.sentences([withExceptions(scene, scene.series([only, ...more]), isExcepted(same)), ...limits])
  const detail = scene.series(limitWords(scene, same[0]?.limits, 'in-brackets'))
  return withExceptions(scene, scene.say('quoted-source', { what: only, detail }), isExcepted(same))
}

const isOneUse = (scene: Scene, same: Alike): boolean => namesOf(scene, same).length === 1

const isExcepted = (all: Alike): boolean => all.every(({ rule }) => (rule.exceptions ?? []).length > 0)

const withExceptions = (scene: Scene, what: Slot, isSo: boolean): Slot =>
  isSo ? scene.say('periods.excepted', { what }) : what

/** What data are used for; where only some of several rules have exceptions, it is said with their uses. */
function namesOf(scene: Scene, same: Alike): readonly Slot[] {
  const [everything, named] = [
    same.filter((told) => isEverythingElse(scene, told)),
    same.filter((told) => !isEverythingElse(scene, told)),
  ]
  const general = everything.length === 0 ? [] : [otherUses(scene, everything)]
  const rest = general.length === 0 && same.some(({ servesRest }) => servesRest) ? [scene.say('periods.rest', {})] : []
  const isMixed = !isExcepted(same) && named.some((told) => isExcepted([told]))
  const names = isMixed
    ? named.flatMap((told) =>
        usesName(scene, told.purposes).map((name) => withExceptions(scene, name, isExcepted([told]))),
      )
    : named.length === 0
      ? []
      : usesName(scene, unique(named.flatMap(({ purposes }) => purposes)))
  return [...names, ...general, ...rest]
}

/** Uses that are worth their names where a rule serves all that have none of their own. */
const few = 6

const isEverythingElse = (scene: Scene, { isGeneral, purposes }: PeriodTold): boolean =>
  isGeneral && purposes.length > few && purposes.length < scene.purposes.length

const otherUses = (scene: Scene, same: Alike): Slot =>
  placed(
    scene.say('other-uses', {}),
    same.flatMap(({ purposes }) => purposes.map(({ at }) => at)),
  )

/** Why so long, and the law that says so. */
function reasons(scene: Scene, rule: RetentionRule): readonly Slot[] {
  const names = lawNames(scene, rule.law)
  return [...besides(scene, wordsOfPeriod(rule), rule.because), ...(names.length === 0 ? [] : [scene.list(names)])]
}

/** Where a period stands on a scale of time. */
function timeOf(clock: Clock): TimeMark {
  switch (clock.is) {
    case 'event':
      return { kind: 'fixed', days: daysIn(clock.length) }
    case 'unstated':
    case 'said':
      return { kind: 'unstated' }
    default:
      return { kind: 'open' }
  }
}
