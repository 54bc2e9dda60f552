import type { Regime } from '../law/citation.js'
import { oncePerModel } from '../model/once-per-model.js'
import type { Model, Purpose } from '../model/types.js'
import { each, isNone } from '../model/value.js'
import { basesIn } from './bases.js'
import { kindsOf } from './purposes.js'

/**
 * Whether people are owed an answer to whether they have to give the data of a purpose (Article 13(2)(e)): where a contract
 * or a law may oblige them; where that is open; or not, as all they give is what they choose to say, agree to or show.
 */
export type Need = 'owed' | 'open' | 'none'

/** What of it a purpose needs. */
export function needOf(model: Model, purpose: Purpose, regime: Regime): Need {
  const types = basesIn(purpose, regime).map(({ type }) => type)
  if (types.some((type) => type === 'contract' || type === 'legal-obligation')) return 'owed'
  if (types.length > 0 && types.every((type) => type === 'consent')) return 'none'
  const kinds = kindsOf(purpose)
  if (kinds.length === 0) return purpose.marketing === undefined || isNone(purpose.marketing) ? 'open' : 'none'
  if (kinds.every(({ group, id }) => groupsOfChoice.includes(group) || kindsOfChoice.includes(id))) return 'none'
  const isUsual = types.length === 0 && kinds.some(({ typicalBases: [usual] }) => usual === 'contract')
  return isUsual && !namesContract(model) ? 'owed' : 'open'
}

/** Whether some purpose is said to rest on a contract: then one of which that is not said need not. */
const namesContract = oncePerModel((model: Model): boolean =>
  [...model.purposes.values()].some(({ basis }) => each(basis).some(({ type }) => type === 'contract')),
)

const groupsOfChoice: readonly string[] = ['communication', 'marketing', 'analytics']

/** What people post, and pictures of them. */
const kindsOfChoice: readonly string[] = ['service.user-content', 'events.media', 'competitions.run']
