import type { Model } from '../model/types.js'
import { isWithin } from '../source/pointer.js'
import type { Claim, ClaimScope, ClaimType } from './claim.js'
import { declaredClaims } from './declared-claims.js'
import { spokenClaims } from './spoken-claims.js'

/**
 * The claims of one type that facts can contradict. What the declaration says as data goes first: a text that says no more
 * than that is not a second claim.
 */
export function claimsOf(model: Model, type: ClaimType): readonly Claim[] {
  const declared = declaredClaims(model).filter((claim) => claim.type === type)
  const inTexts = spokenClaims(model, type).filter((claim) => !declared.some((other) => covers(other, claim)))
  return [...declared, ...mergeAlike(inTexts)]
}

/** Whether one claim says at least as much as another, as far as purposes tell. */
const covers = ({ scope, at }: Claim, other: Claim): boolean =>
  isWithin(other.at, at) ||
  Object.keys(scope).length === 0 ||
  (Object.keys(scope).length === 1 &&
    scope.purposes !== undefined &&
    other.scope.purposes?.every((purpose) => scope.purposes?.includes(purpose)) === true)

/** Texts that say the same of the same are one claim, made where it stands first. */
function mergeAlike(claims: readonly Claim[]): readonly Claim[] {
  const byScope = new Map<string, Claim>()
  for (const claim of claims) {
    const key = keyOf(claim.scope)
    const first = byScope.get(key)
    byScope.set(key, first ? { ...first, also: [...first.also, claim.at, ...claim.also] } : claim)
  }
  return [...byScope.values()]
}

const keyOf = ({ purposes, data, dataSubjects }: ClaimScope): string =>
  JSON.stringify([purposes, data, dataSubjects].map((named) => named?.map(({ id }) => id) ?? null))
