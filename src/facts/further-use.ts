import type { Regime } from '../law/citation.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { FurtherTo, Model, Purpose } from '../model/types.js'
import { basesIn } from './bases.js'
import { kindsOf, ownPurposes } from './purposes.js'

/** A purpose that uses data which were collected for another. */
export interface FurtherUse {
  readonly purpose: Purpose
  readonly furtherTo: FurtherTo
}

/** The purposes of ours that use data collected for something else. */
export const furtherUses = oncePerModel((model: Model): readonly FurtherUse[] =>
  ownPurposes(model).flatMap((purpose) => (purpose.furtherTo ? [{ purpose, furtherTo: purpose.furtherTo }] : [])),
)

/** What allows a further use: what is said to, or what the rest that is stated amounts to. */
export function routeOf({ route, compatibility, law, ukRoute }: FurtherTo): FurtherTo['route'] {
  if (route !== undefined) return route
  if (compatibility !== undefined) return 'compatible'
  if ((law ?? []).length > 0) return 'law'
  return ukRoute === undefined ? undefined : 'uk-article-8a'
}

/** Whether what allows a further use does so in a regime: Article 8A is law in the United Kingdom alone. */
export const isRouteIn = (route: FurtherTo['route'], regime: Regime): boolean =>
  route !== undefined && (route !== 'uk-article-8a' || regime === 'uk')

/** Whether a purpose is research, an archive or statistics: with the safeguards of Article 89(1), compatible with any first use. */
export const isResearch = (purpose: Purpose): boolean =>
  kindsOf(purpose).some(({ id }) => ['research.scientific', 'legal.archiving', 'analytics.statistics'].includes(id))

/** Whether a purpose is scientific or historical research. */
export const isScientific = (purpose: Purpose): boolean =>
  kindsOf(purpose).some(({ id }) => id === 'research.scientific')

/** Whether a purpose rests on consent alone in a regime. */
export function restsOnConsent(purpose: Purpose | undefined, regime: Regime): boolean {
  const bases = purpose ? basesIn(purpose, regime) : []
  return bases.length > 0 && bases.every(({ type }) => type === 'consent')
}
