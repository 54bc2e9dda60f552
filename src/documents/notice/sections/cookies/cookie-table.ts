import { anchorOf } from '../../../../facts/anchors.js'
import type { Cookie } from '../../../../model/types.js'
import { each, isNone } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { paragraph } from '../../../clauses/blocks.js'
import { recipientName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { table } from '../../../clauses/table.js'
import type { Block } from '../../../tree/nodes.js'
import { oneLine } from '../../../tree/one-line.js'
import { alsoAt, keySlot, placed, plainSlot, type Slot } from '../../../words/slot.js'
import { noneWords } from '../../asides.js'
import { whatItDoes } from './limits.js'

/** Cookies as a table. */
export function cookieTable(scene: Scene, cookies: readonly Cookie[]): readonly Block[] {
  const isOurs = cookies.every(({ party, provider, providerName }) => party === 'first' && !(provider ?? providerName))
  const isForUs = cookies.every(({ sharedWith }) => isNone(sharedWith) && sharedWith.because === undefined)
  const isOnce = isOurs && isForUs
  const heads = {
    name: scene.say('th.name', {}),
    what: scene.say('th.does', {}),
    time: scene.say('th.lasts', {}),
    who: isOnce ? undefined : scene.say('th.set-by', {}),
    shared: isOnce ? undefined : scene.say('th.shared', {}),
  }
  const rows = cookies.map((cookie) => ({
    id: anchorOf.cookie(cookie.id),
    cells: {
      name: name(scene, cookie),
      what: what(scene, cookie),
      time: time(scene, cookie),
      who: who(scene, cookie),
      shared: shared(scene, cookie),
    },
  }))
  const rest = table(scene, heads, rows)
  return isOnce ? [paragraph(oursAlone(scene, cookies)), ...rest] : rest
}

/** What holds for all of them, in place of two columns that say the same in each row. */
const oursAlone = (scene: Scene, cookies: readonly Cookie[]): Slot =>
  placed(
    scene.say('cookies.ours-alone', {}),
    cookies.flatMap(({ at, sharedWith }) => [child(at, 'party'), ...(isNone(sharedWith) ? [sharedWith.at] : [])]),
  )

/** By its name, with what it is where that is no cookie. An id is no name: nobody finds it in a browser. */
function name(scene: Scene, { at, name: given, storage }: Cookie): Slot | undefined {
  const words = given === undefined ? undefined : plainSlot(oneLine(given), [child(at, 'name')])
  if (storage === undefined || storage === 'cookie') return words
  const what = scene.say('cookies.storage', { storage: keySlot(storage, [child(at, 'storage')]) })
  return words ? scene.say('quoted-source', { what: words, detail: what }) : what
}

function who(scene: Scene, { at, provider, providerName, party }: Cookie): Slot | undefined {
  const name = provider
    ? alsoAt(recipientName(scene, provider), child(at, 'provider'))
    : providerName && scene.text(providerName)
  const whose = party && scene.say('cookies.party', { party: keySlot(party, [child(at, 'party')]) })
  // Who is named is another organisation; that the cookie is our own all the same has to be said.
  if (name && party === 'first') return placed(scene.say('cookies.provided', { provider: name }), [child(at, 'party')])
  return name ?? whose
}

function what(scene: Scene, cookie: Cookie): Slot | undefined {
  const told = whatItDoes(scene, 'cookie', cookie)
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
  if (isNone(sharedWith)) {
    return noneWords(scene, scene.say('cookies.shared-none', {}), sharedWith)
  }
  const names = each(sharedWith).map((recipient) => recipientName(scene, recipient))
  return names.length === 0 ? undefined : alsoAt(scene.series(names), child(at, 'sharedWith'))
}
