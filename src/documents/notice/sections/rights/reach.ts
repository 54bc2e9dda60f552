import type { GivenRight } from '../../../../facts/scope/rights-given.js'
import { unique } from '../../../../model/value.js'
import { listing, type Piece, row, values } from '../../../clauses/blocks.js'
import { purposeTitle } from '../../../clauses/names.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import { readersOf } from '../../per-regime.js'

/** The uses of data that a right is for, where it is not for all; for their readers where the laws differ. */
export function reachOf(scene: Scene, given: readonly GivenRight[], cites: Cites): readonly Piece[] {
  if (given.every(({ right }) => right.everywhere)) return []
  const groups = unique(given.map(keyOf)).map((key) => given.filter((it) => keyOf(it) === key))
  return [
    values(
      groups.map((group) => {
        const regimes = group.map(({ regime }) => regime)
        const label =
          groups.length > 1
            ? scene.say('rights.for-readers', { readers: readersOf(scene, regimes) })
            : scene.say('rights.for', {})
        return row(scene, label, cites, uses(scene, group))
      }),
    ),
  ]
}

const keyOf = ({ right }: GivenRight): string => right.purposes.map(({ id }) => id).join(' ')

function uses(scene: Scene, [first]: readonly GivenRight[]): Piece {
  if (!first) return undefined
  if (first.right.everywhere) return scene.say('rights.for-all', {})
  return listing(
    scene,
    first.right.purposes.map((purpose) => purposeTitle(scene, purpose)),
  )
}
