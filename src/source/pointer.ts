/** An RFC 6901 JSON pointer into the declaration, such as `/purposes/membership/basis`; `''` is the whole of it. */
export type Pointer = string

/** A value of the model that knows where it was declared. */
export interface Declared {
  readonly at: Pointer
}

/** Most keys hold neither sign, and pointers are made by the thousand. */
const escaped = (key: string | number): string => {
  const text = String(key)
  return text.includes('~') || text.includes('/') ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text
}

/** The pointer to something inside a declared value, whether it is there or not. */
export function child(parent: Declared | Pointer, ...keys: readonly (string | number)[]): Pointer {
  let at = typeof parent === 'string' ? parent : parent.at
  for (const key of keys) at = `${at}/${escaped(key)}`
  return at
}

/** The keys that a pointer names, from the outside in. */
export function keysOf(pointer: Pointer): readonly string[] {
  if (pointer === '') return []
  const keys = pointer.slice(1).split('/')
  return pointer.includes('~') ? keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) : keys
}

/** Whether `pointer` is `ancestor` or lies inside it. */
export const isWithin = (pointer: Pointer, ancestor: Pointer): boolean =>
  pointer === ancestor || pointer.startsWith(`${ancestor}/`)

/** The pointer one level up; `''` for the top. */
export const parentOf = (pointer: Pointer): Pointer => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))

/** Whether a pointer is one of these places or lies inside one; the whole declaration, `''`, does not count. */
export function isInside(places: ReadonlySet<Pointer>, pointer: Pointer): boolean {
  for (let place = pointer; place !== ''; place = parentOf(place)) if (places.has(place)) return true
  return false
}

/** Some places and all that they lie in, each once; the whole declaration, `''`, does not count. */
export function withAncestors(places: Iterable<Pointer>): ReadonlySet<Pointer> {
  const all = new Set<Pointer>()
  for (const place of places) for (let at = place; at !== '' && !all.has(at); at = parentOf(at)) all.add(at)
  return all
}
