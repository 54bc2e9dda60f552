import type { Law } from '../law/law.js'
import type { Controller } from '../model/types.js'

/**
 * The state whose law a notice follows beside that of its regime: where all who give it have their seat, a territory
 * counting as the state that it is part of. Undefined where that is not stated, or where they are in several states.
 */
export function stateOf(issuers: readonly Controller[], law: Law): string | undefined {
  const states = new Set(
    issuers.map(({ country }) => (country === undefined ? undefined : (law.country(country)?.partOf ?? country))),
  )
  return states.size === 1 ? [...states][0] : undefined
}
