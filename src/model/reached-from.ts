/** What is gone past, with all that only it leads to. */
export interface Past {
  readonly value?: (value: object) => boolean
  readonly field?: (key: string) => boolean
}

/**
 * All that some values hold and refer to, each once and before what it leads to itself. Without a stack of calls: a chain of
 * references can be as long as a file.
 */
export function* reachedFrom(roots: readonly unknown[], past: Past = {}): Iterable<object> {
  const seen = new Set<object>()
  const left = roots.toReversed()
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null || seen.has(value) || past.value?.(value)) continue
    seen.add(value)
    yield value
    const inner = Array.isArray(value) || value instanceof Map ? [...value.values()] : fieldsOf(value, past)
    for (const item of inner.reverse()) left.push(item)
  }
}

const fieldsOf = (value: object, { field }: Past): unknown[] =>
  Object.entries(value).flatMap(([key, item]) => (field?.(key) ? [] : [item]))
