import { type Quoted, quoted } from '../../findings/fact.js'
import type { Shape } from '../../language/shape.js'
import { shapes } from '../../language/shapes.gen.js'
import type { Value } from '../value.js'

/** What to do with text where a list stands. */
export type ItemAdvice =
  | { readonly do: 'space-after-dash' }
  | { readonly do: 'bracket'; readonly items: Quoted }
  | { readonly do: 'dash' }

/** What to do with text where a map stands. */
export type FieldsAdvice =
  | { readonly do: 'write-type'; readonly type: Quoted }
  | { readonly do: 'write-fields'; readonly fields: readonly string[] }

/** What to do with text where a list stands. */
export function adviceOnItem(value: string): ItemAdvice {
  if (/^-\S/.test(value)) return { do: 'space-after-dash' }
  return isBareList(value) ? { do: 'bracket', items: quoted(value) } : { do: 'dash' }
}

/** What to do with text where a map stands. */
export function adviceOnFields(shape: Shape | undefined, value: string): FieldsAdvice {
  const fields = Object.keys(shapes[shape?.object ?? shape?.list?.object ?? ''] ?? {})
  const isType = fields.includes('type') && isBareList(value)
  return isType ? { do: 'write-type', type: quoted(value) } : { do: 'write-fields', fields }
}

/** Whether a text is one word, or several with commas: a list that lacks its brackets. */
export const isBareList = (value: string): boolean => /^\w[\w.-]*(?:, *\w[\w.-]*)*$/.test(value)

/** The list that a text without brackets is. */
export const listMeant = (value: string): { readonly meant?: { readonly value: Value } } =>
  isBareList(value) ? { meant: { value: value.split(/, */) } } : {}
