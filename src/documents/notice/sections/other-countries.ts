import { usesOf } from '../../../facts/scope/receiving.js'
import { homesOf, isAtHome, transfersIn } from '../../../facts/scope/transfers-told.js'
import type { DerivedTransfer } from '../../../facts/transfers.js'
import type { Regime } from '../../../law/citation.js'
import { settled } from '../../../law/law.js'
import type { Mechanism } from '../../../model/types.js'
import { isNone, some, unique } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { clause, heading } from '../../clauses/blocks.js'
import { recipientName } from '../../clauses/names.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import { table } from '../../clauses/table.js'
import type { Clause } from '../../tree/document.js'
import { alsoAt, keySlot, placed, plainSlot, type Slot } from '../../words/slot.js'
import { reasonOf } from '../asides.js'
import { urlSlot } from '../contact-rows.js'
import { instrumentSlot } from '../law-names.js'
import { asked, both, together } from '../provisions.js'

/** Data that leave the area of a regime, and what protects them there: Articles 13(1)(f) and 14(1)(f). */
export const otherCountries: SectionPlan = {
  id: 'other-countries',
  heading: () => 'transfers.heading',
  clauses: (scene) => {
    const told = scene.regimes.map((regime) => ({ regime, transfers: transfersIn(scene, regime) }))
    const isAbroad = told.some(({ transfers }) => transfers.some((transfer) => !isAtHome(scene, transfer)))
    const tables = told.flatMap(({ regime, transfers }) => tablesOf(scene, regime, transfers))
    const intro = isAbroad ? clause(scene, 'transfers.intro', asked.transfers, scene.say('transfers.intro', {})) : []
    const none = told
      .filter(({ transfers }) => transfers.length === 0)
      .flatMap(({ regime }) => noTransfers(scene, regime))
    return [...intro, ...tables, ...none]
  },
}

/** Where there are several regimes, each has its own tables: what is abroad for one is at home for another. */
function tablesOf(scene: Scene, regime: Regime, transfers: readonly DerivedTransfer[]): readonly Clause[] {
  const abroad = transfers.filter((transfer) => !isAtHome(scene, transfer))
  const home = transfers.filter((transfer) => isAtHome(scene, transfer))
  const name = scene.regimes.length > 1 ? scene.say(`regime.${regime}`, {}) : undefined
  const origins = home.flatMap(({ place }) => [place.at])
  const words = scene.say('transfers.home', { regime: keySlot(regime, unique([...origins, ...homesOf(scene)])) })
  return [
    ...transfersTable(scene, regime, `transfers.${regime}`, abroad, name),
    ...transfersTable(scene, regime, `transfers.home.${regime}`, home, abroad.length > 0 ? undefined : name, words),
  ]
}

function transfersTable(
  scene: Scene,
  regime: Regime,
  id: string,
  transfers: readonly DerivedTransfer[],
  name: Slot | undefined,
  intro?: Slot,
): readonly Clause[] {
  if (transfers.length === 0) return []
  const heads = {
    who: scene.say('th.who', {}),
    country: scene.say('th.country', {}),
    protection: scene.say('th.mechanism', {}),
  }
  const rows = alike(scene, regime, transfers).map((group) => ({
    cells: {
      who: group.map(({ recipient, place }) =>
        alsoAt(recipientName(scene, recipient), place.at, ...usesOf(scene, recipient), ...homesOf(scene)),
      ),
      country: merged(
        group.map(({ country, place, recipient }) =>
          alsoAt(scene.country(country, place.at), ...usesOf(scene, recipient), ...homesOf(scene)),
        ),
      ),
      protection: merged(
        group.map((transfer) =>
          alsoAt(protection(scene, regime, transfer), ...usesOf(scene, transfer.recipient), ...homesOf(scene)),
        ),
      ),
    },
  }))
  const adequacy: Cites = { eu: ['gdpr:45'], uk: ['uk-gdpr:45', 'uk-gdpr:45A'], ch: ['fadp:16.1'] }
  return clause(
    scene,
    id,
    only(regime, together(asked.transfers, adequacy, both('46', '49'))),
    name && heading(name),
    intro,
    ...table(scene, heads, rows),
  )
}

/** Where a decision about the whole country is all that protects the data, it is told once for all who are there. */
function alike(
  scene: Scene,
  regime: Regime,
  transfers: readonly DerivedTransfer[],
): readonly (readonly DerivedTransfer[])[] {
  const groups = new Map<string, DerivedTransfer[]>()
  for (const [index, transfer] of transfers.entries()) {
    const isCountry = transfer.mechanisms.every(({ type }) => kindOf(scene, type) === 'adequacy')
    const key = isCountry ? `${transfer.country} ${protection(scene, regime, transfer).raw}` : String(index)
    groups.set(key, [...(groups.get(key) ?? []), transfer])
  }
  return [...groups.values()]
}

/** The same words with the pointers of all. */
const merged = ([first = plainSlot(''), ...rest]: readonly Slot[]): Slot =>
  alsoAt(first, ...rest.flatMap(({ at }) => at))

const only = (regime: Regime, cites: Cites): Cites => ({ [regime]: cites[regime] ?? [] })

/** Whether there is a decision, then what else protects the data, then how to get a copy of it. */
function protection(scene: Scene, regime: Regime, transfer: DerivedTransfer): Slot {
  const { place, mechanisms, country, adequate } = transfer
  const decision = scene.law.adequacy(regime, country)
  const at = child(place, 'mechanisms')
  const isDecided = mechanisms.some(
    ({ type }) => kindOf(scene, type) === 'adequacy' || kindOf(scene, type) === 'framework',
  )
  const key = keySlot(regime)
  const told: Slot[] = []
  if (adequate && !isDecided) told.push(scene.say('transfers.adequate', { regime: key }))
  if (!decision && mechanisms.length > 0 && !isDecided) told.push(scene.say('transfers.no-decision', { regime: key }))
  told.push(...mechanisms.flatMap((mechanism) => mechanismWords(scene, mechanism)))
  // What the UK took over in 2020 rests on a schedule, not on regulations of its own: its name would confuse.
  const act = regime !== 'uk' && adequate ? settled(decision, 'instrument') : undefined
  if (act !== undefined) told.push(scene.say('transfers.decision', { act: instrumentSlot(scene, act) }))
  // What one law asks for may be there for another.
  const isOpen = mechanisms.length === 0 && !adequate
  if (isOpen && scene.missing('transfer-mechanism', at)) told.push(scene.gap('gap.transfer-mechanism', at))
  const [first, ...rest] = told
  if (!first) return plainSlot('', [place.at])
  return scene.sentences([placed(first, [...first.at, place.at]), ...rest, ...copies(scene, transfer)])
}

const kindOf = ({ law }: Scene, type: string) => law.mechanism(type)?.kind

/** An instrument that is law on the day; another is a finding. */
function mechanismWords(scene: Scene, mechanism: Mechanism): readonly Slot[] {
  const { type, scope, checked } = mechanism
  if (!scene.law.mechanism(type)) return []
  return [
    scene.say('transfers.mechanism', { type: keySlot(type, [mechanism.at]) }),
    ...(scope ? [covering(scene, type, scene.text(scope))] : []),
    ...(typeof checked === 'string'
      ? [scene.say('transfers.checked', { date: scene.date(checked, child(mechanism, 'checked')) })]
      : []),
  ]
}

/** Why a decision covers a recipient; that it is a member of a framework says so already. */
const covering = (scene: Scene, type: string, scope: Slot): Slot =>
  kindOf(scene, type) === 'framework'
    ? scene.say('transfers.scope-member', { scope })
    : scene.say('transfers.scope', { scope })

/** How to get a copy, where the instrument is one that people can ask to see. */
function copies(scene: Scene, { mechanisms }: DerivedTransfer): readonly Slot[] {
  const shown = mechanisms.filter(({ type }) => scene.law.mechanism(type)?.copy === true)
  const own = shown.flatMap(({ copy, copyUrl }) => {
    const link = urlSlot(scene, copyUrl)
    return [...(copy ? [scene.text(copy)] : []), ...(link ? [link] : [])]
  })
  const general = some(scene.model.transfers)?.copies
  const ways = own.length > 0 ? own : shown.length > 0 && general ? [scene.text(general)] : []
  return ways.map((how) => scene.say('transfers.copy', { how }))
}

/** A declared none; where transfers follow from the recipients all the same, their table stands instead. */
function noTransfers(scene: Scene, regime: Regime): readonly Clause[] {
  const { transfers } = scene.model
  if (!isNone(transfers)) return []
  const words = scene.say('transfers.none', { regime: keySlot(regime, [transfers.at]) })
  const text =
    scene.regimes.length > 1 ? scene.say('under', { regime: scene.say(`regime.${regime}`, {}), text: words }) : words
  return clause(scene, `transfers.none.${regime}`, only(regime, asked.transfers), text, ...reasonOf(scene, transfers))
}
