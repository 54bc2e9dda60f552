import { channelsOf } from '../../../../facts/contact.js'
import type { Controller } from '../../../../model/types.js'
import { each, isNone, some } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { listing, oneOrBullets, type Piece, row, values } from '../../../clauses/blocks.js'
import { controllerName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { LabelledValue } from '../../../tree/nodes.js'
import { keySlot, plainSlot, type Slot } from '../../../words/slot.js'
import { oneLine } from '../../../words/values.js'
import { notesOf, wordsInstead } from '../../asides.js'
import { contactLines, contactRows, urlSlot } from '../../contact-rows.js'
import { together as allOf, asked, both } from '../../provisions.js'
import { elsewhere } from './elsewhere.js'

/** Who a controller is and how to reach it. */
export function controllerFacts(scene: Scene, controller: Controller): Piece {
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, asked.identity, ...pieces)
  const names = [...(controller.aliases ?? []).map((name) => scene.text(name))]
  const brands = (controller.brands ?? []).flatMap(({ name, url }) =>
    elsewhere(scene, { ...(name && { label: name }), ...(url && { url }) }),
  )
  const unit = controller.unit?.name ?? controller.unit?.shortName
  const { contact } = controller
  const form = some(controller.legalForm)
  const at = child(controller, 'contact')
  return values([
    contactRows(scene, controller.contact, asked.identity),
    scene.missing('controller-contact', at)
      ? of(scene.say('contact.any', {}), scene.gap('gap.controller-contact', at))
      : [],
    of(
      scene.say('contact.more', {}),
      oneOrBullets([...wordsInstead(scene, contact?.words, channelsOf(contact)), ...notesOf(scene, contact?.notes)]),
    ),
    of(scene.say('contact.website', {}), urlSlot(scene, controller.website)),
    of(scene.say('who.unit', {}), unit && scene.text(unit)),
    of(scene.say('who.part-of', {}), controller.partOf && controllerName(scene, controller.partOf)),
    of(scene.say('who.oversight', {}), controller.oversight && scene.text(controller.oversight)),
    of(scene.say('who.policy', {}), urlSlot(scene, controller.policy)),
    of(scene.say('who.governance', {}), urlSlot(scene, controller.governance)),
    of(scene.say('who.legal-form', {}), form && scene.text(form)),
    of(scene.say('who.names', {}), listing(scene, [...names, ...brands])),
    ...(controller.registrations ?? []).map(({ at: place, scheme, number, words }) => {
      const entry = number === undefined ? undefined : plainSlot(oneLine(number), [child(place, 'number')])
      const [own] = wordsInstead(scene, words, [scheme, number])
      const register = scheme && scene.text(scheme)
      const both = register && entry && scene.say('pair', { first: register, second: entry })
      return of(scene.say('who.register', {}), both ?? register ?? entry ?? own)
    }),
    lead(scene, controller),
  ])
}

/** Somebody responsible who is no data protection officer, and is never called one. */
function lead(scene: Scene, controller: Controller): readonly LabelledValue[] {
  const person = some(controller.accountable)
  if (!person?.who) return []
  const lines = contactLines(scene, person.contact)
  const { who, for: task, how, url } = person
  const words = [
    scene.text(who),
    ...(task ? [scene.say('who.notice-for', { for: scene.text(task) })] : []),
    ...(how ? [scene.text(how)] : []),
  ]
  return row(
    scene,
    scene.say('who.lead', {}),
    asked.identity,
    scene.sentences(words),
    urlSlot(scene, url),
    oneOrBullets(lines),
  )
}

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
        const lines = contactLines(scene, person.contact)
        const cites = allOf(asked.identity, both('27'), { ch: ['fadp:14', 'fadp:15'] })
        const name = person.name && scene.text(person.name)
        const country = person.country ? scene.country(person.country, child(person, 'country')) : undefined
        const who = name && country ? scene.say('pair', { first: name, second: country }) : (name ?? country)
        if (!who && lines.length === 0) return []
        const reach = lines.length > 0 ? scene.say('who.representative-reach', {}) : undefined
        const list = oneOrBullets(lines)
        return row(scene, label, cites, who, reach, list)
      }),
  )
}
