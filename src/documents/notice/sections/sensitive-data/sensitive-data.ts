import type { Condition } from '../../../../facts/conditions.js'
import {
  byKind,
  conditionsFor,
  type SensitiveUse,
  sensitiveUses,
  unexplainedConditions,
} from '../../../../facts/scope/sensitive-uses.js'
import type { Purpose } from '../../../../model/types.js'
import { unique } from '../../../../model/value.js'
import { card, clause, listing, oneOrBullets, row, values } from '../../../clauses/blocks.js'
import { dataName, kindName, purposeTitle } from '../../../clauses/names.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import type { Clause } from '../../../tree/document.js'
import type { LabelledValue } from '../../../tree/nodes.js'
import { placed, type Slot } from '../../../words/slot.js'
import { asked, both, together } from '../../provisions.js'
import { conditionWords } from './condition-of-use.js'
import { lacking, lackingElsewhere } from './missing-conditions.js'

/** Data that the law guards more strictly, and what allows their use: Articles 9 and 10, told under Article 13(1)(c). */
export const sensitiveData: SectionPlan = {
  id: 'sensitive-data',
  heading: () => 'sensitive.heading',
  clauses: (scene) => {
    const used = sensitiveUses(scene)
    return [...intro(scene, used), ...ofKinds(scene, used), ...ofOthers(scene, used)]
  },
}

const cites: Cites = together(both('9.1', '10'), asked.purposes, { ch: ['fadp:5.c'] })

const conditionCites: Cites = together(asked.basis, both('9.2', '10'))

/** Article 10 asks for no second reason in these words, so data on crimes alone do not call for it. */
function intro(scene: Scene, uses: readonly SensitiveUse[]): readonly Clause[] {
  const special = uses.filter(({ kind }) => kind !== 'criminal')
  if (special.length === 0) return []
  const words = placed(scene.say('sensitive.intro', {}), unique(special.map(({ at }) => at)))
  return clause(scene, 'sensitive.intro', together(both('9.1'), asked.basis), words)
}

function ofKinds(scene: Scene, uses: readonly SensitiveUse[]): readonly Clause[] {
  return byKind(uses).flatMap((ofKind) => {
    const [first] = ofKind
    if (!first) return []
    const data = unique(ofKind.map(({ datum }) => datum))
    const purposes = unique(ofKind.map(({ purpose }) => purpose))
    const reasons = purposes.map((purpose) => [purpose, conditionsFor(purpose, first.kind, data)] as const)
    const unit = card(`sensitive-${first.kind}`, kindName(scene, ofKind), [
      values([
        row(
          scene,
          scene.say('sensitive.data', {}),
          cites,
          listing(
            scene,
            data.map((datum) => dataName(scene, datum)),
          ),
        ),
        row(
          scene,
          scene.say('sensitive.purposes', {}),
          cites,
          oneOrBullets(purposes.map((purpose) => purposeTitle(scene, purpose))),
        ),
        ...reasons.map(([purpose, conditions]) =>
          reasonRow(scene, purpose, conditions, purposes.length > 1, lacking(scene, purpose, first.kind, data)),
        ),
      ]),
    ])
    return clause(scene, `sensitive.${first.kind}`, cites, unit)
  })
}

/** Conditions that are stated though no data of their purpose show why. */
function ofOthers(scene: Scene, uses: readonly SensitiveUse[]): readonly Clause[] {
  const rows = scene.purposes.map((purpose) => {
    const here = uses.filter((use) => use.purpose === purpose)
    const shown = here.map(({ datum }) => datum)
    return reasonRow(
      scene,
      purpose,
      unexplainedConditions(purpose, uses),
      true,
      lackingElsewhere(scene, purpose, shown),
    )
  })
  return clause(scene, 'sensitive.others', cites, values(rows))
}

function reasonRow(
  scene: Scene,
  purpose: Purpose,
  conditions: readonly Condition[],
  isOneOfSeveral: boolean,
  gaps: readonly Slot[],
): readonly LabelledValue[] {
  const label = isOneOfSeveral
    ? scene.say('sensitive.reason-for', { purpose: purposeTitle(scene, purpose) })
    : scene.say('sensitive.reason', {})
  const told = conditions.flatMap((it) => conditionWords(scene, it))
  return row(scene, label, conditionCites, ...told, ...gaps)
}
