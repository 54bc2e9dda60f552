import { anchorOf } from '../../../../facts/anchors.js'
import type { Purpose } from '../../../../model/types.js'
import { card, clause, listing, row, values } from '../../../clauses/blocks.js'
import { purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import type { LabelledValue } from '../../../tree/nodes.js'
import { isGap } from '../../../words/slot.js'
import { notesOf } from '../../asides.js'
import type { BasisTold } from '../../basis/basis-told.js'
import { forReaders } from '../../per-regime.js'
import { asked, together } from '../../provisions.js'
import { asRow, isTold, type Told } from '../../told.js'
import { described, purposeTold } from './purpose-told.js'

/** A purpose as a card of its own. */
export function purposeCard(scene: Scene, purpose: Purpose): readonly Clause[] {
  const { people, data, sources, bases, provision, when, first, last } = purposeTold(scene, purpose)
  const unit = card(anchorOf.purpose(purpose.id), purposeTitle(scene, purpose), [
    ...described(scene, purpose),
    values([
      ...[when, ...first].map((told) => asRow(scene, told)),
      asNames(scene, people),
      asNames(scene, data),
      asRow(scene, sources),
      ...[...inOneRow(scene, bases), provision, ...last].map((told) => asRow(scene, told)),
    ]),
    ...notesOf(scene, purpose.notes),
  ])
  return clause(scene, `why.for.${purpose.id}`, asked.purposes, unit)
}

/** Where laws differ, each basis is told to the readers whose law it is; what is missing keeps a row of its own. */
function inOneRow(scene: Scene, bases: readonly BasisTold[]): readonly Told[] {
  const known = bases.filter((told) => isTold(scene, told))
  if (known.length < 2 || known.some(({ words }) => words.some(isGap))) return bases
  const words = known.flatMap(({ regime, words: said }) =>
    regime === undefined ? said : [forReaders(scene, [regime], scene.sentences(said))],
  )
  return [{ label: scene.say('why.basis', {}), cites: together(...known.map(({ cites }) => cites)), words }]
}

/** Names stand in one line while it is short. */
const asNames = (scene: Scene, { label, cites, words }: Told): readonly LabelledValue[] =>
  row(scene, label, cites, listing(scene, words))
