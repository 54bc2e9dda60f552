import type { Purpose } from '../../../../model/types.js'
import { card, clause, listing, row, values } from '../../../clauses/blocks.js'
import { purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import type { LabelledValue } from '../../../tree/nodes.js'
import { notesOf } from '../../asides.js'
import { asked } from '../../provisions.js'
import { asRow, type Told } from '../../told.js'
import { described, purposeTold } from './purpose-told.js'

/** A purpose as a card of its own. */
export function purposeCard(scene: Scene, purpose: Purpose): readonly Clause[] {
  const { people, data, sources, bases, provision, first, last } = purposeTold(scene, purpose)
  const unit = card(`for-${purpose.id}`, purposeTitle(scene, purpose), [
    ...described(scene, purpose),
    values([
      ...first.map((told) => asRow(scene, told)),
      asNames(scene, people),
      asNames(scene, data),
      asRow(scene, sources),
      ...[...bases, provision, ...last].map((told) => asRow(scene, told)),
    ]),
    ...notesOf(scene, purpose.notes),
  ])
  return clause(scene, `why.for.${purpose.id}`, asked.purposes, unit)
}

/** Names stand in one line while it is short. */
const asNames = (scene: Scene, { label, cites, words }: Told): readonly LabelledValue[] =>
  row(scene, label, cites, listing(scene, words))
