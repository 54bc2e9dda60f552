import type { Regime } from '../../law/citation.js'
import { applicableRight, type RightId } from '../../model/rights.js'
import type { Purpose } from '../../model/types.js'
import { clause, oneOrBullets, row, values } from '../blocks.js'
import { contactLines } from '../contact-rows.js'
import { purposeTitle } from '../names.js'
import { both } from '../provisions.js'
import type { Scene } from '../scene.js'
import type { SectionPlan } from '../section.js'
import { placed, type Slot } from '../slot.js'

/**
 * The right to object, clearly and apart from any other information, as Article 21(4) asks. Marketing never stands among
 * the purposes of the first sentence: the objection to it is absolute, and no compelling reason overrides it.
 */
export const rightToObject: SectionPlan = {
  id: 'right-to-object',
  heading: () => 'object.heading',
  clauses: (scene) => {
    if (scene.model.rights?.list === undefined) return []
    const marketing = purposesWith(scene, 'marketing-objection')
    const general = purposesWith(scene, 'objection').filter((purpose) => !marketing.includes(purpose))
    const words = [...generalWords(scene, general), ...marketingWords(scene, marketing)]
    if (words.length === 0) return []
    const lines = contactLines(scene, scene.model.rights.contact)
    const cites = both('21.1', '21.2', '21.4')
    const how = row(scene, scene.say('object.how', {}), cites, oneOrBullets(lines))
    const list = values([how])
    const children = [...words.map(paragraphOf), ...(list ? [list] : [])]
    return clause(scene, 'object.box', cites, { type: 'box', children })
  },
}

/** The purposes of this notice that a right covers, in any of its regimes. */
function purposesWith({ model, law, regimes, purposes }: Scene, right: RightId): readonly Purpose[] {
  const asked = regimes.filter((regime): regime is Exclude<Regime, 'ch'> => regime !== 'ch')
  const ids = new Set(
    asked.flatMap((regime) => applicableRight(model, law, regime, right)?.purposes.map(({ id }) => id) ?? []),
  )
  return purposes.filter(({ id }) => ids.has(id))
}

const titles = (scene: Scene, purposes: readonly Purpose[]): Slot =>
  scene.series(purposes.map((purpose) => purposeTitle(scene, purpose)))

const generalWords = (scene: Scene, purposes: readonly Purpose[]): readonly Slot[] =>
  purposes.length === 0
    ? []
    : [scene.say('object.general', { purposes: titles(scene, purposes) }), scene.say('object.effect', {})]

function marketingWords(scene: Scene, purposes: readonly Purpose[]): readonly Slot[] {
  if (purposes.length === 0) return []
  const origins = purposes.map(({ at }) => at)
  return [
    placed(scene.say('object.marketing', {}), origins),
    scene.say('object.marketing-for', { purposes: titles(scene, purposes) }),
  ]
}

const paragraphOf = (slot: Slot) => ({ type: 'paragraph' as const, children: [...slot.content], data: { at: slot.at } })
