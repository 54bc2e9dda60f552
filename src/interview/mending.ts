import { isWithin, keysOf, type Pointer } from '../source/pointer.js'
import type { Decision } from './decision.js'

/** The decision that decides what stands at a place, or else one about the same entry, or by which such entries are named; undefined where none is. */
export function decisionAt<One extends Pick<Decision, 'decides'>>(
  decisions: readonly One[],
  at: Pointer,
): One | undefined {
  const found = decisions
    .flatMap((decision) => decision.decides.map((place) => ({ decision, nearness: nearness(place.at, at) })))
    .filter(({ nearness: near }) => near > 0)
    .toSorted((one, other) => other.nearness - one.nearness)
  return found[0]?.decision ?? decisions.find(({ decides }) => decides.some((place) => names(place.at, at)))
}

/** Whether a place is the list by which a purpose names entries of the register that another place lies in. */
function names(place: Pointer, at: Pointer): boolean {
  const [top, , field, ...deeper] = keysOf(place)
  return top === 'purposes' && deeper.length === 0 && field === keysOf(at)[0]
}

/** How near a place is to another: it holds it, lies inside it, or is of the same entry of a register. */
function nearness(place: Pointer, at: Pointer): number {
  const [one, other] = [keysOf(place), keysOf(at)]
  // A list of all entries is asked again only where nothing is asked of the one.
  if (one.length === 1 && other.length > 1) return one[0] === other[0] ? 1 : 0
  if (isWithin(at, place)) return 200 + one.length
  if (isWithin(place, at)) return 100 - one.length
  const [first, second] = one
  return first === other[0] && second === other[1] && one.length > 2 ? 10 - one.length : 0
}
