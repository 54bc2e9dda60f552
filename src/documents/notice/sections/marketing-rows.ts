import type { Marketing, Purpose } from '../../../model/types.js'
import { each, isNone, some } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { oneOrBullets, row } from '../../clauses/blocks.js'
import { dataName, peopleName, recipientName } from '../../clauses/names.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { LabelledValue } from '../../tree/nodes.js'
import { alsoAt, keySlot, placed, type Slot } from '../../words/slot.js'
import { caseWords, hedgeOf, notesOf, reasonOf } from '../asides.js'
import { asked, both, together } from '../provisions.js'

/** The rules on marketing messages: what they are about belongs to the purpose, how to stop them to Article 21. */
const cites: Cites = together(asked.purposes, both('21.2', '21.3'), {
  eu: ['eprivacy:13', 'eprivacy:13.4'],
  uk: ['pecr:22', 'pecr:23'],
})

/** How a purpose advertises: by which channels, what and for whom, on what ground, and how to stop it. */
export function marketingRows(scene: Scene, purpose: Purpose): readonly LabelledValue[] {
  const { marketing: stated } = purpose
  if (isNone(stated)) {
    const none = placed(scene.say('marketing.none', {}), [stated.at])
    return row(scene, scene.say('marketing.label', {}), asked.purposes, none, ...reasonOf(scene, stated))
  }
  const parts = each(stated).filter(
    ({ regimes }) => regimes === undefined || scene.regimes.some((regime) => regimes.includes(regime)),
  )
  const [only, ...more] = parts
  // One is a list of what is said of it; of several each stays in one piece.
  const told =
    only && more.length === 0 && only.regimes === undefined
      ? statements(scene, only)
      : parts.flatMap((marketing) => inOne(scene, marketing))
  return row(scene, scene.say('marketing.label', {}), cites, oneOrBullets(told))
}

function statements(scene: Scene, marketing: Marketing): readonly Slot[] {
  const content = [
    ...offer(scene, marketing),
    ...ground(scene, marketing),
    ...stopping(scene, marketing),
    ...notesOf(scene, marketing.notes),
  ]
  // To whom or when something goes says nothing while it is not said what.
  if (content.length === 0) return []
  return [...limits(scene, marketing), ...content, ...hedgeOf(scene, marketing)]
}

function inOne(scene: Scene, marketing: Marketing): readonly Slot[] {
  const told = statements(scene, marketing)
  if (told.length === 0) return []
  const [regime, ...more] = marketing.regimes ?? []
  const text = scene.sentences(told)
  // Said of some laws only, among several.
  if (regime === undefined || more.length > 0 || scene.regimes.length === 1) return [text]
  const under = scene.say('under', { regime: scene.say(`regime.${regime}`, {}), text })
  return [alsoAt(under, child(marketing, 'regimes'))]
}

const limits = (scene: Scene, { for: part, dataSubjects, data, when }: Marketing): readonly Slot[] => [
  ...(part ? [scene.say('basis.for', { part: scene.text(part) })] : []),
  ...(dataSubjects
    ? [scene.say('these-people', { people: scene.series(dataSubjects.map((it) => peopleName(scene, it))) })]
    : []),
  ...(data ? [scene.say('this-data', { data: scene.series(data.map((it) => dataName(scene, it))) })] : []),
  ...(when ? [caseWords(scene, when)] : []),
]

function offer(scene: Scene, { at, channels, promotes, thirdParties }: Marketing): readonly Slot[] {
  const reach = (channels ?? []).map((channel) =>
    scene.say('marketing.channel', { channel: keySlot(channel, [child(at, 'channels')]) }),
  )
  const offers = (promotes ?? []).map((what) =>
    scene.say('marketing.offer', { offer: keySlot(what, [child(at, 'promotes')]) }),
  )
  const others = each(thirdParties).map((recipient) => recipientName(scene, recipient))
  return [
    ...(reach.length > 0 ? [scene.say('marketing.channels', { channels: scene.list(reach) })] : []),
    ...(offers.length > 0 ? [scene.say('marketing.promotes', { what: scene.list(offers) })] : []),
    ...(others.length > 0
      ? [alsoAt(scene.say('marketing.others', { names: scene.series(others) }), child(at, 'thirdParties'))]
      : []),
    ...(isNone(thirdParties) ? [placed(scene.say('marketing.others-none', {}), [thirdParties.at])] : []),
  ]
}

const ground = (scene: Scene, { at, mode, obtained, senderNamed }: Marketing): readonly Slot[] => [
  ...(mode ? [scene.say('marketing.mode', { mode: keySlot(mode, [child(at, 'mode')]) })] : []),
  ...(obtained ? [scene.say('marketing.obtained', { obtained: keySlot(obtained, [child(at, 'obtained')]) })] : []),
  ...(senderNamed === true ? [placed(scene.say('marketing.sender', {}), [child(at, 'senderNamed')])] : []),
]

function stopping(scene: Scene, { optOut }: Marketing): readonly Slot[] {
  if (isNone(optOut)) return [placed(scene.say('marketing.stop-none', {}), [optOut.at]), ...reasonOf(scene, optOut)]
  const stop = some(optOut)
  if (!stop) return []
  const said = (key: 'atCollection' | 'everyMessage' | 'atAnyTime', words: Slot): readonly Slot[] =>
    stop[key] === true ? [placed(words, [child(stop, key)])] : []
  const routes = (stop.routes ?? []).map((route) =>
    scene.say('opt-out', { route: keySlot(route, [child(stop, 'routes')]) }),
  )
  const how = stop.how ? scene.text(stop.how) : routes.length > 0 ? scene.list(routes, 'disjunction') : undefined
  return [
    ...said('atCollection', scene.say('marketing.at-collection', {})),
    ...said('everyMessage', scene.say('marketing.every-message', {})),
    ...said('atAnyTime', scene.say('marketing.any-time', {})),
    ...(how ? [scene.say('marketing.stop', { how })] : []),
    ...(stop.conditions ? [scene.say('marketing.condition', { condition: scene.text(stop.conditions) })] : []),
  ]
}
