import type { Plain } from '../../source/edit.js'
import { declaredOf, type Period, periodOf, saidOf, sayPeriod, turns } from './read-period.js'

/** A period, and what it is for where it is not for everything. */
interface Limited {
  readonly records?: string
  readonly period: Period
}

/** Several periods of one answer: what is declared, and how they were understood. */
interface Several {
  readonly value: Plain
  readonly understood: string
  readonly doubt?: string
}

/**
 * Several periods in one answer: one with exceptions (`6 years after you leave, but pictures for ten`), or one for each sort of records
 * (`fees: 7 years; pictures: 1 year`). Undefined where any part cannot be read: then all of it stands as it was written.
 */
export function severalIn(words: string, clock: string | undefined): Several | undefined {
  const parts = words.split(/; ?|\. /).filter((part) => part !== '')
  return parts.length > 1 ? listed(parts, clock) : excepted(words, clock)
}

function listed([first = '', ...others]: readonly string[], clock: string | undefined): Several | undefined {
  const whole = periodOf(first, clock)
  const head = whole === undefined ? limitedIn(first, clock, undefined) : { period: whole }
  const rest = head && others.map((part) => limitedIn(part, startFor(head.period, clock), unitIn(first)))
  return head && rest?.every((each) => each !== undefined) ? together(head, rest) : undefined
}

function excepted(words: string, clock: string | undefined): Several | undefined {
  const [, main = '', exception = ''] =
    /^(.+?),? (?:but|except|apart from|save|with the exception of)(?: that| for)? (.+)$/i.exec(words) ??
    /^(.+?),? and (?=.+ for )(.+)$/i.exec(words) ??
    /^(.+?), (.+)$/.exec(words) ??
    []
  const period = periodOf(main, clock)
  const other = period && limitedIn(exception, startFor(period, clock), unitIn(main))
  return period && other && together({ period }, [other])
}

/** A time runs from where the one before it runs, if it says nothing else. */
const startFor = ({ after, until }: Period, clock: string | undefined): string | undefined =>
  after ?? (until === undefined ? clock : undefined)

const unitIn = (words: string): string | undefined => /\b(?:years?|months?|weeks?|days?)\b/i.exec(words)?.[0]

/** How many words can name what a period is for. */
const mostWords = 6

/** Words that say when something holds, and not what it is. */
const conditions =
  /\b(?:not?|never|if|when|where|unless|may|might|can|could|some|sometimes|because|only|we|which|who|than|at|least|most|more|longer|less|up|max|maximum|min|minimum|until|after|earlier|sooner|later)\b/i

/** `pictures for ten`, `accident reports are kept for 21 years`, `ten years for pictures`. */
function limitedIn(words: string, clock: string | undefined, unit: string | undefined): Limited | undefined {
  const [, length = '', what] = /^(.+?) for (?:the )?(\D+)$/i.exec(words) ?? []
  const ahead = what === undefined ? undefined : periodOf(length, clock)
  if (ahead !== undefined && what !== undefined && isName(what)) return { records: what, period: ahead }
  const each = words.replace(/^(?:(?:for|but|and|although|though|whereas|however,?) )+/i, '').split(' ')
  for (let count = 1; count <= Math.min(mostWords, each.length - 1); count++) {
    const records = each.slice(0, count).join(' ').replace(/[,:]$/, '')
    const rest = each
      .slice(count)
      .join(' ')
      .replace(/^(?:(?:is|are|stays?) )?(?:kept )?(?:for )?/i, '')
    const period = periodOf(rest, clock) ?? periodOf(withUnit(rest, unit), clock)
    if (period !== undefined) return isName(records) && turns.test(rest) === false ? { records, period } : undefined
  }
  return undefined
}

const isName = (records: string): boolean =>
  /\p{Letter}/u.test(records) &&
  !/^(?:or|and|else|otherwise|then|thereafter|also|plus|but|followed by|that|this|it|with|without)\b/i.test(records) &&
  !/^(?:an?|another|one|two|three|\d+) (?:\S+ )?(?:terms?|seasons?|semesters?|sessions?)$/i.test(records) &&
  records.split(' ').length <= mostWords &&
  !conditions.test(records) &&
  !turns.test(records)

/** `ten`, behind six years, is ten years. */
const withUnit = (words: string, unit: string | undefined): string =>
  unit === undefined ? words : words.replace(/^(\S+)(?=$| (?:after|from) )/i, `$1 ${unit}`)

/** One rule and its exceptions, or a rule for each sort of records. */
function together({ records, period }: Limited, others: readonly Limited[]): Several {
  const rules = others.map((other) => ({
    ...(other.records !== undefined && { records: other.records }),
    ...declaredOf(other.period),
  }))
  const value =
    records === undefined
      ? { ...declaredOf(period), exceptions: rules }
      : [{ records, ...declaredOf(period) }, ...rules]
  const first = records === undefined ? sayPeriod(period) : named({ records, period })
  const isStarted = [period, ...others.map((other) => other.period)].every(
    ({ after, until }) => (after ?? until) !== undefined,
  )
  return {
    value,
    understood: [first, ...others.map(named)].join(' '),
    ...(!isStarted && { doubt: 'From when does the time run?' }),
  }
}

const named = ({ records = '', period }: Limited): string =>
  `${records.slice(0, 1).toUpperCase()}${records.slice(1)}: ${saidOf(period)}.`
