import type { Condition } from '../../../facts/conditions.js'
import {
  byKind,
  conditionsFor,
  type SensitiveUse,
  sensitiveUses,
  unexplainedConditions,
} from '../../../facts/scope/sensitive-uses.js'
import type { SensitiveKind } from '../../../facts/sensitive.js'
import type { Citation, Regime } from '../../../law/citation.js'
import type { Datum, Purpose } from '../../../model/types.js'
import { some, unique } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { card, clause, listing, oneOrBullets, row, values } from '../../clauses/blocks.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Clause } from '../../tree/document.js'
import type { LabelledValue } from '../../tree/nodes.js'
import { keySlot, placed, plainSlot, type Slot } from '../../words/slot.js'
import { hedgeOf, notesOf } from '../asides.js'
import { consentWords, laws, partOf } from '../basis-rows.js'
import { provisionsSlot } from '../law-names.js'
import { dataName, kindName, purposeTitle } from '../names.js'
import { asked, both, together } from '../provisions.js'

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

/** The mark of a condition that is missing for some data of a kind. */
function lacking(scene: Scene, purpose: Purpose, kind: SensitiveKind, data: readonly Datum[]): readonly Slot[] {
  const gap = gapOf(scene, purpose, kind === 'criminal' ? 'criminal-condition' : 'special-condition')
  return gap?.data.some((datum) => data.includes(datum)) ? [scene.gap(`gap.${gap.item}`, gap.at)] : []
}

const conditionFields = {
  'special-condition': 'specialCategoryCondition',
  'criminal-condition': 'criminalOffenceCondition',
} as const

function gapOf(scene: Scene, purpose: Purpose, item: keyof typeof conditionFields) {
  const gap = scene.missing(item, child(purpose, conditionFields[item]))
  return gap?.item === 'special-condition' || gap?.item === 'criminal-condition' ? gap : undefined
}

/** A condition may be missing for data that a purpose uses only to decide or to profile. */
function lackingElsewhere(scene: Scene, purpose: Purpose, told: readonly Datum[]): readonly Slot[] {
  const gaps = [gapOf(scene, purpose, 'special-condition'), gapOf(scene, purpose, 'criminal-condition')]
  return gaps.flatMap((gap) =>
    gap && !gap.data.some((datum) => told.includes(datum)) ? [scene.gap(`gap.${gap.item}`, gap.at)] : [],
  )
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

function conditionWords(scene: Scene, condition: Condition): readonly Slot[] {
  const { regimes = scene.regimes } = condition
  const known = scene.regimes.filter((regime) => regime !== 'ch' && regimes.includes(regime))
  if (known.length === 0) return []
  const name = conditionName(scene, condition, known)
  const isPart = known.length < scene.regimes.filter((regime) => regime !== 'ch').length
  const [only] = known
  return [
    isPart && only ? scene.say('under', { regime: scene.say(`regime.${only}`, {}), text: name }) : name,
    ...partOf(scene, condition),
    ...particulars(scene, condition),
    ...laws(scene, condition.law),
    ...(known.includes('uk') ? inUkLaw(scene, condition) : []),
    ...hedgeOf(scene, condition),
    ...notesOf(scene, condition.notes),
  ]
}

/** A condition by its name, with the points of law that give it; a consent that is not said to be explicit has none. */
function conditionName(scene: Scene, { type, at }: Condition, regimes: readonly Regime[]): Slot {
  const isCriminal = type === 'law' || type === 'official-authority'
  const provisions = regimes.flatMap((regime): readonly Citation[] => {
    if (isCriminal) return [regime === 'eu' ? 'gdpr:10' : 'uk-gdpr:10']
    const provision = scene.law.specialCondition(type, regime)?.cites[regime]
    return provision ? [provision] : []
  })
  const key = keySlot(type, [at])
  if (provisions.length === 0) return scene.say('condition.bare', { condition: key })
  return scene.say('condition.name', { condition: key, provisions: provisionsSlot(scene, provisions) })
}

function particulars(scene: Scene, condition: Condition): readonly Slot[] {
  switch (condition.type) {
    case 'consent':
    case 'explicit-consent':
      return consentWords(scene, condition)
    case 'health-social-care':
      return [
        scene.say('condition.words', { condition: keySlot(condition.type, [condition.at]) }),
        ...(condition.secrecy ? [scene.say('condition.secrecy', { who: scene.text(condition.secrecy) })] : []),
      ]
    default:
      return [scene.say('condition.words', { condition: keySlot(condition.type, [condition.at]) })]
  }
}

/** UK: the paragraph of Schedule 1 that is met as well, and the policy document that most of them ask for. */
function inUkLaw(scene: Scene, condition: Condition): readonly Slot[] {
  const { schedule1 } = condition
  const known = schedule1 === undefined ? undefined : scene.law.schedule1(schedule1)
  const policy = some(condition.policyDocument)
  const at = [child(condition, 'schedule1')]
  return [
    ...(known
      ? [
          scene.say('condition.schedule-1', {
            title: plainSlot(known.title, at),
            provision: provisionsSlot(scene, [`dpa2018:sch-1.${known.paragraph}`], at),
          }),
        ]
      : []),
    ...(policy?.reference ? [scene.say('condition.policy', { policy: scene.text(policy.reference) })] : []),
    ...(policy && typeof policy.reviewed === 'string'
      ? [scene.say('condition.policy-reviewed', { date: scene.date(policy.reviewed, child(policy, 'reviewed')) })]
      : []),
  ]
}
