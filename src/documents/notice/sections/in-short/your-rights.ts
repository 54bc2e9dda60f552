import { anchorOf } from '../../../../facts/anchors.js'
import { carriedOutFor, isForAnother, onlyWorkForOthers } from '../../../../facts/customers.js'
import { listedRights } from '../../../../facts/rights.js'
import { isPurposeHere } from '../../../../facts/scope/purposes-here.js'
import { rightsGiven } from '../../../../facts/scope/rights-given.js'
import type { Right } from '../../../../model/types.js'
import { unique } from '../../../../model/value.js'
import { mention } from '../../../clauses/mention.js'
import { customerName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, keySlot, type Slot } from '../../../words/slot.js'
import { asked } from '../../provisions.js'
import { rightName } from '../../right-name.js'
import { inSomeCases, isWithin, type Line, line, missingMark, unlisted, withLimits } from './line.js'

/** The rights that people have, or who gives them what they ask for. */
export function yourRights(scene: Scene): Line {
  const at = '/rights/list'
  const missing = scene.missing('rights', at) ? [at] : []
  const names = [...towardsOthers(scene), ...stated(scene), ...beyond(scene)]
  return line(
    scene,
    'rights',
    scene.say('short.rights', {}),
    asked.rights,
    names.length > 0 ? scene.series(names) : undefined,
    ...missingMark(scene, 'gap.rights', missing),
  )
}

/** Whom to ask where something is only carried out: those who decide on it, by their names where these fit. */
function towardsOthers(scene: Scene): readonly Slot[] {
  const uses = scene.purposes.filter((purpose) => isForAnother(scene.model, purpose))
  const isAll = onlyWorkForOthers(scene)
  if (uses.length === 0 && !isAll) return []
  const customers = unique(uses.flatMap((purpose) => carriedOutFor(scene.model, purpose)))
  const at = isAll ? scene.issuers.map((issuer) => issuer.at) : uses.map((use) => use.at)
  const names = customers.map((customer) => unlisted(customerName(scene, customer)))
  const told =
    names.length > 0 && isWithin(names, { names: 3, words: 20 })
      ? scene.say(isAll ? 'short.rights-ask' : 'short.rights-ask-some', { others: scene.list(names) })
      : scene.say(isAll ? 'short.rights-ask-others' : 'short.rights-ask-others-some', {})
  return [
    alsoAt(
      told,
      at,
      names.flatMap((name) => name.at),
    ),
  ]
}

/** The rights that the declaration lists, or those that follow from the bases where it leaves that to the law. */
function stated(scene: Scene): readonly Slot[] {
  const { list } = scene.model.rights ?? {}
  if (list === undefined) return []
  const listed = listedRights(scene.model)
  const ids: readonly string[] = listed
    ? [...listed.values()].filter((right) => isHad(scene, right)).map(({ id }) => id)
    : unique(scene.regimes.flatMap((regime) => rightsGiven(scene, regime).map(({ right }) => right.right)))
  return ids.map((id) => {
    const right = listed?.get(id)
    const name = mention(anchorOf.right(id), rightName(scene, id, [right?.at ?? '/rights/list']))
    return right ? asFarAsHad(scene, name, right) : name
  })
}

/** A right with its only condition, if that is short; with other limits that are declared, as one of some cases. */
function asFarAsHad(scene: Scene, name: Slot, right: Right): Slot {
  const { conditions: [when, ...more] = [], exceptions = [] } = right
  const isOne = more.length + exceptions.length === 0 && !isForSome(scene, right)
  return when && isOne ? withLimits(scene, name, { when }) : inSomeCases(scene, isLimitedRight(scene, right), name)
}

const isLimitedRight = (scene: Scene, right: Right): boolean =>
  (right.conditions ?? []).length + (right.exceptions ?? []).length > 0 || isForSome(scene, right)

/** Whether a right leaves out some of the uses of a notice, or of the people whom it is about. */
const isForSome = ({ purposes, notice, model }: Scene, right: Right): boolean =>
  purposes.some((purpose) => right.purposes?.every(({ id }) => id !== purpose.id)) ||
  (notice?.audience ?? [...model.dataSubjects.values()]).some(
    (people) => right.dataSubjects?.includes(people) === false,
  )

/** Whether a right is not denied, and is one of somebody whom the notice is about. */
function isHad(scene: Scene, right: Right): boolean {
  const { notice } = scene
  const isForUs = right.purposes?.some((purpose) => isPurposeHere(scene, purpose)) ?? true
  const isOurs = right.dataSubjects?.some((people) => notice?.audience?.includes(people) ?? true) ?? true
  return right.notApplicable === undefined && isForUs && isOurs
}

function beyond(scene: Scene): readonly Slot[] {
  const others = [...(scene.model.rights?.others?.values() ?? [])].filter((right) => isHad(scene, right))
  if (others.length === 0) return []
  const at = others.map((right) => right.at)
  const isLimited = others.every((right) => isLimitedRight(scene, right))
  return [inSomeCases(scene, isLimited, scene.say('short.rights-more', { count: keySlot(others.length, at) }))]
}
