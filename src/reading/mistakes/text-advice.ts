import { type Quoted, quoted } from '../../findings/fact.js'
import { isId } from '../../language/near-miss.js'
import type { Register, Shape } from '../../language/shape.js'
import { shapes } from '../../language/shapes.gen.js'
import { isBareNone, isSlip } from '../../language/suggest.js'
import { entriesRead } from '../entries-read.js'
import { isValueMap, type Value, type ValueMap } from '../value.js'
import type { TextForm } from './wrong-form.js'

/** What to do with text where a list stands. */
export type ItemAdvice =
  | { readonly do: 'space-after-dash' }
  | { readonly do: 'bracket'; readonly items: Quoted }
  | { readonly do: 'dash' }
  /** A word for none would be printed in the list. */
  | { readonly do: 'write-or-delete' }
  /** What is written could not stand in the list either. */
  | { readonly do: 'list-of'; readonly of: ItemsWanted }
  /** `ids`: what is declared under the register, where it is little. */
  | { readonly do: 'name-ids'; readonly register: Register; readonly ids: readonly string[] }

/** What can stand where something else does: one of some words, or what has a form. */
export type ItemsWanted = { readonly words: readonly string[] } | { readonly form: TextForm }

/** What to do with text where a map stands. */
export type FieldsAdvice =
  | { readonly do: 'write-type'; readonly type: Quoted }
  | { readonly do: 'write-fields'; readonly fields: readonly string[] }
  /** Its fields are ids, which whoever writes them chooses. */
  | { readonly do: 'write-entries' }

/** What to do with text where a list stands. */
export function adviceOnItem(value: string, shape: Shape = {}, whole: ValueMap = {}): ItemAdvice {
  if (/^-\S/.test(value)) return { do: 'space-after-dash' }
  if (shape.list?.text !== undefined && isBareNone(value)) return { do: 'write-or-delete' }
  if (!isBareList(value)) return { do: 'dash' }
  const register = shape.list?.ref ?? shape.list?.use
  if (register === undefined || isListOfIds(value, shape, whole)) return { do: 'bracket', items: quoted(value) }
  const ids = idsOf(whole, register)
  return { do: 'name-ids', register, ids: ids.length <= 8 ? ids : [] }
}

/** Whether words can stand in a list: where they name entries, no word that is plainly no name of one is taken for one. */
export function isListOfIds(written: string, { list }: Shape, whole: ValueMap): boolean {
  const register = list?.ref ?? list?.use
  if (register === undefined) return true
  const entries = whole[register]
  if (!isValueMap(entries)) return false
  const { near } = entriesRead(entries)
  return written.split(/, */).some((word) => {
    const meant = Object.hasOwn(entries, word) ? word : near(word)
    return meant !== undefined && isId(meant) && isSlip(word, meant)
  })
}

/** The ids that are declared under a register. */
export function idsOf(whole: ValueMap, register: Register): readonly string[] {
  const entries = whole[register]
  return isValueMap(entries) ? Object.keys(entries).filter(isId) : []
}

/** What to do with text where a map stands. */
export function adviceOnFields(shape: Shape | undefined, value: string): FieldsAdvice {
  if (shape?.map) return { do: 'write-entries' }
  const fields = Object.keys(shapes[shape?.object ?? shape?.list?.object ?? ''] ?? {})
  const isType = fields.includes('type') && isBareList(value)
  return isType ? { do: 'write-type', type: quoted(value) } : { do: 'write-fields', fields }
}

/** Whether a text is one word, or several with commas: a list that lacks its brackets. */
export const isBareList = (value: string): boolean => /^\w[\w.-]*(?:, *\w[\w.-]*)*$/.test(value)

/** The list that a text without brackets is. */
export const listMeant = (value: string): { readonly meant?: { readonly value: Value } } =>
  isBareList(value) && !isBareNone(value) ? { meant: { value: value.split(/, */) } } : {}
