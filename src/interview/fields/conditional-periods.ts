import type { Plain } from '../../source/edit.js'
import { declaredOf, type Period, periodOf, saidOf } from './read-period.js'

/** What holds in some case, and in which: a period, or words that are none. */
interface Case {
  readonly period?: Period
  readonly criterion?: string
  readonly when?: string
  readonly records?: string
}

/** Periods that hold in different cases: what is declared, and how they were understood. */
export interface Conditional {
  readonly value: Plain
  readonly understood: string
  readonly isStarted: boolean
}

/**
 * A period that holds in one case, and what holds in another: `6 months, but if we hire you, it goes into the staff file`; `6 months if
 * we do not hire you, until you leave if we do`. Undefined where a part of it cannot be told from the others.
 */
export function conditionalIn(words: string, clock: string | undefined): Conditional | undefined {
  const alone = caseOf(words, clock)
  if (alone?.when !== undefined) return together(alone, undefined)
  for (const { index, 0: joint } of words.matchAll(/[,;.]? but |[,;.] (?:and |otherwise )?/gi)) {
    const first = caseOf(words.slice(0, index), clock)
    if (first === undefined) continue
    const rest = words.slice(index + joint.length)
    const otherwise = /otherwise/i.test(joint) && first.when !== undefined ? periodOf(rest, clock) : undefined
    if (otherwise !== undefined) return together({ period: otherwise }, first)
    // A time runs from where the one before it runs, if it says nothing else.
    const other = otherCase(rest, first.period?.after ?? clock)
    return other && together(first, other)
  }
  return undefined
}

/** `6 months`, or `6 months if we do not hire you`. */
function caseOf(words: string, clock: string | undefined): Case | undefined {
  const period = periodOf(words, clock)
  if (period !== undefined) return { period }
  const [, length = '', when = ''] =
    /^(.+?)(?:,? (?=unless )| )((?:if|when|where|unless|provided(?: that)?) .+)$/i.exec(words) ?? []
  const isOne = !/\bor\b|\b(?:earlier|sooner|longer)\b/i.test(length) && !saysMore.test(when)
  const limited = isOne ? periodOf(length, clock) : undefined
  return limited && { period: limited, when: small(when) }
}

/** A condition that says what then holds, or only points back to one, is none by itself. */
const saysMore =
  /[,;]|\b(?:then|kept|keep|goes|until)\b|^\S+ (?:we|you|they|it) (?:do|does|did|are|is|have|has|can)(?: not)?$/i

/** `if we hire you, it goes into the staff file`, `for people we hire until they leave`, `until you leave if we do`. */
function otherCase(words: string, clock: string | undefined): Case | undefined {
  const [, when, then] =
    /^((?:if|when|where|once) [^,]+?)(?:, (?:then )?|: | then )(.+)$/i.exec(words.replace(/^but /i, '')) ?? []
  if (when !== undefined && then !== undefined) {
    const period = periodOf(barely(then), clock)
    return { when: small(when), ...(period === undefined ? { criterion: then } : { period }) }
  }
  const [, people, rest] =
    /^for ((?:people|those|anybody|everybody|members|applicants|staff|children|customers)\b.{0,60}?),? (until .+|(?:for )?\d.+)$/i.exec(
      words,
    ) ?? []
  const period = rest === undefined ? undefined : periodOf(barely(rest), clock)
  if (period !== undefined && people !== undefined) return { records: people, period }
  const own = caseOf(words, clock)
  return own?.when === undefined ? undefined : own
}

const barely = (words: string): string =>
  words.replace(/^(?:(?:we|it is|they are) )?(?:keep (?:it|them) |kept )?(?:for (?!ever\b))?/i, '')

const small = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`

/** Two cases stand beside each other; one that goes before the rule is its exception. */
function together(first: Case, other: Case | undefined): Conditional {
  const [rule, more] = [declared(first), other && declared(other)]
  const value: Plain =
    more === undefined ? rule : first.when === undefined ? { ...rule, exceptions: [more] } : [rule, more]
  const periods = [first.period, other?.period].filter((period) => period !== undefined)
  return {
    value,
    understood: [said(first, true), ...(other === undefined ? [] : [said(other, false)])].join(' '),
    isStarted: periods.every(({ after, until }) => (after ?? until) !== undefined),
  }
}

const declared = ({ period, ...words }: Case): { readonly [key: string]: Plain } => ({
  ...(words.records !== undefined && { records: words.records }),
  ...(period && declaredOf(period)),
  ...(words.criterion !== undefined && { criterion: words.criterion }),
  ...(words.when !== undefined && { when: words.when }),
})

function said({ period, criterion, when, records }: Case, isFirst: boolean): string {
  const time = period === undefined ? (criterion ?? '') : `kept ${saidOf(period)}`
  const about = records ?? when
  if (isFirst) return `Kept ${period === undefined ? '' : saidOf(period)}${when === undefined ? '' : `, ${when}`}.`
  return about === undefined ? `${time}.` : `${about.slice(0, 1).toUpperCase()}${about.slice(1)}: ${time}.`
}
