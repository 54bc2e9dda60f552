import type { Condition } from '../../../../facts/conditions.js'
import { isForAnother } from '../../../../facts/customers.js'
import { type SensitiveUse, sensitiveUses } from '../../../../facts/scope/sensitive-uses.js'
import { grouped } from '../../../../model/grouped.js'
import type { Datum, Purpose } from '../../../../model/types.js'
import { each, unique } from '../../../../model/value.js'
import { clause } from '../../../clauses/blocks.js'
import { dataName, kindName, purposeTitle } from '../../../clauses/names.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { SectionPlan } from '../../../clauses/section.js'
import { table } from '../../../clauses/table.js'
import type { Clause } from '../../../tree/document.js'
import { alsoAt, placed, type Slot } from '../../../words/slot.js'
import { givenByLaw } from '../../given-by-law.js'
import { outsideSwissLaw } from '../../per-regime.js'
import { asked, both, together } from '../../provisions.js'
import { conditionWords } from './condition-of-use.js'
import { lacking } from './missing-conditions.js'

/** Data that the law guards more strictly, and what allows their use: Articles 9 and 10, told under Article 13(1)(c). */
export const sensitiveData: SectionPlan = {
  id: 'sensitive-data',
  heading: () => 'sensitive.heading',
  clauses: (scene) => {
    const used = sensitiveUses(scene)
    return [...intro(scene, used), ...uses(scene, used)]
  },
}

const cites: Cites = together(both('9.1', '10'), asked.purposes, { ch: ['fadp:5.c'] })

const withConditions: Cites = together(cites, asked.basis, both('9.2', '10'))

/**
 * Article 10 asks for no second reason in these words, so data on crimes alone do not call for it; nor does what we only carry
 * out, for which others need one.
 */
function intro(scene: Scene, used: readonly SensitiveUse[]): readonly Clause[] {
  const special = used.filter(({ kind, purpose }) => kind !== 'criminal' && !isForAnother(scene.model, purpose))
  if (special.length === 0) return []
  const words = placed(scene.say('sensitive.intro', {}), unique(special.map(({ at }) => at)))
  const law = givenByLaw(scene, outsideSwissLaw(scene, words))
  return clause(scene, 'sensitive.intro', together(both('9.1'), asked.basis), ...law)
}

/** One line of the table: uses of the same data for the same reasons. */
interface Line {
  readonly purposes: readonly Purpose[]
  readonly data: readonly Slot[]
  readonly reasons: readonly Slot[]
}

function uses(scene: Scene, used: readonly SensitiveUse[]): readonly Clause[] {
  const heads = {
    what: scene.say('sensitive.purposes', {}),
    data: scene.say('sensitive.data', {}),
    why: scene.say('sensitive.reason', {}),
  }
  const byPurpose = grouped(used, ({ purpose }) => purpose)
  const lines = scene.purposes.flatMap((purpose) => lineOf(scene, purpose, byPurpose.get(purpose) ?? []))
  const rows = merged(lines).map((line) => ({
    cells: {
      what: line.purposes.map((purpose) => purposeTitle(scene, purpose)),
      data: line.data,
      why: line.reasons,
    },
    cites: scene.inForce(line.reasons.length > 0 ? withConditions : cites),
  }))
  return clause(scene, 'sensitive.uses', cites, ...table(scene, heads, rows))
}

function lineOf(scene: Scene, purpose: Purpose, here: readonly SensitiveUse[]): readonly Line[] {
  const conditions: readonly Condition[] = [
    ...each(purpose.specialCategoryCondition),
    ...each(purpose.criminalOffenceCondition),
  ]
  const sensitive = unique(here.map(({ datum }) => datum))
  const reasons = conditions.flatMap((condition) => conditionWords(scene, purpose, condition, sensitive))
  const gaps = lacking(scene, purpose)
  if (here.length + reasons.length + gaps.length === 0) return []
  const data = [...grouped(here, ({ datum }) => datum)].map(([datum, own]) => withKinds(scene, datum, own))
  return [{ purposes: [purpose], data, reasons: [...reasons, ...gaps] }]
}

function withKinds(scene: Scene, datum: Datum, own: readonly SensitiveUse[]): Slot {
  const kinds = [...grouped(own, ({ kind }) => kind).values()].map((alike) => kindName(scene, alike))
  const name = dataName(scene, datum)
  const isSame = kinds.length === 1 && String(kinds[0]?.raw).toLowerCase() === String(name.raw).toLowerCase()
  if (isSame)
    return alsoAt(
      name,
      own.map(({ at }) => at),
    )
  return scene.say('sensitive.of-kind', { data: name, kinds: scene.series(kinds) })
}

/** Lines that say the same of other purposes as one. */
function merged(lines: readonly Line[]): readonly Line[] {
  const key = ({ data, reasons }: Line): string =>
    JSON.stringify([data, reasons].map((slots) => slots.map(({ raw }) => raw)))
  return [...grouped(lines, key).values()].map((alike) => ({
    purposes: alike.flatMap(({ purposes }) => purposes),
    data: inOne(alike.map(({ data }) => data)),
    reasons: inOne(alike.map(({ reasons }) => reasons)),
  }))
}

/** The same words of several lines, each with the places of all. */
const inOne = ([first = [], ...others]: readonly (readonly Slot[])[]): readonly Slot[] =>
  first.map((slot, index) => alsoAt(slot, ...others.map((slots) => slots[index]?.at ?? [])))
