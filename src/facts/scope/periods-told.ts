import { namesATime } from '../../language/kept-in-words.js'
import type { DataSubjectGroup, Datum, Product, Purpose, RetentionRule, Text } from '../../model/types.js'
import { each, plain, unique } from '../../model/value.js'
import { type Duration, parseDuration } from '../duration.js'
import { dataOf, inheritsGeneral, meets } from '../purposes.js'
import { retentionRules } from '../retention.js'
import { stagesLength } from '../retention-length.js'
import { isAmong } from '../same-datum.js'
import type { Scope } from './scope.js'

/** What a rule and the rules that it is an exception to are limited to. */
export interface PeriodLimits {
  readonly data?: readonly Datum[]
  readonly people?: readonly DataSubjectGroup[]
  readonly products?: readonly Product[]
  readonly records: readonly Text[]
  readonly cases: readonly Text[]
}

/** A rule on how long data are kept, or an exception to one, with the purposes of a document whose data fall under it. */
export interface PeriodTold {
  readonly rule: RetentionRule
  /** Those that state it, or that state nothing, where it is said of everything. */
  readonly purposes: readonly Purpose[]
  readonly limits: PeriodLimits
  /** Whether it also serves what the rules of other purposes leave out. */
  readonly servesRest: boolean
  /** Whether it serves everything that has no rule of its own. */
  readonly isGeneral: boolean
}

/** The rules that a document tells of, each once, its exceptions after it. */
export function periodsTold({ model, purposes }: Pick<Scope, 'model' | 'purposes'>): readonly PeriodTold[] {
  const found = new Map<RetentionRule, { purposes: Purpose[]; servesRest: boolean }>()
  const general = new Set(each(model.general?.retention))
  for (const purpose of purposes) {
    const isOwn = purpose.retention !== undefined
    for (const rule of retentionRules(model, purpose)) {
      const told = found.get(rule) ?? { purposes: [], servesRest: false }
      if (isOwn && general.has(rule) && !each(purpose.retention).includes(rule)) told.servesRest = true
      else told.purposes.push(purpose)
      found.set(rule, told)
    }
  }
  if (model.purposes.size === 0) for (const rule of general) found.set(rule, { purposes: [], servesRest: false })
  const ruleless = purposes.filter((purpose) => purpose.retention === undefined && inheritsGeneral(model, purpose))
  return [...found].flatMap(([rule, told]) => {
    const isGeneral = general.has(rule) && told.purposes.length === ruleless.length
    const whole = withExceptions({ rule, ...told, isGeneral, limits: limitsOf(rule) }, [rule])
    const states = (purpose: Purpose): boolean => each(purpose.retention).includes(rule)
    return general.has(rule) ? whole.flatMap((period) => reaching(purposes, period, states)) : whole
  })
}

/**
 * What is said of everything but for some data, people or products only, with the purposes that it reaches; nothing where
 * those that hold such data have rules of their own for them.
 */
function reaching(
  all: readonly Purpose[],
  period: PeriodTold,
  states: (purpose: Purpose) => boolean,
): readonly PeriodTold[] {
  const { data, people, products } = period.limits
  const limits = { ...(data && { data }), ...(people && { dataSubjects: people }), ...(products && { products }) }
  // What a purpose states itself, it need not be reached by.
  const reached = period.purposes.filter((purpose) => states(purpose) || meets(limits, purpose))
  if (reached.length === period.purposes.length && !data) return [period]
  const isOpen = (purpose: Purpose): boolean =>
    dataOf(purpose).some((datum) => (data === undefined || isAmong(datum, data)) && !isRuled(purpose, datum))
  const servesRest = period.servesRest && all.some((purpose) => purpose.retention !== undefined && isOpen(purpose))
  const isHeldElsewhere = all.some((purpose) => purpose.retention !== undefined && meets(limits, purpose))
  if (reached.length === 0 && !servesRest && isHeldElsewhere) return []
  const isGeneral = period.isGeneral && reached.length === period.purposes.length
  return [{ ...period, purposes: reached, servesRest, isGeneral }]
}

/** Whether a rule of a purpose itself is for some data. */
const isRuled = ({ retention }: Purpose, datum: Datum): boolean =>
  each(retention).some((rule) => rule.data === undefined || isAmong(datum, rule.data))

/** A rule and the exceptions to it at every depth: each once for what it is limited to, however many ways lead to it. */
function withExceptions(
  told: PeriodTold,
  above: readonly RetentionRule[],
  before = new Map<RetentionRule, PeriodLimits[]>(),
): readonly PeriodTold[] {
  // A named rule may come back among its own exceptions.
  const fresh = (told.rule.exceptions ?? []).filter((exception) => !above.includes(exception))
  const below = fresh.flatMap((rule) => {
    const limits = limitsOf(rule, told.limits)
    const known = before.get(rule) ?? []
    if (known.some((it) => isSameLimits(it, limits))) return []
    before.set(rule, [...known, limits])
    return withExceptions({ ...told, rule, limits }, [...above, rule], before)
  })
  return [told, ...below]
}

const isSameLimits = (one: PeriodLimits, other: PeriodLimits): boolean =>
  isSameList(one.data, other.data) &&
  isSameList(one.people, other.people) &&
  isSameList(one.products, other.products) &&
  isSameList(one.records, other.records) &&
  isSameList(one.cases, other.cases)

const isSameList = (one: readonly unknown[] | undefined, other: readonly unknown[] | undefined): boolean =>
  one?.length === other?.length && one?.every((it, index) => it === other?.[index]) !== false

/** What an exception leaves open, it has from the rule that it is an exception to. */
function limitsOf(
  { data, dataSubjects, products, records, when }: RetentionRule,
  outer: PeriodLimits = { records: [], cases: [] },
): PeriodLimits {
  const people = dataSubjects ?? outer.people
  const isOpen = data === undefined && records === undefined
  const what = isOpen ? outer.data : data
  const sold = products ?? outer.products
  return {
    ...(what && { data: what }),
    ...(people && { people }),
    ...(sold && { products: sold }),
    records: records ? [records] : isOpen ? outer.records : [],
    cases: unique(when ? [...outer.cases, when] : outer.cases),
  }
}

/** What fixes the end of a period: a length from an event or from nobody knows when, an event, words that name a time, or nothing. */
export type Clock =
  | { readonly is: 'event'; readonly after: Text; readonly length: Duration }
  | { readonly is: 'unstated'; readonly length: Duration }
  | { readonly is: 'until'; readonly until: Text }
  | { readonly is: 'said'; readonly criterion: Text }
  | { readonly is: 'open' }

/** By what a rule ends. */
export function clockOf(rule: RetentionRule): Clock {
  const { after, until, criterion, keep } = rule
  const length = lengthOf(rule)
  if (length && !until) return after ? { is: 'event', after, length } : { is: 'unstated', length }
  if (until) return { is: 'until', until }
  return criterion && keep === undefined && namesATime(plain(criterion)) ? { is: 'said', criterion } : { is: 'open' }
}

/** The longest that a rule lets data be kept, where it states one; stages follow one another. */
export function lengthOf(rule: RetentionRule): Duration | undefined {
  const { keep, atMost, stages } = rule
  if (keep === 'indefinitely') return undefined
  const written = atMost ?? keep
  return written === undefined ? stages && stagesLength(rule) : parseDuration(written)
}

/** About how many days a time lasts: to sort and to draw by, not to promise. */
export const daysIn = ({ years, months, weeks, days, workingDays, hours, minutes }: Duration): number =>
  years * 365.25 + months * 30.44 + weeks * 7 + days + workingDays * 1.4 + hours / 24 + minutes / 1440
