import { recipientTitle } from '../../../../facts/names.js'
import { dataOf } from '../../../../facts/purposes.js'
import { unreachedRecipients } from '../../../../facts/recipients.js'
import type { Receiving } from '../../../../facts/scope/receiving.js'
import { grouped } from '../../../../model/grouped.js'
import { oncePer } from '../../../../model/once-per-model.js'
import type { Datum, Purpose, Recipient } from '../../../../model/types.js'
import { unique } from '../../../../model/value.js'
import { child, type Pointer } from '../../../../source/pointer.js'
import { urlSlot } from '../../../clauses/damaged-words.js'
import { dataName, peopleName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { placed, type Slot } from '../../../words/slot.js'
import { notesOf } from '../../asides.js'
import { productsWords, shareOf, withheldWords } from './share-words.js'

/** What a recipient does with the data, and how far that goes: limits and circumstances belong in the same breath. */
export function particularsOf(scene: Scene, { recipient, uses }: Receiving): readonly Slot[] {
  const { does, notes, words } = recipient
  const told = [
    ...(does ? [scene.text(does)] : []),
    ...whatItIs(scene, recipient),
    ...(uses.length === 0 ? limitsOfUnreached(scene, recipient) : []),
    ...limitsOf(scene, recipient),
    ...circumstances(scene, recipient),
    ...straight(scene, recipient),
    ...passesOn(scene, recipient),
    ...whoItIs(scene, recipient),
    ...notesOf(scene, notes),
  ]
  return told.length === 0 && words ? [scene.text(words)] : told
}

/** What its author calls it besides its name. */
function whatItIs(scene: Scene, recipient: Recipient): readonly Slot[] {
  const { sector, statedAs, group } = recipient
  const isTitled = recipientTitle(recipient) !== undefined || recipient.controller !== undefined
  return [
    ...(sector && (isTitled || statedAs) ? [scene.say('recipients.sector', { sector: scene.text(sector) })] : []),
    ...(statedAs && isTitled ? [scene.say('recipients.stated-as', { words: scene.text(statedAs) })] : []),
    ...(group ? [scene.say('recipients.group', { group: scene.text(group) })] : []),
  ]
}

type Limited = {
  readonly [Key in 'data' | 'only' | 'withheld' | 'products' | 'when' | 'certainty']?: Recipient[Key] | undefined
} & {
  readonly at: Pointer
}

/** What holds of it for whatever it receives data. */
function limitsOf(scene: Scene, recipient: Limited): readonly Slot[] {
  const { data, only, withheld, products } = recipient
  return [
    ...(data ? [scene.say('recipients.data', { data: scene.series(data.map((it) => dataName(scene, it))) })] : []),
    ...(only ? [scene.say('only', { limit: scene.text(only) })] : []),
    ...(withheld ? [scene.say('recipients.withheld', { data: withheldWords(scene, withheld) })] : []),
    ...(products ? [scene.say('recipients.products', { products: productsWords(scene, products) })] : []),
    ...cases(scene, recipient),
  ]
}

/** How far its own people see the data, and since when it has been one who receives them. */
function circumstances(scene: Scene, { staffAccess, since }: Recipient): readonly Slot[] {
  return [
    ...(staffAccess ? [scene.say('recipients.staff', { access: scene.text(staffAccess) })] : []),
    ...(since ? [scene.say('recipients.since', { since: scene.text(since) })] : []),
  ]
}

/** What limits it where it is named for everything and reaches no use: no other place tells that. */
function limitsOfUnreached(scene: Scene, recipient: Recipient): readonly Slot[] {
  if (scene.model.purposes.size === 0) return []
  return unreachedRecipients(scene.model)
    .filter(({ target }) => target === recipient)
    .flatMap((use) => [
      ...limitsOf(scene, { ...use, data: recipient.data ? undefined : use.data }),
      ...(use.dataSubjects
        ? [
            scene.say('recipients.people', {
              people: scene.series(use.dataSubjects.map((it) => peopleName(scene, it))),
            }),
          ]
        : []),
      ...(use.because ? [scene.say('because', { reason: scene.text(use.because) })] : []),
      ...notesOf(scene, use.notes),
    ])
}

/** How firm it is that it gets data, and in which case. */
function cases(scene: Scene, { at, when, certainty }: Limited): readonly Slot[] {
  const place = child(at, 'certainty')
  const condition = when && scene.text(when)
  if (certainty === undefined || certainty === 'always')
    return condition ? [scene.say('recipients.when', { condition })] : []
  const key = certainty === 'rarely' ? 'recipients.rarely' : 'recipients.may'
  const words = condition ? scene.say(`${key}-when`, { condition }) : scene.say(key, {})
  return [placed(words, [...words.at, place])]
}

/** Data that go to it straight from people and never reach us. */
function straight(scene: Scene, recipient: Recipient): readonly Slot[] {
  const data = goingStraight(scene.purposes).get(recipient) ?? []
  return data.length === 0
    ? []
    : [scene.say('recipients.straight', { data: scene.series(data.map((it) => dataName(scene, it))) })]
}

/** The data of some purposes that go straight to each recipient. */
const goingStraight = oncePer((purposes: readonly Purpose[]): ReadonlyMap<Recipient, readonly Datum[]> => {
  const pairs = unique(purposes.flatMap(dataOf)).flatMap((datum) =>
    unique(datum.straightTo ?? []).map((recipient) => ({ recipient, datum })),
  )
  return new Map(
    [...grouped(pairs, (it) => it.recipient)].map(([recipient, all]) => [recipient, all.map(({ datum }) => datum)]),
  )
})

function passesOn(scene: Scene, { passesTo = [] }: Recipient): readonly Slot[] {
  return passesTo.length === 0
    ? []
    : [scene.say('recipients.passes', { who: scene.series(passesTo.map((use) => shareOf(scene, use).words)) })]
}

/** How far it is named, and where people can read more of it. */
function whoItIs(scene: Scene, recipient: Recipient): readonly Slot[] {
  const { openEnded, whyNotNamed, policy } = recipient
  const notice = urlSlot(scene, policy)
  const open = openEnded === true ? [placed(scene.say('recipients.open', {}), [child(recipient, 'openEnded')])] : []
  return [
    ...(openEnded && openEnded !== true
      ? [scene.say('recipients.open-words', { words: scene.text(openEnded) })]
      : open),
    ...(whyNotNamed ? [scene.say('recipients.unnamed', { reason: scene.text(whyNotNamed) })] : []),
    ...(notice ? [scene.say('recipients.notice', { link: notice })] : []),
  ]
}
