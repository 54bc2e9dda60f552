import { listedRights } from '../../../../facts/rights.js'
import { rightsGiven } from '../../../../facts/scope/rights-given.js'
import type { Regime } from '../../../../law/citation.js'
import { unique } from '../../../../model/value.js'
import { clause, heading, list, row, values } from '../../../clauses/blocks.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import { keySlot, placed } from '../../../words/slot.js'
import { lawsName } from '../../per-regime.js'
import { asked } from '../../provisions.js'
import { statedRight } from '../../stated-right.js'
import { usingRights } from '../../using-rights.js'
import { rightItem } from './right-item.js'

/** The rights that follow from the bases, how to use them, and what the law says of answers: Articles 12, 13(2)(b), 15 to 22. */
export const rights: SectionPlan = {
  id: 'rights',
  heading: () => 'rights.heading',
  clauses: (scene) => {
    const at = '/rights/list'
    const gap = scene.missing('rights', at)
    if (gap) return [...clause(scene, 'rights.list', asked.rights, scene.gap('gap.rights', at)), ...usingRights(scene)]
    if (scene.model.rights?.list === undefined) return usingRights(scene)
    return [...byLaw(scene), ...besides(scene), ...beyond(scene), ...usingRights(scene)]
  },
}

/** EU and UK rights are told together, with what differs labelled; Swiss law gives others, in a list of their own. */
function byLaw(scene: Scene): readonly Clause[] {
  const together = scene.regimes.filter((regime) => regime !== 'ch')
  return [together, scene.regimes.filter((regime) => regime === 'ch')].flatMap((regimes) => rightsList(scene, regimes))
}

export const cites: Cites = { ...asked.rights, ch: ['fadp:19.2'] }

function rightsList(scene: Scene, regimes: readonly Regime[]): readonly Clause[] {
  const all = regimes.flatMap((regime) => rightsGiven(scene, regime))
  if (all.length === 0) return []
  const names = unique(all.map(({ right }) => right.right))
  // What is stated of a right stands once: beside EU and UK law, or beside Swiss law where that is all there is.
  const isFirst = regimes[0] !== 'ch' || scene.regimes.every((regime) => regime === 'ch')
  const items = names.map((name) => {
    const given = all.filter(({ right }) => right.right === name)
    return rightItem(scene, given, names, isFirst ? listedRights(scene.model)?.get(name) : undefined)
  })
  const only: Cites = Object.fromEntries(regimes.map((regime) => [regime, cites[regime] ?? []]))
  const isPart = regimes.length < scene.regimes.length
  const purposes = all.flatMap(({ right }) => right.purposes.map((purpose) => purpose.at))
  const intro = placed(scene.say('rights.intro', {}), ['/rights/list', ...unique(purposes)])
  const head = isPart ? heading(lawsName(scene, regimes)) : undefined
  return clause(scene, `rights.list.${regimes.join('-')}`, only, head, intro, list(items))
}

/** What is stated of rights that none of the purposes gives: told as stated, apart from what the law gives. */
function besides(scene: Scene): readonly Clause[] {
  const given = new Set<string>(scene.regimes.flatMap((it) => rightsGiven(scene, it).map(({ right }) => right.right)))
  const rows = [...(listedRights(scene.model)?.values() ?? [])]
    .filter(({ id }) => !given.has(id))
    .map((right) => {
      const label = scene.say('rights.short', { right: keySlot(right.id, [right.at]) })
      return row(scene, label, cites, ...statedRight(scene, right))
    })
  const told = values(rows)
  return told ? clause(scene, 'rights.also', cites, placed(scene.say('rights.also', {}), ['/rights/list']), told) : []
}

/** What is promised beyond the law, in the author's words. */
function beyond(scene: Scene): readonly Clause[] {
  const others = [...(scene.model.rights?.others?.values() ?? [])].flatMap((right) => {
    const { words, ...rest } = right
    return [...(words ? [scene.text(words)] : []), ...statedRight(scene, rest)]
  })
  const label = scene.say('rights.other', {})
  return clause(scene, 'rights.other', asked.transparency, values([row(scene, label, asked.transparency, ...others)]))
}
