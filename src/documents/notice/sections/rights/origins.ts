import { statedConsents, withdrawalPlaces } from '../../../../facts/consent.js'
import type { RightId } from '../../../../facts/rights.js'
import type { GivenRight } from '../../../../facts/scope/rights-given.js'
import type { Purpose } from '../../../../model/types.js'
import { each, unique } from '../../../../model/value.js'
import { child, type Pointer } from '../../../../source/pointer.js'

/** Where it is stated which rights there are. */
export const listedAt = '/rights/list'

/** What rights to some data follow from. */
export const originsOf = (given: readonly GivenRight[]): readonly Pointer[] =>
  unique(given.flatMap(({ right }) => right.purposes.flatMap((purpose) => groundsOf(right.right, purpose))))

/** What gives a right to a use of data: its bases and consents, the ways to take one back, and what people gave themselves. */
export const groundsOf = (right: RightId, purpose: Purpose): readonly Pointer[] => [
  child(purpose, 'basis'),
  ...statedConsents(purpose).map(({ at }) => at),
  ...(right === 'portability'
    ? each(purpose.sources).flatMap(({ at, target }) => [at, ...(target.type ? [child(target, 'type')] : [])])
    : []),
  ...(right === 'withdraw-consent' ? withdrawalPlaces(purpose) : []),
]
