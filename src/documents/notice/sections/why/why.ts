import type { Purpose } from '../../../../model/types.js'
import { each } from '../../../../model/value.js'
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
  clauses: (scene) => [...opening(scene), ...withdrawal(scene), ...purposes(scene)],
}

function opening(scene: Scene): readonly Clause[] {
  const gap = scene.missing('purposes', '/purposes')
  return gap ? clause(scene, 'why.purposes', asked.purposes, scene.gap('gap.purposes', gap.at)) : []
}

/**
 * A few purposes are told one by one, many as a table. Cards come last, as what follows a card would read as a part of it; a
 * table comes first, as it would read as a part of what is headed above it.
 */
const purposes = (scene: Scene): readonly Clause[] =>
  scene.purposes.length < many
    ? [...everything(scene), ...scene.purposes.flatMap((purpose) => purposeCard(scene, purpose))]
    : asTable(scene)

function asTable(scene: Scene): readonly Clause[] {
  const cards = scene.purposes.filter(namesRecipients)
  const rows = scene.purposes.filter((purpose) => !cards.includes(purpose))
  return [
    ...purposeTable(scene, rows),
    ...everything(scene),
    ...cards.flatMap((purpose) => purposeCard(scene, purpose)),
  ]
}

/** In a row, those whose offers are sent would read as if they received the data. */
const namesRecipients = ({ marketing }: Purpose): boolean =>
  each(marketing).some(({ thirdParties }) => each(thirdParties).length > 0)

/** From here on cards are too long to look anything up in. */
const many = 7
