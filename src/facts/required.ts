import type { Regime } from '../law/citation.js'
import type { Law } from '../law/law.js'
import { oncePerModel, oncePerRegime } from '../model/once-per-model.js'
import type { Basis, Controller, Datum, Model, None, Purpose, Recipient, Source, Use } from '../model/types.js'
import { each, isNone } from '../model/value.js'
import { child, type Pointer } from '../source/pointer.js'
import { basesIn } from './bases.js'
import { unconditionedData } from './conditions.js'
import { type Consent, consentsOf, withdrawalOf } from './consent.js'
import { channelsOf } from './contact.js'
import { issuers } from './controllers.js'
import { areProcessors, isForAnother } from './customers.js'
import { isCutOut, isListCut } from './cut-out.js'
import { type Decision, significantDecisions } from './decisions.js'
import { isKnownAbroad, isKnownInside, isSurelyAbroad, needsDestination } from './destinations.js'
import { type LeftOut, type WithoutBasis, withoutBasis, withoutProvision } from './left-out.js'
import { nameless } from './nameless.js'
import { needOf } from './provision.js'
import { dataOf, holdsNoData, ownPurposes } from './purposes.js'
import { isOutside, recipientsOf } from './recipients.js'
import { retentionOf, uncovered } from './retention.js'
import { isAmong } from './same-datum.js'
import { isBritish } from './seat.js'
import { isIndirect, ownSources, sourcesOf } from './sources.js'
import { type Outbound, outbound, receiversTold } from './transfers.js'
import { idleRecipients } from './unused.js'

/** What Articles 13 and 14 ask for, item by item; each name is the fact that has to be stated. */
export type RequiredFact =
  | { readonly item: 'controller' }
  | { readonly item: 'controller-name'; readonly controller: Controller }
  | { readonly item: 'controller-contact'; readonly controller: Controller }
  | { readonly item: 'dpo-contact'; readonly controller: Controller }
  | { readonly item: 'purposes' }
  | { readonly item: 'purpose-title'; readonly purpose: Purpose }
  /** Of people, data, customers, products and own sections, which a notice calls by it. */
  | { readonly item: 'name'; readonly id: string }
  | {
      readonly item: 'lawful-basis'
      readonly purpose: Purpose
      /** What no basis is stated for, where one is for the rest; everything when absent. */
      readonly only?: WithoutBasis
    }
  | { readonly item: 'legitimate-interests'; readonly purpose: Purpose; readonly basis: Basis }
  | { readonly item: 'withdrawal'; readonly purpose: Purpose; readonly basis: Consent }
  /** What allows sensitive data beside the basis: a condition of Article 9(2), or of Article 10. */
  | {
      readonly item: 'special-condition' | 'criminal-condition'
      readonly purpose: Purpose
      readonly data: readonly Datum[]
    }
  | { readonly item: 'recipients'; readonly purpose: Purpose }
  | {
      readonly item: 'destination'
      readonly recipient: Recipient
      /** Whether something shows that it is outside the area of one of the laws. */
      readonly isAbroad: boolean
    }
  | {
      readonly item: 'transfer-mechanism'
      readonly to: Outbound['to']
      readonly country: string
      readonly place: Outbound['place']
    }
  | {
      readonly item: 'storage-period'
      readonly purpose: Purpose
      /** What no rule reaches, where rules reach the rest; everything when absent. */
      readonly only?: LeftOut
    }
  | {
      readonly item: 'provision'
      /** Absent where it is missing for everything. */
      readonly purpose?: Purpose
      /** The data that no answer is about, where answers are about the rest. */
      readonly only?: readonly Datum[]
    }
  | { readonly item: 'source'; readonly source: Source }
  | { readonly item: 'indirect-data'; readonly source: Source }
  /** Of a decision that a machine makes alone and that weighs on people. */
  | {
      readonly item: 'decision-logic' | 'decision-significance' | 'decision-consequences'
      readonly of: Decision
    }
  | { readonly item: 'rights' }
  | { readonly item: 'complaint-to-authority' }
  | { readonly item: 'complaint-to-controller' }

/** A required fact that is not stated, at the place where it would stand. */
export type Missing = RequiredFact & {
  readonly at: Pointer
  /** What it weighs where it may not be owed: its condition is open, or only guidance asks for it. Absent where it is owed. */
  readonly weighs?: 'warning' | 'info'
}

/** Whether a notice is owed a fact for certain: what may not be owed is no gap in it. */
export const isOwed = ({ weighs }: Missing): boolean => weighs === undefined

/** The names of required facts. */
export type RequiredItem = RequiredFact['item']

/**
 * Everything that Articles 13 and 14 ask a notice to say and that the declaration does not state, in one regime. Rules
 * word it, sections draw the gap from it: decided here once, so that finding and gap cannot disagree.
 *
 * Swiss law (FADP Art. 19) asks for less: identity, purpose, recipients, and the countries data go to.
 */
export const required = oncePerRegime((model: Model, law: Law, regime: Regime): readonly Missing[] => [
  ...findRequired(model, law, regime),
])

function* findRequired(model: Model, law: Law, regime: Regime): Iterable<Missing> {
  yield* requiredOfControllers(model, regime)
  if (model.purposes.size === 0 && decidesSomething(model)) yield { item: 'purposes', at: child('', 'purposes') }
  for (const { id, at } of nameless(model)) yield { item: 'name', at, id }
  // What is done for others, or by others, is told in the notice too.
  for (const purpose of model.purposes.values()) yield* requiredOfTitle(purpose)
  for (const purpose of ownPurposes(model)) yield* requiredOfPurpose(model, purpose, regime)
  yield* requiredOfSources(model, regime)
  if (regime !== 'ch') yield* requiredOfGeneralProvision(model, regime)
  yield* requiredOfTransfers(model, law, regime)
  if (regime !== 'ch') yield* requiredOfDecisions(model)
  if (regime !== 'ch' && decidesSomething(model)) yield* requiredOfEverybody(model, law, regime)
}

/** Who only carries out what customers decide owes people no rights: they are for the customers to tell. */
const decidesSomething = (model: Model): boolean =>
  model.purposes.size === 0
    ? !areProcessors(issuers(model))
    : [...model.purposes.values()].some((purpose) => !isForAnother(model, purpose))

function* requiredOfControllers(model: Model, regime: Regime): Iterable<Missing> {
  if (model.controllers.size === 0) yield { item: 'controller', at: child('', 'controllers') }
  for (const controller of issuers(model)) {
    if (controller.name === undefined) yield { item: 'controller-name', at: child(controller, 'name'), controller }
    if (channelsOf(controller.contact).length === 0) {
      yield { item: 'controller-contact', at: child(controller, 'contact'), controller }
    }
  }
  if (regime === 'ch') return
  // Whoever it belongs to, an officer is named so that people can reach them.
  for (const controller of model.controllers.values()) {
    const { dpo } = controller
    if (dpo !== undefined && !isNone(dpo) && channelsOf(dpo.contact).length === 0) {
      yield { item: 'dpo-contact', at: child(controller, 'dpo', 'contact'), controller }
    }
  }
}

function* requiredOfTitle(purpose: Purpose): Iterable<Missing> {
  if (purpose.title === undefined && purpose.description === undefined) {
    yield { item: 'purpose-title', at: child(purpose, 'title'), purpose }
  }
}

function* requiredOfPurpose(model: Model, purpose: Purpose, regime: Regime): Iterable<Missing> {
  if (holdsNoData(purpose)) return
  if (recipientsOf(model, purpose) === undefined) {
    yield { item: 'recipients', at: child(purpose, 'recipients'), purpose, ...openIf(!showsReceiver(model)) }
  }
  if (regime === 'ch') return
  yield* requiredOfBasis(model, purpose, regime)
  if (retentionOf(model, purpose) === undefined) {
    yield { item: 'storage-period', at: child(purpose, 'retention'), purpose }
  } else {
    const only = uncovered(model, purpose)
    if (only) yield { item: 'storage-period', at: child(purpose, 'retention'), purpose, only }
  }
  yield* requiredOfProvision(model, purpose, regime)
}

/** What is only perhaps owed weighs less. */
const openIf = (isOpen: boolean): Pick<Missing, 'weighs'> => (isOpen ? { weighs: 'warning' } : {})

/**
 * Whether a declaration shows that somebody gets data and never says for what: Article 13(1)(e) asks the notice for recipients
 * "if any", and for those of the notice, not of each purpose.
 */
const showsReceiver = oncePerModel(
  (model: Model): boolean =>
    idleRecipients(model).some(isOutside) &&
    ![...model.purposes.values()].some((purpose) => recipientsOf(model, purpose) !== undefined),
)

/** Article 13 alone asks whether data must be given, and only of data that people are asked for can it be asked. */
function* requiredOfProvision(model: Model, purpose: Purpose, regime: Regime): Iterable<Missing> {
  const need = needOf(model, purpose, regime)
  const at = child(purpose, 'provision')
  if (need !== 'none') {
    const weighs = openIf(need === 'open')
    const isAsked = asks(purpose.sources) || (need === 'owed' && isAskedInGeneral(model, purpose))
    if (purpose.provision === undefined && model.general?.provision === undefined && isAsked) {
      yield { item: 'provision', at, purpose, ...weighs }
    }
    const only = withoutProvision(model, purpose)
    if (only.length > 0) yield { item: 'provision', at, purpose, only, ...weighs }
  }
  for (const provision of each(purpose.provision)) {
    const { requirement, obliged, law, words } = provision
    if ([requirement, obliged, law, words].every((it) => it === undefined) && asks(sourcesOf(model, purpose))) {
      yield { item: 'provision', at: child(provision, 'requirement'), purpose }
    }
  }
}

const asks = (sources: readonly Use<Source>[] | None | undefined): boolean =>
  each(sources).some((use) => use.target.type === 'direct')

/** Whether a source that is stated for everything asks people for data of a purpose, as far as it says which data it brings. */
const isAskedInGeneral = (model: Model, purpose: Purpose): boolean =>
  purpose.sources === undefined &&
  each(sourcesOf(model, purpose)).some(
    (use) =>
      use.target.type === 'direct' &&
      (use.data === undefined || dataOf(purpose).some((datum) => isAmong(datum, use.data ?? []))),
  )

/** Sources stated for everything leave one question open for everything, where no purpose that uses them is asked it. */
function* requiredOfGeneralProvision(model: Model, regime: Regime): Iterable<Missing> {
  if (model.general?.provision !== undefined || !asks(model.general?.sources)) return
  const needs = ownPurposes(model)
    .filter(({ sources, provision }) => sources === undefined && provision === undefined)
    .flatMap((purpose) => (holdsNoData(purpose) ? [] : [needOf(model, purpose, regime)]))
  if (needs.includes('owed') || !needs.includes('open')) return
  yield { item: 'provision', at: child('', 'general', 'provision'), weighs: 'warning' }
}

function* requiredOfBasis(model: Model, purpose: Purpose, regime: Regime): Iterable<Missing> {
  const bases = basesIn(purpose, regime)
  const only = withoutBasis(model, purpose, regime)
  if (bases.length === 0) yield { item: 'lawful-basis', at: child(purpose, 'basis'), purpose }
  // Whether there is a rest that a basis in words leaves out, words do not tell.
  else if (only) yield { item: 'lawful-basis', at: child(purpose, 'basis'), purpose, only, ...openIf(!!only.besides) }
  for (const basis of bases) {
    if (basis.type === 'legitimate-interests' && !statesInterest(basis)) {
      const at = child(basis, 'interests')
      yield { item: 'legitimate-interests', at, purpose, basis, ...openIf(mayTellItsInterest(model, purpose)) }
    }
  }
  for (const consent of consentsOf(purpose, regime)) {
    const told = withdrawalOf(model, purpose, consent)
    if (told === 'denied' || told === 'untold') {
      yield { item: 'withdrawal', at: child(consent, 'withdraw'), purpose, basis: consent }
    }
  }
  yield* requiredOfConditions(purpose, regime)
}

function* requiredOfConditions(purpose: Purpose, regime: Regime): Iterable<Missing> {
  const special = unconditionedData(purpose, regime, 'special')
  if (special.length > 0) {
    yield { item: 'special-condition', at: child(purpose, 'specialCategoryCondition'), purpose, data: special }
  }
  const criminal = unconditionedData(purpose, regime, 'criminal')
  if (criminal.length > 0) {
    yield { item: 'criminal-condition', at: child(purpose, 'criminalOffenceCondition'), purpose, data: criminal }
  }
}

/** Whose interest it is does not say which one. */
const statesInterest = (basis: Basis): boolean =>
  (basis.interests ?? []).some((it) => it.interest !== undefined || it.words !== undefined)

/** What a published text says of a purpose besides its title often says the interest too, which its copy did not take for one. */
const mayTellItsInterest = ({ transcription }: Model, { description, words }: Purpose): boolean =>
  transcription !== undefined && (description ?? words) !== undefined

function* requiredOfSources(model: Model, regime: Regime): Iterable<Missing> {
  for (const source of ownSources(model).filter(isIndirect)) {
    if (!listsData(model, source) && !mayListData(model))
      yield { item: 'indirect-data', at: child(source, 'data'), source }
    if (regime !== 'ch' && !isDescribed(source)) yield { item: 'source', at: child(source, 'name'), source }
  }
}

/** Whether it is told which data come from a source: by the source, by a use of it, or by a purpose that it serves. */
const listsData = (model: Model, source: Source): boolean =>
  (source.data ?? []).length > 0 || listedByUse(model).has(source)

const listedByUse = oncePerModel((model: Model): ReadonlySet<Source> => {
  const isListed = ({ data }: Use<Source>): boolean => (data ?? []).length > 0
  const general = each(model.general?.sources).filter((use) => isListed(use) || (model.general?.data ?? []).length > 0)
  const own = ownPurposes(model).flatMap((purpose) =>
    each(sourcesOf(model, purpose)).filter((use) => isListed(use) || purpose.data !== undefined),
  )
  return new Set([...general, ...own].map(({ target }) => target))
})

/** Whether what would list it was taken out for a mistake, or is not there at all, which is told by itself. */
const mayListData = (model: Model): boolean =>
  model.purposes.size === 0 ||
  isListCut(model, 'data') ||
  isListCut(model, 'sources') ||
  isCutOut(model, child('', 'general'))

/** Whether anything at all says who or what a source is; whether that says enough is for a rule of its own. */
const isDescribed = ({ name, controller, recipient, sector, label, words }: Source): boolean =>
  [name, controller, recipient, sector, label, words].some((it) => it !== undefined)

function* requiredOfTransfers(model: Model, law: Law, regime: Regime): Iterable<Missing> {
  for (const recipient of receiversTold(model, ownPurposes(model))) {
    if (!needsDestination(model, recipient) || isKnownInside(recipient, law, model.checked)) continue
    const at = child(recipient, 'countries')
    const isAbroad = model.checked.some((it) => isKnownAbroad(recipient, law, it))
    // Another controller of the same notice is no sign that data go anywhere.
    const weighs = isSurelyAbroad(model, recipient, law, regime)
      ? {}
      : ({ weighs: recipient.controller && !isKnownAbroad(recipient, law, regime) ? 'info' : 'warning' } as const)
    yield { item: 'destination', at, recipient, isAbroad, ...weighs }
  }
  for (const transfer of outbound(model, law, regime)) {
    if (transfer.mechanisms.length === 0 && !transfer.adequate) {
      const { to, country, place } = transfer
      yield { item: 'transfer-mechanism', at: child(place, 'mechanisms'), to, country, place }
    }
  }
}

function* requiredOfDecisions(model: Model): Iterable<Missing> {
  for (const of of significantDecisions(model)) {
    const { decision } = of
    if (decision.logic === undefined) yield { item: 'decision-logic', at: child(decision, 'logic'), of }
    if (decision.significance === undefined) {
      yield { item: 'decision-significance', at: child(decision, 'significance'), of }
    }
    if (decision.consequences === undefined) {
      yield { item: 'decision-consequences', at: child(decision, 'consequences'), of }
    }
  }
}

function* requiredOfEverybody(model: Model, law: Law, regime: Regime): Iterable<Missing> {
  if (model.rights?.list === undefined) yield { item: 'rights', at: child('', 'rights', 'list') }
  const { toAuthority, toController } = model.complaints ?? {}
  if (toAuthority === undefined || isNone(toAuthority)) {
    yield { item: 'complaint-to-authority', at: child('', 'complaints', 'toAuthority') }
  }
  // What one law alone asks for waits until a law is named, or the seat shows which one it is.
  const owed = regime === 'uk' && law.has('dpa2018:164A') && (model.regimes !== undefined || isBritish(model))
  if (owed && (toController === undefined || isNone(toController))) {
    yield { item: 'complaint-to-controller', at: child('', 'complaints', 'toController') }
  }
}

/**
 * The contacts in which no way can be used. What is wrong with each way is told together with them, so it is not told
 * again by itself.
 */
export function deadContacts(model: Model, law: Law, regime: Regime): readonly Pointer[] {
  const items: readonly RequiredItem[] = ['controller-contact', 'dpo-contact']
  return [...required(model, law, regime)].filter(({ item }) => items.includes(item)).map(({ at }) => at)
}
