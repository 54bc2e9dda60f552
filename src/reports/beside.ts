import type { Finding, Related } from '../findings/finding.js'
import type { Worded } from '../wording/words.js'
import { digits } from './layout.js'
import { printPlace } from './print-place.js'

/** Another place that explains a finding, with what it is to it. */
export interface Beside {
  readonly related: Related
  readonly message: string
}

/** Which other places explain a finding at each of its places, and which explain it at all of them. */
export interface BesidePlaces {
  readonly each: readonly (readonly Beside[])[]
  readonly all: readonly Beside[]
}

/** The other places of a finding; one that belongs to every one of several places is told once. */
export function besideOf({ places }: Finding, { related: messages }: Worded): BesidePlaces {
  const each = places.map(({ related }, index) =>
    related.map((one, nth) => ({ related: one, message: messages[index]?.[nth] ?? '' })),
  )
  const keys = each.map((some) => new Set(some.map(keyOf)))
  // What explains all of them explains the first: no other has to be held against each.
  const shared = new Set(
    keys.length > 1 ? [...(keys[0] ?? [])].filter((key) => keys.every((some) => some.has(key))) : [],
  )
  const isShared = (one: Beside): boolean => shared.has(keyOf(one))
  const all = (each[0] ?? []).filter(isShared)
  return {
    each: each.map((some) => some.filter((one) => !isShared(one))),
    all: all.map(({ related, message }) => ({ related, message: `${message} (for all ${digits(places.length)})` })),
  }
}

const keyOf = ({ related, message }: Beside): string => `${printPlace(related)} ${related.is} ${message}`
