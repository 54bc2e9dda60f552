import { isRecord } from '../../../../facts/record.js'
import type { DerivedTransfer } from '../../../../facts/transfers.js'
import type { Regime } from '../../../../law/citation.js'
import { settled } from '../../../../law/law.js'
import type { Mechanism } from '../../../../model/types.js'
import { child } from '../../../../source/pointer.js'
import { urlSlot } from '../../../clauses/damaged-words.js'
import type { Scene } from '../../../clauses/scene.js'
import { placed, type Slot } from '../../../words/slot.js'
import { instrumentSlot } from '../../law-names.js'

/**
 * What protects data that one law counts as gone abroad: whether there is a decision, which a transcribed text did not say,
 * then what else there is.
 */
export function protectionIn(scene: Scene, regime: Regime, transfer: DerivedTransfer): readonly Slot[] {
  const { place, mechanisms, adequate } = transfer
  const at = child(place, 'mechanisms')
  const isOpen = mechanisms.length === 0 && !adequate
  return [
    ...(isRecord(scene.model) ? adequacyIn(scene, regime, transfer) : []),
    ...mechanisms.flatMap((mechanism) => mechanismWords(scene, mechanism)),
    // What one law asks for may be there for another.
    ...(isOpen && scene.missing('transfer-mechanism', at) ? [scene.gap('gap.transfer-mechanism', at)] : []),
  ]
}

/** What a law has decided on a country, where the declaration names the law and none of its decisions. */
export function adequacyIn(scene: Scene, regime: Regime, transfer: DerivedTransfer): readonly Slot[] {
  const { country, place, mechanisms, adequate } = transfer
  const isNamed = mechanisms.some(({ type }) => ['adequacy', 'framework'].includes(kindOf(scene, type) ?? ''))
  if (isNamed || scene.model.regimes === undefined) return []
  if (!adequate) {
    const isTold = mechanisms.length > 0 && !scene.law.adequacy(regime, country)
    return isTold ? [placed(scene.say(`transfers.no-decision.${regime}`, {}), [place.at])] : []
  }
  // What the UK took over in 2020 rests on a schedule, not on regulations of its own: its name would confuse.
  const act = regime === 'uk' ? undefined : settled(scene.law.adequacy(regime, country), 'instrument')
  return [
    placed(scene.say(`transfers.adequate.${regime}`, {}), [place.at]),
    ...(act === undefined ? [] : [scene.say('transfers.decision', { act: instrumentSlot(scene, act) })]),
  ]
}

const kindOf = ({ law }: Scene, type: string) => law.mechanism(type)?.kind

/** An instrument that is law on the day; another is a finding. */
export function mechanismWords(scene: Scene, mechanism: Mechanism): readonly Slot[] {
  const { type, how, withdraw } = mechanism
  if (!scene.law.mechanism(type)) return []
  return [
    placed(scene.say(`transfers.mechanism.${type}`, {}), [mechanism.at]),
    ...(how ? [scene.say('transfers.consent', { how: scene.text(how) })] : []),
    ...(withdraw ? [scene.say('transfers.withdraw', { how: scene.text(withdraw) })] : []),
    ...copies(scene, mechanism),
  ]
}

/** How to get a copy, where the instrument is one that people can ask to see; what holds for all is told once. */
function copies(scene: Scene, { type, copy, copyUrl }: Mechanism): readonly Slot[] {
  if (scene.law.mechanism(type)?.copy !== true) return []
  const link = urlSlot(scene, copyUrl)
  return [...(copy ? [scene.text(copy)] : []), ...(link ? [link] : [])].map((how) =>
    scene.say('transfers.copy', { how }),
  )
}
