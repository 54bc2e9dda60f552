import type { Regime } from '../../law/citation.js'
import type { Purpose, Right } from '../../model/types.js'
import {
  type ApplicableRight,
  applicableRight,
  applicableRights,
  everyRight,
  isMarketingAlone,
  listedRights,
  type RightId,
} from '../rights.js'
import { isPurposeHere } from './purposes-here.js'
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

/** What people can object to by law; Swiss law knows no such right. */
export function objectionsByLaw(scope: Scope): Objections {
  const regimes = scope.regimes.filter((regime) => regime !== 'ch')
  return {
    general: purposesWith(scope, 'objection', regimes).filter((purpose) => !isMarketingAlone(purpose)),
    marketing: purposesWith(scope, 'marketing-objection', regimes),
  }
}

/** What people are told that they can object to: what the law gives, as far as the declaration states the right. */
export function objections(scope: Scope): Objections {
  const stated = rightsStated(scope)
  const { general, marketing } = objectionsByLaw(scope)
  return {
    general: stated.has('objection') ? general : [],
    marketing: stated.has('marketing-objection') ? marketing : [],
  }
}

/** What a declaration says right by right, as far as it concerns the readers of a document; undefined where the law says it. */
export function rightsListed(scope: Scope): ReadonlyMap<string, Right> | undefined {
  const { model, notice } = scope
  const listed = listedRights(model)
  const concerns = (right: Right): boolean => {
    const isHere = right.purposes?.some((purpose) => isPurposeHere(scope, purpose)) ?? true
    const isTheirs = right.dataSubjects?.some((people) => notice?.audience?.includes(people) ?? true) ?? true
    return isHere && isTheirs
  }
  return listed && new Map([...listed].filter(([, right]) => concerns(right)))
}

/**
 * The rights that the declaration states, for the purposes of a document: those of the law where it leaves them to the
 * law, else those that it lists and does not deny. What a list leaves out it withholds.
 */
export function rightsStated(scope: Scope): ReadonlySet<RightId> {
  if (scope.model.rights?.list === 'by-law') {
    return new Set(scope.regimes.flatMap((it) => rightsGiven(scope, it)).map(({ right }) => right.right))
  }
  const listed = rightsListed(scope)
  return new Set(everyRight.filter((id) => listed?.has(id) && listed.get(id)?.notApplicable === undefined))
}

/** The rights that the law gives the readers of a document and that a list of rights leaves out; none where there is no list. */
export function rightsLeftOut(scope: Scope): readonly RightId[] {
  const listed = rightsListed(scope)
  if (!listed) return []
  const given = new Set(scope.regimes.flatMap((it) => rightsGiven(scope, it)).map(({ right }) => right.right))
  return everyRight.filter((id) => given.has(id) && !listed.has(id))
}
