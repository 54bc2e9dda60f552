import type { Printed } from '../documents/tree/printed.js'
import type { Citation, Regime } from '../law/citation.js'
import type { Law, Provision } from '../law/law.js'
import { unique } from '../model/value.js'

/** How far a notice tells what a point of the law asks for. */
export interface CoveredItem {
  /** The point, in each law that asks for the same and is answered the same. */
  readonly cites: readonly Citation[]
  readonly says: string
  /** `told`; `gap`: a draft marks that something is missing; `silent`: nothing in the notice rests on it. */
  readonly state: 'told' | 'gap' | 'silent'
  /** The clauses that tell it. */
  readonly clauses: readonly string[]
}

/** The points that a notice is asked for: Articles 13 and 14 of the GDPR and the UK GDPR, Article 19 of the Swiss act. */
const asked: Readonly<Record<Regime, RegExp>> = {
  eu: /^gdpr:1[34]\.[12]\.[a-z]+$/,
  uk: /^uk-gdpr:1[34]\.[12]\.[a-z]+$/,
  ch: /^fadp:19\.(?:2\.[a-z]|3|4)$/,
}

/** What one notice tells of each point that the law asks for on that day, in the order of the law. */
export function coverageOf(law: Law, regimes: readonly Regime[], printed: readonly Printed[]): readonly CoveredItem[] {
  const points = regimes.flatMap((regime) => law.provisions().filter(({ id }) => asked[regime].test(id)))
  const items = new Map<string, CoveredItem>()
  for (const point of points) {
    const item = covered(point, printed)
    const key = `${point.id.slice(point.id.indexOf(':') + 1)} ${point.says} ${item.state} ${item.clauses.join(' ')}`
    const same = items.get(key)
    items.set(key, same ? { ...same, cites: [...same.cites, point.id] } : item)
  }
  return [...items.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}

const keyOf = ({ cites }: CoveredItem): string => cites[0]?.slice(cites[0].indexOf(':') + 1) ?? ''

function covered({ id, says }: Provision, printed: readonly Printed[]): CoveredItem {
  const units = printed.filter(({ cites }) => cites.some((cite) => cite === id || cite.startsWith(`${id}.`)))
  const state = units.some(({ gap }) => gap) ? 'gap' : units.length > 0 ? 'told' : 'silent'
  return { cites: [id], says, state, clauses: unique(units.map(({ clause }) => clause)) }
}
