import { recipientsOf } from '../../../facts/recipients.js'
import { groupOf, type Receiving, receivingOf, recipientGroups } from '../../../facts/scope/receiving.js'
import type { Recipient, Use } from '../../../model/types.js'
import { isNone, unique } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { bullets, clause, heading, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import { dataName, purposeTitle, recipientName } from '../../clauses/names.js'
import type { Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import { table } from '../../clauses/table.js'
import type { Clause } from '../../tree/document.js'
import { alsoAt, keySlot, placed, type Slot } from '../../words/slot.js'
import { reasonOf } from '../asides.js'
import { caseWords } from '../condition-words.js'
import { urlSlot } from '../contact-rows.js'
import { asked } from '../provisions.js'

/** Everybody who receives data, what they do with it, for what, and where: Articles 13(1)(e) and 14(1)(e). */
export const whoReceives: SectionPlan = {
  id: 'who-receives',
  heading: () => 'recipients.heading',
  clauses: (scene) => {
    const receiving = receivingOf(scene)
    return [...recipientsTable(scene, receiving), ...nobody(scene, receiving), ...unsaid(scene)]
  },
}

function recipientsTable(scene: Scene, receiving: readonly Receiving[]): readonly Clause[] {
  if (receiving.length === 0) return []
  const tables = recipientGroups.flatMap((group): readonly Piece[] => {
    const members = receiving.filter(({ recipient }) => groupOf(recipient) === group)
    if (members.length === 0) return []
    const roles = members.map(({ recipient }) => child(recipient, recipient.role === undefined ? 'type' : 'role'))
    const named = members.flatMap(({ uses }) => uses.map(({ use }) => use.at))
    const role = keySlot(group, [...(group === 'other' ? members.map((it) => it.recipient.at) : roles), ...named])
    const intro = group === 'public' ? placed(scene.say('recipients.published', {}), roles) : undefined
    const heads = {
      who: scene.say('th.who', {}),
      service: scene.say('th.service', {}),
      purposes: scene.say('th.for', {}),
      place: scene.say('th.place', {}),
    }
    const rows = members.map((member) => line(scene, member))
    return [heading(scene.say('recipients.role', { role })), intro, ...table(scene, heads, rows)]
  })
  return clause(scene, 'recipients.table', asked.recipients, scene.say('recipients.intro', {}), ...tables)
}

const line = (scene: Scene, { recipient, uses }: Receiving) => ({
  cells: {
    who: recipientName(scene, recipient),
    service: service(scene, { recipient, uses }),
    purposes: titlesOf(scene, uses),
    place: place(scene, recipient),
  },
  // A recipient that no purpose names is not told of.
  at: unique(uses.map(({ use }) => use.at)),
})

/** Each purpose once, with the place where it names the recipient. */
const titlesOf = (scene: Scene, uses: Receiving['uses']): readonly Slot[] =>
  unique(uses.map(({ purpose }) => purpose)).map((purpose) =>
    alsoAt(purposeTitle(scene, purpose), ...uses.filter((it) => it.purpose === purpose).map(({ use }) => use.at)),
  )

/** What it does with the data, and how far that goes: limits and circumstances belong in the same breath. */
function service(scene: Scene, { recipient, uses }: Receiving): Slot | undefined {
  const { does, only, when, data, whyNotNamed } = recipient
  const notice = urlSlot(scene, recipient.policy)
  const told = [
    ...(does ? [scene.text(does)] : []),
    ...(data ? [scene.say('recipients.data', { data: scene.series(data.map((it) => dataName(scene, it))) })] : []),
    ...(only ? [scene.say('only', { limit: scene.text(only) })] : []),
    ...(when ? [caseWords(scene, when)] : []),
    ...limitsOf(scene, uses),
    ...(whyNotNamed ? [scene.say('recipients.unnamed', { reason: scene.text(whyNotNamed) })] : []),
    ...(notice ? [scene.say('recipients.notice', { link: notice })] : []),
  ]
  return told.length === 0 ? undefined : scene.sentences(told)
}

/** What holds for all purposes alike once, what holds for one of several with its name. */
function limitsOf(scene: Scene, uses: Receiving['uses']): readonly Slot[] {
  const told = uses.map(({ purpose, use }) => ({ purpose, limits: limits(scene, use) }))
  const words = new Set(told.map((it) => it.limits.map(({ raw }) => raw).join(' ')))
  if (words.size < 2) return once(told.flatMap((it) => it.limits))
  return told.flatMap(({ purpose, limits: own }) =>
    own.map((limit) => scene.say('recipients.limit-for', { limit, purpose: purposeTitle(scene, purpose) })),
  )
}

const limits = (scene: Scene, use: Use<Recipient>): readonly Slot[] => [
  ...(use.data
    ? [scene.say('recipients.data', { data: scene.series(use.data.map((it) => dataName(scene, it))) })]
    : []),
  ...(use.only ? [scene.say('only', { limit: scene.text(use.only) })] : []),
  ...(use.when ? [caseWords(scene, use.when)] : []),
  ...(use.because ? [scene.say('recipients.because', { reason: scene.text(use.because) })] : []),
]

/** The same words of several purposes once, with all their pointers. */
function once(slots: readonly Slot[]): readonly Slot[] {
  const byWords = new Map<string | number, Slot>()
  for (const slot of slots) {
    const before = byWords.get(slot.raw)
    byWords.set(slot.raw, before ? placed(before, unique([...before.at, ...slot.at])) : slot)
  }
  return [...byWords.values()]
}

function place(scene: Scene, recipient: Recipient): Slot | undefined {
  const at = child(recipient, 'countries')
  if (scene.missing('destination', at)) return scene.gap('gap.destination', at)
  const places = [...(recipient.countries ?? []), ...(recipient.accessFrom ?? [])]
  const names = places.map((it) => scene.country(it.country, it.at))
  const distinct = once(names)
  if (recipient.region)
    return scene.sentences([...(distinct.length > 0 ? [scene.list(distinct)] : []), scene.text(recipient.region)])
  return distinct.length === 0 ? undefined : scene.list(distinct)
}

/** A declared none, for everything or for some purposes. */
function nobody(scene: Scene, receiving: readonly Receiving[]): readonly Clause[] {
  const none = scene.purposes.flatMap((purpose) => {
    const stated = recipientsOf(scene.model, purpose)
    return isNone(stated) ? [{ purpose, at: stated.at, reasons: reasonOf(scene, stated) }] : []
  })
  if (none.length === 0) return []
  if (receiving.length === 0 && none.length === scene.purposes.length) {
    const words = scene.say('recipients.none', {})
    const all = placed(words, unique(none.map(({ at }) => at)))
    return clause(scene, 'recipients.none', asked.recipients, all, ...once(none.flatMap(({ reasons }) => reasons)))
  }
  const titles = none.map(({ purpose, at, reasons }) =>
    scene.sentences([alsoAt(purposeTitle(scene, purpose), at), ...reasons]),
  )
  const label = scene.say('recipients.none-for', {})
  return clause(
    scene,
    'recipients.none',
    asked.recipients,
    values([row(scene, label, asked.recipients, oneOrBullets(titles))]),
  )
}

/** Purposes that do not say who receives their data; each marks it in its own place too. */
function unsaid(scene: Scene): readonly Clause[] {
  const titles = scene.purposes.flatMap((purpose) => {
    const at = child(purpose, 'recipients')
    return scene.missing('recipients', at) ? [{ at, title: alsoAt(purposeTitle(scene, purpose), at) }] : []
  })
  const [first] = titles
  if (!first) return []
  const label = scene.say('recipients.missing', { count: keySlot(titles.length) })
  const list = bullets(titles.map(({ title }) => title))
  const rows = row(scene, label, asked.recipients, scene.gap('gap.recipients', first.at), list)
  return clause(scene, 'recipients.missing', asked.recipients, values([rows]))
}
