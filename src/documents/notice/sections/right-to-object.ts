import { anchorOf } from '../../../facts/anchors.js'
import { basesIn } from '../../../facts/bases.js'
import { isScientific } from '../../../facts/further-use.js'
import { basesToObjectTo, type RightId } from '../../../facts/rights.js'
import {
  objections,
  objectionsByLaw,
  purposesWith,
  rightsLeftOut,
  rightsListed,
} from '../../../facts/scope/rights-given.js'
import type { Regime } from '../../../law/citation.js'
import type { Purpose, Right } from '../../../model/types.js'
import { each, unique } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { aside, blocksOf, clause, heading, listing, type Piece, row, values } from '../../clauses/blocks.js'
import { purposeTitle } from '../../clauses/names.js'
import type { Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import { placed, type Slot } from '../../words/slot.js'
import { forReaders, outsideSwissLaw } from '../per-regime.js'
import { both, together } from '../provisions.js'
import { rightName } from '../right-name.js'
import { statedRight } from '../stated-right.js'
import { asking } from './rights/asking.js'
import { usesRows } from './rights/reach.js'

/**
 * The right to object, clearly and apart from any other information, as Article 21(4) asks. The objection to marketing
 * stands first: it is absolute, and no compelling reason overrides it.
 */
export const rightToObject: SectionPlan = {
  id: 'right-to-object',
  heading: () => 'object.heading',
  clauses: (scene) => {
    if (regimesHere(scene).length === 0) return []
    const { general, marketing } = objections(scene)
    const children = blocksOf([
      ...told(scene, 'marketing-objection', marketingWords(scene, marketing)),
      ...told(scene, 'objection', generalWords(scene, general)),
    ])
    const of = general.some(isScientific) ? together(cites, both('21.6')) : cites
    const box = children.length > 0 ? clause(scene, 'object.box', of, { type: 'box', children }) : []
    return [...box, ...withheld(scene)]
  },
}

const cites = both('21.1', '21.2', '21.3', '21.4')

const regimesHere = ({ regimes }: Scene) => regimes.filter((regime): regime is Exclude<Regime, 'ch'> => regime !== 'ch')

const statedOf = (scene: Scene, id: RightId): Right | undefined => rightsListed(scene)?.get(id)

/** One of the two rights under its name: the law's words or, in their place, those of the author; then how to use it. */
function told(scene: Scene, id: RightId, law: readonly Piece[]): readonly Piece[] {
  const stated = statedOf(scene, id)
  const isLaws = stated?.words === undefined && stated?.notApplicable === undefined
  const pieces = [
    ...(isLaws ? law : []),
    ...(stated ? statedRight(scene, stated, cites) : []),
    law.length > 0 ? asking(scene, id, stated) : undefined,
  ].filter((piece) => piece !== undefined)
  if (pieces.length === 0) return []
  const name = rightName(scene, id, [stated?.at ?? '/rights/list'])
  return [heading(name, anchorOf.right(id)), ...pieces]
}

/** In a draft, what the law lets people object to and a list of rights leaves out. */
function withheld(scene: Scene) {
  if (!scene.draft) return []
  const left = rightsLeftOut(scene)
  const { general, marketing } = objectionsByLaw(scene)
  const words = [
    ...(left.includes('marketing-objection') ? marketingWords(scene, marketing) : []),
    ...(left.includes('objection') ? generalWords(scene, general) : []),
  ]
  return words.length === 0 ? [] : clause(scene, 'object.withheld', cites, aside(scene.say('aside.law', {}), words))
}

function generalWords(scene: Scene, purposes: readonly Purpose[]): readonly Piece[] {
  const told = regimesHere(scene).flatMap((regime) => {
    const covered = purposesWith(scene, 'objection', [regime])
    const theirs = purposes.filter((purpose) => covered.includes(purpose))
    return theirs.length === 0 ? [] : [{ regime, uses: theirs.map((purpose) => objectable(scene, purpose, regime)) }]
  })
  if (told.length === 0) return []
  const bases = unique(purposes.map((purpose) => child(purpose, 'basis')))
  const regimes = told.map(({ regime }) => regime)
  return [
    forReaders(scene, regimes, placed(scene.say('object.general', {}), bases)),
    values(usesRows(scene, told, both('21.1'))),
    ...effects(scene, purposes),
  ]
}

/** What follows: reasons of ours can outweigh an objection; to research it is a task in the public interest (Article 21(6)). */
function effects(scene: Scene, purposes: readonly Purpose[]): readonly Slot[] {
  const basesOf = (of: readonly Purpose[]) => unique(of.map((purpose) => child(purpose, 'basis')))
  const studies = purposes.filter(isScientific)
  const others = purposes.filter((purpose) => !studies.includes(purpose))
  return [
    ...(others.length > 0 ? [placed(scene.say('object.effect', {}), basesOf(others))] : []),
    ...(studies.length > 0 ? [placed(scene.say('object.effect-research', {}), basesOf(studies))] : []),
  ]
}

/** A purpose, or that part of it that rests on such a basis and is no marketing. */
function objectable(scene: Scene, purpose: Purpose, regime: Regime): Slot {
  const title = placed(purposeTitle(scene, purpose), [...purposeTitle(scene, purpose).at, child(purpose, 'basis')])
  const bases = basesToObjectTo(purpose, scene.law, regime)
  const isPart = bases.length < basesIn(purpose, regime).length
  const parts = bases.flatMap((basis) => (basis.for ? [scene.text(basis.for)] : []))
  const named =
    isPart && bases.length > 0 && parts.length === bases.length
      ? scene.say('object.part', { purpose: title, part: scene.series(parts) })
      : title
  const isMarketing = purposesWith(scene, 'marketing-objection', regimesHere(scene)).includes(purpose)
  return isMarketing ? scene.say('object.apart', { purpose: named }) : named
}

function marketingWords(scene: Scene, purposes: readonly Purpose[]): readonly Piece[] {
  if (purposes.length === 0) return []
  const origins = purposes.map(({ at }) => at)
  const titles = purposes.map((purpose) => purposeTitle(scene, purpose))
  const profiled = purposes.flatMap(({ profiling }) => each(profiling).map(({ at }) => at))
  return [
    outsideSwissLaw(scene, placed(scene.say('object.marketing', {}), origins)),
    profiled.length > 0 ? placed(scene.say('object.marketing-profile', {}), profiled) : undefined,
    values([row(scene, scene.say('rights.for', {}), cites, listing(scene, titles))]),
  ]
}
