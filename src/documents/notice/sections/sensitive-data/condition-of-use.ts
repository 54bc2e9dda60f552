import type { Condition } from '../../../../facts/conditions.js'
import type { Citation, Regime } from '../../../../law/citation.js'
import { some } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import type { Scene } from '../../../clauses/scene.js'
import { keySlot, plainSlot, type Slot } from '../../../words/slot.js'
import { hedgeOf, notesOf } from '../../asides.js'
import { consentWords, laws, partOf } from '../../basis-rows.js'
import { provisionsSlot } from '../../law-names.js'

/** What allows the use of sensitive data: the condition with its points of law, and what is particular to it. */
export function conditionWords(scene: Scene, condition: Condition): readonly Slot[] {
  const { regimes = scene.regimes } = condition
  const known = scene.regimes.filter((regime) => regime !== 'ch' && regimes.includes(regime))
  if (known.length === 0) return []
  const name = conditionName(scene, condition, known)
  const isPart = known.length < scene.regimes.filter((regime) => regime !== 'ch').length
  const [only] = known
  return [
    isPart && only ? scene.say('under', { regime: scene.say(`regime.${only}`, {}), text: name }) : name,
    ...partOf(scene, condition),
    ...particulars(scene, condition),
    ...laws(scene, condition.law),
    ...(known.includes('uk') ? inUkLaw(scene, condition) : []),
    ...hedgeOf(scene, condition),
    ...notesOf(scene, condition.notes),
  ]
}

/** A condition by its name, with the points of law that give it; a consent that is not said to be explicit has none. */
function conditionName(scene: Scene, { type, at }: Condition, regimes: readonly Regime[]): Slot {
  const isCriminal = type === 'law' || type === 'official-authority'
  const provisions = regimes.flatMap((regime): readonly Citation[] => {
    if (isCriminal) return [regime === 'eu' ? 'gdpr:10' : 'uk-gdpr:10']
    const provision = scene.law.specialCondition(type, regime)?.cites[regime]
    return provision ? [provision] : []
  })
  const key = keySlot(type, [at])
  if (provisions.length === 0) return scene.say('condition.bare', { condition: key })
  return scene.say('condition.name', { condition: key, provisions: provisionsSlot(scene, provisions) })
}

function particulars(scene: Scene, condition: Condition): readonly Slot[] {
  switch (condition.type) {
    case 'consent':
    case 'explicit-consent':
      return consentWords(scene, condition)
    case 'health-social-care':
      return [
        scene.say('condition.words', { condition: keySlot(condition.type, [condition.at]) }),
        ...(condition.secrecy ? [scene.say('condition.secrecy', { who: scene.text(condition.secrecy) })] : []),
      ]
    default:
      return [scene.say('condition.words', { condition: keySlot(condition.type, [condition.at]) })]
  }
}

/** UK: the paragraph of Schedule 1 that is met as well, and the policy document that most of them ask for. */
function inUkLaw(scene: Scene, condition: Condition): readonly Slot[] {
  const { schedule1 } = condition
  const known = schedule1 === undefined ? undefined : scene.law.schedule1(schedule1)
  const policy = some(condition.policyDocument)
  const at = [child(condition, 'schedule1')]
  return [
    ...(known
      ? [
          scene.say('condition.schedule-1', {
            title: plainSlot(known.title, at),
            provision: provisionsSlot(scene, [`dpa2018:sch-1.${known.paragraph}`], at),
          }),
        ]
      : []),
    ...(policy?.reference ? [scene.say('condition.policy', { policy: scene.text(policy.reference) })] : []),
    ...(policy && typeof policy.reviewed === 'string'
      ? [scene.say('condition.policy-reviewed', { date: scene.date(policy.reviewed, child(policy, 'reviewed')) })]
      : []),
  ]
}
