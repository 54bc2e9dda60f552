import type { Regime } from '../../law/citation.js'
import type { Purpose } from '../../model/types.js'
import { type ApplicableRight, applicableRight, applicableRights, isMarketingAlone, type RightId } from '../rights.js'
import type { Scope } from './scope.js'

/** A right as one regime gives it. */
export interface GivenRight {
  readonly regime: Regime
  readonly right: ApplicableRight
}

/** The rights for the purposes of a document; a right that applies to none of them is left out. */
export function rightsGiven({ model, law, purposes }: Scope, regime: Regime): readonly GivenRight[] {
  const here = new Set(purposes.map(({ id }) => id))
  return applicableRights(model, law, regime).flatMap((right) => {
    const covered = right.purposes.filter(({ id }) => here.has(id))
    if (covered.length === 0) return []
    const limited = right.limited.filter(({ id }) => here.has(id))
    return [{ regime, right: { ...right, purposes: covered, limited, everywhere: covered.length === purposes.length } }]
  })
}

/** The purposes of a document that a right covers, in any of some regimes. */
export function purposesWith(
  { model, law, purposes }: Scope,
  right: RightId,
  regimes: readonly Regime[],
): readonly Purpose[] {
  const ids = new Set(
    regimes.flatMap((regime) => applicableRight(model, law, regime, right)?.purposes.map(({ id }) => id) ?? []),
  )
  return purposes.filter(({ id }) => ids.has(id))
}

/** Purposes that people can object to. */
export interface Objections {
  /** Those of Article 21(1), as far as they are more than marketing. */
  readonly general: readonly Purpose[]
  readonly marketing: readonly Purpose[]
}

/** What people can object to, where rights are stated at all; Swiss law knows no such right. */
export function objections(scope: Scope): Objections {
  if (scope.model.rights?.list === undefined) return { general: [], marketing: [] }
  const regimes = scope.regimes.filter((regime) => regime !== 'ch')
  return {
    general: purposesWith(scope, 'objection', regimes).filter((purpose) => !isMarketingAlone(purpose)),
    marketing: purposesWith(scope, 'marketing-objection', regimes),
  }
}
