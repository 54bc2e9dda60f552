import { controllersOf } from '../../../../facts/controllers.js'
import { carriedOutFor } from '../../../../facts/customers.js'
import { arrangementsHere, isArranged } from '../../../../facts/scope/who-decides.js'
import type { Customer, Document, Purpose, Text } from '../../../../model/types.js'
import { each, isEntry, isNone, some } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { daySlot, linkedWords, urlSlot } from '../../../clauses/damaged-words.js'
import { controllerName, customerName, purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Slot } from '../../../words/slot.js'
import { noneWords, notesOf } from '../../asides.js'
import { productsOnly } from '../../limits.js'
import { asked, both } from '../../provisions.js'
import type { Told } from '../../told.js'

/** Who decides on a purpose, where it is neither those who give the notice nor those of an arrangement, and for whom it is done. */
export const decidersTold = (scene: Scene, purpose: Purpose): readonly Told[] => [
  { label: scene.say('why.controllers', {}), cites: asked.identity, words: deciders(scene, purpose) },
  {
    label: scene.say('why.behalf', {}),
    cites: asked.transparency,
    words: each(purpose.onBehalfOf).map((it) => customer(scene, it, purpose)),
  },
]

function deciders(scene: Scene, purpose: Purpose): readonly Slot[] {
  const deciding = controllersOf(scene.model, purpose)
  const { issuers } = scene
  if (deciding.length === issuers.length && deciding.every((controller) => issuers.includes(controller))) return []
  if (arrangementsHere(scene).some((arrangement) => isArranged(arrangement, purpose))) return []
  return deciding.length === 0 ? [] : [scene.series(deciding.map((controller) => controllerName(scene, controller)))]
}

/** A customer has a notice of its own, which says why and how long; what is said of it stands at the first use for it. */
function customer(scene: Scene, it: Customer | Text, purpose: Purpose): Slot {
  if (!isEntry(it)) return customerName(scene, it)
  const name = customerName(scene, it)
  // Where it stands among those for whom we work, its notice and what is said of it stand there.
  if (scene.purposes.some((use) => carriedOutFor(scene.model, use).includes(it))) return name
  const link = urlSlot(scene, it.policy)
  const who = link ? scene.say('why.behalf-notice', { customer: name, link }) : name
  const isFirst = scene.purposes.find(({ onBehalfOf }) => onBehalfOf?.includes(it)) === purpose
  const notes = isFirst ? notesOf(scene, it.notes) : []
  return notes.length === 0 ? who : scene.sentences([who, ...notes])
}

/** What an author tells of a purpose beyond the points of Article 13: what came before, what people notice of it. */
export function besidesTold(scene: Scene, purpose: Purpose): readonly Told[] {
  const { furtherTo, selfService, storedIn, since, effects } = purpose
  const of = (label: Slot, ...words: readonly (Slot | undefined)[]): Told => ({
    label,
    cites: asked.transparency,
    words: words.filter((it) => it !== undefined),
  })
  return [
    {
      ...of(scene.say('why.further', {}), furtherTo?.purpose && purposeTitle(scene, furtherTo.purpose)),
      cites: further,
    },
    {
      ...of(
        scene.say('why.further-from', {}),
        furtherTo && daySlot(scene, furtherTo.starts, child(furtherTo, 'starts')),
      ),
      cites: further,
    },
    of(scene.say('why.since', {}), daySlot(scene, since, child(purpose, 'since'))),
    of(scene.say('why.stored', {}), storedIn && scene.text(storedIn)),
    of(scene.say('why.effects', {}), effectsOf(scene, effects)),
    of(scene.say('why.self-service', {}), selfService && scene.text(selfService)),
    of(scene.say('why.documents', {}), ...(purpose.documents ?? []).map((it) => documentOf(scene, it))),
  ]
}

const further = both('13.3', '14.4')

/** What people notice of something, or that it is nothing. */
export const effectsOf = (scene: Scene, effects: Purpose['effects']): Slot | undefined =>
  isNone(effects) ? noneWords(scene, scene.say('why.effects-none', {}), effects) : effects && scene.text(effects)

function documentOf(scene: Scene, { url, title }: Document): Slot | undefined {
  const address = some(url)
  const isLabelled = address && 'url' in address && address.label !== undefined
  return title && !isLabelled ? linkedWords(scene, scene.text(title), address) : urlSlot(scene, address)
}

/** What a purpose as a whole is limited to. */
export const limitsTold = (scene: Scene, { when, products }: Purpose): Told => ({
  label: scene.say('why.when', {}),
  cites: asked.purposes,
  words: [...(when ? [scene.text(when)] : []), ...(products ? [productsOnly(scene, products)] : [])],
})
