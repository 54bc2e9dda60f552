import { unnamedNotice } from '../facts/unnamed-notice.js'
import type { Regime } from '../law/citation.js'
import { child, type Pointer } from '../source/pointer.js'
import { idsIn, type Standing, statedAt } from './standing.js'

/** What a list at a place names: words, or references with particulars; a single one may stand without a list. */
export function namesAt(standing: Pick<Standing, 'value'>, at: Pointer): readonly string[] {
  const value = statedAt(standing, at)
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  return items.flatMap((each) => {
    const word: unknown = typeof each === 'object' && each !== null ? Reflect.get(each, 'ref') : each
    return typeof word === 'string' ? [word] : []
  })
}

/** The laws that a declaration can be checked against. */
export const allRegimes: readonly Regime[] = ['eu', 'uk', 'ch']

/** The laws that a declaration is checked against; without a word on it, those of the EU and the United Kingdom. */
export function regimesIn(standing: Pick<Standing, 'value'>): readonly Regime[] {
  const stated = namesAt(standing, '/regimes')
  return stated.length === 0 ? ['eu', 'uk'] : allRegimes.filter((regime) => stated.includes(regime))
}

/** Where something is said of the notice: of the first that is named, or of the one that is printed where none is. */
export const noticeIn = (standing: Standing): Pointer =>
  child('/notices', idsIn(standing, 'notices')[0] ?? unnamedNotice)
