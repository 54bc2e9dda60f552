import type { Marketing, Purpose } from '../../../../model/types.js'
import { each, isNone } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { recipientName } from '../../../clauses/names.js'
import type { Cites, Scene } from '../../../clauses/scene.js'
import { alsoAt, placed, type Slot } from '../../../words/slot.js'
import { hedgeOf, notesOf, reasonOf, wordsInstead } from '../../asides.js'
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
    const none = placed(scene.say('marketing.none', {}), [stated.at])
    return { label, cites: asked.purposes, words: [scene.sentences([none, ...reasonOf(scene, stated)])] }
  }
  const parts = each(stated).filter(
    ({ regimes }) => regimes === undefined || scene.regimes.some((regime) => regimes.includes(regime)),
  )
  return { label, cites, words: parts.flatMap((marketing) => inOne(scene, purpose, marketing)) }
}

function inOne(scene: Scene, purpose: Purpose, marketing: Marketing): readonly Slot[] {
  const { promotes, channels, optOut } = marketing
  const content = [
    ...wordsInstead(scene, marketing.words, [promotes, channels, optOut]),
    ...offer(scene, marketing),
    ...ground(scene, purpose, marketing),
    ...stopping(scene, marketing),
    ...notesOf(scene, marketing.notes),
  ]
  // To whom or when something goes says nothing while it is not said what.
  if (content.length === 0) return []
  const text = scene.sentences([...partOf(scene, marketing), ...content, ...hedgeOf(scene, marketing)])
  const [regime, ...more] = marketing.regimes ?? []
  // Said of some laws only, among several.
  if (regime === undefined || more.length > 0 || scene.regimes.length === 1) return [text]
  const under = forReaders(scene, [regime], text)
  return [alsoAt(under, child(marketing, 'regimes'))]
}

function offer(scene: Scene, { at, channels, promotes, thirdParties }: Marketing): readonly Slot[] {
  const offers = (promotes ?? []).map((what) =>
    placed(scene.say(`marketing.offer.${what}`, {}), [child(at, 'promotes')]),
  )
  const ways = (channels ?? []).map((channel) =>
    placed(scene.say(`marketing.channel.${channel}`, {}), [child(at, 'channels')]),
  )
  const others = each(thirdParties).map((recipient) => recipientName(scene, recipient))
  return [
    ...about(scene, offers, ways),
    ...(others.length > 0
      ? [alsoAt(scene.say('marketing.others', { names: scene.series(others) }), child(at, 'thirdParties'))]
      : []),
    ...(isNone(thirdParties) ? [placed(scene.say('marketing.others-none', {}), [thirdParties.at])] : []),
  ]
}

/** What it is about and how it comes, in one line where both are said. */
function about(scene: Scene, offers: readonly Slot[], ways: readonly Slot[]): readonly Slot[] {
  const channels = ways.length > 0 ? scene.list(ways) : undefined
  if (offers.length === 0) return channels ? [scene.say('marketing.reach', { channels })] : []
  const what = scene.series(offers)
  return [channels ? scene.say('marketing.what', { what, channels }) : what]
}

/** A basis that says "only if you say yes" has said what consent to messages says. */
function ground(scene: Scene, { basis }: Purpose, { at, mode, obtained, senderNamed }: Marketing): readonly Slot[] {
  const bases = each(basis)
  const isSaid = mode === 'consent' && bases.length > 0 && bases.every(({ type }) => type === 'consent')
  return [
    ...(mode && !isSaid ? [placed(scene.say(`marketing.mode.${mode}`, {}), [child(at, 'mode')])] : []),
    ...(obtained ? [placed(scene.say(`marketing.obtained.${obtained}`, {}), [child(at, 'obtained')])] : []),
    ...(senderNamed === true ? [placed(scene.say('marketing.sender', {}), [child(at, 'senderNamed')])] : []),
  ]
}
