import { grouped } from '../../model/grouped.js'
import type { Datum, Purpose, RetentionRule, Text } from '../../model/types.js'
import { plain, unique } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { type Duration, isLonger } from '../duration.js'
import { dataOf, holdsNoData } from '../purposes.js'
import { isNarrowed, withExceptions } from '../retention.js'
import { isAmong } from '../same-datum.js'
import { type Clock, clockOf, type PeriodTold, periodsTold } from './periods-told.js'
import type { Scope } from './scope.js'

/** What is said of rules with one clock together. */
interface Together {
  /** Whether some of it ends by another clock, or by none. */
  readonly hasExceptions: boolean
  /** How much of it goes to an archive then, and does not end. */
  readonly archived: 'all' | 'some' | 'none'
  readonly purposes: readonly Purpose[]
  /** The data, and the records in words, that all of the rules are for only; empty where one of them is for more. */
  readonly only: { readonly data: readonly Datum[]; readonly records: readonly Text[] }
  /** Whether each of the rules is for some people or cases only. */
  readonly isPart: boolean
  /** The rules that it is said of. */
  readonly at: readonly Pointer[]
}

/** The longest of the periods that one event starts; only those can be held against one another. */
export interface LongestPeriod extends Together {
  /** What starts the clock; absent where that is not stated. */
  readonly after: Text | undefined
  readonly length: Duration
  /** Whether it is the only period from there, and limited to nothing: then it is not only a ceiling. */
  readonly isExact: boolean
  /** The shortest period from there, where there are several: the longest alone would hide it. */
  readonly shortest?: ShortestPeriod
}

/** The shortest of the periods that one event starts. */
export interface ShortestPeriod {
  readonly length: Duration
  /** Whether all of the periods are told firmly: then whatever is kept from there is kept between the two. */
  readonly isFloor: boolean
}

/** What ends some storage, where no length of time does: an event, or what somebody said of it in their own words. */
export interface EndingEvent extends Together {
  readonly until: Text
  /** Whether that is the whole of what is said, such as “four months (one term) after you leave”. */
  readonly isInWords: boolean
}

/** What is kept without a fixed end: data where the rules name them, else all that a purpose keeps. */
export interface Endless {
  readonly of: { readonly datum: Datum } | { readonly purpose: Purpose }
  /** Whether that is so of some data, people or cases only. */
  readonly isPart: boolean
  readonly at: readonly Pointer[]
}

/** How long the purposes of a document keep data, taken together. */
export interface KeptTogether {
  /** The longest first. */
  readonly longest: readonly LongestPeriod[]
  /** The same, with each length by itself where no use and no data have two of one start: each is then told of what it is of. */
  readonly apart: readonly LongestPeriod[]
  readonly events: readonly EndingEvent[]
  readonly open: readonly Endless[]
}

/** How long the purposes of a document keep data: no two clocks are compared, and what has no fixed end stands apart. */
export function keptTogether(scope: Pick<Scope, 'model' | 'purposes'>): KeptTogether {
  const told = periodsTold(scope).filter((it) => !it.purposes.every(holdsNoData))
  const byPurpose = toldByPurpose(told)
  const timed = told.flatMap(lengthsIn)
  const ending = told.flatMap((period) => {
    const clock = clockOf(period.rule)
    if (clock.is === 'until') return [{ ...period, until: clock.until, isInWords: false }]
    return clock.is === 'said' ? [{ ...period, until: clock.criterion, isInWords: true }] : []
  })
  const started = [...grouped(timed, ({ after }) => eventKey(after)).values()]
  return {
    longest: started.flatMap(longestOf).toSorted(byLength),
    apart: started.flatMap(apartOf).toSorted(byLength),
    events: [...grouped(ending, ({ until, isInWords }) => `${isInWords} ${eventKey(until)}`).values()].flatMap(
      (alike) => {
        const [first] = alike
        const isPart = alike.every((it) => isForSome(it) || isHedged(it.rule))
        return first ? [{ until: first.until, isInWords: first.isInWords, ...togetherOf(alike), isPart }] : []
      },
    ),
    open: [
      ...endlessData(told),
      ...scope.purposes.flatMap((purpose) => endlessOf(purpose, byPurpose.get(purpose) ?? [])),
    ],
  }
}

/** What rules of one clock have in common. */
function togetherOf(alike: readonly PeriodTold[]): Together {
  const ends = alike.map(({ rule }) => rule.end?.includes('archive') === true)
  const rules = new Set(alike.map(({ rule }) => rule))
  return {
    hasExceptions: alike.some(({ rule }) =>
      withExceptions(rule.exceptions ?? []).some((exception) => !rules.has(exception)),
    ),
    archived: ends.every(Boolean) ? 'all' : ends.some(Boolean) ? 'some' : 'none',
    purposes: unique(alike.flatMap(({ purposes }) => purposes)),
    only: onlyOf(alike),
    isPart: alike.every(isForSome),
    at: alike.flatMap(({ rule }) => [
      rule.at,
      ...lengths.flatMap((key) => (rule[key] === undefined ? [] : [child(rule, key)])),
    ]),
  }
}

/** Whether a rule is for some people, products or cases only. */
const isForSome = ({ limits: { people, products, cases } }: PeriodTold): boolean =>
  (people ?? products) !== undefined || cases.length > 0

/** What all of some rules are for only. */
function onlyOf(alike: readonly PeriodTold[]): Together['only'] {
  const isForMore = ({ purposes, limits: { data, records } }: PeriodTold): boolean =>
    records.length === 0 &&
    (data === undefined || purposes.every((purpose) => dataOf(purpose).every((datum) => data.includes(datum))))
  if (alike.some(isForMore)) return { data: [], records: [] }
  return {
    data: unique(alike.flatMap(({ limits }) => limits.data ?? [])),
    records: unique(alike.flatMap(({ limits }) => limits.records)),
  }
}

/** What fixes how long a rule lets data be kept. */
const lengths = ['keep', 'atMost', 'stages'] as const

interface Length extends PeriodTold {
  readonly after: Text | undefined
  readonly length: Duration
}

function lengthsIn(told: PeriodTold): readonly Length[] {
  const clock = clockOf(told.rule)
  if (clock.is === 'event') return [{ ...told, after: clock.after, length: clock.length }]
  return clock.is === 'unstated' ? [{ ...told, after: undefined, length: clock.length }] : []
}

/** What a purpose keeps without a fixed end: for good, or until something decides that no reader can foresee. */
function endlessOf(purpose: Purpose, own: readonly PeriodTold[]): readonly Endless[] {
  const open = own.filter(({ rule, limits }) => isOpen(rule) && limits.data === undefined)
  if (open.length === 0 || holdsNoData(purpose)) return []
  const isPart = open.length < own.length || open.every(({ rule }) => isLimited(rule))
  return [{ of: { purpose }, isPart, at: open.map(({ rule }) => rule.at) }]
}

/** What is told of each purpose. */
function toldByPurpose(told: readonly PeriodTold[]): ReadonlyMap<Purpose, readonly PeriodTold[]> {
  const pairs = told.flatMap((it) => unique(it.purposes).map((purpose) => ({ purpose, it })))
  return new Map(
    [...grouped(pairs, ({ purpose }) => purpose)].map(([purpose, all]) => [purpose, all.map(({ it }) => it)]),
  )
}

/** The data of the purposes told of that rules without a fixed end name. */
function endlessData(told: readonly PeriodTold[]): readonly Endless[] {
  const open = told.filter(({ rule }) => isOpen(rule))
  const isHere = ({ purposes }: PeriodTold, datum: Datum): boolean =>
    purposes.length === 0 || purposes.some((purpose) => isAmong(datum, dataOf(purpose)))
  const data = unique(open.flatMap((it) => (it.limits.data ?? []).filter((datum) => isHere(it, datum))))
  return data.map((datum) => {
    const alike = open.filter((it) => it.limits.data?.includes(datum) === true && isHere(it, datum))
    const isPart = alike.every(({ rule, limits }) => isHedged(rule) || limits.cases.length + limits.records.length > 0)
    return { of: { datum }, isPart, at: alike.map(({ rule }) => rule.at) }
  })
}

/** A rule may be there for its exceptions only: then it says nothing itself. */
const isOpen = (rule: RetentionRule): boolean =>
  clockOf(rule).is === 'open' &&
  ([rule.keep, rule.criterion, rule.document, rule.userControlled, rule.atLeast].some((it) => it !== undefined) ||
    rule.exceptions === undefined)

/** The longest of some lengths; two where no calendar tells which is longer, such as a month and 30 days. */
function longestOf(alike: readonly Length[]): readonly LongestPeriod[] {
  const each = lengthsOnce(alike)
  const most = each.filter((it) => !each.some((other) => isLonger(other.length, it.length)))
  const { only } = togetherOf(alike)
  const isSaid = only.data.length + only.records.length > 0
  const isExact = alike.every(({ rule, length }) => isSame(length, alike[0]?.length) && isPlain(rule, isSaid))
  const shortest = most.length === 1 ? shortestOf(alike, most[0]?.length) : undefined
  return most.map(({ after, length }) => {
    // Data bear the length of the rules that name them, and not a longer one of other data.
    const own = isSaid && !shortest ? onlyOf(alike.filter((it) => isSame(it.length, length))) : only
    return { after, length, isExact, ...(shortest && { shortest }), ...togetherOf(alike), only: own }
  })
}

/** Each of some lengths of one start, where it can be told whose it is; else what they are together. */
function apartOf(alike: readonly Length[]): readonly LongestPeriod[] {
  const each = [...byItself(alike).values()].flatMap(longestOf)
  const things = each.flatMap(({ only }) => [...only.data, ...only.records.map(plain)])
  const purposes = each.flatMap((it) => it.purposes)
  const isOfThings = each.every(({ only }) => only.data.length + only.records.length > 0)
  const isClear = unique(things).length === things.length && (isOfThings || unique(purposes).length === purposes.length)
  return isClear ? each : longestOf(alike)
}

/** The shortest of some lengths, where it is shorter than the longest on every calendar. */
function shortestOf(alike: readonly Length[], longest: Duration | undefined): ShortestPeriod | undefined {
  const each = lengthsOnce(alike)
  const least = each.find((it) => each.every((other) => other === it || isLonger(other.length, it.length)))
  if (!least || isSame(least.length, longest)) return undefined
  return { length: least.length, isFloor: alike.every(({ rule }) => isFirm(rule)) }
}

/** The first of each length: however many rules there are, few lengths have to be held against one another. */
const lengthsOnce = (alike: readonly Length[]): readonly Length[] =>
  [...byItself(alike).values()].flatMap(([first]) => first ?? [])

const byItself = (alike: readonly Length[]): ReadonlyMap<string, readonly Length[]> =>
  grouped(alike, ({ length }) => JSON.stringify(length))

/** Whether a rule says a length that holds: neither "at most" nor "may", and nothing that ends it earlier. */
const isFirm = ({ keep, certainty, onRequest, atMost, atLeast }: RetentionRule): boolean =>
  keep !== undefined &&
  (certainty ?? 'always') === 'always' &&
  [onRequest, atMost, atLeast].every((it) => it === undefined)

const isSame = (one: Duration, other: Duration | undefined): boolean => JSON.stringify(one) === JSON.stringify(other)

const byLength = (one: LongestPeriod, other: LongestPeriod): number =>
  Number(isLonger(other.length, one.length)) - Number(isLonger(one.length, other.length))

/** Whether a rule says neither "at most" nor "may", and makes no difference between people, cases or data that is not said. */
const isPlain = (rule: RetentionRule, isSaid: boolean): boolean =>
  isFirm(rule) && !isLimited(isSaid ? { ...rule, data: undefined, records: undefined } : rule)

type Limited = Parameters<typeof isNarrowed>[0] & Parameters<typeof isHedged>[0]

const isLimited = (rule: Limited): boolean => isNarrowed(rule) || isHedged(rule)

type Hedged = { readonly [Key in 'when' | 'certainty' | 'products']?: RetentionRule[Key] | undefined }

const isHedged = ({ when, certainty, products }: Hedged): boolean =>
  when !== undefined || products !== undefined || (certainty !== undefined && certainty !== 'always')

/** What begins or ends something, as far as its words tell. */
const eventKey = (event: Text | undefined): string => (event ? plain(event).trim().toLowerCase() : '')

/** Whether a rule with some clock is among those of which a period or an event tells. */
export function isToldBy(told: LongestPeriod | EndingEvent, clock: Clock): boolean {
  if ('until' in told) return eventKey(endOf(clock, told.isInWords)) === eventKey(told.until)
  if (clock.is === 'event') return told.after !== undefined && eventKey(clock.after) === eventKey(told.after)
  return clock.is === 'unstated' && told.after === undefined
}

const endOf = (clock: Clock, isInWords: boolean): Text | undefined =>
  clock.is === 'until' && !isInWords ? clock.until : clock.is === 'said' && isInWords ? clock.criterion : undefined
