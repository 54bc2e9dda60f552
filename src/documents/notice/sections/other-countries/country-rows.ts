import { isPurposeHere } from '../../../../facts/scope/purposes-here.js'
import { limitOfTold, namingOf, recipientsTold, toldOf } from '../../../../facts/scope/recipients-told.js'
import { homesOf, isAtHome, transfersIn } from '../../../../facts/scope/transfers-told.js'
import type { DerivedTransfer } from '../../../../facts/transfers.js'
import type { Regime } from '../../../../law/citation.js'
import type { GeneralTransfer, Recipient, Transfer } from '../../../../model/types.js'
import { each, some, unique } from '../../../../model/value.js'
import { child, type Pointer } from '../../../../source/pointer.js'
import { dataName, purposeTitle, recipientName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, placed, plainSlot, type Slot } from '../../../words/slot.js'
import { notesOf } from '../../asides.js'
import { weakened } from '../../limits.js'
import { forReaders } from '../../per-regime.js'
import { mechanismWords, protectionIn } from './protection-words.js'

/** Where data go, who has them there, and what protects them. */
export interface CountryRow {
  /** The code of the country, where one is named. */
  readonly code: string | undefined
  readonly country: Slot | undefined
  readonly who: Slot | undefined
  readonly protection: Slot
}

/** One row for each place: those of recipients, then what is said instead of countries, then what is said of nobody in particular. */
export const countryRows = (scene: Scene): readonly CountryRow[] => [
  ...namedRows(scene),
  ...regionRows(scene),
  ...generalRows(scene),
]

/** A place of a recipient, with what each law that counts it as abroad makes of it. */
interface Abroad {
  readonly place: Transfer
  readonly told: { readonly regime: Regime; readonly transfer: DerivedTransfer }[]
}

function namedRows(scene: Scene): readonly CountryRow[] {
  const places = new Map<Transfer, Abroad>()
  for (const regime of scene.regimes) {
    for (const transfer of transfersIn(scene, regime)) {
      if (isToldApart(scene, transfer)) continue
      const { place } = transfer
      const abroad = places.get(place) ?? { place, told: [] }
      abroad.told.push({ regime, transfer })
      places.set(place, abroad)
    }
  }
  return [...places.values()].flatMap((abroad) => namedRow(scene, abroad))
}

/**
 * Whether the country is that of those who give the notice, the law lets data go there, and nothing else is declared: then no
 * row is about it.
 */
export const isToldApart = (scene: Scene, transfer: DerivedTransfer): boolean =>
  isAtHome(scene, transfer) &&
  transfer.adequate &&
  transfer.mechanisms.length === 0 &&
  transfer.place.stated === undefined

function namedRow(scene: Scene, { place, told }: Abroad): readonly CountryRow[] {
  const [first] = told
  if (!first) return []
  const { recipient, country } = first.transfer
  const because = [...namingOf(scene, recipient), ...homesOf(scene)]
  const name = scene.country(country, place.at)
  const protection = scene.sentences([...byLaw(scene, told), ...(place.stated ? [scene.text(place.stated)] : [])])
  return [
    {
      code: country,
      country: alsoAt(
        place.when ? scene.say('transfers.in-case', { country: name, condition: scene.text(place.when) }) : name,
        because,
      ),
      who: alsoAt(whoOf(scene, recipient), place.at, because),
      protection: alsoAt(protection, place.at, because),
    },
  ]
}

/** Who has data there, with as much of the limits as keeps it true that data go there. */
function whoOf(scene: Scene, recipient: Recipient): Slot {
  const receiving = toldOf(scene, recipient)
  return weakened(scene, recipientName(scene, recipient), receiving && limitOfTold(scene, receiving))
}

/** Where somebody abroad is named as one who receives data, if only with limits. */
export const limitedAbroad = (scene: Scene): readonly Pointer[] => {
  const transfers = scene.regimes.flatMap((regime) => transfersIn(scene, regime))
  const abroad = new Set(transfers.filter((it) => !isToldApart(scene, it)).map((it) => it.recipient))
  return recipientsTold(scene).flatMap((it) =>
    abroad.has(it.recipient) && limitOfTold(scene, it) !== undefined ? namingOf(scene, it.recipient) : [],
  )
}

/** What the laws say: once where all of the notice say the same, else each for its readers; to the others it may be no country abroad. */
function byLaw(scene: Scene, told: Abroad['told']): readonly Slot[] {
  const all = told.map(({ regime, transfer }) => ({ regime, words: protectionIn(scene, regime, transfer) }))
  const filled = all.filter(({ words }) => words.length > 0)
  const distinct = unique(filled.map(({ words }) => words.map(({ raw }) => raw).join(' ')))
  const [first] = filled
  if (!first) return []
  if (distinct.length === 1) {
    const same = first.words.map((words, index) =>
      alsoAt(
        words,
        filled.flatMap((it) => it.words[index]?.at ?? []),
      ),
    )
    const regimes = filled.map(({ regime }) => regime)
    return regimes.length === scene.regimes.length ? same : [forReaders(scene, regimes, scene.sentences(same))]
  }
  return filled.map(({ regime, words }) => forReaders(scene, [regime], scene.sentences(words)))
}

/** What a text says instead of a country, with what it says protects the data. */
function regionRows(scene: Scene): readonly CountryRow[] {
  return recipientsTold(scene).flatMap(({ recipient, uses, at }): readonly CountryRow[] => {
    const { region, regionFrame, stated } = recipient
    if (!stated && !(region && regionFrame)) return []
    const because = [...uses.map(({ use }) => use.at), ...at]
    const frame = regionFrame ? [child(recipient, 'regionFrame')] : []
    return [
      {
        code: undefined,
        country: region && alsoAt(scene.text(region), frame, because),
        who: alsoAt(whoOf(scene, recipient), because),
        protection: stated ? alsoAt(scene.text(stated), because) : plainSlot('', because),
      },
    ]
  })
}

/** What is said of places without naming who gets data there. */
function generalRows(scene: Scene): readonly CountryRow[] {
  const places = some(scene.model.transfers)?.places ?? []
  return places.filter((place) => concerns(scene, place)).map((place) => generalRow(scene, place))
}

const concerns = (scene: Scene, { purposes }: GeneralTransfer): boolean =>
  purposes === undefined || purposes.some((purpose) => isPurposeHere(scene, purpose))

function generalRow(scene: Scene, transfer: GeneralTransfer): CountryRow {
  const { at, country, region, mechanisms, stated, data, purposes, when, certainty, notes } = transfer
  const name = country === undefined ? region && scene.text(region) : scene.country(country, child(at, 'country'))
  const place = name ?? plainSlot('')
  const key = certainty === 'rarely' ? 'transfers.rarely' : 'transfers.may'
  const theirs = (purposes ?? []).filter((purpose) => isPurposeHere(scene, purpose))
  const hedge = certainty !== undefined && certainty !== 'always'
  return {
    code: country,
    country: scene.sentences([
      when ? scene.say('transfers.in-case', { country: place, condition: scene.text(when) }) : place,
      ...(hedge ? [placed(scene.say(key, {}), [child(at, 'certainty')])] : []),
      ...(data ? [scene.say('transfers.data', { data: scene.series(data.map((it) => dataName(scene, it))) })] : []),
    ]),
    who: undefined,
    protection: alsoAt(
      scene.sentences([
        ...(country !== undefined && region ? [scene.text(region)] : []),
        ...(purposes
          ? [scene.say('transfers.for', { purposes: scene.series(theirs.map((it) => purposeTitle(scene, it))) })]
          : []),
        ...each(mechanisms).flatMap((mechanism) => mechanismWords(scene, mechanism)),
        ...(stated ? [scene.text(stated)] : []),
        ...notesOf(scene, notes),
      ]),
      at,
    ),
  }
}
