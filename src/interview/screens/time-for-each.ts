import type { FieldAnswer, Taken } from '../answer.js'
import { isNotKnown } from '../fields/not-known.js'
import { readTime } from '../fields/read-time.js'
import { timeWords } from '../fields/time-words.js'
import { strayField } from '../fields-decision.js'
import type { Asked } from '../form.js'
import { joinedTaken, shownAt } from '../joined-taken.js'
import { askedFor, leftOpen } from '../one-decision.js'
import { leftAnew } from '../open-since.js'
import { type Standing, statedAt } from '../standing.js'
import { howLong, timeOf, timeTaken } from './time-taken.js'

/** What is said of each alone: times by the ids of purposes, and whom to ask for them. */
export interface SaidOfEach {
  readonly fields: Readonly<Record<string, FieldAnswer>>
  readonly asked?: Readonly<Record<string, Asked>> | undefined
}

/** Takes what is said of each alone; what is left empty stays as it is. */
export function eachTaken(
  said: SaidOfEach,
  ids: readonly string[],
  after: string | undefined,
  standing: Standing,
): Taken {
  const { fields, asked = {} } = said
  const stray = strayField({ ...fields, ...asked }, ids)
  if (stray !== undefined) return stray
  const parts = ids.map((id) => {
    const knower = asked[id]
    const taken =
      knower === undefined
        ? oneTaken(id, String(fields[id] ?? '').trim(), after, standing)
        : askedFor([{ at: timeOf(id), says: howLong }], knower, standing)
    return shownAt(taken, () => id)
  })
  return joinedTaken(parts)
}

function oneTaken(id: string, words: string, after: string | undefined, standing: Standing): Taken {
  const at = timeOf(id)
  // What stands there and is said in the same words may say more than they do.
  if (words !== '' && words === timeWords(statedAt(standing, at), after)) return { changes: [] }
  if (words === '') return { changes: leftOpen({ at, says: howLong }, standing) }
  if (isNotKnown(words)) return { changes: leftAnew({ at, says: howLong }, standing) }
  const read = readTime(words, after)
  return 'refused' in read ? { refused: { '': read.refused } } : timeTaken(id, [at], read, standing)
}
