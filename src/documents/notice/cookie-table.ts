import type { Cookie } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { idWords, purposeTitle, recipientName } from '../clauses/names.js'
import type { Scene } from '../clauses/scene.js'
import { table } from '../clauses/table.js'
import type { Block } from '../tree/nodes.js'
import { alsoAt, keySlot, placed, plainSlot, type Slot } from '../words/slot.js'
import { oneLine } from '../words/values.js'
import { caseWords, hedgeOf } from './asides.js'

/** Cookies as a table. */
export function cookieTable(scene: Scene, cookies: readonly Cookie[]): readonly Block[] {
  const heads = {
    name: scene.say('th.name', {}),
    who: scene.say('th.set-by', {}),
    what: scene.say('th.does', {}),
    time: scene.say('th.lasts', {}),
    shared: scene.say('th.shared', {}),
  }
  const rows = cookies.map((cookie) => ({
    cells: {
      name: name(scene, cookie),
      who: who(scene, cookie),
      what: what(scene, cookie),
      time: time(scene, cookie),
      shared: shared(scene, cookie),
    },
  }))
  return table(scene, heads, rows)
}

/** By its name, or by the words of its id; what is no cookie says what it is. */
function name(scene: Scene, cookie: Cookie): Slot {
  const { at, name: given, storage } = cookie
  const words = given === undefined ? idWords(scene, cookie) : plainSlot(oneLine(given), [child(at, 'name')])
  if (storage === undefined || storage === 'cookie') return words
  const detail = scene.say('cookies.storage', { storage: keySlot(storage, [child(at, 'storage')]) })
  return scene.say('quoted-source', { what: words, detail })
}

function who(scene: Scene, { at, provider, providerName, party }: Cookie): Slot | undefined {
  if (provider) {
    return alsoAt(recipientName(scene, provider), child(at, 'provider'))
  }
  if (providerName) return scene.text(providerName)
  return party && scene.say('cookies.party', { party: keySlot(party, [child(at, 'party')]) })
}

function what(scene: Scene, cookie: Cookie): Slot | undefined {
  const { does, purpose, when } = cookie
  const told = [
    ...(does ? [scene.text(does)] : []),
    ...(purpose
      ? [scene.say('cookies.purpose', { purpose: alsoAt(purposeTitle(scene, purpose), child(cookie, 'purpose')) })]
      : []),
    ...(when ? [caseWords(scene, when)] : []),
    ...hedgeOf(scene, cookie),
  ]
  return told.length === 0 ? undefined : scene.sentences(told)
}

function time(scene: Scene, { at, duration }: Cookie): Slot | undefined {
  if (duration === undefined) return undefined
  const place = child(at, 'duration')
  return duration === 'session' || duration === 'until-cleared'
    ? scene.say('cookies.duration', { duration: keySlot(duration, [place]) })
    : scene.duration(duration, place)
}

function shared(scene: Scene, { at, sharedWith }: Cookie): Slot | undefined {
  if (isNone(sharedWith)) return placed(scene.say('cookies.shared-none', {}), [sharedWith.at])
  const names = each(sharedWith).map((recipient) => recipientName(scene, recipient))
  return names.length === 0 ? undefined : alsoAt(scene.series(names), child(at, 'sharedWith'))
}
