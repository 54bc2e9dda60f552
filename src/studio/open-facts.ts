import { missingOf } from '../interview/fields/entry-name.js'
import type { Standing } from '../interview/standing.js'
import type { Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { openPlaces } from '../writing/open-places.js'
import type { OpenFact } from './messages.js'

/** What is still to be found out, by the marks in the files, each with the name of what it is about. */
export const openFacts = (
  trees: readonly SourceTree[],
  standing: Pick<Standing, 'value'> | undefined,
  needed: readonly Pointer[],
): readonly OpenFact[] =>
  trees.flatMap((tree) =>
    [...openPlaces(tree)]
      .toSorted(([, one], [, other]) => one.start - other.start)
      .map(([at, { start, mark }]) => ({
        ...{
          at,
          says: standing === undefined ? mark.says : missingOf(at, mark.says, standing),
          file: tree.file.path,
          line: tree.lines.linePos(start).line,
        },
        ...(mark.asked && { asked: mark.asked }),
        isLeft: mark.left !== undefined,
        isByLaw: needed.includes(at),
        isProposed: mark.proposed !== undefined,
      })),
  )
