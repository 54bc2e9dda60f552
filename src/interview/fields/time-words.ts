import type { Value } from '../../reading/value.js'
import { alike } from './alike.js'
import { readTime } from './read-time.js'

/** A period in the words that would be read as it; undefined where no words would, or nothing is stated. */
export function timeWords(value: Value | undefined, clock: string | undefined): string | undefined {
  const sayings = value === undefined ? [] : [wordsFor(value), ...wordsForSeveral(value)]
  return sayings.find((words) => {
    const read = words === undefined ? undefined : readTime(words, clock)
    return read !== undefined && 'value' in read && alike(read.value, value)
  })
}

/** Several periods as they can be said: a rule with its exceptions, one for each sort of records, one for each case. */
function wordsForSeveral(value: Value): readonly string[] {
  if (Array.isArray(value)) {
    const parts = value.flatMap((each) => part(each) ?? [])
    return parts.length === value.length ? [parts.map(aboutFirst).join('; '), parts.map(whenLast).join(', ')] : []
  }
  const exceptions: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'exceptions') : undefined
  if (!Array.isArray(exceptions)) return part(value)?.when === undefined ? [] : [whenLast(part(value))]
  const [rule, rest] = [part(value), exceptions.flatMap((each: Value) => part(each) ?? [])]
  if (rule === undefined || rest.length !== exceptions.length) return []
  const behind = rest.map((one) => (one.when === undefined ? aboutFirst(one) : `${one.when}, ${one.time}`)).join(', ')
  return [`${rule.time}, but ${behind}`, [rule.time, ...rest.map(aboutFirst)].join('; ')]
}

interface Part {
  readonly time: string
  readonly records?: string | undefined
  readonly when?: string | undefined
}

const aboutFirst = ({ records, when, time }: Part): string => `${records ?? when}: ${time}`

const whenLast = ({ time = '', when }: Partial<Part> = {}): string => `${time} ${when}`

/** One of several periods; undefined where it says more than these words can. */
function part(value: Value): Part | undefined {
  const time = wordsFor(value)
  if (time === undefined || typeof value !== 'object' || value === null) return undefined
  return { time, records: fieldIn(value, 'records'), when: fieldIn(value, 'when') }
}

function wordsFor(value: Value): string | undefined {
  if (typeof value !== 'object' || value === null) return value === 'none' ? 'not kept' : undefined
  const [keep, atMost, atLeast, after, until, criterion] = wordFields.map((key) => fieldIn(value, key))
  const because = fieldIn(value, 'because')?.replace(
    /^(?:The|They|It|We|Our|You|Your|This|That|These|Those|There|An?|Some)\b/,
    (word) => word.toLowerCase(),
  )
  const where = because?.replace(/^they (?:are )?/, '').replace(/^go /, 'it goes ')
  if (keep === 'indefinitely') return where === undefined ? 'for ever' : `for ever, ${where}`
  const time = timeIn({ keep, atMost, atLeast, after, until, criterion })
  return time === undefined || because === undefined ? time : `${time} because ${because}`
}

function timeIn({ keep, atMost, atLeast, after, until, criterion }: Times): string | undefined {
  if (criterion !== undefined) return criterion
  const bound =
    atLeast === undefined
      ? `at most ${atMost}`
      : atMost === undefined
        ? `at least ${atLeast}`
        : `${atLeast} to ${atMost}`
  const isBound = (atLeast ?? atMost) !== undefined
  if (until !== undefined) return `until ${until}${isBound ? `, but ${bound}` : ''}`
  const length = keep ?? (isBound ? bound : undefined)
  return length === undefined ? undefined : `${length}${after === undefined ? '' : ` after ${after}`}`
}

type Times = { readonly [Key in (typeof wordFields)[number]]: string | undefined }

const wordFields = ['keep', 'atMost', 'atLeast', 'after', 'until', 'criterion'] as const

const fieldIn = (value: object, key: string): string | undefined => {
  const inside: unknown = Reflect.get(value, key)
  return typeof inside === 'string' ? inside : undefined
}
