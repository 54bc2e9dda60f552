import { dataKind, type SpecialCategory } from '../catalogue/catalogue.js'
import type { Datum } from '../model/types.js'
import { each, isNone } from '../model/value.js'
import { child, type Pointer } from '../source/pointer.js'
import { isAnonymous } from './data-use.js'

/** What makes data sensitive: a special category, data stated to be one, or crimes and convictions (Articles 9 and 10). */
export type SensitiveKind = SpecialCategory | 'stated-as-special' | 'criminal'

/** A sensitive kind that data are of, and where that is declared. */
export interface Sensitive {
  readonly kind: SensitiveKind
  readonly at: Pointer
}

/** What makes some data sensitive, from their kinds and what their author adds; an explicit none says that they are not. */
export function sensitiveKinds(datum: Datum): readonly Sensitive[] {
  if (isAnonymous(datum)) return []
  const found = [...special(datum), ...criminal(datum)]
  return [...new Map(found.map((it) => [it.kind, it])).values()]
}

function* special(datum: Datum): Iterable<Sensitive> {
  if (isNone(datum.special)) return
  for (const id of datum.kinds ?? []) {
    const kind = dataKind(id)?.special
    if (kind) yield { kind, at: child(datum, 'kinds') }
  }
  for (const kind of each(datum.special)) yield { kind, at: child(datum, 'special') }
}

function* criminal(datum: Datum): Iterable<Sensitive> {
  if (isNone(datum.criminal) || datum.criminal === false) return
  if (datum.criminal === true) yield { kind: 'criminal', at: child(datum, 'criminal') }
  else if ((datum.kinds ?? []).some((id) => dataKind(id)?.criminal))
    yield { kind: 'criminal', at: child(datum, 'kinds') }
}

/**
 * Whether nothing says that data are sensitive and nothing says that they are not: neither a kind, also one that only Swiss
 * law counts as sensitive, nor a word of their author.
 */
export const isUnmarked = (datum: Datum): boolean =>
  datum.special === undefined &&
  datum.criminal === undefined &&
  !isAnonymous(datum) &&
  sensitiveKinds(datum).length === 0 &&
  !(datum.kinds ?? []).some((id) => dataKind(id)?.swissSensitive)
