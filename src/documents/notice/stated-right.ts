import type { Contact, Fee, Right } from '../../model/types.js'
import { isNone, type None } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { peopleName, purposeTitle } from '../clauses/names.js'
import type { Scene } from '../clauses/scene.js'
import { keySlot, placed, plainSlot, type Slot } from '../words/slot.js'
import { oneLine } from '../words/values.js'
import { notesOf } from './asides.js'
import { contactLines, urlSlot } from './contact-rows.js'

/** What an author says about one right, beside what the law gives: when, how, where and for what. */
export const statedRight = (scene: Scene, right: Right): readonly Slot[] => [
  ...(right.words ? [scene.say('rights.stated', { words: scene.text(right.words) })] : []),
  ...reach(scene, right),
  ...ways(scene, right),
  ...answers(scene, right),
  ...notesOf(scene, right.notes),
]

/** For what and whom people have it, and for what they do not. */
function reach(scene: Scene, right: Right): readonly Slot[] {
  const { conditions = [], exceptions = [], purposes, dataSubjects, notApplicable } = right
  return [
    ...conditions.map((text) => scene.say('rights.conditions', { condition: scene.text(text) })),
    ...exceptions.map((text) => scene.say('rights.exceptions', { condition: scene.text(text) })),
    ...(purposes
      ? [
          scene.say('rights.purposes-stated', {
            purposes: scene.series(purposes.map((purpose) => purposeTitle(scene, purpose))),
          }),
        ]
      : []),
    ...(dataSubjects
      ? [scene.say('these-people', { people: scene.series(dataSubjects.map((it) => peopleName(scene, it))) })]
      : []),
    ...(right.atAnyTime === true ? [placed(scene.say('rights.any-time', {}), [child(right, 'atAnyTime')])] : []),
    ...(notApplicable ? [scene.say('rights.denied', { reason: scene.text(notApplicable) })] : []),
  ]
}

function ways(scene: Scene, right: Right): readonly Slot[] {
  const { how, form, selfService } = right
  return [
    ...(how ? [scene.say('rights.how-stated', { how: scene.text(how) })] : []),
    ...contact(scene, right.contact),
    ...(form ? [scene.say('rights.form-stated', { form: keySlot(form, [child(right, 'form')]) })] : []),
    ...(selfService ? [scene.say('rights.self-service', { how: scene.text(selfService) })] : []),
    ...fee(scene, right.fee),
  ]
}

function contact(scene: Scene, stated: Contact | undefined): readonly Slot[] {
  const lines = [...(stated?.person ? [scene.text(stated.person)] : []), ...contactLines(scene, stated)]
  return lines.length === 0 ? [] : [scene.say('rights.contact-stated', { contact: scene.series(lines) })]
}

function fee(scene: Scene, stated: Fee | None | undefined): readonly Slot[] {
  if (isNone(stated)) return [placed(scene.say('rights.fee-free', {}), [stated.at])]
  const charged = chargedWords(scene, stated)
  return charged.length === 0 ? [] : [scene.say('rights.fee-stated', { fee: scene.sentences(charged) })]
}

/** When something is charged, and how much. */
export const chargedWords = (scene: Scene, fee: Fee | undefined): readonly Slot[] =>
  [...(fee?.when ?? []), fee?.amount, fee?.words].flatMap((text) => (text ? [scene.text(text)] : []))

function answers(scene: Scene, right: Right): readonly Slot[] {
  const { formats = [], answerContains = [], document } = right
  const files = formats.map((format) => plainSlot(oneLine(format), [child(right, 'formats')]))
  const link = document && urlSlot(scene, document.url)
  const more = link ?? (document?.title && scene.text(document.title))
  return [
    ...(files.length > 0 ? [scene.say('rights.formats', { formats: scene.series(files) })] : []),
    ...answerContains.map((text) => scene.say('rights.contains', { words: scene.text(text) })),
    ...(more ? [scene.say('rights.document', { link: more })] : []),
  ]
}
