import { type Citation, writeCitations } from '../../law/citation.js'
import { type Instrument, writeInstrument } from '../../law/instrument.js'
import type { Authority } from '../../law/law.js'
import type { Pointer } from '../../source/pointer.js'
import type { Scene } from '../clauses/scene.js'
import { wordsOf } from '../tree/walk.js'
import { plainSlot, type Slot } from '../words/slot.js'

/** Provisions as lawyers write them in the language of the notice. */
export const provisionsSlot = ({ locale }: Scene, citations: readonly Citation[], at: readonly Pointer[] = []): Slot =>
  plainSlot(writeCitations(citations, locale.law.citation), at)

/** A decision on adequacy as the language of the notice calls it. */
export const instrumentSlot = ({ locale }: Scene, instrument: Instrument): Slot =>
  plainSlot(writeInstrument(instrument, locale.law.instruments))

/** An authority by its name. */
export const authoritySlot = (scene: Scene, authority: Authority, at: readonly Pointer[]): Slot =>
  plainSlot(nameOf(scene, authority), at)

/** An authority by its name, with what it is called in short. */
export function authorityInFull(scene: Scene, authority: Authority, at: readonly Pointer[]): Slot {
  const name = nameOf(scene, authority)
  const short = scene.locale.law.authorities[authority.id]?.short ?? authority.abbreviation
  if (short === undefined) return plainSlot(name, at)
  const words = scene.say('quoted-source', { what: plainSlot(name), detail: plainSlot(short) })
  return plainSlot(wordsOf(words.content), at)
}

/**
 * What an authority is called in the language of the notice; where it has no name in it, what it calls itself at home: a
 * translation of ours would be no name.
 */
function nameOf({ locale }: Scene, { id, names, nameEn }: Authority): string {
  const language = locale.tag.split('-')[0] ?? locale.tag
  const [atHome] = Object.values(names)
  return (
    locale.law.authorities[id]?.name ??
    (language === 'en' ? nameEn : (names[locale.tag] ?? names[language])) ??
    atHome ??
    nameEn
  )
}
