/** A word of the language, an id, a code, a day, a provision: what has no space in it and is no sentence; or a bracket. */
const isWord = (text: string): boolean => /^(?:[\p{L}\p{N}._:/@+-]*|[[\]{}])$/u.test(text)

/** The strings of some data that are neither a word nor somebody's own, each with its path. */
export function fragmentsIn(data: unknown, path = 'data'): readonly string[] {
  if (typeof data === 'string') return isWord(data) ? [] : [`${path}: ${data}`]
  if (typeof data === 'function' || data instanceof Map || data instanceof Set) return [`${path}: is no data`]
  if (typeof data !== 'object' || data === null) return []
  if ('at' in data && 'words' in data) return [`${path}: is a text of the model`]
  return Object.entries(data).flatMap(([key, value]) => {
    if (key === 'quote' || (key === 'name' && 'of' in data && 'id' in data)) return []
    return fragmentsIn(value, `${path}.${key}`)
  })
}
