import { entriesOf, field, isMap } from './yaml-values.js'

/** The id under which a datum with two names is known. */
export function canonicalId(declaration: unknown, id: string): string {
  const other = field(field(field(declaration, 'data'), id), 'aliasOf')
  return typeof other === 'string' && other !== id ? other : id
}

/** A declaration in which each datum goes by one id wherever `data` names it. */
export function withoutAliases(declaration: unknown): unknown {
  const rename = (item: unknown): unknown => {
    if (typeof item === 'string') return canonicalId(declaration, item)
    const ref = field(item, 'ref')
    return isMap(item) && typeof ref === 'string' ? { ...item, ref: canonicalId(declaration, ref) } : item
  }
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (!isMap(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        const inner = walk(each)
        return [key, key === 'data' && Array.isArray(inner) ? inner.map(rename) : inner]
      }),
    )
  }
  return entriesOf(field(declaration, 'data')).some(([, datum]) => field(datum, 'aliasOf'))
    ? walk(declaration)
    : declaration
}
