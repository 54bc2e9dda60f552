import { type Quoted, quoted } from '../../findings/fact.js'
import { isForEver, saysWhatDecides } from '../../language/kept-in-words.js'
import { otherTag } from '../../language/language-tag.js'
import { countryMeant, dateMeant, idMeant, periodMeant, reservedIds } from '../../language/near-miss.js'
import { keysOf, type Pointer, parentOf } from '../../source/pointer.js'
import { entriesRead } from '../entries-read.js'
import { type Spot, shapeAt, spotOf, valueAt } from '../map-place.js'
import { isValueMap, type ValueMap } from '../value.js'
import type { Context, Told } from './misfit.js'
import { type NoCountry, noCountry } from './no-country.js'

/** What a text can be asked to be. */
export type TextForm =
  | 'authority'
  | 'catalogue-kind'
  | 'colour'
  | 'country'
  | 'date'
  | 'id'
  | 'language'
  | 'period'
  | 'vendor'

/** The tag of a language that is not written as tags are here; `meant`: as much of it as is read. */
export interface OtherTagWritten {
  readonly mistake: 'other-tag'
  readonly written: Quoted
  readonly meant?: Quoted
}

/** A text that has not the form its field asks for. */
export type WrongForm =
  | { readonly mistake: 'wrong-form'; readonly form: TextForm; readonly written: Quoted; readonly meant?: Quoted }
  /** Words where a period stands that says how long data are kept: they belong in another field. */
  | { readonly mistake: 'period-in-words'; readonly written: Quoted; readonly fields: KeptInWords }
  | NoCountry
  | OtherTagWritten
  /** `offersNone`: whether the word none may stand in place of the list. */
  | { readonly mistake: 'reserved-reference'; readonly id: string; readonly offersNone: boolean }
  | { readonly mistake: 'unexpected-value'; readonly spot: Spot }

/** The fields in which words say how long data are kept, with what was written of each. */
export type KeptInWords =
  | { readonly criterion: Quoted }
  | { readonly until: Quoted }
  | { readonly keep: Quoted; readonly after: Quoted }

/** What the patterns of the schema ask for, each told by a piece of it. */
const forms: readonly (readonly [RegExp, TextForm])[] = [
  [/\\d\{4\}-/, 'date'],
  [/hour\|day/, 'period'],
  [/^\^\[A-Z\]\{2\}/, 'country'],
  [/A-Za-z/, 'language'],
  [/none\|all/, 'id'],
  [/\[a-z\]\{2\}/, 'authority'],
  [/\\\./, 'catalogue-kind'],
  [/0-9a-fA-F/, 'colour'],
  [/^\^\[a-z0-9\]/, 'vendor'],
]

/** The form that a pattern of the schema asks for; undefined for a pattern that is not known here. */
export const formOf = (pattern: string): TextForm | undefined => forms.find(([test]) => test.test(pattern))?.[1]

/** A text that has not the form its field asks for. */
export function wrongForm({ error, at, whole }: Context): Told<WrongForm> {
  const pattern = String(error.params.pattern ?? '')
  const value = valueAt(whole, at)
  // Only a period is asked for in several forms.
  const form = error.keyword === 'anyOf' ? 'period' : formOf(pattern)
  if (typeof value !== 'string' || !form) return unexpectedValue({ at })
  if (form === 'id' && reservedIds.has(value)) {
    const offersNone = shapeAt(whole, parentOf(at))?.none === true
    return { mistake: { mistake: 'reserved-reference', id: value, offersNone } }
  }
  const tag = form === 'language' ? otherTagWritten(value) : undefined
  if (tag !== undefined) return { mistake: tag }
  const union = form === 'country' ? noCountry(whole, at, value) : undefined
  if (union !== undefined) return { mistake: union }
  const isKept = keysOf(at).at(-1) === 'keep'
  const fields = isKept ? keptInWords(value) : undefined
  if (fields !== undefined) return { mistake: { mistake: 'period-in-words', written: quoted(value), fields } }
  const meant =
    isKept && isForEver(value)
      ? 'indefinitely'
      : form === 'id'
        ? referenceMeant(whole, at, value)
        : meantBy[form]?.(value)
  const mistake = { mistake: 'wrong-form', form, written: quoted(value) } as const
  if (meant === undefined) return { mistake }
  return { mistake: { ...mistake, meant: quoted(meant) }, meant: { value: meant } }
}

/** A text as the tag of a language, where it is one. */
export function otherTagWritten(written: string): OtherTagWritten | undefined {
  const tag = otherTag(written)
  if (tag === undefined) return undefined
  return {
    mistake: 'other-tag',
    written: quoted(written),
    ...(tag.meant !== undefined && { meant: quoted(tag.meant) }),
  }
}

/** How long data are kept, where that is said in words that other fields are for. */
function keptInWords(written: string): KeptInWords | undefined {
  const [, length = '', after] = /^(.{1,40}?) (?:after|from|following) (\S.*)$/i.exec(written) ?? []
  const keep = /^\d+ [a-z ]+s?$/.test(length) ? length : periodMeant(length)
  if (keep !== undefined && after !== undefined) return { keep: quoted(keep), after: quoted(after) }
  const [, until] = /^(?:un)?till? (\S.*)$/i.exec(written) ?? []
  if (until !== undefined) return { until: quoted(until) }
  return saysWhatDecides(written) ? { criterion: quoted(written) } : undefined
}

/** A value of which only the schema knows what is wrong with it. */
export const unexpectedValue = ({ at }: Pick<Context, 'at'>): Told<WrongForm> => ({
  mistake: { mistake: 'unexpected-value', spot: spotOf(at) },
})

const meantBy: Readonly<Partial<Record<TextForm, (written: string) => string | undefined>>> = {
  date: dateMeant,
  period: periodMeant,
  country: countryMeant,
}

/** The declared id that was meant: the same in small letters, that of the entry with this label, or a similar one. */
function referenceMeant(whole: ValueMap, at: Pointer, written: string): string | undefined {
  const shape = shapeAt(whole, at)
  const register = shape?.ref ?? shape?.use
  const entries = register === undefined ? undefined : whole[register]
  if (!isValueMap(entries)) return undefined
  const id = idMeant(written)
  if (id !== undefined && id in entries) return id
  const { named, near, meant } = entriesRead(entries)
  // What it refers to is told to be called so.
  if (id !== undefined && meant.has(id)) return id
  // Of a longer one only the beginning is left in what it is meant for.
  return named(written) ?? (id === undefined || written.length > 100 ? undefined : near(id))
}

/** A number outside its bounds. */
export type OutOfRange = {
  readonly mistake: 'too-small' | 'too-large'
  readonly spot: Spot
  /** The last number that would do. */
  readonly limit: number
}

/** A number outside its bounds. */
export const outOfRange = ({ error, at }: Context): Told<OutOfRange> => ({
  mistake: {
    mistake: error.keyword === 'minimum' ? 'too-small' : 'too-large',
    spot: spotOf(at),
    limit: Number(error.params.limit),
  },
})
