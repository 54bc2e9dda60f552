import type { Part } from '../../changes/part.js'

/** What JSON holds of a part. */
export type PlainPart = string | number | boolean | readonly PlainPart[] | { readonly [key: string]: PlainPart }

/** A part as a program reads it: what is declared, in its longest form. */
export function plainPart(part: Part): PlainPart {
  switch (part.is) {
    case 'value':
      return part.value
    case 'text':
      return part.words.size === 1 ? ([...part.words.values()][0] ?? '') : Object.fromEntries(part.words)
    case 'none':
      return part.because ? { none: plainPart(part.because) } : 'none'
    case 'ref':
      return part.id
    case 'list':
      return part.items.map(plainPart)
    case 'map':
      return part.uses && part.fields.size === 0
        ? part.uses.id
        : { ...(part.uses && { ref: part.uses.id }), ...plainFields(part.fields) }
    case 'entries':
      return plainFields(part.entries)
  }
}

const plainFields = (parts: ReadonlyMap<string, Part>): { readonly [key: string]: PlainPart } =>
  Object.fromEntries([...parts].map(([key, one]) => [key, plainPart(one)]))

/** The same in one line for people, as it could be written in a declaration. */
export const partText = (part: Part): string => lineOf(plainPart(part), true)

function lineOf(plain: PlainPart, isTop = false): string {
  if (typeof plain !== 'object') return String(plain)
  if (isList(plain)) {
    const items = plain.map((item) => lineOf(item)).join(', ')
    return isTop ? items : `[${items}]`
  }
  const fields = Object.entries(plain)
    .map(([key, value]) => `${key}: ${lineOf(value)}`)
    .join(', ')
  return isTop ? fields : `{ ${fields} }`
}

const isList = (plain: PlainPart): plain is readonly PlainPart[] => Array.isArray(plain)
