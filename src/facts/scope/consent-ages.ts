import type { Regime } from '../../law/citation.js'
import { settled } from '../../law/law.js'
import { child, type Pointer } from '../../source/pointer.js'
import { hasChildren } from '../children.js'
import type { Scope } from './scope.js'

/** Whether children can be among the readers: not where others are said to have children among them, and they are not. */
export function readByChildren({ notice, model }: Scope): boolean {
  const readers = notice?.audience
  return !readers || readers.some(hasChildren) || ![...model.dataSubjects.values()].some(hasChildren)
}

/** The age from which a child consents alone in a country. */
export interface ConsentAge {
  readonly country: string
  /** Where it is declared that the country matters. */
  readonly at: Pointer
  readonly age: number
  /** Whether a younger child and its parent have to consent together. */
  readonly isJoint: boolean
}

/**
 * The ages in the countries of a regime whose people a document speaks to; in those of the controllers where it does not
 * say. The United Kingdom has one age, so it needs no asking.
 */
export function consentAges({ notice, issuers, law }: Scope, regime: Regime): readonly ConsentAge[] {
  const readers = (notice?.audienceCountries ?? []).map((country) => ({
    country,
    at: notice ? child(notice, 'audienceCountries') : '',
  }))
  const seats = issuers.flatMap(({ at, country }) =>
    country === undefined ? [] : [{ country, at: child(at, 'country') }],
  )
  const stated = readers.length > 0 ? readers : seats
  const places = regime === 'uk' ? [{ country: 'GB', at: child('', 'regimes') }] : stated
  return [...new Map(places.map((place) => [place.country, place])).values()]
    .filter(({ country }) => law.inArea(regime, country))
    .flatMap((place) => {
      const stated = law.consentAge(place.country)
      const age = settled(stated, 'age')
      return age === undefined ? [] : [{ ...place, age, isJoint: settled(stated, 'jointly') === true }]
    })
}
