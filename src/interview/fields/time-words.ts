import type { Value } from '../../reading/value.js'
import { alike } from './alike.js'
import { readTime } from './read-time.js'

/** A period in the words that would be read as it; undefined where no words would, or nothing is stated. */
export function timeWords(value: Value | undefined, clock: string | undefined): string | undefined {
  const words = value === undefined ? undefined : wordsFor(value)
  const read = words === undefined ? undefined : readTime(words, clock)
  return read !== undefined && 'value' in read && alike(read.value, value) ? words : undefined
}

function wordsFor(value: Value): string | undefined {
  if (typeof value !== 'object' || value === null) return value === 'none' ? 'not kept' : undefined
  const [keep, atMost, atLeast, after, until, criterion] = wordFields.map((key) => fieldIn(value, key))
  if (keep === 'indefinitely') return 'for ever'
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

const wordFields = ['keep', 'atMost', 'atLeast', 'after', 'until', 'criterion'] as const

const fieldIn = (value: object, key: string): string | undefined => {
  const inside: unknown = Reflect.get(value, key)
  return typeof inside === 'string' ? inside : undefined
}
