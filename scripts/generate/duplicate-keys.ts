/** A key that stands twice in one map of a JSON text, and the line of the second. */
export interface DuplicateKey {
  readonly key: string
  readonly line: number
}

/**
 * The keys that stand twice in one map of a JSON text, at any depth. `JSON.parse` takes the last of them without a word, so
 * that a field entered twice would silently lose its first meaning.
 */
export function duplicateKeys(json: string): readonly DuplicateKey[] {
  const open: Set<string>[] = []
  const found: DuplicateKey[] = []
  for (const { 0: token, 1: text, 2: colon, index } of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}]/g)) {
    if (token === '{') open.push(new Set())
    if (token === '}') open.pop()
    // Only what a colon follows is a key, and it is one of the innermost map.
    if (text === undefined || colon === undefined) continue
    const key: string = JSON.parse(text)
    const keys = open.at(-1)
    if (keys?.has(key)) found.push({ key, line: json.slice(0, index).split('\n').length })
    keys?.add(key)
  }
  return found
}
