import { complaintLaw } from '../../facts/complaints.js'
import type { Rights } from '../../model/types.js'
import { isNone, some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { blocksOf, clause, heading, oneOrBullets, type Piece, row, values } from '../clauses/blocks.js'
import type { Cites, MessageKey, Scene } from '../clauses/scene.js'
import type { Clause } from '../tree/document.js'
import type { LabelledValue } from '../tree/nodes.js'
import { keySlot, placed, type Slot } from '../words/slot.js'
import { notesOf } from './asides.js'
import { contactLines } from './contact-rows.js'
import { lawsName, perRegime, resting } from './per-regime.js'
import { both, together } from './provisions.js'

import { chargedWords } from './stated-right.js'

const how: Cites = together(both('12.2'), { ch: ['fadp:25'] })

/**
 * How people use their rights: what is stated and, where rights are stated at all, what Article 12 says of requests and
 * answers. What an author states instead of the law is told instead of it.
 */
export function usingRights(scene: Scene): readonly Clause[] {
  const stated = scene.model.rights
  if (!stated) return []
  return [
    ...clause(
      scene,
      'rights.using',
      how,
      ...beneath(scene, scene.say('rights.using', {}), [
        values(asking(scene, stated)),
        ...notesOf(scene, stated.notes),
      ]),
    ),
    ...(stated.list === undefined ? [] : [...byLaw(scene, stated), ...bySwissLaw(scene, stated)]),
  ]
}

function asking(scene: Scene, stated: Rights): readonly (readonly LabelledValue[])[] {
  const { contact, form, identity, informal, responseTime: time, extension, refusal } = stated
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, how, ...pieces)
  const none = (key: Extract<MessageKey, `rights.${string}-none`>, value: unknown): Slot | undefined =>
    isNone(value) ? placed(scene.say(key, {}), [value.at]) : undefined
  const proof = some(identity)
  const longer = some(extension)
  return [
    of(
      scene.say('rights.channels', {}),
      contact?.person && scene.text(contact.person),
      oneOrBullets(contactLines(scene, contact)),
      contact?.for && scene.say('labelled', { label: scene.say('contact.for', {}), value: scene.text(contact.for) }),
    ),
    of(scene.say('rights.informal', {}), informal && scene.text(informal)),
    of(
      scene.say('rights.form', {}),
      form && form !== 'any'
        ? scene.say('rights.form-words', { form: keySlot(form, [child(stated, 'form')]) })
        : undefined,
    ),
    of(scene.say('rights.identity-stated', {}), proof && scene.text(proof), none('rights.identity-none', identity)),
    of(
      scene.say('rights.time-declared', {}),
      time === undefined ? undefined : scene.duration(time, child(stated, 'responseTime')),
    ),
    of(scene.say('rights.extension', {}), longer && scene.text(longer), none('rights.extension-none', extension)),
    of(scene.say('rights.fee', {}), ...chargedWords(scene, some(stated.fee))),
    of(scene.say('rights.refusal-stated', {}), refusal && scene.text(refusal)),
  ]
}

/** Pieces under a heading, where the list of rights before them ended with Swiss law and they are about more. */
function beneath(scene: Scene, title: Slot, pieces: readonly Piece[]): readonly Piece[] {
  const isMixed = scene.regimes.length > 1 && scene.regimes.includes('ch')
  if (!isMixed || blocksOf(pieces).length === 0) return pieces
  return [heading(title), ...pieces]
}

/** What Article 12 says, as far as nothing else is stated. */
function byLaw(scene: Scene, { form, fee, identity }: Rights): readonly Clause[] {
  const at = ['/rights/list'] as const
  const charges = chargedWords(scene, some(fee)).length > 0
  const free = isNone(fee)
    ? placed(scene.say('rights.free-always', {}), [...at, fee.at])
    : placed(scene.say('rights.free', {}), at)
  const isOpen = form === undefined || form === 'any'
  const words = [
    isOpen ? resting(scene, both('12.2'), placed(scene.say('rights.how', {}), at)) : undefined,
    charges ? undefined : resting(scene, both('12.5'), free),
    identity === undefined ? resting(scene, both('12.6'), placed(scene.say('rights.identity', {}), at)) : undefined,
    resting(scene, together(both('12.3'), { uk: ['uk-gdpr:12A'] }), placed(scene.say('rights.time', {}), at)),
    ...inUk(scene),
    ...perRegime(scene, (regime) => (regime === 'ch' ? undefined : refusing(scene, regime))),
  ]
  const others = scene.regimes.filter((regime) => regime !== 'ch')
  return clause(
    scene,
    'rights.law',
    both('12.2', '12.3', '12.4', '12.5'),
    ...beneath(scene, lawsName(scene, others), words),
  )
}

/** What Swiss law says of an answer: FADP Article 25(6) and (7), of the right to see one's data alone. */
function bySwissLaw(scene: Scene, { fee }: Rights): readonly Clause[] {
  const at = ['/rights/list'] as const
  const charges = chargedWords(scene, some(fee)).length > 0
  const free = isNone(fee)
    ? placed(scene.say('rights.free-always', {}), [...at, fee.at])
    : placed(scene.say('rights.ch-free', {}), at)
  const words = [
    resting(scene, { ch: ['fadp:25.7'] }, placed(scene.say('rights.ch-time', {}), at)),
    charges ? undefined : resting(scene, { ch: ['fadp:25.6'] }, free),
  ]
  const cites: Cites = { ch: ['fadp:25.6', 'fadp:25.7'] }
  return clause(scene, 'rights.law.ch', cites, ...beneath(scene, lawsName(scene, ['ch']), words))
}

/** UK: when the month begins, and when it stands still (Article 12A). */
function inUk(scene: Scene): readonly Slot[] {
  const cites: Cites = { uk: ['uk-gdpr:12A'] }
  return [scene.say('rights.time-uk', {}), scene.say('rights.time-pause', {})].flatMap((words) => {
    const told = resting(scene, cites, placed(words, ['/rights/list']))
    if (!told) return []
    const isShared = scene.regimes.some((regime) => regime === 'eu')
    return [isShared ? scene.say('under', { regime: scene.say('regime.uk', {}), text: told }) : told]
  })
}

/** Where people can turn when a request is refused: Article 12(4), which in the UK names other places than in the EU. */
function refusing(scene: Scene, regime: 'eu' | 'uk'): Slot | undefined {
  const cites: Cites =
    regime === 'eu'
      ? { eu: ['gdpr:12.4', 'gdpr:77', 'gdpr:79'] }
      : { uk: ['uk-gdpr:12.4', 'dpa2018:164A', 'dpa2018:165'] }
  return resting(
    scene,
    cites,
    placed(scene.say('rights.refusal', { regime: keySlot(complaintLaw(scene.law, regime)) }), ['/rights/list']),
  )
}
