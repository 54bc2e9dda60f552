import { oncePer } from '../../model/once-per-model.js'
import type { Purpose } from '../../model/types.js'
import type { Scope } from './scope.js'

type Here = Pick<Scope, 'purposes'>

/** By their ids: a document may tell of a purpose as narrowed to its readers. */
const placesOf = oncePer(
  (purposes: readonly Purpose[]): ReadonlyMap<string, number> => new Map(purposes.map(({ id }, index) => [id, index])),
)

/** Whether a document tells of a purpose. */
export const isPurposeHere = ({ purposes }: Here, { id }: Pick<Purpose, 'id'>): boolean => placesOf(purposes).has(id)

/** Those of some purposes that a document tells of, as it tells of them and in its order. */
export function purposesHere({ purposes }: Here, some: readonly Purpose[] | undefined): readonly Purpose[] {
  const places = new Set((some ?? []).flatMap(({ id }) => placesOf(purposes).get(id) ?? []))
  return [...places].sort((one, other) => one - other).flatMap((place) => purposes[place] ?? [])
}
