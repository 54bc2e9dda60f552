import { transfersIn } from '../../facts/scope/transfers-told.js'
import { isNone } from '../../model/value.js'
import type { Scene } from '../clauses/scene.js'
import { placed, type Slot } from '../words/slot.js'
import { noneWords } from './asides.js'
import { forReaders } from './per-regime.js'

/**
 * A declared none, under each law for which no transfer follows from the recipients all the same; without the area of a law
 * where no law is declared.
 */
export function noTransfers(scene: Scene): readonly Slot[] {
  const { transfers, regimes: declared } = scene.model
  if (!isNone(transfers)) return []
  const regimes = scene.regimes.filter((regime) => transfersIn(scene, regime).length === 0)
  if (regimes.length === 0) return []
  const say = (words: Slot): Slot => placed(words, [transfers.at])
  if (transfers.because)
    return [forReaders(scene, regimes, noneWords(scene, scene.say('transfers.none', {}), transfers))]
  if (declared === undefined) return [say(scene.say('transfers.none', {}))]
  const isBoth = regimes.includes('eu') && regimes.includes('uk')
  const apart = regimes.filter((regime) => regime === 'ch' || !isBoth)
  return [
    ...(isBoth ? [say(scene.say('transfers.none.eu-uk', {}))] : []),
    ...apart.map((regime) => say(scene.say(`transfers.none.${regime}`, {}))),
  ]
}
