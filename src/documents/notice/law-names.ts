import { type Citation, writeTogether } from '../../law/citation.js'
import { type Instrument, writeInstrument } from '../../law/instrument.js'
import type { Authority } from '../../law/law.js'
import type { StatedAuthority } from '../../model/types.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { Scene } from '../clauses/scene.js'
import { oneLine } from '../tree/one-line.js'
import { wordsOf } from '../tree/walk.js'
import { alsoAt, plainSlot, type Slot } from '../words/slot.js'

/** Provisions as lawyers write them in the language of the notice. */
export const provisionsSlot = ({ locale }: Scene, citations: readonly Citation[], at: readonly Pointer[] = []): Slot =>
  plainSlot(writeTogether(citations, locale.law.citation), at)

/** A decision on adequacy as the language of the notice calls it. */
export const instrumentSlot = ({ locale }: Scene, instrument: Instrument): Slot =>
  plainSlot(writeInstrument(instrument, locale.law.instruments))

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

/** An authority as the declaration names it; one that it only points to as the table of authorities does. */
export function authorityStated(scene: Scene, stated: StatedAuthority): Slot | undefined {
  const { name, abbreviation, authority } = stated
  const short =
    abbreviation === undefined ? undefined : plainSlot(oneLine(abbreviation), [child(stated, 'abbreviation')])
  const known = authority === undefined ? undefined : scene.law.authority(authority)
  const place = authority === undefined ? [] : [child(stated, 'authority')]
  if (name) return withShort(scene, alsoAt(scene.text(name), place), short)
  if (short) return short
  return known && authorityInFull(scene, known, place)
}

/** A name with its short form, unless it brings that itself. */
const withShort = (scene: Scene, name: Slot, short: Slot | undefined): Slot =>
  short && !String(name.raw).includes(String(short.raw))
    ? scene.say('quoted-source', { what: name, detail: short })
    : name
