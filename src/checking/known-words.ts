import { type Entry, parts } from '../catalogue/entries.js'
import type { Test } from '../language/shape.js'
import type { Spot } from '../language/spot.js'
import worded, { type Worded } from '../language/worded.gen.js'
import type { Law } from '../law/law.js'
import { schedule1Conditions } from '../law/schedule-1.js'
import { specialConditions } from '../law/special-conditions.js'

/** A word that may stand somewhere, and what it means. */
export interface KnownWord {
  readonly word: string
  /** A few words: what it stands for. */
  readonly label: string
  /** Sentences. */
  readonly says: readonly string[]
}

/** The words that may stand at a spot: of the language, of a catalogue, of the law of the day. */
export function wordsAt(spot: Spot, law: Law): readonly KnownWord[] {
  const { shape, is } = spot
  const test = shape?.test ?? shape?.list?.test
  const own = test && cataloguesOf[test]
  if (own) return own(law)
  const about = is === 'entry' || is === 'language' || is === 'reason' ? undefined : wordedAt(spot)
  const listed = about?.list ? listsOf[about.list](law) : []
  if (about?.list === 'cookies' || about?.list === 'schedule1') return listed
  const known = new Map(listed.map((one) => [one.word, one]))
  return Object.entries(about?.words ?? {}).map(
    ([word, says]) => known.get(word) ?? { word, label: '', says: says === '' ? [] : [says] },
  )
}

/** A plain value stands for one field of the map that could stand there: that field may say more of its words. */
function wordedAt(spot: Spot): Worded | undefined {
  const { field, shape } = spot
  const own = field && worded[`${field.of}.${field.key}`]
  const { object, short } = shape?.list ?? shape ?? {}
  const inner = worded[`${object}.${short}`]
  return own?.list || !inner?.words || (own?.words && !inner.list) ? own : inner
}

const partOf =
  (id: string) =>
  (law: Law): readonly KnownWord[] =>
    (parts.find((part) => part.id === id)?.entries(law) ?? []).map(wordOf)

const wordOf = ({ id, label, description, notes }: Entry): KnownWord => ({
  word: id,
  label,
  says: [description, ...notes].filter((text) => text !== ''),
})

const cataloguesOf: Readonly<Partial<Record<Test, (law: Law) => readonly KnownWord[]>>> = {
  countries: (law) =>
    law
      .countries()
      .map(({ code, name, note }) => ({ word: code, label: name, says: note === undefined ? [] : [note] })),
  dataKinds: partOf('data'),
  purposeKinds: partOf('purposes'),
  vendors: partOf('vendors'),
  authorities: partOf('authorities'),
}

const listsOf: Readonly<Record<NonNullable<Worded['list']>, (law: Law) => readonly KnownWord[]>> = {
  bases: partOf('bases'),
  mechanisms: partOf('mechanisms'),
  cookies: partOf('cookies'),
  schedule1: () =>
    schedule1Conditions.map(({ paragraph, title }) => ({ word: String(paragraph), label: title, says: [] })),
  specialConditions: () => specialConditions.map(({ id, name, plain }) => ({ word: id, label: name, says: [plain] })),
}
