import { type Quoted, quoted } from '../../findings/fact.js'
import { isNamedLanguage } from '../../language/language-tag.js'
import { idMeant, idsLike, reservedIds } from '../../language/near-miss.js'
import { registers } from '../../language/shape.js'
import { suggest } from '../../language/suggest.js'
import { child, type Pointer } from '../../source/pointer.js'
import { shapeAt } from '../map-place.js'
import { undeclaredIds } from '../named-ids.js'
import type { ValueMap } from '../value.js'
import type { Context, Told } from './misfit.js'
import { renamed } from './unknown-field.js'
import { type OtherTagWritten, otherTagWritten } from './wrong-form.js'

/** A key of a map that has names of its author's, of rights or of languages, and cannot be one. */
export type WrongName =
  | OtherTagWritten
  | { readonly mistake: 'no-language'; readonly key: Quoted; readonly offersNone: boolean }
  | { readonly mistake: 'no-right'; readonly key: Quoted; readonly meant?: string; readonly rights: readonly string[] }
  | { readonly mistake: 'reserved-id'; readonly id: string }
  | { readonly mistake: 'no-id'; readonly key: Quoted; readonly meant?: string }

/** A key that is no id, no right, no language. */
export function wrongName(context: Context): Told<WrongName> {
  const { error, at, whole } = context
  const key = error.propertyName ?? ''
  return { at: child(at, key), aim: 'key', ...tell(context, key, shapeAt(whole, at)) }
}

function tell(context: Context, key: string, shape: ReturnType<typeof shapeAt>): Told<WrongName> {
  if (shape?.text && !shape.map) {
    const tag = isNamedLanguage(key) ? otherTagWritten(key) : undefined
    if (tag !== undefined) return { mistake: tag }
    return { mistake: { mistake: 'no-language', key: quoted(key), offersNone: shape.noneBecause === true } }
  }
  const { allowedValues } = context.error.params
  if (Array.isArray(allowedValues)) return noRight(context, key, allowedValues.map(String))
  // Within a text there are no ids.
  if (!shape?.map) return { mistake: { mistake: 'no-language', key: quoted(key), offersNone: false } }
  return reservedIds.has(key) ? { mistake: { mistake: 'reserved-id', id: key } } : noId(context, key)
}

function noRight(context: Context, key: string, rights: readonly string[]): Told<WrongName> {
  const meant = suggest(key, rights)
  const mistake = { mistake: 'no-right', key: quoted(key), rights } as const
  return meant === undefined ? { mistake } : { mistake: { ...mistake, meant }, ...renamed(context, meant) }
}

function noId({ at, whole }: Context, key: string): Told<WrongName> {
  const meant = namedElsewhere(whole, at, key) ?? idMeant(key)
  const mistake = { mistake: 'no-id', key: quoted(key) } as const
  // References to the id that was meant find an entry that is there, though it cannot be used.
  return meant === undefined ? { mistake } : { mistake: { ...mistake, meant }, alsoSkipped: [child(at, meant)] }
}

/** The id by which other places name the entry: the only one like this name that nothing is declared under. */
function namedElsewhere(whole: ValueMap, at: Pointer, key: string): string | undefined {
  const register = registers.find((name) => at === child('', name))
  if (register === undefined) return undefined
  const [only, ...others] = undeclaredIds(whole, register).filter(idsLike(key))
  return others.length === 0 ? only : undefined
}
