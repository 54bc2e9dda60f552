import { recipientsOf } from '../../../../facts/recipients.js'
import { othersReceiving, type Receiving } from '../../../../facts/scope/receiving.js'
import { isAtHome, transfersIn } from '../../../../facts/scope/transfers-told.js'
import type { DerivedTransfer } from '../../../../facts/transfers.js'
import type { Regime } from '../../../../law/citation.js'
import type { Recipient } from '../../../../model/types.js'
import { isNone, unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import type { Piece } from '../../../clauses/blocks.js'
import { recipientName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { once } from '../../../words/once.js'
import { alsoAt, keySlot, placed, type Slot } from '../../../words/slot.js'
import { noneWords } from '../../asides.js'
import { asked, together } from '../../provisions.js'
import { placesWords } from '../who-receives/share-words.js'
import { allOrCount, inSomeCases, isConditional, type Line, line, marked, missingMark, withLimits } from './line.js'

/** Who else receives data, and where that is abroad; nobody only where that is declared of every purpose. */
export function whoGetsIt(scene: Scene): Line {
  const away = transfersAway(scene)
  const at = scene.purposes.map((purpose) => child(purpose, 'recipients'))
  const others = othersReceiving(scene)
  const nowhere = others.map(({ recipient }) => child(recipient, 'countries'))
  return line(
    scene,
    'who-receives',
    scene.say('short.recipients', {}),
    together(asked.recipients, asked.transfers),
    others.length > 0 ? receivers(scene, others, away) : nobody(scene),
    ...missingMark(
      scene,
      'gap.some-recipients',
      at.filter((it) => scene.missing('recipients', it)),
    ),
    ...missingMark(
      scene,
      'gap.some-destinations',
      nowhere.filter((it) => scene.missing('destination', it)),
    ),
  )
}

/** The transfers out of the area of any law of the notice, but for those to the country that all of us are in. */
const transfersAway = (scene: Scene): readonly DerivedTransfer[] =>
  scene.regimes.flatMap((regime) => transfersIn(scene, regime)).filter((transfer) => !isAtHome(scene, transfer))

function receivers(scene: Scene, others: readonly Receiving[], away: readonly DerivedTransfer[]): Piece {
  const names = others.map(({ recipient, uses }) => {
    const name = alsoAt(recipientName(scene, recipient), ...uses.map(({ use }) => use.at))
    const there = away.filter((transfer) => transfer.recipient === recipient)
    const placedName =
      there.length === 0 ? name : scene.say('quoted-source', { what: name, detail: countries(scene, there) })
    return withItsLimits(scene, placedName, recipient, uses)
  })
  const room = { names: 5, words: 30 }
  return allOrCount('who-receives', names, (count) => counted(scene, count, away), room)
}

/** With what limits a recipient itself, or the only use of it; several that all have limits are some cases. */
function withItsLimits(scene: Scene, name: Slot, recipient: Recipient, uses: Receiving['uses']): Slot {
  const [first, ...more] = uses
  const isLimited = uses.every(({ use, purpose }) => isConditional(use) || isConditional(purpose))
  if (!first || !isLimited) return withLimits(scene, name, recipient)
  const isOne = more.length === 0 && !isConditional(recipient) && !isConditional(first.purpose)
  return isOne ? withLimits(scene, name, first.use) : inSomeCases(scene, true, name)
}

/** How many there are, and how many of them are outside all the areas whose law the notice follows, else outside one. */
function counted(scene: Scene, count: Slot, away: readonly DerivedTransfer[]): Slot {
  const what = scene.say('short.recipients-count', { count })
  const areas = [scene.regimes, ...scene.regimes.map((regime) => [regime])]
  for (const area of areas) {
    const isOutside = ({ country }: DerivedTransfer): boolean =>
      area.every((regime) => !scene.law.inArea(regime, country))
    const number = unique(away.filter(isOutside).map(({ recipient }) => recipient)).length
    const outside = areaKey(area)
    const detail = scene.say(outside, { count: keySlot(number) })
    if (number > 0) return scene.say('quoted-source', { what, detail: marked(detail) })
  }
  return what
}

function areaKey(regimes: readonly Regime[]) {
  const [only, ...more] = regimes
  if (only && more.length === 0) return `short.away-count.${only}` as const
  return regimes.length === 2 && !regimes.includes('ch') ? 'short.away-count.eu-uk' : 'short.away-count'
}

function countries(scene: Scene, transfers: readonly DerivedTransfer[]): Slot {
  const placesIn = (code: string) => transfers.flatMap(({ country, place }) => (country === code ? [place] : []))
  const names = unique(transfers.map(({ country }) => country)).map((code) => {
    const at = unique(placesIn(code).map((place) => place.at))
    return [code, placed(scene.country(code, at[0] ?? ''), at)] as const
  })
  return marked(placesWords(scene, new Map(names), (code) => placesIn(code).every(({ when }) => when)))
}

function nobody(scene: Scene): Slot | undefined {
  const stated = scene.purposes.map((purpose) => recipientsOf(scene.model, purpose))
  const nones = stated.flatMap((it) => (isNone(it) ? [it] : []))
  if (nones.length === 0 || nones.length < stated.length) return undefined
  const [told, ...more] = once(nones.map((it) => noneWords(scene, scene.say('short.recipients-none', {}), it)))
  return more.length === 0 ? told : undefined
}
