import { proposalsIn, proposedPlaces } from '../interview/as-printed.js'
import { made } from '../interview/decide.js'
import { decisionsIn } from '../interview/sequence.js'
import { type Standing, standingOf } from '../interview/standing.js'
import type { Law } from '../law/law.js'
import type { Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'

/** A declaration with all that is proposed in it: made in memory to be looked at, never saved and never printed. */
export interface UsualText {
  readonly trees: readonly SourceTree[]
  /** The places that nobody has confirmed. */
  readonly at: readonly Pointer[]
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
  return { trees, count, at: proposals.flatMap((change) => ('put' in change ? [change.put] : [])) }
}
