import type { Purpose, RetentionRule, Text } from '../../model/types.js'
import { each, plain, unique } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { isLonger, isoOf, parseDuration } from '../duration.js'
import { holdsNoData } from '../purposes.js'
import { isNarrowed, retentionOf, withExceptions } from '../retention.js'
import { stagesLength } from '../retention-length.js'
import type { Scope } from './scope.js'

/** The longest of the periods that one event starts; only those can be held against one another. */
export interface LongestPeriod {
  /** What starts the clock; absent where that is not stated. */
  readonly after: Text | undefined
  readonly period: string
  /** Where the period stands. */
  readonly at: Pointer
  /** Whether it is the only period from there, and limited to nothing: then it is not only a ceiling. */
  readonly isExact: boolean
  /** All that it is the longest of. */
  readonly from: readonly Pointer[]
}

/** What ends some storage, where no length of time does. */
export interface EndingEvent {
  readonly until: Text
  /** Whether each rule that names it is for some cases only. */
  readonly isConditional: boolean
  readonly from: readonly Pointer[]
}

/** How long the purposes of a document keep data, taken together. */
export interface KeptTogether {
  /** The longest first. */
  readonly longest: readonly LongestPeriod[]
  readonly events: readonly EndingEvent[]
  /** The purposes of which some data have no end that a length or an event fixes. */
  readonly open: readonly Endless[]
}

/** A purpose that keeps data without a fixed end. */
export interface Endless {
  readonly purpose: Purpose
  /** Whether that is so of some data, people or cases only. */
  readonly isPart: boolean
  readonly at: readonly Pointer[]
}

/** How long the purposes of a document keep data: no two clocks are compared, and what has no fixed end stands apart. */
export function keptTogether({ model, purposes }: Pick<Scope, 'model' | 'purposes'>): KeptTogether {
  const uses = purposes.map((purpose) => ({
    purpose,
    rules: holdsNoData(purpose) ? [] : withExceptions(each(retentionOf(model, purpose))),
  }))
  const rules = unique(uses.flatMap((use) => use.rules))
  const clocks = groupedBy(rules.flatMap(lengthOf), ({ rule }) => rule.after)
  const ending = rules.flatMap((rule) => (hasEvent(rule) && rule.until ? [{ rule, until: rule.until }] : []))
  return {
    longest: clocks.flatMap(longestOf).toSorted(byLength),
    events: groupedBy(ending, ({ until }) => until).flatMap((alike) => {
      const [first] = alike
      const from = alike.map(({ rule }) => child(rule, 'until'))
      return first ? [{ until: first.until, isConditional: alike.every(({ rule }) => isHedged(rule)), from }] : []
    }),
    open: uses.flatMap((use) => {
      const endless = use.rules.filter(isOpen)
      const isPart = endless.length < use.rules.length || endless.every(isLimited)
      return endless.length === 0 ? [] : [{ purpose: use.purpose, isPart, at: endless.map(({ at }) => at) }]
    }),
  }
}

interface Length {
  readonly rule: RetentionRule
  readonly period: string
  readonly at: Pointer
}

/** The length of a rule: what it keeps data for, else at most; none where an event ends it first. */
function lengthOf(rule: RetentionRule): readonly Length[] {
  const { keep, atMost, stages } = rule
  const together = stages && stagesLength(rule)
  const period = together && isoOf(together)
  if (keep === undefined && period !== undefined) return [{ rule, period, at: child(rule, 'stages') }]
  if (keep !== undefined) return keep === 'indefinitely' ? [] : [{ rule, period: keep, at: child(rule, 'keep') }]
  return atMost === undefined || hasEvent(rule) ? [] : [{ rule, period: atMost, at: child(rule, 'atMost') }]
}

const hasEvent = ({ keep, until, after }: RetentionRule): boolean =>
  keep === undefined && until !== undefined && after === undefined

/** Kept without an end, or until something decides that no reader can foresee; a rule may be there for its exceptions only. */
const isOpen = (rule: RetentionRule): boolean =>
  rule.keep === 'indefinitely' ||
  (lengthOf(rule).length === 0 &&
    !hasEvent(rule) &&
    ([rule.criterion, rule.document, rule.userControlled].some((it) => it !== undefined) || !rule.exceptions))

/** The longest of some lengths; two where no calendar tells which is longer, such as a month and 30 days. */
function longestOf(alike: readonly Length[]): readonly LongestPeriod[] {
  const most = alike.filter((it) => !alike.some((other) => exceeds(other, it)))
  const isExact = alike.every(({ rule, period }) => period === alike[0]?.period && isPlain(rule))
  const from = alike.map(({ at }) => at)
  return unique(most.map(({ period }) => period)).flatMap((period) => {
    const first = most.find((it) => it.period === period)
    return first ? [{ after: first.rule.after, period, at: first.at, isExact, from }] : []
  })
}

const byLength = (one: { readonly period: string }, other: { readonly period: string }): number =>
  Number(exceeds(other, one)) - Number(exceeds(one, other))

function exceeds(one: { readonly period: string }, other: { readonly period: string }): boolean {
  const [left, right] = [parseDuration(one.period), parseDuration(other.period)]
  return left !== undefined && right !== undefined && isLonger(left, right)
}

/** Whether a rule says neither "at most" nor "may", and makes no difference between people, data or cases. */
const isPlain = (rule: RetentionRule): boolean =>
  (rule.keep ?? rule.stages) !== undefined &&
  !isLimited(rule) &&
  rule.exceptions === undefined &&
  rule.onRequest === undefined

const isLimited = (rule: RetentionRule): boolean => isNarrowed(rule) || isHedged(rule)

const isHedged = ({ when, certainty }: RetentionRule): boolean =>
  when !== undefined || (certainty !== undefined && certainty !== 'always')

/** Things that begin or end with the same event, as far as their words tell. */
function groupedBy<Item>(
  items: readonly Item[],
  event: (item: Item) => Text | undefined,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const text = event(item)
    const key = text ? plain(text).trim().toLowerCase() : ''
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
