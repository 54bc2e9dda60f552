import { statedConsents, withdrawalPlaces } from '../../../../facts/consent.js'
import type { RightId } from '../../../../facts/rights.js'
import type { GivenRight } from '../../../../facts/scope/rights-given.js'
import type { Regime } from '../../../../law/citation.js'
import type { Purpose } from '../../../../model/types.js'
import { each, unique } from '../../../../model/value.js'
import { child, type Pointer } from '../../../../source/pointer.js'

/** Where it is stated which rights there are. */
export const listedAt = '/rights/list'

/** What rights to some data follow from. */
export const originsOf = (given: readonly GivenRight[]): readonly Pointer[] =>
  unique(
    given.flatMap(({ regime, right }) => right.purposes.flatMap((purpose) => groundsOf(regime, right.right, purpose))),
  )

/**
 * What gives a right to a use of data: its bases and consents, the ways to take one back, and what people gave themselves.
 * Swiss law ties no right to a basis.
 */
export const groundsOf = (regime: Regime, right: RightId, purpose: Purpose): readonly Pointer[] => [
  ...(regime !== 'ch' && goingByBasis.has(right) ? [child(purpose, 'basis')] : []),
  ...(regime !== 'ch' && goingByConsent.has(right) ? statedConsents(purpose).map(({ at }) => at) : []),
  ...(right === 'portability'
    ? each(purpose.sources).flatMap(({ at, target }) => [at, ...(target.type ? [child(target, 'type')] : [])])
    : []),
  ...(right === 'withdraw-consent' ? withdrawalPlaces(purpose) : []),
]

/** Rights that some lawful bases give and others do not; the rest is for every use of data. */
const goingByBasis: ReadonlySet<RightId> = new Set(['erasure', 'objection', 'portability', 'withdraw-consent'])

/** Rights that consent gives, whether to a use or to sensitive data in it. */
const goingByConsent: ReadonlySet<RightId> = new Set(['erasure', 'portability', 'withdraw-consent'])
