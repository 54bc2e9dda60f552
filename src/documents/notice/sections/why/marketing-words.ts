import { withdrawalPlaces } from '../../../../facts/consent.js'
import { gaveItThemselves } from '../../../../facts/marketing-reach.js'
import type { Marketing, Purpose } from '../../../../model/types.js'
import { each, isNone, some } from '../../../../model/value.js'
import { child, type Pointer } from '../../../../source/pointer.js'
import { recipientName } from '../../../clauses/names.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import { alsoAt, placed, type Slot } from '../../../words/slot.js'
import { hedgeOf, noneWords, notesOf, wordsInstead } from '../../asides.js'
import { partOf } from '../../basis/part-words.js'
import { forReaders } from '../../per-regime.js'
import { asked, both, together } from '../../provisions.js'
import type { Told } from '../../told.js'
import { stopping } from './stopping-words.js'

/** The rules on marketing messages: what they are about belongs to the purpose, how to stop them to Article 21. */
const cites: Cites = together(asked.purposes, both('21.2', '21.3'), {
  eu: ['eprivacy:13', 'eprivacy:13.4'],
  uk: ['pecr:22', 'pecr:23'],
})

/** How a purpose advertises: by which channels, what and for whom, on what ground, and how to stop it. */
export function marketingTold(scene: Scene, purpose: Purpose): Told {
  const { marketing: stated } = purpose
  const label = scene.say('marketing.label', {})
  if (isNone(stated)) {
    return { label, cites: asked.purposes, words: [noneWords(scene, scene.say('marketing.none', {}), stated)] }
  }
  const parts = each(stated).filter(
    ({ regimes }) => regimes === undefined || scene.regimes.some((regime) => regimes.includes(regime)),
  )
  const stop = parts.length > 1 ? stoppingAll(scene, purpose, parts) : undefined
  const words = parts.flatMap((marketing) => inOne(scene, purpose, marketing, stop !== undefined))
  return { label, cites, words: [...words, ...(stop ? [stop] : [])] }
}

/** How all messages are stopped, where all are stopped in the same way; undefined where that is told of each. */
function stoppingAll(scene: Scene, purpose: Purpose, parts: readonly Marketing[]): Slot | undefined {
  if (parts.some((marketing) => isWithdrawal(purpose, marketing))) return undefined
  const [first, ...others] = parts
    .map((marketing) => stopping(scene, marketing))
    .map((all) => (all.length > 0 ? scene.sentences(all) : undefined))
  if (!first || others.some((other) => other?.raw !== first.raw)) return undefined
  return alsoAt(
    first,
    others.flatMap((other) => other?.at ?? []),
  )
}

function inOne(scene: Scene, purpose: Purpose, marketing: Marketing, isStopTold: boolean): readonly Slot[] {
  const { promotes, channels, optOut } = marketing
  const content = [
    ...wordsInstead(scene, marketing.words, [promotes, channels, optOut]),
    ...offer(scene, purpose, marketing),
    ...ground(scene, purpose, marketing),
    ...(isStopTold || isWithdrawal(purpose, marketing) ? [] : stopping(scene, marketing)),
    ...notesOf(scene, marketing.notes),
  ]
  // To whom or when something goes says nothing while it is not said what.
  if (content.length === 0) return []
  const words = scene.sentences([...partOf(scene, marketing), ...content, ...hedgeOf(scene, marketing)])
  const text = isWithdrawal(purpose, marketing)
    ? alsoAt(words, child(marketing, 'mode'), stopPlaces(marketing), withdrawalPlaces(purpose))
    : marketing.mode
      ? alsoAt(words, child(marketing, 'mode'))
      : words
  const [regime, ...more] = marketing.regimes ?? []
  // Said of some laws only, among several.
  if (regime === undefined || more.length > 0 || scene.regimes.length === 1) return [text]
  const under = forReaders(scene, [regime], text)
  return [alsoAt(under, child(marketing, 'regimes'))]
}

/** Whether messages are stopped as the consent to them is taken back, which the basis has told. */
function isWithdrawal({ basis }: Purpose, { mode, optOut }: Marketing): boolean {
  const stop = some(optOut)
  const [only, ...more] = each(basis)
  const [way, ...others] = only?.type === 'consent' && more.length === 0 ? each(only.withdraw) : []
  if (mode !== 'consent' || !stop?.routes || !way?.how || others.length > 0) return false
  const isMore = stop.how !== undefined || stop.conditions !== undefined || stop.atCollection === true
  return !isMore && stop.atAnyTime === true && stop.routes.every((route) => way.routes?.some((it) => it === route))
}

const stopPlaces = ({ optOut }: Marketing): readonly Pointer[] => {
  const stop = some(optOut)
  return stop ? (['routes', 'atAnyTime', 'everyMessage'] as const).map((key) => child(stop, key)) : []
}

function offer(scene: Scene, purpose: Purpose, marketing: Marketing): readonly Slot[] {
  const { at, channels, promotes, thirdParties } = marketing
  const offers = (promotes ?? []).map((what) =>
    placed(offered(scene, what, purpose, marketing), [child(at, 'promotes')]),
  )
  const ways = (channels ?? []).map((channel) =>
    placed(scene.say(`marketing.channel.${channel}`, {}), [child(at, 'channels')]),
  )
  const others = each(thirdParties).map((recipient) => recipientName(scene, recipient))
  const alone = aloneIn(scene, thirdParties, offers, ways)
  if (alone) return [alone]
  return [
    ...about(scene, offers, ways),
    ...(others.length > 0
      ? [alsoAt(scene.say('marketing.others', { names: scene.series(others) }), child(at, 'thirdParties'))]
      : []),
    ...(isNone(thirdParties) ? [noneWords(scene, scene.say('marketing.others-none', {}), thirdParties)] : []),
  ]
}

/** What offers are like is what their readers, or others, did when we got the address, where that is said. */
function offered(
  scene: Scene,
  what: NonNullable<Marketing['promotes']>[number],
  purpose: Purpose,
  marketing: Marketing,
): Slot {
  const { obtained } = marketing
  if (what !== 'own-similar') return scene.say(`marketing.offer.${what}`, {})
  const isByThem = gaveItThemselves(
    scene.model,
    { purpose, marketing },
    obtained === 'sale' ? obtained : 'negotiations',
  )
  const like = isByThem ? 'own-similar' : 'own-similar-others'
  const isKnown = obtained === 'sale' || obtained === 'negotiations'
  return scene.say(isKnown ? `marketing.offer.${like}-${obtained}` : `marketing.offer.${like}`, {})
}

/** That it is for nobody else, in the line of what it is about and how it comes. */
function aloneIn(
  scene: Scene,
  others: Marketing['thirdParties'],
  offers: readonly Slot[],
  ways: readonly Slot[],
): Slot | undefined {
  if (!isNone(others) || others.because || offers.length === 0 || ways.length === 0) return undefined
  const said = scene.say('marketing.what-alone', { what: scene.series(offers), channels: scene.list(ways) })
  return alsoAt(said, others.at)
}

/** What it is about and how it comes, in one line where both are said. */
function about(scene: Scene, offers: readonly Slot[], ways: readonly Slot[]): readonly Slot[] {
  const channels = ways.length > 0 ? scene.list(ways) : undefined
  if (offers.length === 0) return channels ? [scene.say('marketing.reach', { channels })] : []
  const what = scene.series(offers)
  return [channels ? scene.say('marketing.what', { what, channels }) : what]
}

/** A basis that says "only if you say yes", or until when it holds, has said what the ground of messages says. */
function ground(scene: Scene, purpose: Purpose, marketing: Marketing): readonly Slot[] {
  const { at, mode, obtained, senderNamed } = marketing
  const bases = each(purpose.basis)
  const isAsked = mode === 'consent' && bases.length > 0 && bases.every(({ type }) => type === 'consent')
  const isSaid = isAsked || (mode === 'opt-out' && bases.some(({ untilObjection }) => untilObjection !== undefined))
  return [
    ...(mode && !isSaid ? [placed(scene.say(modeKey(scene, mode, purpose, marketing), {}), [child(at, 'mode')])] : []),
    ...(obtained ? [placed(origin(scene, obtained, purpose, marketing), [child(at, 'obtained')])] : []),
    ...(senderNamed === true ? [placed(scene.say('marketing.sender', {}), [child(at, 'senderNamed')])] : []),
  ]
}

/** Who reads it need not be who bought: that may be a firm, or whoever gave us the address. */
function origin(
  scene: Scene,
  obtained: NonNullable<Marketing['obtained']>,
  purpose: Purpose,
  marketing: Marketing,
): Slot {
  if (obtained === 'other' || gaveItThemselves(scene.model, { purpose, marketing }, obtained))
    return scene.say(`marketing.obtained.${obtained}`, {})
  return scene.say(`marketing.obtained-others.${obtained}`, {})
}

/**
 * When we got the address says why we need not ask; that people bought is said of those only who did themselves. Only British
 * law lets those be written to who asked and did not buy.
 */
function modeKey(
  { model, regimes }: Scene,
  mode: NonNullable<Marketing['mode']>,
  purpose: Purpose,
  marketing: Marketing,
) {
  const isSoft = mode === 'soft-opt-in' || mode === 'charity-soft-opt-in'
  if (isSoft && marketing.obtained !== undefined) return 'marketing.unasked'
  if (!isSoft) return `marketing.mode.${mode}` as const
  const isBritish = regimes.includes('uk')
  const way = mode === 'charity-soft-opt-in' ? 'interest-or-support' : isBritish ? 'negotiations' : 'sale'
  if (!gaveItThemselves(model, { purpose, marketing }, way)) return 'marketing.unasked'
  if (mode === 'charity-soft-opt-in') return `marketing.mode.${mode}` as const
  return isBritish ? 'marketing.mode.soft-opt-in' : 'marketing.mode.soft-opt-in-sale'
}
