import { anchorOf } from '../../../../facts/anchors.js'
import { groupOf, type Receiving, recipientGroups } from '../../../../facts/scope/receiving.js'
import type { Recipient } from '../../../../model/types.js'
import { unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { recipientName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { groupedTable, type Line, table } from '../../../clauses/table.js'
import type { Block } from '../../../tree/nodes.js'
import { placed, type Slot } from '../../../words/slot.js'
import { particularsOf } from './recipient-words.js'
import { whereOf } from './where-words.js'

/** Rows for each role that make heads of the roles shorter than a column. */
const alike = 2

/** Everybody who receives data, each once: what it is, what it does, how far that goes, and where. */
export function recipientsTable(scene: Scene, told: readonly Receiving[]): readonly Block[] {
  const isSomewhere = told.some(({ recipient }) => whereOf(scene, recipient) !== undefined)
  const line = (it: Receiving, role?: Slot) => lineOf(scene, it, isSomewhere, role)
  const sorted = recipientGroups.map((group) => told.filter(({ recipient }) => groupOf(recipient) === group))
  const [who, service, place] = [scene.say('th.who', {}), scene.say('th.service', {}), scene.say('th.place', {})]
  const roles = unique(sorted.flat().map(({ recipient }) => String(roleOf(scene, recipient).raw)))
  if (told.length < roles.length * alike) {
    const heads = { who, role: scene.say('th.role', {}), service, place }
    const rows = sorted.flat().map((it) => line(it, roleOf(scene, it.recipient)))
    return table(scene, heads, rows)
  }
  const groups = roles.map((role) => {
    const members = sorted.flat().filter(({ recipient }) => roleOf(scene, recipient).raw === role)
    const heads = members.map(({ recipient }) => roleOf(scene, recipient))
    const [head] = heads
    const at = heads.flatMap((it) => it.at)
    return { ...(head && { head: placed(head, at) }), rows: members.map((it) => line(it)) }
  })
  return groupedTable(scene, { who, service, place }, groups)
}

const lineOf = (
  scene: Scene,
  it: Receiving,
  isSomewhere: boolean,
  role?: Slot,
): Line<'who' | 'role' | 'service' | 'place'> => {
  const { recipient, uses, at } = it
  const told = particularsOf(scene, it)
  return {
    id: anchorOf.recipient(recipient.id),
    cells: {
      who: recipientName(scene, recipient),
      role,
      service: told.length === 0 ? undefined : scene.sentences(told),
      place: whereOf(scene, recipient) ?? (isSomewhere ? nowhereOf(scene, recipient) : undefined),
    },
    // A recipient that nothing names is not told of.
    at: unique([...uses.map(({ use }) => use.at), ...at]),
  }
}

/**
 * Where others stand with their countries, an empty cell reads as a slip of the printer: that nothing is stated is said. Of our own
 * people, of anybody and of other people no country can be asked.
 */
function nowhereOf(scene: Scene, recipient: Recipient): Slot | undefined {
  const { type, role } = recipient
  if ([type, role].some((it) => it === 'internal' || it === 'public' || it === 'people')) return undefined
  return placed(scene.say('recipients.place.unstated', {}), [recipient.at])
}

/** What a recipient is to us: its role, and what it is besides. */
function roleOf(scene: Scene, recipient: Recipient): Slot {
  const { type, role } = recipient
  const [ofType, ofRole] = [child(recipient, 'type'), child(recipient, 'role')]
  const kind = type === undefined || type === 'organisation' ? undefined : type
  if (role === undefined) {
    return placed(scene.say(`recipients.role.${kind ?? 'unstated'}`, {}), [kind ? ofType : recipient.at])
  }
  const what = placed(scene.say(`recipients.role.${role}`, {}), [ofRole])
  if (!kind) return what
  return scene.say('quoted-source', { what, detail: placed(scene.say(`recipients.kind.${kind}`, {}), [ofType]) })
}
