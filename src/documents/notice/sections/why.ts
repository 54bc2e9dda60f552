import { statedConsents } from '../../../facts/consent.js'
import { controllersOf } from '../../../facts/controllers.js'
import { recipientsOf } from '../../../facts/recipients.js'
import { retentionOf } from '../../../facts/retention.js'
import { speaksToSeveral } from '../../../facts/scope/audience.js'
import type { Purpose } from '../../../model/types.js'
import { each, isNone, some, unique } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { card, clause, listing, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import { controllerName, customerName, dataName, peopleName, purposeTitle, recipientName } from '../../clauses/names.js'
import type { Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Clause } from '../../tree/document.js'
import type { LabelledValue } from '../../tree/nodes.js'
import { alsoAt, placed, type Slot } from '../../words/slot.js'
import { hedgeOf, notesOf, reasonOf } from '../asides.js'
import { basisRows } from '../basis-rows.js'
import { urlSlot } from '../contact-rows.js'
import { provisionRows } from '../provision-rows.js'
import { asked, both, together } from '../provisions.js'
import { keptFor } from '../retention-words.js'
import { sourceWords } from '../source-words.js'
import { marketingRows } from './marketing-rows.js'

/** Each purpose with its legal basis, and what hangs on it: Articles 13(1)(c) and (d), 13(2)(c) and (e), 14(1)(d), 14(2)(f). */
export const why: SectionPlan = {
  id: 'why',
  heading: ({ regimes }) => (regimes.every((regime) => regime === 'ch') ? 'why.heading-ch' : 'why.heading'),
  clauses: (scene) => [
    ...opening(scene),
    ...withdrawal(scene),
    ...generalProvision(scene),
    // Cards come last: what follows a card would read as a part of it.
    ...scene.purposes.flatMap((purpose) => told(scene, purpose)),
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
    ...hedgeOf(scene, purpose),
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
      marketingRows(scene, purpose),
      ...besides(scene, purpose),
    ]),
    ...notesOf(scene, purpose.notes),
  ])
  return clause(scene, `why.for.${purpose.id}`, asked.purposes, unit)
}

/** What an author tells of a purpose beyond the points of Article 13: whom it is for, what came before, what people notice of it. */
function besides(scene: Scene, purpose: Purpose): readonly (readonly LabelledValue[])[] {
  const { onBehalfOf, furtherTo, selfService, documents = [] } = purpose
  const effects = isNone(purpose.effects)
    ? placed(scene.say('why.effects-none', {}), [purpose.effects.at])
    : purpose.effects && scene.text(purpose.effects)
  const first = furtherTo?.purpose && purposeTitle(scene, furtherTo.purpose)
  const starts = furtherTo && typeof furtherTo.starts === 'string' ? furtherTo.starts : undefined
  const links = documents.flatMap(({ url, title }) => {
    const name = title && scene.text(title)
    const address = some(url)
    const link =
      address && urlSlot(scene, name && 'url' in address ? { ...address, label: address.label ?? title } : address)
    return link ?? name ?? []
  })
  const further = both('13.3', '14.4')
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, asked.transparency, ...pieces)
  return [
    of(
      scene.say('why.behalf', {}),
      listing(
        scene,
        each(onBehalfOf).map((it) => customerName(scene, it)),
      ),
    ),
    row(scene, scene.say('why.further', {}), further, first),
    row(
      scene,
      scene.say('why.further-from', {}),
      further,
      starts && furtherTo ? scene.date(starts, child(furtherTo, 'starts')) : undefined,
    ),
    of(scene.say('why.effects', {}), effects),
    of(scene.say('why.self-service', {}), selfService && scene.text(selfService)),
    of(scene.say('why.documents', {}), oneOrBullets(links)),
  ]
}

/** Said where it is not those who give the notice. */
function deciding(scene: Scene, purpose: Purpose): readonly LabelledValue[] {
  const deciders = controllersOf(scene.model, purpose)
  const { issuers } = scene
  if (deciders.length === issuers.length && deciders.every((controller) => issuers.includes(controller))) return []
  const names = deciders.map((controller) => controllerName(scene, controller))
  return row(scene, scene.say('why.controllers', {}), asked.identity, listing(scene, names))
}

/** Said where the notice speaks to more than one group. */
function people(scene: Scene, purpose: Purpose): readonly LabelledValue[] {
  if (!speaksToSeveral(scene.model, scene.notice)) return []
  const names = each(purpose.dataSubjects).map(({ target, at }) => alsoAt(peopleName(scene, target), at))
  return row(scene, scene.say('why.people', {}), asked.purposes, listing(scene, names))
}

function used(scene: Scene, purpose: Purpose): Piece {
  const names = each(purpose.data).map(({ target, only, at }) => {
    const name = alsoAt(dataName(scene, target), at)
    return only ? scene.say('quoted-source', { what: name, detail: scene.text(only) }) : name
  })
  return listing(scene, names)
}

const sources = (scene: Scene, purpose: Purpose): Piece =>
  oneOrBullets(each(purpose.sources).map(({ target, at }) => alsoAt(sourceWords(scene, target), at)))

/** Sources that are stated for everything leave one question open for everything. */
function generalProvision(scene: Scene): readonly Clause[] {
  const at = '/general/provision'
  const gap = scene.missing('provision', at) && scene.gap('gap.provision', at)
  const asking = row(scene, scene.say('provision.label', {}), asked.provision, gap)
  return clause(scene, 'why.general-provision', asked.provision, values([asking]))
}

function receivers(scene: Scene, purpose: Purpose): Piece {
  const at = child(purpose, 'recipients')
  if (scene.missing('recipients', at)) return scene.gap('gap.recipients', at)
  const recipients = recipientsOf(scene.model, purpose)
  if (isNone(recipients)) return placed(scene.say('why.recipients-none', {}), [recipients.at])
  const uses = each(recipients)
  const names = unique(uses.map(({ target }) => target)).map((recipient) =>
    alsoAt(
      recipientName(scene, recipient),
      ...uses.filter(({ target }) => target === recipient).map(({ at: use }) => use),
    ),
  )
  return listing(scene, names)
}

function period(scene: Scene, purpose: Purpose): readonly Piece[] {
  const at = child(purpose, 'retention')
  const missing = scene.missing('storage-period', at) ? scene.gap('gap.storage-period', at) : undefined
  const rules = retentionOf(scene.model, purpose)
  if (isNone(rules)) return [placed(scene.say('periods.none', {}), [rules.at]), ...reasonOf(scene, rules)]
  const kept = each(rules).flatMap((rule) => keptFor(scene, rule))
  return [oneOrBullets(kept), missing]
}

/** What follows by law from any consent, said once. */
function withdrawal(scene: Scene): readonly Clause[] {
  const consents = scene.purposes.flatMap(statedConsents)
  if (consents.length === 0) return []
  const cites = together(both('7.3'), asked.withdrawal)
  const words = placed(
    scene.say('basis.withdraw-any-time', {}),
    consents.map(({ at }) => at),
  )
  return clause(scene, 'why.withdrawal', cites, words)
}
