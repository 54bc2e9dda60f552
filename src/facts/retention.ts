import { type Named, type Quoted, quoted } from '../findings/fact.js'
import type { Document, Model, Purpose, RetentionRule, Text } from '../model/types.js'
import { each, isNone, type None, plain, some } from '../model/value.js'
import { isNothing, type LeftOut, leftOutBy } from './left-out.js'
import { named } from './names.js'
import { inheritsGeneral, meets, ownPurposes } from './purposes.js'

/** The retention rules of a purpose, or those said of everything; undefined when not stated. */
export function retentionOf(model: Model, purpose: Purpose): readonly RetentionRule[] | None | undefined {
  if (purpose.retention !== undefined) return purpose.retention
  if (!inheritsGeneral(model, purpose)) return undefined
  const general = model.general?.retention
  if (general === undefined || isNone(general)) return general
  const rules = general.filter((rule) => meets(rule, purpose))
  return rules.length > 0 || general.length === 0 ? rules : undefined
}

/**
 * The rules of one level that a purpose's data fall under. What is said of everything serves a purpose without rules of
 * its own, and what rules of its own leave out because they are for some data, people or cases only.
 */
export const retentionRules = (model: Model, purpose: Purpose): readonly RetentionRule[] => [
  ...each(purpose.retention),
  ...generalRetention(model, purpose),
]

/** The rules said of everything that serve a purpose: none where its own leave nothing out. */
const generalRetention = (model: Model, purpose: Purpose): readonly RetentionRule[] =>
  inheritsGeneral(model, purpose) && leavesOut(purpose)
    ? each(model.general?.retention).filter((rule) => meets(rule, purpose))
    : []

/** Whether the rules of a purpose are silent on some of its data, people or cases; all of it where it states nothing. */
function leavesOut(purpose: Purpose): boolean {
  if (isNone(purpose.retention)) return false
  const rules = each(purpose.retention).filter(({ when, records }) => when === undefined && records === undefined)
  if (rules.some((rule) => !isNarrowed(rule))) return false
  const isKnown = some(purpose.data) !== undefined && some(purpose.dataSubjects) !== undefined
  return rules.length === 0 || !isKnown || !isNothing(leftOutBy(rules, purpose))
}

type Narrowing = {
  readonly [Key in 'data' | 'dataSubjects' | 'products' | 'records' | 'when']?: RetentionRule[Key] | undefined
}

/** Whether a rule is for some data, people, products, records or circumstances only. */
export const isNarrowed = ({ data, dataSubjects, products, records, when }: Narrowing): boolean =>
  [data, dataSubjects, products, records, when].some((it) => it !== undefined)

/**
 * The data and the people of a purpose that no rule reaches; undefined when there are none. A rule for records in words may
 * be about any of the data, so it counts as reaching them.
 */
export function uncovered(model: Model, purpose: Purpose): LeftOut | undefined {
  if (isNone(purpose.retention) || (purpose.retention === undefined && isNone(model.general?.retention)))
    return undefined
  const found = leftOutBy(retentionRules(model, purpose), purpose)
  return isNothing(found) ? undefined : found
}

/** Whether data are deleted when a rule ends: not only taken out of use, and not perhaps made anonymous. */
export const isDeletedAtEnd = ({ end }: RetentionRule): boolean => end?.every((action) => action === 'delete') === true

/** Whether two periods begin together, as far as their words tell. */
export const startsTogether = (one: RetentionRule, other: RetentionRule): boolean => isSameText(one.after, other.after)

/** Whether two texts say the same in the same words, or neither says anything. */
export const isSameText = (one: Text | undefined, other: Text | undefined): boolean =>
  (one && plain(one).toLowerCase()) === (other && plain(other).toLowerCase())

/** Some rules and, at every depth, the exceptions to them, each once. */
export const withExceptions = (rules: readonly RetentionRule[]): readonly RetentionRule[] => [
  ...new Set(siblings(rules).flat()),
]

/**
 * Rules that stand side by side: those of a purpose or of everything, and the exceptions to one rule. A named rule may be an
 * exception to several, and to those again: it is gone into once, without a stack of calls.
 */
export function siblings(rules: readonly RetentionRule[]): readonly (readonly RetentionRule[])[] {
  const found = [rules]
  const entered = new Set<RetentionRule>()
  const left = rules.toReversed()
  for (let rule = left.pop(); rule !== undefined; rule = left.pop()) {
    if (rule.exceptions === undefined || entered.has(rule)) continue
    entered.add(rule)
    found.push(rule.exceptions)
    left.push(...rule.exceptions.toReversed())
  }
  return found
}

/** Archives, research and statistics may keep data longer (Article 89); a list of choices has to remember a refusal. */
const keptForGood: readonly string[] = [
  'legal.archiving',
  'research.scientific',
  'analytics.statistics',
  'security.consent-management',
]

/** Whether a purpose may need data without an end. */
export const mayBeEndless = ({ kinds }: Purpose): boolean => (kinds ?? []).some((kind) => keptForGood.includes(kind))

/** A rule of retention, exceptions included, and the purposes of ours whose data fall under it. */
export interface RetentionUse {
  readonly rule: RetentionRule
  readonly purposes: readonly Purpose[]
}

/** The rules of retention that purposes of ours rely on. */
export function retentionUses(model: Model): readonly RetentionUse[] {
  const uses = new Map<RetentionRule, Purpose[]>()
  for (const purpose of ownPurposes(model)) {
    for (const rule of new Set(withExceptions(retentionRules(model, purpose)))) {
      uses.set(rule, [...(uses.get(rule) ?? []), purpose])
    }
  }
  return [...uses].map(([rule, purposes]) => ({ rule, purposes }))
}

/** A document that alone tells how long data are kept and that no reader can open, and the rules that refer to it. */
export interface UnpublishedPeriod {
  readonly document: Document
  readonly rules: readonly RetentionRule[]
}

/** The documents of periods that nobody can open; what is not published is one fact, however many rules refer to it. */
export function unpublishedPeriods(model: Model): readonly UnpublishedPeriod[] {
  const documents = new Map<Document, RetentionRule[]>()
  for (const { rule } of retentionUses(model)) {
    const { document } = rule
    if (document === undefined || saysMore(rule) || isPublished(document)) continue
    const rules = documents.get(document) ?? []
    rules.push(rule)
    documents.set(document, rules)
  }
  return [...documents].map(([document, rules]) => ({ document, rules }))
}

/** Whether a rule gives a period or criterion of its own beside the document. */
const saysMore = ({ keep, until, atMost, stages, criterion }: RetentionRule): boolean =>
  [keep, until, atMost, stages, criterion].some((it) => it !== undefined)

/** A link that was lost when a text was copied is no fault of the text. */
function isPublished({ url }: Document): boolean {
  if (url === undefined || isNone(url)) return false
  const link = 'url' in url ? url.url : url
  return typeof link === 'string' || link.damaged === 'lost'
}

/** What a rule of retention is about: data or records that it names, else the data of the one purpose that relies on it. */
export type RetentionSubject =
  | { readonly is: 'data'; readonly data: readonly Named[] }
  | { readonly is: 'records'; readonly records: Quoted }
  | { readonly is: 'data-for'; readonly purpose: Named }
  | { readonly is: 'any-data' }

/** What a rule of retention is about. */
export function retentionSubject({ rule, purposes }: RetentionUse): RetentionSubject {
  if (rule.data) return { is: 'data', data: rule.data.map(named.datum) }
  if (rule.records) return { is: 'records', records: quoted(plain(rule.records)) }
  const [purpose] = purposes
  return purpose && purposes.length === 1 ? { is: 'data-for', purpose: named.purpose(purpose) } : { is: 'any-data' }
}

/** What a rule of retention keeps, by one thing that it names, and how many more it names. */
export interface Kept {
  readonly is: 'data' | 'records' | 'case' | 'data-for'
  readonly subject: Named | Quoted
  readonly more: number
}

/** What a rule of retention keeps: data or records that it names, the case that it is for, else the data of its purposes. */
export function keptBy({ rule, purposes }: RetentionUse): Kept {
  const [datum, ...data] = byId(rule.data ?? [])
  if (datum) return { is: 'data', subject: named.datum(datum), more: data.length }
  const [purpose, ...others] = byId(purposes)
  if (rule.records || !purpose)
    return { is: 'records', subject: quoted(rule.records ? plain(rule.records) : ''), more: 0 }
  // Of all the purposes that rely on it, a rule for one case tells nothing.
  if (rule.when && others.length > 0) return { is: 'case', subject: quoted(plain(rule.when)), more: 0 }
  return { is: 'data-for', subject: named.purpose(purpose), more: others.length }
}

/** In an order that stays when entries change places: a finding is known again by what it names first. */
const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((one, other) => (one.id < other.id ? -1 : 1))
