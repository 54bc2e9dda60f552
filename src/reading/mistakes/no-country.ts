import { type Quoted, quoted } from '../../findings/fact.js'
import { keysOf, type Pointer } from '../../source/pointer.js'
import { enclosing, shapeAt } from '../map-place.js'
import type { ValueMap } from '../value.js'

/** A union of countries where one country is asked for. */
export interface NoCountry {
  readonly mistake: 'no-country'
  readonly written: Quoted
  /** Whether several countries may be named there. */
  readonly isList: boolean
  /** Whether the field `region` may say it in words. */
  readonly hasWords: boolean
}

const union = /^(?:the )?(?:eu|eea|europe|european union|european economic area|eu ?\/ ?eea)$/i

/** What is told of a union of countries in a place; undefined where none was named. */
export function noCountry(whole: ValueMap, at: Pointer, written: string): NoCountry | undefined {
  if (!union.test(written)) return undefined
  return {
    mistake: 'no-country',
    written: quoted(written),
    isList: shapeAt(whole, at)?.list !== undefined || /\/\d+(?:\/country)?$/.test(at),
    // A region is where data are; from where they are reached is asked for by country.
    hasWords: !keysOf(at).includes('accessFrom') && enclosing(whole, at, 'region') !== undefined,
  }
}
