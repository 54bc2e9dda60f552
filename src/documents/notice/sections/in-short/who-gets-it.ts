import { recipientsOf } from '../../../../facts/recipients.js'
import { othersReceiving, placesAbroad, placesTold, type Receiving } from '../../../../facts/scope/receiving.js'
import { recipientsTold } from '../../../../facts/scope/recipients-told.js'
import type { Regime } from '../../../../law/citation.js'
import { grouped } from '../../../../model/grouped.js'
import type { Recipient, Transfer } from '../../../../model/types.js'
import { isNone } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import type { Piece } from '../../../clauses/blocks.js'
import { recipientName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { once } from '../../../words/once.js'
import { alsoAt, keySlot, type Slot } from '../../../words/slot.js'
import { noneWords } from '../../asides.js'
import { asked, together } from '../../provisions.js'
import { awayWords, regionWords } from './away-words.js'
import { allOrCount, inSomeCases, isConditional, type Line, line, marked, missingMark, withLimits } from './line.js'

/** Who else receives data, and where that is abroad; nobody only where that is declared of every purpose. */
export function whoGetsIt(scene: Scene): Line {
  const at = scene.purposes.map((purpose) => child(purpose, 'recipients'))
  const others = othersReceiving(scene)
  const nowhere = recipientsTold(scene).map(({ recipient }) => child(recipient, 'countries'))
  return line(
    scene,
    'who-receives',
    scene.say('short.recipients', {}),
    together(asked.recipients, asked.transfers),
    others.length > 0 ? receivers(scene, others) : nobody(scene),
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

function receivers(scene: Scene, others: readonly Receiving[]): Piece {
  const all = others.map((receiving) => ({ receiving, words: receiverWords(scene, receiving) }))
  // Who works for us and decides for itself as well is one recipient to whoever reads.
  const firsts = [...grouped(all, ({ words }) => words.raw).values()].flatMap(([first]) => first ?? [])
  const names = once(all.map(({ words }) => words))
  const room = { names: 5, words: 30 }
  const told = firsts.map(({ receiving }) => receiving)
  return allOrCount('who-receives', names, (count) => counted(scene, count, told), room)
}

/** A recipient with the places abroad that data go to, and with its limits. */
export function receiverWords(scene: Scene, { recipient, uses, at }: Receiving): Slot {
  const name = alsoAt(
    recipientName(scene, recipient),
    uses.map(({ use }) => use.at),
    at,
  )
  const where = awayWords(scene, recipient)
  const placedName = where ? scene.say('quoted-source', { what: name, detail: where }) : name
  return withItsLimits(scene, placedName, recipient, uses)
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
function counted(scene: Scene, count: Slot, others: readonly Receiving[]): Slot {
  const what = scene.say('short.recipients-count', { count })
  const details = [...countedAway(scene, others), ...regionsAway(scene, others)]
  return details.length === 0 ? what : scene.say('quoted-source', { what, detail: scene.series(details) })
}

function countedAway(scene: Scene, others: readonly Receiving[]): readonly Slot[] {
  const areas = [scene.regimes, ...scene.regimes.map((regime) => [regime])]
  for (const area of areas) {
    const isOutside = ({ country }: Transfer): boolean => area.every((regime) => !scene.law.inArea(regime, country))
    const key = areaKey(area)
    const away = others.filter(({ recipient }) => placesAbroad(scene, recipient).some(isOutside))
    // Outside a named area is our own country as well, where it is; abroad it is not.
    const all = others.filter(({ recipient }) => placesTold(recipient).some(isOutside))
    const count = keySlot(key === 'short.away-count' ? away.length : all.length)
    if (away.length > 0) return [marked(scene.say(key, { count }))]
  }
  return []
}

/** The regions that stand in place of countries, each with how many recipients are there. */
function regionsAway(scene: Scene, others: readonly Receiving[]): readonly Slot[] {
  const regions = others.flatMap(({ recipient }) => regionWords(scene, recipient) ?? [])
  return [...grouped(regions, ({ raw }) => raw).values()].flatMap(([first, ...more]) => {
    if (!first) return []
    const region = alsoAt(
      first,
      more.flatMap(({ at }) => at),
    )
    return [scene.say('short.region-count', { count: keySlot(more.length + 1), region })]
  })
}

function areaKey(regimes: readonly Regime[]) {
  const [only, ...more] = regimes
  if (only && more.length === 0) return `short.away-count.${only}` as const
  return regimes.length === 2 && !regimes.includes('ch') ? 'short.away-count.eu-uk' : 'short.away-count'
}

function nobody(scene: Scene): Slot | undefined {
  const stated = scene.purposes.map((purpose) => recipientsOf(scene.model, purpose))
  const nones = stated.flatMap((it) => (isNone(it) ? [it] : []))
  if (nones.length === 0 || nones.length < stated.length) return undefined
  const [told, ...more] = once(nones.map((it) => noneWords(scene, scene.say('short.recipients-none', {}), it)))
  return more.length === 0 ? told : undefined
}
