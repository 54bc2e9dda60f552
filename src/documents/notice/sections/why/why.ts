import { clause } from '../../../clauses/blocks.js'
import type { Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import { asked } from '../../provisions.js'
import { everything, withdrawal } from './everything.js'
import { purposeCard } from './purpose-cards.js'
import { purposeTable } from './purpose-table.js'

/** Each purpose with its legal basis, and what hangs on it: Articles 13(1)(c) and (d), 13(2)(c) and (e), 14(1)(d), 14(2)(f). */
export const why: SectionPlan = {
  id: 'why',
  heading: ({ regimes }) => (regimes.every((regime) => regime === 'ch') ? 'why.heading-ch' : 'why.heading'),
  clauses: (scene) => [
    ...opening(scene),
    ...withdrawal(scene),
    ...everything(scene),
    // Cards come last: what follows a card would read as a part of it.
    ...purposes(scene),
  ],
}

function opening(scene: Scene): readonly Clause[] {
  const gap = scene.missing('purposes', '/purposes')
  return gap ? clause(scene, 'why.purposes', asked.purposes, scene.gap('gap.purposes', gap.at)) : []
}

/** A few purposes are told one by one, many as a table. */
const purposes = (scene: Scene): readonly Clause[] =>
  scene.purposes.length < many
    ? scene.purposes.flatMap((purpose) => purposeCard(scene, purpose))
    : purposeTable(scene, scene.purposes)

/** From here on cards are too long to look anything up in. */
const many = 7
