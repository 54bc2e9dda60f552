import { quoted } from '../findings/fact.js'
import type { Model } from '../model/types.js'
import { isWithin } from '../source/pointer.js'
import type { Claim } from './claim.js'
import { isAboutAllData, purposesOf } from './claim-scope.js'
import type { Contrary } from './contrary.js'
import { said } from './said.js'

/**
 * What purposes say of showing data to everybody, or to others than those who give them, where nobody who sees them is
 * declared: a promise may deny it.
 */
export function publishedInText(model: Model, claim: Claim, declared: readonly Contrary[]): readonly Contrary[] {
  if (declared.length > 0 || !isAboutAllData(claim)) return declared
  const places = purposesOf(model, claim).map(({ at }) => at)
  return said(model, 'publication')
    .filter(({ at }) => at !== claim.at && places.some((place) => isWithin(at, place)))
    .map(({ at, match }) => ({ at, fact: { is: 'described', words: quoted(match) } }))
}
