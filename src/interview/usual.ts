import type { PurposeField, Reason, Usual, UsualPurpose } from '../catalogue/starters/starter.js'
import { ourId, type Standing, textAt } from './standing.js'

/** The country of the organisation, once it is confirmed. */
export const countryIn = (standing: Standing): string | undefined =>
  textAt(standing, `/controllers/${ourId(standing)}/country`)

/** Whether something was judged for the country of the organisation; what judges nothing holds everywhere. */
export const holdsHere = ({ countries }: Pick<Reason, 'countries'>, standing: Standing): boolean =>
  countries === undefined || countries.some((country) => country === countryIn(standing))

/** What is usual for a field of a purpose here; undefined where nothing is known. */
export const usualFor = (purpose: UsualPurpose, field: PurposeField, standing: Standing): Usual | undefined =>
  [purpose.usual[field] ?? []].flat().find((usual) => holdsHere(usual, standing))

/** The purpose of the situation by its id. */
export const usualPurpose = ({ situation }: Standing, id: string): UsualPurpose | undefined =>
  situation?.purposes.find((purpose) => purpose.id === id)
