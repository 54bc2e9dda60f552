import type { Plain } from '../../source/edit.js'
import { dayMeant } from './day-in-words.js'
import { type ReadLength, readLength } from './read-length.js'
import { beganLarge } from './registered.js'

/** One length, end or both, as somebody said it. */
export interface Period {
  readonly keep?: ReadLength
  readonly atMost?: ReadLength
  readonly atLeast?: ReadLength
  readonly after?: string
  readonly until?: string
  /** Why so long. */
  readonly because?: string
  /** What happens then. */
  readonly end?: 'delete' | 'anonymise'
  readonly doubt?: string
}

/** Words behind which something else is said than the event before them. */
export const turns =
  /;|[.!?] |,? \b(?:but|except|excepting|unless|however|apart from|although|though|excluding|save for|otherwise|whereas|with the exception)\b/i

/**
 * Reads one period: `6 years after you leave`, `at most 30 days`, `5 to 7 years`, `until your 25th birthday`, `until you leave, then 6
 * years`, `until you leave, but at most 10 years`. Undefined where words say more, or other things, than the parts of one.
 */
export function periodOf(words: string, clock: string | undefined): Period | undefined {
  const [, main = words, because] = /^(.+?),? because (?!of )(.+)$/i.exec(words) ?? []
  const period = endedEarlier(main) ?? goneOn(main) ?? started(main, clock) ?? until(main)
  return period && { ...period, ...(because !== undefined && { because }) }
}

/** `until you leave, but at most 6 years`; `until you leave or 6 years, whichever is sooner`. */
function endedEarlier(words: string): Period | undefined {
  const [, sooner = '', most = ''] =
    /^(?:until|till) (.+?),? or (?:after )?(.+?),? whichever (?:is|comes) (?:the )?(?:first|sooner|earlier)$/i.exec(
      words,
    ) ?? []
  const [, event = sooner, bound = '', length = most] =
    /^(?:until|till) (.+?)[,:;]? (?:but |and |or )?(?:for )?(at least|not less than|a minimum of|at most|(?:no|not) longer than|(?:no|not) more than|a maximum of) (.+)$/i.exec(
      words,
    ) ?? []
  const limit = readLength(length)
  if (event === '' || limit === undefined || turns.test(event)) return undefined
  return /least|less|minimum/i.test(bound) ? { until: event, atLeast: limit } : { until: event, atMost: limit }
}

/** `until you leave, then 6 years`: the time runs from that end. */
function goneOn(words: string): Period | undefined {
  const [, event, more] =
    /^(?:until|till) (.+?)(?:[,:;]? (?:and )?then(?: for)?|,? followed by|,? and for|[,:;]? plus| ?\+|,? and) (?:another |a further )?(.+?)(?: (?:more|longer|further|after(?:wards)?|after that|thereafter|on top))?$/i.exec(
      words,
    ) ?? []
  const keep = event === undefined || more === undefined ? undefined : readLength(more)
  return event === undefined || keep === undefined || turns.test(event) ? undefined : { keep, after: event }
}

const limits: readonly (readonly [words: RegExp, field: 'atMost' | 'atLeast'])[] = [
  [
    /^(?:at (?:the )?most|up to|no (?:more|longer) than|not (?:more|longer) than|a maximum of|maximum(?: of)?|max\.?|within) (.+)$/i,
    'atMost',
  ],
  [/^(.+?),? (?:at (?:the )?most|maximum|max\.?|at the latest|or less)$/i, 'atMost'],
  [/^(?:at (?:the very )?least|no less than|not less than|a minimum of|minimum(?: of)?|min\.?) (.+)$/i, 'atLeast'],
  [/^(.+?),? (?:at least|minimum|min\.?|or (?:more|longer))$/i, 'atLeast'],
]

/** A length, with the event from which it runs, or without. */
function started(words: string, clock: string | undefined): Period | undefined {
  const [, length = words, , event] =
    /^(?:until )?(.+?),? (after|from|following|since|once|of|counted from|starting (?:from|with)|beginning (?:from|with)|past) (.+)$/i.exec(
      words,
    ) ?? []
  const whole = measured(words)
  if (whole !== undefined) return clock === undefined ? whole : { ...whole, after: clock }
  if (event === undefined) {
    // "6 years after", "6 years afterwards": after the end that was asked for.
    const [, bare] = /^(.+?) (?:after(?:wards)?|thereafter|after that|later)$/i.exec(words) ?? []
    const period = measured(bare ?? '')
    return period && (clock === undefined ? period : { ...period, after: clock })
  }
  const period = measured(length)
  if (period === undefined || turns.test(event) || hasMore(event)) return undefined
  return { ...period, ...eventOf(event) }
}

/** Another time behind the event is none of its words: `6 years after you leave, 10 for pictures`. */
const hasMore = (event: string): boolean =>
  /\(|: |\b(?:and|or) (?:for|not)\b|\bor (?:un)?till?\b|\bwhichever\b|\b(?:only|if)\b|, ?(?:and |or )?(?:for )?\d|\bfor (?:\d+|[a-z]+)$|\b(?:\d+|[a-z]+|an?) (?:years|months|weeks|days)\b|\ban? (?:year|month|week|day)\b/i.test(
    event,
  )

const eventOf = (event: string): Pick<Period, 'after' | 'doubt'> => {
  const { words, doubt } = dayMeant(small(event))
  return { after: words, ...(doubt !== undefined && { doubt }) }
}

function measured(words: string): Period | undefined {
  const keep = readLength(words)
  if (keep !== undefined) return { keep }
  const [, low = '', high = ''] = /^(?:between |from )?(.+?)(?: ?[-–—] ?| to | and )(.+)$/i.exec(words) ?? []
  const [atMost, unit = ''] = [readLength(high), /[a-z]+$/i.exec(high)?.[0]]
  const atLeast = readLength(low) ?? readLength(`${low} ${unit}`)
  if (atMost !== undefined && atLeast !== undefined && !/^(?:an?|1|one) /i.test(high)) return { atLeast, atMost }
  for (const [pattern, field] of limits) {
    const length = readLength(pattern.exec(words)?.[1] ?? '')
    if (length !== undefined) return { [field]: length }
  }
  return undefined
}

/** An end: an event, an age, or a day. */
function until(words: string): Period | undefined {
  const [, said] =
    /^(?:only )?(?:until|untill|till|til|[’']til|up until|up to|to the date|right until) (.+)$/i.exec(words) ?? []
  const [, when] = /^(?:deleted |then deleted )?(?:when|once|as soon as) (you .+)$/i.exec(words) ?? []
  const [ended] = /^(?:at |by |to |till )?(?:the )?end of .+$/i.exec(words) ?? []
  const event = said ?? when ?? ended?.replace(/^(?:at |by |to |till )?(?:the )?/i, 'the ')
  if (event === undefined || turns.test(event)) return undefined
  const age = /^(?:(?:the )?age(?: of)? |you (?:turn|reach|are) (?:the age of )?)?(\d{1,3})(?: years old)?$/i.exec(
    event,
  )?.[1]
  if (age !== undefined) {
    const isBare = event === age
    return {
      until: `you are ${age}`,
      ...(isBare && { doubt: `I took ${age} for an age. Say it in words if it is none.` }),
    }
  }
  if (hasMore(event)) return undefined
  const { words: end, doubt } = dayMeant(small(event))
  return { until: end, ...(doubt !== undefined && { doubt }) }
}

/** An event goes on a sentence. */
const small = (event: string): string =>
  event.replace(/^(?:You|Your|The|Our|We|They|Their|It|A|An)\b/, (word) => word.toLowerCase())

/** What is declared of it. */
export function declaredOf({ keep, atMost, atLeast, after, until: event, end, because }: Period): {
  readonly [key: string]: Plain
} {
  return {
    ...(keep && { keep: keep.length }),
    ...(atLeast && { atLeast: atLeast.length }),
    ...(atMost && { atMost: atMost.length }),
    ...(after !== undefined && { after }),
    ...(event !== undefined && { until: event }),
    ...(because !== undefined && { because: beganLarge(because) }),
    ...(end !== undefined && { end: [end] }),
  }
}

/** The period as it is read back. */
export function sayPeriod(period: Period): string {
  const then = period.end === undefined ? '' : `, then ${period.end === 'delete' ? 'deleted' : 'made anonymous'}`
  const why = period.because === undefined ? '' : `, because ${period.because}`
  return `Kept ${saidOf(period)}${then}${why}.`
}

/** The period inside a sentence: `for 6 years after you leave`. */
export function saidOf({ keep, atMost, atLeast, after, until: end }: Period): string {
  const limit = [...(atLeast ? [`at least ${atLeast.said}`] : []), ...(atMost ? [`at most ${atMost.said}`] : [])].join(
    ' and ',
  )
  if (end !== undefined) return `until ${end}${limit === '' ? '' : `, but ${limit}`}`
  return `for ${keep?.said ?? limit}${after === undefined ? '' : ` after ${after}`}`
}
