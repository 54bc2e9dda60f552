import { child, type Pointer, parentOf } from '../../source/pointer.js'
import type { Instead, Taken } from '../answer.js'
import type { Change } from '../change.js'
import type { ReadTime } from '../fields/read-time.js'
import { namesAt } from '../named.js'
import type { Standing } from '../standing.js'

/** What is missing where nothing says how long data are kept. */
export const howLong = 'how long the data are kept'

/** Where a purpose says it. */
export const timeOf = (id: string): Pointer => child('/purposes', id, 'retention')

/** One time for several places, with what is doubtful about it, or what can be said instead. */
export function timeTaken(
  field: string,
  places: readonly Pointer[],
  { value, understood, doubt, instead, isArchive }: ReadTime,
  standing: Standing,
  offered?: readonly Instead[],
): Taken {
  const other = instead ?? offered
  return {
    changes: places.flatMap((put) => [{ put, to: value }, ...(isArchive ? asArchive(parentOf(put), standing) : [])]),
    understood: [
      {
        field,
        words: understood,
        ...(doubt !== undefined && { doubt }),
        ...(other !== undefined && { instead: other }),
      },
    ],
  }
}

const archiving = 'legal.archiving'

/** Only what is kept as an archive may be kept without an end: that is a kind of purpose. */
function asArchive(purpose: Pointer, standing: Standing): readonly Change[] {
  const kinds = namesAt(standing, child(purpose, 'kinds'))
  return kinds.includes(archiving) ? [] : [{ put: child(purpose, 'kinds'), to: [...kinds, archiving] }]
}
