import type { Controller, ControllerRegistrationsItem, Person } from '../../../../model/types.js'
import { each, isEntry, isNone, some } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { entry, listing, oneOrBullets, type Piece, row, values } from '../../../clauses/blocks.js'
import { urlSlot } from '../../../clauses/damaged-words.js'
import { controllerName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { LabelledValue } from '../../../tree/nodes.js'
import { oneLine } from '../../../tree/one-line.js'
import { keySlot, placed, plainSlot, type Slot } from '../../../words/slot.js'
import { wordsInstead } from '../../asides.js'
import { contactInFull, contactRows } from '../../contact-rows.js'
import { together as allOf, asked, both } from '../../provisions.js'
import { elsewhere } from './elsewhere.js'

type Rows = readonly LabelledValue[]

/** Who a controller is and how to reach it; an anchor leads to where there is no card of its own. */
export function controllerFacts(scene: Scene, controller: Controller, anchor?: string): Piece {
  const at = child(controller, 'contact')
  const gap = scene.missing('controller-contact', at) ? scene.gap('gap.controller-contact', at) : undefined
  const rows = [
    ...contactRows(scene, controller.contact, asked.identity),
    ...row(scene, scene.say('contact.any', {}), asked.identity, gap),
    ...row(scene, scene.say('contact.website', {}), asked.identity, urlSlot(scene, controller.website)),
    ...placeOf(scene, controller),
    ...formOf(scene, controller),
    ...namesOf(scene, controller),
    ...(controller.registrations ?? []).flatMap((it) => registered(scene, it)),
    ...lead(scene, controller),
  ]
  return values([entry(anchor, rows)])
}

/** The body that it belongs to, those who watch it, and the pages about it. */
function placeOf(scene: Scene, controller: Controller): Rows {
  const of = (label: Slot, slot: Slot | undefined): Rows => row(scene, label, asked.identity, slot)
  const { unit, partOf, oversight, policy, governance } = controller
  const name = unit?.name && scene.text(unit.name)
  const short = unit?.shortName && scene.text(unit.shortName)
  const isOurs = scene.issuers.includes(controller)
  return [
    ...of(scene.say('who.unit', {}), name && short ? scene.say('who.introduced', { name, short }) : (name ?? short)),
    ...of(scene.say('who.part-of', {}), partOf && controllerName(scene, partOf)),
    ...of(scene.say('who.oversight', {}), oversight && scene.text(oversight)),
    ...of(isOurs ? scene.say('who.policy', {}) : scene.say('who.policy-theirs', {}), urlSlot(scene, policy)),
    ...of(scene.say('who.governance', {}), urlSlot(scene, governance)),
  ]
}

/** What it is in law, and who answers for a body that is nothing in law. */
function formOf(scene: Scene, { legalForm, answeredBy }: Controller): Rows {
  const none = isNone(legalForm) ? placed(scene.say('who.legal-form-none', {}), [legalForm.at]) : undefined
  const why = isNone(legalForm) && legalForm.because ? scene.text(legalForm.because) : undefined
  const form = some(legalForm)
  const who = answeredBy && (isEntry(answeredBy) ? controllerName(scene, answeredBy) : scene.text(answeredBy))
  return [
    ...row(scene, scene.say('who.legal-form', {}), asked.identity, form && scene.text(form), none, why),
    ...row(scene, scene.say('who.answered-by', {}), asked.identity, who),
  ]
}

/** Other names of it, and what is a part of it without being a body of its own. */
function namesOf(scene: Scene, { aliases = [], brands = [] }: Controller): Rows {
  const names = aliases.map((name) => scene.text(name))
  const parts = brands.flatMap(({ name, url }) =>
    elsewhere(scene, { ...(name && { label: name }), ...(url && { url }) }),
  )
  return [
    ...row(scene, scene.say('who.names', {}), asked.identity, listing(scene, names)),
    ...row(scene, scene.say('who.brands', {}), asked.identity, listing(scene, parts)),
  ]
}

function registered(scene: Scene, { at, scheme, number, words }: ControllerRegistrationsItem): Rows {
  const id = number === undefined ? undefined : plainSlot(oneLine(number), [child(at, 'number')])
  const [own] = wordsInstead(scene, words, [scheme, number])
  const register = scheme && scene.text(scheme)
  const both = register && id && scene.say('pair', { first: register, second: id })
  return row(scene, scene.say('who.register', {}), asked.identity, both ?? register ?? id ?? own)
}

/** Somebody responsible who is no data protection officer, and is never called one. */
function lead(scene: Scene, { accountable }: Controller): Rows {
  if (accountable === undefined) return []
  const label = scene.say('who.lead', {})
  if (isNone(accountable)) {
    return row(scene, label, asked.identity, accountable.because && scene.text(accountable.because))
  }
  const { contact, url } = accountable
  const words = personWords(scene, accountable)
  const lines = oneOrBullets(contactInFull(scene, contact))
  const told = words.length > 0 ? scene.sentences(words) : undefined
  return row(scene, label, asked.identity, told, urlSlot(scene, url), lines)
}

const personWords = (scene: Scene, { who, for: task, how, words }: Person): readonly Slot[] => [
  ...(who ? [scene.text(who)] : []),
  ...(task ? [scene.say('who.notice-for', { for: scene.text(task) })] : []),
  ...(how ? [scene.text(how)] : []),
  ...wordsInstead(scene, words, [who, task, how]),
]

/** Those who stand for a controller in the area of a law. */
export function represented(scene: Scene, controller: Controller): Piece {
  const { representatives } = controller
  if (isNone(representatives)) {
    const { because } = representatives
    // A bare none says what no provision asks for; a reason claims the exemption of Article 27(2).
    return because && values([row(scene, scene.say('who.representative-none', {}), both('27.2'), scene.text(because))])
  }
  return values(
    each(representatives)
      .filter(({ regime }) => regime === undefined || scene.regimes.includes(regime))
      .map((person) => {
        const label = scene.say('who.representative', { regime: keySlot(person.regime ?? 'other', [person.at]) })
        const lines = contactInFull(scene, person.contact)
        const cites = allOf(asked.identity, both('27'), { ch: ['fadp:14', 'fadp:15'] })
        const name = person.name && scene.text(person.name)
        const country = person.country ? scene.country(person.country, child(person, 'country')) : undefined
        const who = name && country ? scene.say('pair', { first: name, second: country }) : (name ?? country)
        if (!who && lines.length === 0) return []
        const reach = lines.length > 0 ? scene.say('who.representative-reach', {}) : undefined
        return row(scene, label, cites, who, reach, oneOrBullets(lines))
      }),
  )
}
