import { visible } from '../../source/characters.js'
import { type Look, widthOf, wrap } from '../layout.js'
import { printPlace } from '../print-place.js'
import type { Compared } from './compared.js'

/** Where something could not be read for certain, which may have changed too. */
export function unreadLines(all: readonly Compared[], look: Look): readonly string[] {
  const places = unreadPlaces(all)
  if (places.length === 0) return []
  const head = 'Not compared, since it cannot be read for certain (lint says why):'
  return [...wrap(head, widthOf(look)), ...places.map((place) => `  ${visible(place)}`)]
}

/** The same as places: `privacy.yaml:41:3 (old)`. */
export const unreadPlaces = (all: readonly Compared[]): readonly string[] =>
  all.flatMap(({ unread }) => [
    ...new Set(unread.flatMap(({ side, finding }) => finding.places.map((place) => `${printPlace(place)} (${side})`))),
  ])
