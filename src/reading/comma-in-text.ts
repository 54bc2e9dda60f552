import type { Value } from './value.js'

/**
 * The item of a list of texts that a comma inside a text made: in `[for example, rent]` there are two, and nobody sees
 * it. Undefined where each item is quoted, stands on a line of its own or is a single word among single words.
 */
export function commaInText(
  values: readonly Value[],
  list: string,
  writtenAt: (index: number) => string,
): number | undefined {
  if (!list.startsWith('[')) return undefined
  const found = values.findIndex((value, index) => {
    if (index === 0 || typeof value !== 'string' || !/^\p{Ll}/u.test(value)) return false
    const before = values[index - 1]
    const isProse = value.includes(' ') || (typeof before === 'string' && before.includes(' '))
    return isProse && writtenAt(index) === value
  })
  return found === -1 ? undefined : found
}
