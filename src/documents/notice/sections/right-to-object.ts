import { basesIn } from '../../../facts/bases.js'
import { basesToObjectTo, listedRights } from '../../../facts/rights.js'
import { objections, purposesWith } from '../../../facts/scope/rights-given.js'
import type { Regime } from '../../../law/citation.js'
import type { Purpose } from '../../../model/types.js'
import { each, some, unique } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { blocksOf, bullets, clause, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import { purposeTitle } from '../../clauses/names.js'
import type { Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Block, LabelledValue } from '../../tree/nodes.js'
import { keySlot, placed, type Slot } from '../../words/slot.js'
import { contactLines } from '../contact-rows.js'
import { outsideSwissLaw } from '../per-regime.js'
import { both, together } from '../provisions.js'

/**
 * The right to object, clearly and apart from any other information, as Article 21(4) asks. The objection to marketing is
 * absolute, and no compelling reason overrides it: it never stands under the sentence on compelling reasons.
 */
export const rightToObject: SectionPlan = {
  id: 'right-to-object',
  heading: () => 'object.heading',
  clauses: (scene) => {
    const { general, marketing } = objections(scene)
    const words = blocksOf([...generalWords(scene, general), ...marketingWords(scene, marketing)])
    if (words.length === 0) return []
    const ways = values([how(scene), stop(scene, marketing)])
    const children: readonly Block[] = [...words, ...(ways ? [ways] : [])]
    return clause(scene, 'object.box', cites, { type: 'box', children, at: ['/rights/list'] })
  },
}

const cites = both('21.1', '21.2', '21.3', '21.4')

const asking = ({ regimes }: Scene) => regimes.filter((regime): regime is Exclude<Regime, 'ch'> => regime !== 'ch')

function generalWords(scene: Scene, purposes: readonly Purpose[]): readonly Piece[] {
  if (purposes.length === 0) return []
  const effect = placed(scene.say('object.effect', {}), basesOf(purposes))
  const told = asking(scene).map((regime) => {
    const covered = purposesWith(scene, 'objection', [regime])
    return { regime, purposes: purposes.filter((purpose) => covered.includes(purpose)) }
  })
  if (told.every((it) => it.purposes.length === purposes.length)) {
    return [...objecting(scene, purposes, asking(scene), (words) => outsideSwissLaw(scene, words)), effect]
  }
  // What can be objected to under one law is not said to be so under another.
  const named = told.flatMap((it) =>
    objecting(scene, it.purposes, [it.regime], (text) =>
      scene.say('under', { regime: scene.say(`regime.${it.regime}`, {}), text }),
    ),
  )
  return [...named, effect]
}

const basesOf = (purposes: readonly Purpose[]) => unique(purposes.map((purpose) => child(purpose, 'basis')))

function objecting(
  scene: Scene,
  purposes: readonly Purpose[],
  regimes: readonly Regime[],
  head: (words: Slot) => Slot,
): readonly Piece[] {
  const titles = purposes.map((purpose) => objectable(scene, purpose, regimes))
  if (titles.length === 0) return []
  if (titles.length < 4) return [head(scene.say('object.general', { purposes: scene.series(titles) }))]
  return [head(placed(scene.say('object.general-these', {}), basesOf(purposes))), bullets(titles)]
}

/** A purpose, or that part of it that rests on such a basis and is no marketing. */
function objectable(scene: Scene, purpose: Purpose, regimes: readonly Regime[]): Slot {
  const title = placed(purposeTitle(scene, purpose), [...purposeTitle(scene, purpose).at, child(purpose, 'basis')])
  const bases = unique(regimes.flatMap((regime) => basesToObjectTo(purpose, scene.law, regime)))
  const isPart = bases.length < unique(regimes.flatMap((regime) => basesIn(purpose, regime))).length
  const parts = bases.flatMap((basis) => (basis.for ? [scene.text(basis.for)] : []))
  const named =
    isPart && bases.length > 0 && parts.length === bases.length
      ? scene.say('object.part', { purpose: title, part: scene.series(parts) })
      : title
  const isMarketing = purposesWith(scene, 'marketing-objection', asking(scene)).includes(purpose)
  return isMarketing ? scene.say('object.apart', { purpose: named }) : named
}

function marketingWords(scene: Scene, purposes: readonly Purpose[]): readonly Piece[] {
  if (purposes.length === 0) return []
  const origins = purposes.map(({ at }) => at)
  const titles = purposes.map((purpose) => purposeTitle(scene, purpose))
  const profiled = purposes.flatMap(({ profiling }) => each(profiling).map(({ at }) => at))
  return [
    placed(scene.say('object.marketing', {}), origins),
    ...(profiled.length > 0 ? [placed(scene.say('object.marketing-profile', {}), profiled)] : []),
    ...(titles.length < 4
      ? [scene.say('object.marketing-for', { purposes: scene.series(titles) })]
      : [placed(scene.say('object.marketing-these', {}), origins), bullets(titles)]),
  ]
}

/** What is said of the right to object itself, else where all requests go. */
function how(scene: Scene): readonly LabelledValue[] {
  const listed = listedRights(scene.model)
  const stated = [listed?.get('objection'), listed?.get('marketing-objection')].filter((right) => right !== undefined)
  const ways = stated.flatMap((right) => [
    ...(right.how ? [scene.text(right.how)] : []),
    ...(right.selfService ? [scene.text(right.selfService)] : []),
    ...contactLines(scene, right.contact),
  ])
  const lines = ways.length > 0 ? ways : contactLines(scene, scene.model.rights?.contact)
  return row(scene, scene.say('object.how', {}), together(cites, both('12.2')), oneOrBullets(lines))
}

/** How messages are stopped, where the purposes that send them say it. */
function stop(scene: Scene, purposes: readonly Purpose[]): readonly LabelledValue[] {
  const ways = purposes.flatMap(({ marketing }) =>
    each(marketing).flatMap(({ optOut }) => {
      const stated = some(optOut)
      if (!stated) return []
      if (stated.how) return [scene.text(stated.how)]
      const at = [child(stated, 'routes')]
      const routes = (stated.routes ?? []).map((route) => scene.say('opt-out', { route: keySlot(route, at) }))
      return routes.length === 0 ? [] : [scene.list(routes, 'disjunction')]
    }),
  )
  const told = [...new Map(ways.map((way) => [way.raw, way])).values()]
  return row(scene, scene.say('object.stop', {}), cites, oneOrBullets(told))
}
