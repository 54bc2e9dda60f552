import { type Quoted, quoted } from '../../findings/fact.js'
import { isLikeNone, suggest } from '../../language/suggest.js'
import { child } from '../../source/pointer.js'
import { enclosing, holders, type MapName, mapPlace, shapeAt, valueAt } from '../map-place.js'
import { isValueMap, type ValueMap } from '../value.js'
import type { Context, Told } from './misfit.js'

/** A key that is no field of the map it stands in: misspelt, or meant for another map. */
export type UnknownField = {
  readonly mistake: 'unknown-field'
  readonly key: Quoted
  readonly of: MapName
  readonly advice: FieldAdvice
}

/** What to do with a key that is no field where it stands. */
export type FieldAdvice =
  /** `<<`, which older YAML had. */
  | { readonly do: 'write-out' }
  | { readonly do: 'indent-less'; readonly outer: MapName }
  | { readonly do: 'rename'; readonly meant: string }
  | { readonly do: 'indent-further'; readonly above: string }
  | { readonly do: 'move'; readonly holders: readonly string[] }
  /** It looks like the rest of a text that a comma cut in two. */
  | { readonly do: 'quote-text' }
  | { readonly do: 'choose'; readonly fields: readonly string[] }

/** A key that is no field of the map it stands in. */
export function unknownField(context: Context): Told<UnknownField> {
  const { error, at, whole } = context
  const key = String(error.params.additionalProperty)
  const { name, fields } = mapPlace(whole, at)
  const { advice, ...rest } = adviceOn(context, key, Object.keys(fields))
  return {
    at: child(at, key),
    aim: 'key',
    mistake: { mistake: 'unknown-field', key: quoted(key), of: name, advice },
    ...rest,
  }
}

type Advised = Pick<Told<UnknownField>, 'alsoSkipped' | 'meant'> & { readonly advice: FieldAdvice }

function adviceOn(context: Context, key: string, fields: readonly string[]): Advised {
  const { at, whole } = context
  if (key === '<<') return { advice: { do: 'write-out' } }
  const outer = enclosing(whole, at, key)
  if (outer !== undefined) {
    return { advice: { do: 'indent-less', outer: mapPlace(whole, outer).name }, alsoSkipped: [child(outer, key)] }
  }
  const meant = suggest(key, fields) ?? referenceMeant(context, key) ?? noneMeant(context, key)
  if (meant !== undefined) return { advice: { do: 'rename', meant }, ...renamed(context, meant) }
  const inner = holders(whole, at, key)
  const above = inner.find((name) => isEmptyAbove(context, name))
  if (above !== undefined) return { advice: { do: 'indent-further', above } }
  if (inner.length > 0 && inner.length < 4) {
    return { advice: { do: 'move', holders: inner }, alsoSkipped: inner.map((name) => child(at, name)) }
  }
  return { advice: /\s/.test(key) ? { do: 'quote-text' } : { do: 'choose', fields } }
}

/** Whether a field is written and holds nothing: what follows it was meant to stand inside. */
const isEmptyAbove = ({ at, whole, locator }: Context, name: string): boolean =>
  valueAt(whole, child(at, name)) === undefined && locator.exists(child(at, name))

/** In `{ id: contact, only: the address }`, what is called an id is the reference. */
function referenceMeant({ at, whole }: Context, key: string): string | undefined {
  const isReference = 'ref' in mapPlace(whole, at).fields && valueAt(whole, child(at, 'ref')) === undefined
  const id = valueAt(whole, child(at, key))
  const entries = whole[shapeAt(whole, at)?.use ?? '']
  return isReference && typeof id === 'string' && isValueMap(entries) && id in entries ? 'ref' : undefined
}

/** Alone in a map that may say that there is none, a key like that word is that word. */
function noneMeant({ at, whole }: Context, key: string): string | undefined {
  if (shapeAt(whole, at)?.noneBecause !== true || !isLikeNone(key)) return undefined
  const map = valueAt(whole, at)
  return isValueMap(map) && isAlone(map, key) ? 'none' : undefined
}

/** Of a map with many fields, no more than two are looked at. */
function isAlone(map: ValueMap, key: string): boolean {
  for (const other in map) if (other !== key) return false
  return true
}

/** The key that was meant, unless it stands there too. */
export function renamed({ at, whole }: Context, key: string): Pick<Told<unknown>, 'meant'> {
  const isTaken = valueAt(whole, child(at, key)) !== undefined
  return isTaken ? {} : { meant: { key } }
}
