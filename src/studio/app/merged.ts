import { applyPatch, structuredPatch } from 'diff'

/** What both changed in one text, line by line; undefined where they changed the same place. */
export function merged(before: string, mine: string, theirs: string): string | undefined {
  const patch = structuredPatch('', '', before, theirs, '', '', { context: 1 })
  const both = applyPatch(mine, patch, { fuzzFactor: 0, autoConvertLineEndings: false })
  return both === false ? undefined : both
}
