import { recipientsOf } from '../../facts/query.js'
import type { Purpose, Recipient } from '../../model/types.js'
import { each } from '../../model/value.js'
import type { Pointer } from '../../source/pointer.js'
import type { Scene } from '../clauses/scene.js'

const known = new WeakMap<readonly Purpose[], ReadonlyMap<Recipient, readonly Pointer[]>>()

/** Where the purposes of a notice name a recipient: what the notice tells of it, it tells because of them. */
export function usesOf(scene: Scene, recipient: Recipient): readonly Pointer[] {
  const uses = known.get(scene.purposes) ?? findUses(scene)
  known.set(scene.purposes, uses)
  return uses.get(recipient) ?? []
}

function findUses({ model, purposes }: Scene): ReadonlyMap<Recipient, readonly Pointer[]> {
  const found = new Map<Recipient, Pointer[]>()
  for (const purpose of purposes) {
    for (const { target, at } of each(recipientsOf(model, purpose))) {
      const places = found.get(target)
      if (places) places.push(at)
      else found.set(target, [at])
    }
  }
  return found
}
