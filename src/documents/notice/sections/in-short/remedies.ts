import { complaintLaw } from '../../../../facts/complaints.js'
import { statedConsents } from '../../../../facts/consent.js'
import { objections } from '../../../../facts/scope/rights-given.js'
import type { Regime } from '../../../../law/citation.js'
import { each } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import type { Scene } from '../../../clauses/scene.js'
import { keySlot, placed, type Slot } from '../../../words/slot.js'
import { contactLines } from '../../contact-rows.js'
import { perRegime, resting } from '../../per-regime.js'
import { asked, authorityCites, both, together } from '../../provisions.js'
import { type Line, line, linkTo, type Short } from './line.js'

/** What people can do, whom to ask, and where to complain. */
export function remedies(short: Short): readonly Line[] {
  const { scene } = short
  const [issuer] = scene.issuers
  const contact = scene.model.rights?.contact ?? issuer?.contact
  const [way] = contactLines(scene, contact)
  return [
    line(short, 'rights', scene.say('short.rights', {}), asked.rights, ...rights(scene)),
    line(short, 'who-we-are', scene.say('short.contact', {}), asked.identity, way),
    line(
      short,
      'complaints',
      scene.say('short.complain', {}),
      together(asked.authority, authorityCites.uk),
      ...complaining(scene),
    ),
  ]
}

/** What the law gives in a few sentences, where rights are stated at all; Swiss law gives less in these words. */
function rights(scene: Scene): readonly Slot[] {
  const at = '/rights/list'
  if (scene.model.rights?.list === undefined) return []
  const { general, marketing } = objections(scene)
  const consents = scene.purposes.flatMap(statedConsents)
  return [
    resting(
      scene,
      { ...both('15', '16'), ch: ['fadp:25', 'fadp:32.1'] },
      placed(scene.say('short.rights-words', {}), [at]),
    ),
    resting(scene, both('17', '18'), placed(scene.say('short.rights-more', {}), [at])),
    general.length > 0
      ? linkTo(
          'right-to-object',
          placed(scene.say('short.object', {}), [at, ...general.map((it) => child(it, 'basis'))]),
        )
      : undefined,
    marketing.length > 0 ? placed(scene.say('short.marketing', {}), [at, ...marketing.map((it) => it.at)]) : undefined,
    consents.length > 0
      ? resting(scene, both('7.3'), placed(scene.say('short.withdraw', {}), [at, ...consents.map((it) => it.at)]))
      : undefined,
  ].filter((words) => words !== undefined)
}

/** Where to complain, as far as it is stated that people can. */
function complaining(scene: Scene): readonly Slot[] {
  const stated = each(scene.model.complaints?.toAuthority)
  if (stated.length === 0) return []
  const origins = stated.map(({ at }) => at)
  const told = (regime: Regime): Slot | undefined =>
    regime === 'ch'
      ? undefined
      : resting(
          scene,
          authorityCites[regime],
          scene.say('short.complain-words', { regime: keySlot(complaintLaw(scene.law, regime), origins) }),
        )
  return perRegime(scene, told)
}
