import { channelsOf } from '../../../../facts/contact.js'
import { onlyWorkForOthers } from '../../../../facts/customers.js'
import { isRecord } from '../../../../facts/record.js'
import type { ComplaintsToController } from '../../../../model/types.js'
import { isNone, some } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { aside, clause, heading, type Piece, row, values } from '../../../clauses/blocks.js'
import { urlSlot } from '../../../clauses/damaged-words.js'
import { mention } from '../../../clauses/mention.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import type { LabelledValue } from '../../../tree/nodes.js'
import { placed, type Slot } from '../../../words/slot.js'
import { contactRows } from '../../contact-rows.js'
import { givenByLaw } from '../../given-by-law.js'
import { mailOf } from '../../mail.js'
import { forReaders } from '../../per-regime.js'
import { asked } from '../../provisions.js'
import { besides, wordsSaying } from '../../said-in-words.js'
import { whoWeAre } from '../who-we-are/who-we-are.js'

const rightToComplain: Cites = { uk: ['uk-gdpr:13.2.ca', 'uk-gdpr:14.2.da', 'dpa2018:164A'] }

/** How people complain to those who use the data: as stated; that it is their right where a law says so. */
export function toUs(scene: Scene): readonly Clause[] {
  // It is a right towards those who decide, in one law.
  const isDeclared = scene.model.regimes !== undefined
  const isRight = isDeclared && scene.inForce(rightToComplain).length > 0 && !onlyWorkForOthers(scene)
  const cites = isRight ? rightToComplain : asked.transparency
  const pieces = [...statement(scene, isRight, cites), ...missing(scene)].filter((piece) => piece !== undefined)
  if (pieces.length === 0) return []
  return clause(
    scene,
    'complaints.us',
    cites,
    heading(scene.say('complaints.us-heading', {}), 'complain-to-us'),
    ...pieces,
  )
}

function statement(scene: Scene, isRight: boolean, cites: Cites): readonly Piece[] {
  const { toController, usFirst } = scene.model.complaints ?? {}
  const stated = some(toController)
  const none = isNone(toController) && toController.because ? [scene.text(toController.because)] : []
  if (!stated) return none
  const { scope, process } = stated
  return [
    ...opening(scene, wordsSaying(scene, stated.words, [scope, process]), isRight),
    values(rowsOf(scene, stated, cites)),
    ...times(scene, stated),
    ...(usFirst === true ? usAskedFirst(scene) : []),
  ]
}

/** That it is a right is what UK law says; the text of somebody else may only say how it is done. */
function opening(scene: Scene, own: Slot | undefined, isRight: boolean): readonly Slot[] {
  if (own) return [own]
  return isRight && isRecord(scene.model) ? asRight(scene) : [scene.say('complaints.us-declared', {})]
}

const asRight = (scene: Scene): readonly Slot[] =>
  scene.regimes.length === 1
    ? [scene.say('complaints.us', {})]
    : [scene.say('complaints.us-declared', {}), forReaders(scene, ['uk'], scene.say('complaints.us-right', {}))]

function rowsOf(scene: Scene, stated: ComplaintsToController, cites: Cites): readonly (readonly LabelledValue[])[] {
  const { words, scope, process } = stated
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, cites, ...pieces)
  return [
    of(scene.say('complaints.about', {}), ...besides(scene, words, scope)),
    contactRows(scene, stated.contact, cites, isRecord(scene.model) ? mailOf(scene, 'complaint') : undefined),
    of(scene.say('contact.form', {}), urlSlot(scene, stated.form)),
    of(scene.say('complaints.process', {}), ...besides(scene, words, process)),
    of(scene.say('complaints.reach', {}), elsewhere(scene, stated)),
  ]
}

/** Where we can be reached, for who is told to complain and not where. */
function elsewhere(scene: Scene, { contact, form }: ComplaintsToController): Slot | undefined {
  const isReached = contact !== undefined || form !== undefined
  if (isReached || !scene.issuers.some((issuer) => channelsOf(issuer.contact).length > 0)) return undefined
  return mention(whoWeAre.id, scene.say(whoWeAre.heading(scene), {}))
}

function times(scene: Scene, stated: ComplaintsToController): readonly Slot[] {
  const time = (key: 'acknowledgeWithin' | 'respondWithin'): Slot | undefined => {
    const duration = stated[key]
    return duration === undefined ? undefined : scene.duration(duration, child(stated, key))
  }
  const [acknowledge, respond] = [time('acknowledgeWithin'), time('respondWithin')]
  const told = [
    ...(acknowledge ? [scene.say('complaints.acknowledge', { time: acknowledge })] : []),
    ...(respond ? [scene.say('complaints.respond', { time: respond })] : []),
  ]
  return told.length === 0 ? [] : [scene.sentences(told)]
}

/** A wish of ours binds nobody: the laws that let people complain outside know no such order. */
function usAskedFirst(scene: Scene): readonly Piece[] {
  const wish = scene.say('complaints.us-first', {})
  const law = scene.say('complaints.us-first-free', {})
  const at = ['/complaints/usFirst']
  if (isRecord(scene.model)) return [placed(scene.sentences([wish, law]), at)]
  return [placed(wish, at), ...givenByLaw(scene, placed(law, at))]
}

/** In a draft, the gap, and beside it what the law says of it. */
function missing(scene: Scene): readonly Piece[] {
  const at = '/complaints/toController'
  if (!scene.missing('complaint-to-controller', at)) return []
  const law = aside(
    scene.say('aside.law', {}),
    asRight(scene).map((words) => placed(words, [at])),
  )
  return [scene.gap('gap.complaint-to-controller', at), scene.model.regimes === undefined ? undefined : law]
}
