import { basesIn } from '../../../../facts/bases.js'
import { childrenOf, hasChildren } from '../../../../facts/children.js'
import type { RightId } from '../../../../facts/rights.js'
import { type GivenRight, rightsGiven } from '../../../../facts/scope/rights-given.js'
import type { Regime } from '../../../../law/citation.js'
import type { Purpose } from '../../../../model/types.js'
import { each, some } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { bullets, type Piece } from '../../../clauses/blocks.js'
import type { MessageKey, Scene } from '../../../clauses/scene.js'
import { keySlot, placed, type Slot } from '../../../words/slot.js'
import { perRegime } from '../../per-regime.js'

type CaseKey = Exclude<
  Extract<MessageKey, `rights.erasure.${string}` | `rights.restriction.${string}`>,
  'rights.erasure.limited' | 'rights.erasure.claims' | 'rights.erasure.child'
>

/** The cases in which a right can be used and, of the right to deletion, what is kept all the same. */
export function casesOf(scene: Scene, right: RightId, given: readonly GivenRight[]): readonly Piece[] {
  const cases = [...keysOf(scene, right, given).map((key) => scene.say(key, {})), ...ofChildren(scene, right)]
  if (cases.length === 0) return []
  return [bullets(cases), ...(right === 'erasure' ? kept(scene, given) : [])]
}

/** The cases of Articles 17(1) and 18(1) that can arise with the rights that people have. */
function keysOf(scene: Scene, right: RightId, given: readonly GivenRight[]): readonly CaseKey[] {
  const names = new Set(given.flatMap(({ regime }) => rightsGiven(scene, regime).map((it) => it.right.right)))
  if (right === 'restriction') {
    return [
      'rights.restriction.accuracy',
      'rights.restriction.unlawful',
      'rights.restriction.claims',
      ...(names.has('objection') ? (['rights.restriction.objection'] as const) : []),
    ]
  }
  if (right !== 'erasure') return []
  return [
    'rights.erasure.not-needed',
    ...(names.has('withdraw-consent') ? (['rights.erasure.withdrawn'] as const) : []),
    ...(names.has('objection') ? (['rights.erasure.objected'] as const) : []),
    ...(names.has('marketing-objection') ? (['rights.erasure.marketing'] as const) : []),
    'rights.erasure.unlawful',
    'rights.erasure.duty',
  ]
}

/**
 * Articles 17(1)(f) and 8(1): only where an online service is offered to children, and consent given there, can the case
 * arise; where it is said who has children among them, only by their consent.
 */
function ofChildren({ model, purposes, say }: Scene, right: RightId): readonly Slot[] {
  const children = some(model.children)
  const isKnown = [...model.dataSubjects.values()].some(hasChildren)
  const asked = purposes.filter((purpose) => asksOnline(purpose) && (!isKnown || childrenOf(purpose).length > 0))
  if (right !== 'erasure' || children?.serviceForChildren !== true || asked.length === 0) return []
  return [placed(say('rights.erasure.child', {}), [child(children, 'serviceForChildren')])]
}

/** Whether people may say yes to a use online: on paper and by word of mouth is not. */
const asksOnline = ({ basis }: Purpose): boolean =>
  each(basis).some(({ type, method }) => type === 'consent' && method !== 'signed-form' && method !== 'spoken')

/** What keeps data from being deleted: Article 17(3)(b) for some purposes, 17(3)(e) for all. */
function kept(scene: Scene, given: readonly GivenRight[]): readonly Piece[] {
  const limits = perRegime(scene, (regime) => {
    const limited = given.find((it) => it.regime === regime)?.right.limited ?? []
    return limited.length > 0 ? limitOf(scene, limited, regime) : undefined
  })
  return [...limits, scene.say('rights.erasure.claims', {})]
}

const limitOf = (scene: Scene, limited: readonly Purpose[], regime: Regime): Slot =>
  scene.say('rights.erasure.limited', {
    why: keySlot(
      keeping(limited, regime),
      limited.map((purpose) => child(purpose, 'basis')),
    ),
  })

/** What of Article 17(3)(b) keeps the data of some purposes: a law, a task or, where both do, neither alone. */
function keeping(limited: readonly Purpose[], regime: Regime): 'law' | 'task' | 'both' {
  const types = new Set(limited.flatMap((purpose) => basesIn(purpose, regime).map(({ type }) => type)))
  if (!types.has('public-task')) return 'law'
  return types.has('legal-obligation') ? 'both' : 'task'
}
