import type { RetentionRule, Text } from '../model/types.js'
import { namedLaws } from './laws-in-words.js'
import { matchesOf, saidBy } from './said.js'

/** Whether a rule sets no end; a law may lay down a register for good. */
export const isEndless = (rule: RetentionRule): boolean => endlessText(rule) !== undefined || isIndefinite(rule)

const isIndefinite = (rule: RetentionRule): boolean =>
  rule.keep === 'indefinitely' && rule.until === undefined && !isBounded(rule)

const isBounded = ({ atMost, stages, law }: RetentionRule): boolean =>
  atMost !== undefined || stages !== undefined || namedLaws(law).length > 0

/** The words by which a rule sets no end: an end that is none, or a criterion, where nothing else ends it. */
export function endlessText(rule: RetentionRule): Text | undefined {
  const { keep, until, criterion } = rule
  if (isBounded(rule) || (keep !== undefined && keep !== 'indefinitely')) return undefined
  const said = until ?? (keep === undefined ? criterion : undefined)
  return said && saidBy(said, 'keptForEver').length > 0 ? said : undefined
}

/**
 * How far what ends when people ask for it has an end: what they have signed up for goes on until they do, so it has one;
 * where a rule is for such messages and for something else, the rest has none.
 */
export function endsWithSubscription({ when, records }: RetentionRule): 'all' | 'part' | 'none' {
  const about = when ?? records
  if (!about || saidBy(about, 'subscription').length === 0) return 'none'
  return saidBy(about, 'severalCases').length > 0 ? 'part' : 'all'
}

/** Whether words let data go when people ask for it, and at no other time. */
export const isUntilAsked = (text: Text): boolean => saidBy(text, 'keptUntilAsked').length > 0

/** Whether the words of a period, its beginning or its end let nobody work it out. */
export const isOpen = (text: Text): boolean =>
  saidBy(text, text.role === 'start' || text.role === 'end' ? 'openEvent' : 'openPeriod').length > 0

/** Why words that somebody wrote of how long set no end: nobody can work it out, there is none, or only people set one. */
export function endlessIn(words: string, language: string): 'open' | 'endless' | 'asked' | undefined {
  const tells = (topic: 'keptUntilAsked' | 'keptForEver' | 'openPeriod') => matchesOf(words, language, topic).length > 0
  return tells('keptUntilAsked') ? 'asked' : tells('keptForEver') ? 'endless' : tells('openPeriod') ? 'open' : undefined
}

/** The words of a rule that leave open how long; undefined where there are none. */
export const openText = ({ until, criterion }: RetentionRule): Text | undefined =>
  [until, criterion].find((text) => text && isOpen(text))

/**
 * Whether a rule lets a reader work out how long: by a period, an event, a law, a document or a criterion of substance. An
 * exception may be decided by the circumstances that it names beside an event. A document without a link and a keeping
 * without an end are other rules' matter.
 */
export function decides(rule: RetentionRule, isException = false): boolean {
  const { keep, atMost, stages, until, criterion, document, law, after, when, words } = rule
  if ([keep, atMost, stages, document].some((it) => it !== undefined) || namedLaws(law).length > 0) return true
  if ([until, criterion].some((text) => text && (!isOpen(text) || text === endlessText(rule)))) return true
  // A published wording is all that is printed where nothing else is declared.
  if (until === undefined && criterion === undefined && words && saidBy(words, 'periodInWords').length > 0) return true
  return isException && after !== undefined && when !== undefined && !isOpen(when)
}
