import type { SourceTree } from '../source/tree.js'
import { openPlaces } from '../writing/open-places.js'
import type { OpenFact } from './messages.js'

/** What is still to be found out, by the marks in the files. */
export const openFacts = (trees: readonly SourceTree[]): readonly OpenFact[] =>
  trees.flatMap((tree) =>
    [...openPlaces(tree)]
      .toSorted(([, one], [, other]) => one.start - other.start)
      .map(([at, { start, mark }]) => ({
        ...{ at, says: mark.says, file: tree.file.path, line: tree.lines.linePos(start).line },
        ...(mark.asked && { asked: mark.asked }),
        isLeft: mark.left !== undefined,
        isProposed: mark.proposed !== undefined,
      })),
  )
