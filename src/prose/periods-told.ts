import { type Duration, isLonger, parseDuration } from '../facts/duration.js'
import { isRecord } from '../facts/record.js'
import { retentionRules, withExceptions } from '../facts/retention.js'
import { lengthOf } from '../facts/retention-length.js'
import type { Model, Purpose, RetentionRule } from '../model/types.js'
import { keysOf, type Pointer } from '../source/pointer.js'
import { purposesOf } from './claim-scope.js'
import { lengthWords } from './length-words.js'
import { weighed } from './passages.js'
import type { Said } from './phrases-found.js'
import { type SaidOnce, withoutRepeats } from './repeats.js'
import { said, saidIn } from './said.js'
import { claimAt } from './spoken-claims.js'

/** A period that a text tells and no rule of the same purposes has, with those rules. */
export interface PeriodTold {
  readonly it: SaidOnce
  readonly rules: readonly RetentionRule[]
}

/** Periods in running text that differ from all that are declared for what the text is about. */
export const periodsToldOnly = (model: Model): readonly PeriodTold[] => [
  ...told(model).flatMap((it) => {
    const length = lengthTold(it)
    const rules = length && isRunning(it.at) ? rulesFor(model, it) : undefined
    if (!length || !rules || rules.some((rule) => lengthsOf(rule).some((other) => isAlike(length, other)))) return []
    return [{ it, rules }]
  }),
  // Where each rule has a length, none is without an end.
  ...said(model, 'keptForEverTold').flatMap((it) => {
    const rules = isRunning(it.at) ? rulesFor(model, it) : undefined
    return rules ? [{ it, rules }] : []
  }),
]

/** Where a text tells a period; what was copied is read whole already. */
const told = (model: Model): readonly SaidOnce[] => [
  ...said(model, 'periodTold'),
  ...(isRecord(model) ? withoutRepeats(saidIn(weighed(model), 'periodTold')) : []),
]

/**
 * What a purpose, a section or a notice says in sentences, or how its interests and risks were weighed; what stands beside a
 * period or a recipient is about these.
 */
function isRunning(at: Pointer): boolean {
  const [register = '', , field = '', ...deeper] = keysOf(at)
  if (register === 'purposes' && (field === 'dpia' || deeper.includes('balancing'))) return true
  const fields: Readonly<Record<string, readonly string[]>> = {
    purposes: ['title', 'description', 'notes', 'words'],
    sections: ['text'],
    notices: ['intro', 'notes'],
  }
  return fields[register]?.includes(field) === true
}

/** The rules on what a text is about; undefined where one of them has no length, or the text may be about one of many. */
function rulesFor(model: Model, it: SaidOnce): readonly RetentionRule[] | undefined {
  const claim = claimAt(model, 'no-longer-than-necessary', it)
  if (!claim || (claim.scope.purposes === undefined && !speaksOfAll(it))) return undefined
  const rules = [...new Set(purposesOf(model, claim).flatMap((purpose) => rulesOf(model, purpose)))]
  return rules.length > 0 && rules.every((rule) => lengthsOf(rule).length > 0) ? rules : undefined
}

const rulesOf = (model: Model, purpose: Purpose): readonly RetentionRule[] =>
  withExceptions(retentionRules(model, purpose))

/** In a section, only what is said of all data can be held against the rules of every purpose. */
const speaksOfAll = ({ sentence }: SaidOnce): boolean =>
  / (?:all|any|your) (?:\w+ )?(?:data|information)/i.test(` ${sentence}`)

/** Every length that a rule names: its period, the longest and the shortest, its stages one by one and together. */
const lengthsOf = (rule: RetentionRule): readonly Duration[] =>
  [
    lengthOf(rule),
    ...[rule.atMost, rule.atLeast, ...(rule.stages ?? []).map(({ keep }) => keep)].map((text) =>
      text === undefined ? undefined : parseDuration(text),
    ),
  ].filter((length) => length !== undefined)

/** Thirty days and a month are the same to whoever tells of them. */
const isAlike = (one: Duration, other: Duration): boolean => !isLonger(one, other) && !isLonger(other, one)

/** "Six months" or "sechs Monaten" as a length. */
/** The length that a text tells in figures or words; undefined where it is none. */
export function lengthTold({ match, language }: Pick<Said, 'match' | 'language'>): Duration | undefined {
  const [count = '', unit = ''] = match.toLowerCase().split(' ')
  const { numbers, units } = lengthWords[language.split('-')[0] ?? ''] ?? lengthWords.en
  const number = /^\d+$/.test(count) ? Number(count) : (numbers[count] ?? 0)
  const [, english] = units.find(([begin]) => unit.startsWith(begin)) ?? []
  return number > 0 ? parseDuration(`${number} ${english ?? unit}`) : undefined
}
