import { channelsOf } from '../../../facts/contact.js'
import { arrangementsHere, howTheyDecide, partners } from '../../../facts/scope/who-decides.js'
import type {
  Controller,
  JointArrangement,
  NoticeOtherItem,
  NoticeScopeExcludesItem,
  Text,
} from '../../../model/types.js'
import { each, isNone, some } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { card, clause, listing, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import type { Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Clause } from '../../tree/document.js'
import type { LabelledValue } from '../../tree/nodes.js'
import { alsoAt, keySlot, placed, plainSlot, type Slot } from '../../words/slot.js'
import { linkSlot, oneLine, sentences } from '../../words/values.js'
import { notesOf, wordsInstead } from '../asides.js'
import { contactLines, contactRows, urlSlot } from '../contact-rows.js'
import { controllerName, peopleName, purposeTitle } from '../names.js'
import { promisesIn, promisesInIntro } from '../promises.js'
import { together as allOf, asked, both } from '../provisions.js'

/** Who decides, how to reach them, and whom else to turn to: Articles 13(1)(a) and (b), 26(2). */
export const whoWeAre: SectionPlan = {
  id: 'who-we-are',
  heading: () => 'who.heading',
  placesPromises: true,
  clauses: (scene) => [
    ...clause(scene, 'who.intro', asked.transparency, scene.notice?.intro && introduction(scene, scene.notice.intro)),
    ...promisesIn(scene, 'who-we-are'),
    ...about(scene),
    ...identity(scene),
    ...(scene.issuers.length > 1 ? [] : issuer(scene)),
    ...arrangementsHere(scene).flatMap((arrangement, index) => joint(scene, arrangement, index)),
    // Cards come last: what follows a card would read as a part of it.
    ...(scene.issuers.length > 1 ? scene.issuers.flatMap((it) => controllerCard(scene, it)) : []),
    ...partners(scene).flatMap((it) => partnerCard(scene, it)),
  ],
}

/** What the notice says of itself. */
function about(scene: Scene): readonly Clause[] {
  const { notice, model, regimes } = scene
  const row12 = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, asked.transparency, ...pieces)
  const audience = (notice?.audience ?? []).map((people) => peopleName(scene, people))
  const { covers, excludes, limitedTo, words, notes } = notice?.scope ?? {}
  const laws = model.regimes && regimes.length > 1
  const key = keySlot([...regimes].sort().join('_'), ['/regimes'])
  return [
    ...clause(
      scene,
      'who.scope',
      asked.transparency,
      values([
        row12(scene.say('who.audience', {}), listing(scene, audience)),
        row12(scene.say('who.covers', {}), oneOrBullets((covers ?? []).flatMap((it) => place(scene, it)))),
        row12(scene.say('who.limited', {}), limitedTo && scene.text(limitedTo)),
        row12(scene.say('who.excludes', {}), oneOrBullets((excludes ?? []).flatMap((it) => place(scene, it)))),
        row12(
          scene.say('who.other-notices', {}),
          oneOrBullets((notice?.other ?? []).flatMap((it) => place(scene, it))),
        ),
        row12(scene.say('who.incomplete', {}), notice?.incomplete && scene.text(notice.incomplete)),
      ]),
      ...wordsInstead(scene, words, [covers, excludes, limitedTo]),
      ...notesOf(scene, notes),
      ...notesOf(scene, notice?.notes),
    ),
    ...(laws ? clause(scene, 'who.laws', asked.transparency, scene.say('who.laws', { regimes: key })) : []),
  ]
}

/** The introduction, with what the author promises in it. */
const introduction = (scene: Scene, intro: Text): Slot =>
  alsoAt(
    scene.text(intro),
    ...promisesInIntro(scene).flatMap(({ words, notes }) => [
      ...(words ? scene.text(words).at : []),
      ...notesOf(scene, notes).flatMap(({ at }) => at),
    ]),
  )

/** A site, group or notice by its name, as a link where it has an address, with what is said about it. */
function place(scene: Scene, { label, url, where, for: use, because }: Elsewhere): readonly Slot[] {
  const link = urlSlot(scene, url)
  const name = label && scene.text(label)
  const who =
    name && link && url && 'url' in url
      ? linkSlot(String(url.url), String(name.raw), [...name.at, ...link.at])
      : (name ?? link)
  const told = [
    ...(who ? [who] : []),
    ...(where ? [scene.text(where)] : []),
    ...(use ? [scene.say('who.notice-for', { for: scene.text(use) })] : []),
    ...(because ? [scene.say('because', { reason: scene.text(because) })] : []),
  ]
  return told.length === 0 ? [] : [sentences(told)]
}

type Elsewhere = Pick<NoticeOtherItem & NoticeScopeExcludesItem, 'label' | 'url' | 'where' | 'for' | 'because'>

function identity(scene: Scene): readonly Clause[] {
  const { issuers } = scene
  if (issuers.length === 0) {
    const gap = scene.missing('controller', '/controllers')
    return gap ? clause(scene, 'who.controller', asked.identity, scene.gap('gap.controller', gap.at)) : []
  }
  const names = scene.list(issuers.map((controller) => controllerName(scene, controller)))
  const we = scene.say('who.we', { controllers: scene.list(issuers.map((it) => introduced(scene, it))) })
  const others = partners(scene).filter(({ role }) => role === 'joint')
  // An arrangement that is told names those who decide together itself.
  const together = others.length > 0 && issuers.length === 1 && arrangementsHere(scene).length === 0
  return clause(
    scene,
    'who.controller',
    allOf(asked.transparency, asked.identity),
    we,
    relation(scene, names),
    together
      ? scene.say('who.joint-with', { controllers: scene.list(others.map((it) => introduced(scene, it))) })
      : undefined,
  )
}

/** A controller by its name, with the short name that the texts of a declaration use. */
function introduced(scene: Scene, controller: Controller): Slot {
  const name = controllerName(scene, controller)
  const short = controller.name && controller.shortName && scene.text(controller.shortName)
  // A name such as "Rowing League (RL)" brings its own.
  if (!short || String(name.raw).includes(`(${short.raw})`)) return name
  return scene.say('who.introduced', { name, short })
}

/** How the controllers stand to each other, as far as it is stated. */
function relation(scene: Scene, names: Slot): Slot {
  switch (howTheyDecide(scene)) {
    case 'alone':
      return scene.say('who.sole', { controller: names })
    case 'with-others':
      return scene.say('who.joint-others', { controller: names })
    case 'together':
      return scene.say('who.joint', { controllers: names })
    case 'separately':
      return scene.say('who.separate', { controllers: names })
    case 'unsaid':
      return scene.say('who.several', { controllers: names })
  }
}

/** One of several controllers. */
function controllerCard(scene: Scene, controller: Controller): readonly Clause[] {
  const pieces = [
    controller.about && scene.text(controller.about),
    facts(scene, controller),
    officer(scene, controller),
    represented(scene, controller),
    ...notesOf(scene, controller.notes),
  ]
  const stated = pieces.filter((piece) => piece !== undefined)
  if (stated.length === 0) return []
  const unit = card(`controller-${controller.id}`, controllerName(scene, controller), stated)
  return clause(scene, `who.controller.${controller.id}`, asked.identity, unit)
}

/** Who a partner is and how to reach it; whatever it says of itself stands in its own notice. */
function partnerCard(scene: Scene, partner: Controller): readonly Clause[] {
  const of = (label: Slot, slot: Slot | undefined) => row(scene, label, asked.identity, slot)
  const reach = values([
    contactRows(scene, partner.contact, asked.identity),
    of(scene.say('contact.website', {}), urlSlot(scene, partner.website)),
    of(scene.say('who.policy-theirs', {}), urlSlot(scene, partner.policy)),
  ])
  const pieces = [reach, officer(scene, partner)].filter((piece) => piece !== undefined)
  if (pieces.length === 0) return []
  const unit = card(`controller-${partner.id}`, controllerName(scene, partner), pieces)
  return clause(scene, `who.controller.${partner.id}`, asked.identity, unit)
}

/** The only controller, told in the section itself. */
function issuer(scene: Scene): readonly Clause[] {
  return scene.issuers.flatMap((controller) => [
    ...clause(scene, 'who.about', asked.identity, controller.about && scene.text(controller.about)),
    ...clause(scene, 'who.contact', asked.identity, facts(scene, controller)),
    ...clause(scene, 'who.dpo', allOf(asked.dpo, asked.identity), officer(scene, controller)),
    ...clause(scene, 'who.representative', asked.identity, represented(scene, controller)),
    ...clause(scene, 'who.notes', asked.identity, ...notesOf(scene, controller.notes)),
  ])
}

function facts(scene: Scene, controller: Controller): Piece {
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, asked.identity, ...pieces)
  const names = [...(controller.aliases ?? []).map((name) => scene.text(name))]
  const brands = (controller.brands ?? []).flatMap(({ name, url }) =>
    place(scene, { ...(name && { label: name }), ...(url && { url }) }),
  )
  const unit = controller.unit?.name ?? controller.unit?.shortName
  const { contact } = controller
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
    of(scene.say('who.legal-form', {}), controller.legalForm && scene.text(controller.legalForm)),
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
    sentences(words),
    urlSlot(scene, url),
    oneOrBullets(lines),
  )
}

/** The data protection officer, or the declared none; nothing where neither is stated. */
function officer(scene: Scene, controller: Controller): Piece {
  const { dpo } = controller
  if (dpo === undefined) return undefined
  const label = scene.say('who.dpo', {})
  if (isNone(dpo)) {
    const none = placed(scene.say('who.dpo-none', {}), [dpo.at])
    const why = dpo.because && scene.say('because', { reason: scene.text(dpo.because) })
    return values([row(scene, label, allOf(asked.dpo, both('37.1')), none, why)])
  }
  const at = child(controller, 'dpo', 'contact')
  const missing = scene.missing('dpo-contact', at)
  const lines = contactLines(scene, dpo.contact)
  return values([
    row(
      scene,
      label,
      allOf(asked.dpo, both('38.4')),
      dpo.name && scene.text(dpo.name),
      missing ? scene.gap('gap.dpo-contact', at) : scene.say('who.dpo-reach', {}),
      oneOrBullets(lines),
    ),
  ])
}

function represented(scene: Scene, controller: Controller): Piece {
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

/** The essence of a joint arrangement, Article 26(2). */
function joint(scene: Scene, arrangement: JointArrangement, index: number): readonly Clause[] {
  const { purposes, essence, contactPoint, document, controllers: parties } = arrangement
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, both('26.2'), ...pieces)
  const told = (purposes ?? []).filter((purpose) => scene.purposes.some(({ id }) => id === purpose.id))
  return clause(
    scene,
    `who.joint.${index + 1}`,
    both('26.2', '26.3'),
    parties && parties.length > 1
      ? scene.say('who.joint-parties', {
          controllers: scene.list(
            parties.map((it) => (scene.issuers.includes(it) ? controllerName(scene, it) : introduced(scene, it))),
          ),
        })
      : undefined,
    values([
      of(scene.say('who.joint-purposes', {}), oneOrBullets(told.map((purpose) => purposeTitle(scene, purpose)))),
      of(scene.say('who.joint-essence', {}), essence && scene.text(essence)),
      of(scene.say('who.joint-point', {}), contactPoint && controllerName(scene, contactPoint)),
      of(scene.say('who.joint-document', {}), urlSlot(scene, document?.url)),
    ]),
    scene.say('who.joint-any', {}),
  )
}
