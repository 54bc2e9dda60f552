import { isRecord } from '../../facts/record.js'
import type { Fee, Right, Text } from '../../model/types.js'
import { isNone, type None } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { bullets, oneOrBullets, type Piece, row, values } from '../clauses/blocks.js'
import { peopleName, purposeTitle } from '../clauses/names.js'
import type { Cites, Scene } from '../clauses/scene.js'
import type { LabelledValue } from '../tree/nodes.js'
import { oneLine } from '../tree/one-line.js'
import { alsoAt, keySlot, placed, plainSlot, type Slot } from '../words/slot.js'
import { noneWords, notesOf } from './asides.js'
import { contactInFull } from './contact-rows.js'
import { documentSlot } from './document-slot.js'
import { besides, saysAlready, wordsSaying } from './said-in-words.js'

/** A labelled value of a right; absent where it has none. */
type Of = (label: Slot, ...pieces: readonly Piece[]) => readonly LabelledValue[]

/** What an author says about one right: in words, then when, how, where and for what, as far as the words do not say it. */
export function statedRight(scene: Scene, right: Right, cites: Cites): readonly Piece[] {
  const of: Of = (label, ...pieces) => row(scene, label, cites, ...pieces)
  const { conditions = [], exceptions = [], answerContains = [], how, selfService } = right
  const words = wordsSaying(scene, right.words, [...conditions, ...exceptions, ...answerContains, how, selfService])
  return [
    words,
    right.notApplicable && denied(scene, right.notApplicable),
    right.atAnyTime === true ? placed(scene.say('rights.any-time', {}), [child(right, 'atAnyTime')]) : undefined,
    isFree(right.fee) && !isFree(scene.model.rights?.fee)
      ? noneWords(scene, scene.say('rights.free-always', {}), right.fee)
      : undefined,
    values([...reach(scene, right, of), ...ways(scene, right, of), ...answers(scene, right, of)]),
    ...notesOf(scene, right.notes),
  ]
}

/** That people do not have it; the text of somebody else says so in its own words. */
const denied = (scene: Scene, reason: Text): Slot =>
  isRecord(scene.model) ? scene.say('rights.denied', { reason: scene.text(reason) }) : scene.text(reason)

const isFree = (fee: Fee | None | undefined): fee is None => isNone(fee)

/** Each of some texts that the words of the right do not say. */
const unsaid = (scene: Scene, right: Right, texts: readonly Text[]): readonly Slot[] =>
  texts.flatMap((text) => besides(scene, right.words, text))

/** For what and whom people have it, and for what they do not. */
function reach(scene: Scene, right: Right, of: Of): readonly (readonly LabelledValue[])[] {
  const { conditions = [], exceptions = [], purposes = [], dataSubjects = [] } = right
  return [
    of(
      scene.say('rights.for', {}),
      series(
        scene,
        purposes.map((it) => purposeTitle(scene, it)),
      ),
    ),
    of(
      scene.say('rights.people', {}),
      series(
        scene,
        dataSubjects.map((it) => peopleName(scene, it)),
      ),
    ),
    of(scene.say('rights.conditions', {}), oneOrBullets(unsaid(scene, right, conditions))),
    of(scene.say('rights.exceptions', {}), oneOrBullets(unsaid(scene, right, exceptions))),
  ]
}

const series = (scene: Scene, slots: readonly Slot[]): Piece => (slots.length > 0 ? scene.series(slots) : undefined)

function ways(scene: Scene, right: Right, of: Of): readonly (readonly LabelledValue[])[] {
  const { how, form, selfService } = right
  const written = form && scene.say('rights.form-words', { form: keySlot(form, [child(right, 'form')]) })
  const isSaid = written !== undefined && how !== undefined && saysAlready(scene, how, written)
  const way = besides(scene, right.words, how).map((it) => (isSaid ? alsoAt(it, written.at) : it))
  const charged = isNone(right.fee) ? [] : chargedWords(scene, right.fee)
  return [
    of(scene.say('rights.how-stated', {}), ...way),
    of(scene.say('rights.contact-stated', {}), oneOrBullets(contactInFull(scene, right.contact))),
    of(scene.say('rights.form', {}), isSaid && way.length > 0 ? undefined : written),
    of(scene.say('rights.self-service', {}), ...besides(scene, right.words, selfService)),
    of(scene.say('rights.fee', {}), oneOrBullets(charged)),
  ]
}

/** When something is charged, and how much, as far as the words of a published text do not say it. */
export function chargedWords(scene: Scene, fee: Fee | undefined): readonly Slot[] {
  if (!fee) return []
  const { words, when = [], amount } = fee
  const said = wordsSaying(scene, words, [...when, amount])
  return [...(said ? [said] : []), ...[...when, amount].flatMap((text) => besides(scene, words, text))]
}

function answers(scene: Scene, right: Right, of: Of): readonly (readonly LabelledValue[])[] {
  const { formats = [], answerContains = [], document } = right
  const files = formats
    .map((format) => plainSlot(oneLine(format), [child(right, 'formats')]))
    .filter((format) => !saysAlready(scene, right.words, format))
  const contents = unsaid(scene, right, answerContains)
  const more = document && documentSlot(scene, document)
  return [
    of(scene.say('rights.formats', {}), series(scene, files)),
    of(scene.say('rights.contains', {}), contents.length > 1 ? bullets(contents) : contents[0]),
    of(scene.say('rights.document', {}), more),
  ]
}
