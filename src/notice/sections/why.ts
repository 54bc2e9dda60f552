import { controllersOf, recipientsOf, retentionOf } from '../../model/query.js'
import type { Purpose } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { basisRows } from '../basis-rows.js'
import { card, clause, listing, oneOrBullets, type Piece, row, values } from '../blocks.js'
import type { Clause, LabelledValue } from '../document.js'
import { controllerName, dataName, peopleName, purposeTitle, recipientName, sourceLabel } from '../names.js'
import { provisionRows } from '../provision-rows.js'
import { asked, both, together } from '../provisions.js'
import { keptFor } from '../retention-words.js'
import type { Scene } from '../scene.js'
import type { SectionPlan } from '../section.js'
import { placed, type Slot } from '../slot.js'
import { sourceWords } from '../source-words.js'

/** Each purpose with its legal basis, and what hangs on it: Articles 13(1)(c) and (d), 13(2)(c) and (e), 14(1)(d), 14(2)(f). */
export const why: SectionPlan = {
  id: 'why',
  heading: ({ regimes }) => (regimes.every((regime) => regime === 'ch') ? 'why.heading-ch' : 'why.heading'),
  clauses: (scene) => [
    ...opening(scene),
    ...generalSources(scene),
    ...scene.purposes.flatMap((purpose) => told(scene, purpose)),
    ...withdrawal(scene),
    ...untoldSources(scene),
  ],
}

function opening(scene: Scene): readonly Clause[] {
  const gap = scene.missing('purposes', '/purposes')
  if (gap) return clause(scene, 'why.purposes', asked.purposes, scene.gap('gap.purposes', gap.at))
  return scene.purposes.length === 0
    ? []
    : clause(scene, 'why.intro', together(asked.basis, both('6.1')), scene.say('why.intro', {}))
}

function told(scene: Scene, purpose: Purpose): readonly Clause[] {
  const { title, description } = purpose
  const unit = card(`for-${purpose.id}`, purposeTitle(scene, purpose), [
    title && description && scene.text(description),
    values([
      row(scene, scene.say('why.when', {}), asked.purposes, purpose.when && scene.text(purpose.when)),
      deciding(scene, purpose),
      people(scene, purpose),
      row(scene, scene.say('why.data', {}), together(asked.purposes, asked.categories), used(scene, purpose)),
      row(scene, scene.say('why.source', {}), together(asked.transparency, asked.source), sources(scene, purpose)),
      ...basisRows(scene, purpose),
      provisionRows(scene, purpose),
      row(scene, scene.say('why.recipients', {}), asked.recipients, receivers(scene, purpose)),
      row(scene, scene.say('why.period', {}), asked.period, ...period(scene, purpose)),
    ]),
  ])
  return clause(scene, `why.for.${purpose.id}`, asked.purposes, unit)
}

/** Said where there are several who could decide. */
function deciding(scene: Scene, purpose: Purpose): readonly LabelledValue[] {
  if (scene.model.controllers.size < 2) return []
  const names = controllersOf(scene.model, purpose).map((controller) => controllerName(scene, controller))
  return row(scene, scene.say('why.controllers', {}), asked.identity, listing(scene, names))
}

/** Said where the notice speaks to more than one group. */
function people(scene: Scene, purpose: Purpose): readonly LabelledValue[] {
  const groups = new Set(scene.purposes.flatMap((each) => peopleOf(each).map(({ id }) => id)))
  if (groups.size < 2) return []
  const names = peopleOf(purpose).map((group) => peopleName(scene, group))
  return row(scene, scene.say('why.people', {}), asked.purposes, listing(scene, names))
}

const peopleOf = ({ dataSubjects }: Purpose) => each(dataSubjects).map((use) => use.target)

function used(scene: Scene, purpose: Purpose): Piece {
  const names = each(purpose.data).map(({ target, only }) => {
    const name = dataName(scene, target)
    return only ? scene.say('quoted-source', { what: name, detail: scene.text(only) }) : name
  })
  return listing(scene, names)
}

const sources = (scene: Scene, purpose: Purpose): Piece =>
  oneOrBullets(each(purpose.sources).map((use) => sourceWords(scene, use.target)))

/** Sources of everything are told once, not under each purpose that has none of its own. */
function generalSources(scene: Scene): readonly Clause[] {
  if (scene.purposes.every(({ sources: own }) => own !== undefined)) return []
  const told = each(scene.model.general?.sources).map((use) => sourceWords(scene, use.target))
  const cites = together(asked.transparency, asked.source)
  const at = '/general/provision'
  const gap = scene.missing('provision', at) && scene.gap('gap.provision', at)
  return clause(
    scene,
    'why.general-sources',
    cites,
    values([
      row(scene, scene.say('why.sources', {}), cites, oneOrBullets(told)),
      row(scene, scene.say('provision.label', {}), asked.provision, gap),
    ]),
  )
}

function receivers(scene: Scene, purpose: Purpose): Piece {
  const at = child(purpose, 'recipients')
  if (scene.missing('recipients', at)) return scene.gap('gap.recipients', at)
  const recipients = recipientsOf(scene.model, purpose)
  if (isNone(recipients)) return placed(scene.say('why.recipients-none', {}), [recipients.at])
  const names = [...new Set(each(recipients).map((use) => use.target))].map((it) => recipientName(scene, it))
  return listing(scene, names)
}

function period(scene: Scene, purpose: Purpose): readonly Piece[] {
  const at = child(purpose, 'retention')
  const missing = scene.missing('storage-period', at) ? scene.gap('gap.storage-period', at) : undefined
  const rules = retentionOf(scene.model, purpose)
  if (isNone(rules)) return [placed(scene.say('periods.none', {}), [rules.at])]
  const kept = each(rules).flatMap((rule) => keptFor(scene, rule))
  return [oneOrBullets(kept), missing]
}

/** What follows by law from any consent, said once. */
function withdrawal(scene: Scene): readonly Clause[] {
  const consents = scene.purposes.flatMap((purpose) => [
    ...each(purpose.basis).filter(({ type }) => type === 'consent'),
    ...each(purpose.specialCategoryCondition).filter(({ type }) => type === 'explicit-consent'),
  ])
  if (consents.length === 0) return []
  const cites = together(both('7.3'), asked.withdrawal)
  return clause(scene, 'why.withdrawal', cites, scene.say('basis.withdraw-any-time', {}))
}

/** What is not stated about a source: a source may serve many purposes, or none yet. */
function untoldSources(scene: Scene): readonly Clause[] {
  const rows = scene.gaps.flatMap((gap): readonly (readonly LabelledValue[])[] => {
    if (gap.item === 'source') return [gapRow(scene, sourceLabel(scene, gap.source), scene.gap('gap.source', gap.at))]
    if (gap.item !== 'indirect-data') return []
    return [gapRow(scene, sourceLabel(scene, gap.source), scene.gap('gap.indirect-data', gap.at))]
  })
  const list = values(rows)
  return clause(scene, 'why.sources', together(asked.source, asked.categories), list)
}

const gapRow = (scene: Scene, label: Slot, gap: Slot): readonly LabelledValue[] =>
  row(scene, label, together(asked.source, asked.categories), gap)
