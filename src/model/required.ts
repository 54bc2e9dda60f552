import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import { child, type Pointer } from '../source/pointer.js'
import { channelsOf } from './contact.js'
import {
  basesIn,
  dataOf,
  isFromPerson,
  isIndirect,
  issuers,
  ownPurposes,
  recipientsOf,
  retentionOf,
  sourcesOf,
} from './query.js'
import { transfersOf } from './transfers.js'
import type { Basis, Controller, Model, Purpose, Recipient, Source } from './types.js'
import { each, isNone } from './value.js'

/** What Articles 13 and 14 ask for, item by item; each name is the fact that has to be stated. */
export type RequiredFact =
  | { readonly item: 'controller' }
  | { readonly item: 'controller-name'; readonly controller: Controller }
  | { readonly item: 'controller-contact'; readonly controller: Controller }
  | { readonly item: 'dpo-contact'; readonly controller: Controller }
  | { readonly item: 'purposes' }
  | { readonly item: 'purpose-title'; readonly purpose: Purpose }
  | { readonly item: 'lawful-basis'; readonly purpose: Purpose }
  | { readonly item: 'legitimate-interests'; readonly purpose: Purpose; readonly basis: Basis }
  | { readonly item: 'withdrawal'; readonly purpose: Purpose; readonly basis: Basis }
  | { readonly item: 'recipients'; readonly purpose: Purpose }
  | { readonly item: 'destination'; readonly recipient: Recipient }
  | { readonly item: 'transfer-mechanism'; readonly recipient: Recipient; readonly country: string }
  | { readonly item: 'storage-period'; readonly purpose: Purpose }
  | { readonly item: 'provision'; readonly purpose: Purpose }
  | { readonly item: 'source'; readonly source: Source }
  | { readonly item: 'indirect-data'; readonly purpose: Purpose; readonly source: Source }
  | { readonly item: 'rights' }
  | { readonly item: 'complaint-to-authority' }
  | { readonly item: 'complaint-to-controller' }

/** A required fact that is not stated, at the place where it would stand. */
export type Missing = RequiredFact & { readonly at: Pointer }

/** The names of required facts. */
export type RequiredItem = RequiredFact['item']

/**
 * Everything that Articles 13 and 14 ask a notice to say and that the declaration does not state, in one regime. Rules
 * word it, sections draw the gap from it: decided here once, so that finding and gap cannot disagree.
 *
 * Swiss law (FADP Art. 19) asks for less: identity, purpose, recipients, and the countries data go to.
 */
export function* required(model: Model, law: Law, regime: Regime): Iterable<Missing> {
  yield* requiredOfControllers(model, regime)
  if (model.purposes.size === 0) yield { item: 'purposes', at: child('', 'purposes') }
  for (const purpose of ownPurposes(model)) yield* requiredOfPurpose(model, purpose, regime)
  yield* requiredOfSources(model, regime)
  yield* requiredOfTransfers(model, law, regime)
  if (regime !== 'ch') yield* requiredOfEverybody(model, law, regime)
}

function* requiredOfControllers(model: Model, regime: Regime): Iterable<Missing> {
  if (model.controllers.size === 0) yield { item: 'controller', at: child('', 'controllers') }
  for (const controller of issuers(model)) {
    if (controller.name === undefined) yield { item: 'controller-name', at: child(controller, 'name'), controller }
    if (channelsOf(controller.contact).length === 0) {
      yield { item: 'controller-contact', at: child(controller, 'contact'), controller }
    }
    const { dpo } = controller
    if (regime !== 'ch' && dpo !== undefined && !isNone(dpo) && channelsOf(dpo.contact).length === 0) {
      yield { item: 'dpo-contact', at: child(controller, 'dpo', 'contact'), controller }
    }
  }
}

function* requiredOfPurpose(model: Model, purpose: Purpose, regime: Regime): Iterable<Missing> {
  if (purpose.title === undefined && purpose.description === undefined) {
    yield { item: 'purpose-title', at: child(purpose, 'title'), purpose }
  }
  if (holdsNoData(purpose)) return
  if (recipientsOf(model, purpose) === undefined) {
    yield { item: 'recipients', at: child(purpose, 'recipients'), purpose }
  }
  if (regime === 'ch') return
  yield* requiredOfBasis(purpose, regime)
  if (retentionOf(model, purpose) === undefined) {
    yield { item: 'storage-period', at: child(purpose, 'retention'), purpose }
  }
  const collectsFromPerson = sourcesOf(model, purpose).some(isFromPerson)
  const isObservedOnly = sourcesOf(model, purpose).every((source) => source.type !== 'direct')
  if (collectsFromPerson && !isObservedOnly && purpose.provision === undefined && model.general?.provision === undefined) {
    yield { item: 'provision', at: child(purpose, 'provision'), purpose }
  }
}

/** A purpose that states it holds no data needs no basis, recipient or period. */
const holdsNoData = (purpose: Purpose): boolean => isNone(purpose.data)

function* requiredOfBasis(purpose: Purpose, regime: Regime): Iterable<Missing> {
  const bases = basesIn(purpose, regime)
  if (bases.length === 0) yield { item: 'lawful-basis', at: child(purpose, 'basis'), purpose }
  for (const basis of bases) {
    if (basis.type === 'legitimate-interests' && basis.interests === undefined) {
      yield { item: 'legitimate-interests', at: child(basis, 'interests'), purpose, basis }
    }
    if (basis.type === 'consent' && !isWithdrawable(basis)) {
      yield { item: 'withdrawal', at: child(basis, 'withdraw'), purpose, basis }
    }
  }
}

/** Words that only say that consent can be withdrawn name no way to do it. */
function isWithdrawable(basis: Basis): boolean {
  const { withdraw } = basis
  if (withdraw === undefined || isNone(withdraw)) return false
  return withdraw.how !== undefined || (withdraw.routes ?? []).length > 0
}

function* requiredOfSources(model: Model, regime: Regime): Iterable<Missing> {
  for (const purpose of ownPurposes(model)) {
    for (const source of sourcesOf(model, purpose).filter(isIndirect)) {
      if (dataOf(purpose).length === 0 && source.data === undefined && !holdsNoData(purpose)) {
        yield { item: 'indirect-data', at: child(purpose, 'data'), purpose, source }
      }
    }
  }
  if (regime === 'ch') return
  for (const source of model.sources.values()) {
    const named = source.name ?? source.controller ?? source.recipient ?? source.sector
    if (isIndirect(source) && named === undefined && source.type === 'third-party') {
      yield { item: 'source', at: child(source, 'name'), source }
    }
    if (source.type === 'public' && named === undefined && source.label === undefined) {
      yield { item: 'source', at: child(source, 'name'), source }
    }
  }
}

function* requiredOfTransfers(model: Model, law: Law, regime: Regime): Iterable<Missing> {
  for (const recipient of receivingRecipients(model)) {
    if (needsDestination(model, recipient)) {
      yield { item: 'destination', at: child(recipient, 'countries'), recipient }
    }
  }
  for (const transfer of transfersOf(model, law, regime)) {
    if (transfer.mechanisms.length === 0 && !transfer.adequate) {
      const { recipient, country } = transfer
      yield { item: 'transfer-mechanism', at: child(transfer.place, 'mechanisms'), recipient, country }
    }
  }
}

/** Recipients that a purpose of ours gives data to. */
export function receivingRecipients(model: Model): readonly Recipient[] {
  const used = ownPurposes(model).flatMap((purpose) => each(recipientsOf(model, purpose)).map((use) => use.target))
  return [...new Set(used)]
}

/**
 * Whether it has to be said where a recipient's data go. People inside the organisation and the public have no place;
 * what the text says instead of countries is judged by a rule of its own.
 */
function needsDestination(model: Model, recipient: Recipient): boolean {
  if (isNone(model.transfers) || recipient.countries !== undefined || recipient.region !== undefined) return false
  return recipient.type === undefined || recipient.type === 'organisation' || recipient.type === 'group-company'
}

function* requiredOfEverybody(model: Model, law: Law, regime: Regime): Iterable<Missing> {
  if (model.rights?.list === undefined) yield { item: 'rights', at: child('', 'rights', 'list') }
  const { toAuthority, toController } = model.complaints ?? {}
  if (toAuthority === undefined || isNone(toAuthority)) {
    yield { item: 'complaint-to-authority', at: child('', 'complaints', 'toAuthority') }
  }
  const owed = regime === 'uk' && law.has('dpa2018:164A')
  if (owed && (toController === undefined || isNone(toController))) {
    yield { item: 'complaint-to-controller', at: child('', 'complaints', 'toController') }
  }
}
