import type { RightId } from '../../../../facts/rights.js'
import type { GivenRight } from '../../../../facts/scope/rights-given.js'
import type { Purpose, Right } from '../../../../model/types.js'
import { each, unique } from '../../../../model/value.js'
import { child, type Pointer } from '../../../../source/pointer.js'
import type { Piece } from '../../../clauses/blocks.js'
import type { MessageKey, Scene } from '../../../clauses/scene.js'
import { NoticeError } from '../../../words/notice-error.js'
import { keySlot, Slot } from '../../../words/slot.js'
import { provisionsSlot } from '../../law-names.js'
import { resting } from '../../per-regime.js'
import { statedRight } from '../../stated-right.js'
import { aboutPieces, byRegime, limitOf, listed, reachOf } from './about-uses.js'

/** What a right is, for which purposes, in which cases, and where it ends; what differs by law has its label. */
export function rightItem(
  scene: Scene,
  given: readonly GivenRight[],
  names: readonly RightId[],
  stated: Right | undefined,
): readonly Piece[] {
  const [first] = given
  if (!first) throw new NoticeError('A right that nothing gives.')
  const { right } = first.right
  const isSwiss = first.regime === 'ch'
  const provisions = given.flatMap((it) => it.right.cites)
  const name = scene.say('rights.name', { right: keySlot(right), provisions: provisionsSlot(scene, provisions) })
  const words = isSwiss ? swissWords(scene, right) : scene.say(`rights.${right}`, {})
  const origins = unique(given.flatMap((it) => it.right.purposes.flatMap((purpose) => groundsOf(right, purpose))))
  const isErasure = right === 'erasure' && !isSwiss
  return [
    new Slot(name.content, name.raw, ['/rights/list', ...origins], provisions),
    words,
    ...(right === 'access' && !isSwiss ? search(scene) : []),
    ...(isInBox(right) && !isSwiss ? [] : byRegime(scene, given, (it) => reachOf(scene, it)).flatMap(aboutPieces)),
    isSwiss ? undefined : listed(cases(right, (it) => names.includes(it)).map((key) => scene.say(key, {}))),
    ...(isErasure ? byRegime(scene, given, (it, regime) => limitOf(scene, it, regime)).flatMap(aboutPieces) : []),
    ...(isErasure ? [scene.say('rights.erasure.claims', {})] : []),
    ...(stated ? statedRight(scene, stated) : []),
  ]
}

/** What a right to some data follows from: the basis and, where only what people gave is meant, where it comes from. */
const groundsOf = (right: RightId, purpose: Purpose): readonly Pointer[] => [
  child(purpose, 'basis'),
  ...(right === 'portability'
    ? each(purpose.sources).flatMap(({ at, target }) => [at, ...(target.type ? [child(target, 'type')] : [])])
    : []),
]

/** The box on objections names the uses that can be objected to. */
const isInBox = (right: RightId): boolean => right === 'objection' || right === 'marketing-objection'

/** UK Article 15(1A): how far a search for somebody's data has to go. */
function search(scene: Scene): readonly Slot[] {
  const words = resting(scene, { uk: ['uk-gdpr:15.1A'] }, scene.say('rights.search', {}))
  return words ? [words] : []
}

function swissWords(scene: Scene, right: RightId): Slot {
  switch (right) {
    case 'restriction':
    case 'marketing-objection':
    case 'withdraw-consent':
      return scene.say(`rights.${right}`, {})
    default:
      return scene.say(`rights.ch.${right}`, {})
  }
}

type PlainKey = Extract<MessageKey, `rights.erasure.${string}` | `rights.restriction.${string}`>

type CaseKey = Exclude<PlainKey, `rights.erasure.limited${string}` | 'rights.erasure.claims'>

/** The cases of Articles 17(1) and 18(1) that can arise with the rights that people have. */
function cases(right: RightId, has: (right: RightId) => boolean): readonly CaseKey[] {
  if (right === 'restriction') {
    return [
      'rights.restriction.accuracy',
      'rights.restriction.unlawful',
      'rights.restriction.claims',
      ...(has('objection') ? (['rights.restriction.objection'] as const) : []),
    ]
  }
  if (right !== 'erasure') return []
  return [
    'rights.erasure.not-needed',
    ...(has('withdraw-consent') ? (['rights.erasure.withdrawn'] as const) : []),
    ...(has('objection') ? (['rights.erasure.objected'] as const) : []),
    ...(has('marketing-objection') ? (['rights.erasure.marketing'] as const) : []),
    'rights.erasure.unlawful',
    'rights.erasure.duty',
  ]
}
