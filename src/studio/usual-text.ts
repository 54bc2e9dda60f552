import { proposalsIn, proposedPlaces } from '../interview/as-printed.js'
import { made } from '../interview/decide.js'
import { decisionsIn } from '../interview/sequence.js'
import { ourId, type Standing, standingOf, statedAt } from '../interview/standing.js'
import type { Law } from '../law/law.js'
import type { Value } from '../reading/value.js'
import type { Plain } from '../source/edit.js'
import { child, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'

/** A declaration with all that is proposed in it: made in memory to be looked at, never saved and never printed. */
export interface UsualText {
  readonly trees: readonly SourceTree[]
  /** The places that nobody has confirmed. */
  readonly at: readonly Pointer[]
  /** Places among these at which somebody's own words stand, such as an address that was written down once already. */
  readonly own: readonly Pointer[]
  /** How many facts wait to be confirmed. */
  readonly count: number
}

/** What stands in the files now; undefined where one of them could not be read. */
export const wholeStanding = async (
  files: number,
  trees: readonly SourceTree[],
  law: Law,
  day: string,
): Promise<Standing | undefined> => (trees.length === files ? standingOf(trees, law, day) : undefined)

/** The declaration with its proposals; undefined where it has none. */
export function usualText(standing: Standing): UsualText | undefined {
  const decisions = decisionsIn(standing)
  const proposals = proposalsIn(decisions, standing)
  if (proposals.length === 0) return undefined
  const { trees } = made(proposals, standing).standing
  const count = proposedPlaces(decisions, standing).length
  const puts = proposals.flatMap((change) => ('put' in change ? [change] : []))
  const contact = statedAt(standing, child('/controllers', ourId(standing), 'contact'))
  const written = new Set(contact === undefined ? [] : wordsIn(contact, '').map(({ words }) => words))
  const own = puts.flatMap(({ put, to }) => wordsIn(to, put)).filter(({ words }) => written.has(words))
  return { trees, count, at: puts.map(({ put }) => put), own: own.map(({ at }) => at) }
}

/** Every text inside a value, with its place. */
function wordsIn(value: Plain | Value, at: Pointer): readonly { readonly at: Pointer; readonly words: string }[] {
  if (typeof value === 'string') return [{ at, words: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: readonly [string, Plain | Value]) =>
    wordsIn(inner, child(at, key)),
  )
}
