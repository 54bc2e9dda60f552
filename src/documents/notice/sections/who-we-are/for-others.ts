import { anchorOf } from '../../../../facts/anchors.js'
import { carriedOutFor, isForAnother, onlyWorkForOthers, sortsOfCustomers } from '../../../../facts/customers.js'
import type { Customer, Text } from '../../../../model/types.js'
import { isEntry, unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { bullets, clause, entry, listing, type Piece, row, values } from '../../../clauses/blocks.js'
import { urlSlot } from '../../../clauses/damaged-words.js'
import { customerName, purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import type { Slot } from '../../../words/slot.js'
import { linkSlot } from '../../../words/values.js'
import { notesOf } from '../../asides.js'
import { contactInFull } from '../../contact-rows.js'
import { asked } from '../../provisions.js'

/** For whom something is only carried out, and where these tell what it is for. */
export function forOthers(scene: Scene): readonly Clause[] {
  const uses = scene.purposes.filter((purpose) => isForAnother(scene.model, purpose))
  const isAll = onlyWorkForOthers(scene)
  const named = uses.flatMap((purpose) => carriedOutFor(scene.model, purpose))
  const customers = isAll && uses.length === 0 ? [...scene.model.customers.values()] : unique(named)
  if (!isAll && uses.length === 0) return besides(scene)
  if (customers.length === 0 && (isAll || uses.length === 0)) return []
  const of = (label: Slot, piece: Piece) => row(scene, label, asked.identity, piece)
  const only = customers.length === 1 ? customers[0] : undefined
  const titles = isAll ? [] : uses.map((purpose) => purposeTitle(scene, purpose))
  return clause(
    scene,
    'who.for-others',
    asked.transparency,
    isAll ? undefined : scene.say('who.processor-some', {}),
    values([
      of(scene.say('who.joint-purposes', {}), listing(scene, titles)),
      entry(only && idOf(only).id, of(scene.say('who.customers-names', {}), entries(scene, customers))),
    ]),
    customers.length > 0 ? scene.say('who.customers', {}) : undefined,
  )
}

/** Beside its own uses: for which sort of customers it works. The name of a single one, and its contact, are for the record. */
function besides(scene: Scene): readonly Clause[] {
  const groups = sortsOfCustomers(scene.model)
  if (groups.length === 0) return []
  const names = listing(
    scene,
    groups.map((customer) => customerName(scene, customer)),
  )
  return clause(
    scene,
    'who.for-others',
    asked.transparency,
    scene.say('who.processor-besides', {}),
    values([row(scene, scene.say('who.customers-names', {}), asked.identity, names)]),
    scene.say('who.customers-besides', {}),
  )
}

/** Each customer, to which its name leads from elsewhere. */
function entries(scene: Scene, customers: readonly (Customer | Text)[]): Piece {
  const [only, ...more] = customers
  if (!only) return undefined
  if (more.length === 0) return customerWords(scene, only)
  const list = bullets(customers.map((it) => customerWords(scene, it)))
  return { ...list, children: list.children.map((item, index) => ({ ...item, ...idOf(customers[index]) })) }
}

const idOf = (customer: Customer | Text | undefined): { readonly id?: string } =>
  customer && isEntry(customer) ? { id: anchorOf.customer(customer.id) } : {}

/** A customer by its name, which leads to its own notice, and how to reach it. */
function customerWords(scene: Scene, customer: Customer | Text): Slot {
  const name = customerName(scene, customer)
  if (!isEntry(customer)) return name
  const { policy, contact, notes } = customer
  const isPlain = policy && 'url' in policy && typeof policy.url === 'string' && !policy.label
  const link = isPlain ? undefined : urlSlot(scene, policy)
  const who = isPlain ? linkSlot(String(policy.url).trim(), String(name.raw), [...name.at, child(policy, 'url')]) : name
  return scene.sentences([who, ...(link ? [link] : []), ...contactInFull(scene, contact), ...notesOf(scene, notes)])
}
