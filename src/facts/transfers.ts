import type { Named } from '../findings/fact.js'
import type { Regime } from '../law/citation.js'
import type { Adequacy, Law, Mechanism as MechanismRow } from '../law/law.js'
import { oncePerRegime } from '../model/once-per-model.js'
import type { GeneralTransfer, Mechanism, Model, Purpose, Recipient, Transfer } from '../model/types.js'
import { each, some } from '../model/value.js'
import type { Pointer } from '../source/pointer.js'
import { named } from './names.js'
import { doneHere } from './purposes.js'
import { recipientsOf, unreachedRecipients, withPassing } from './recipients.js'

/** Data leaving the area of a regime: derived from the countries of recipients, never declared. */
export interface DerivedTransfer {
  readonly recipient: Recipient
  /** ISO code of the country the data go to, or are read from. */
  readonly country: string
  readonly place: Transfer
  /** The mechanisms of this regime that are declared for it. */
  readonly mechanisms: readonly Mechanism[]
  /** Whether the regime's own table covers the whole country, so that no mechanism has to be declared. */
  readonly adequate: boolean
}

/** The transfers out of the area of a regime that are made here, to recipients that are told of. */
export const transfersOf = oncePerRegime((model: Model, law: Law, regime: Regime): readonly DerivedTransfer[] => {
  return receiversTold(model, doneHere(model)).flatMap((recipient) => {
    // Publication is told as publication: it has no country of its own (C-101/01).
    if (recipient.type === 'public' || recipient.type === 'people') return []
    return placesOf(recipient)
      .filter((place) => !law.inArea(regime, place.country))
      .map((place) => derive(recipient, place, law, regime))
  })
})

/** Recipients that get data for what is done here. */
export const receivers = (model: Model): readonly Recipient[] => [
  ...new Set(doneHere(model).flatMap((purpose) => each(recipientsOf(model, purpose)).map((use) => use.target))),
]

/** Recipients that get data for some purposes, straight or from a processor that passes them on. */
const receiversFor = (model: Model, purposes: readonly Purpose[]): readonly Recipient[] => [
  ...new Set(
    purposes.flatMap((purpose) =>
      each(recipientsOf(model, purpose))
        .flatMap((use) => withPassing(use))
        .map((use) => use.target),
    ),
  ),
]

/** The same, and those who are named for everything though that reaches no purpose. */
export const receiversTold = (model: Model, purposes: readonly Purpose[]): readonly Recipient[] => [
  ...new Set([
    ...receiversFor(model, purposes),
    ...unreachedRecipients(model).flatMap((use) => withPassing(use).map(({ target }) => target)),
  ]),
]

/** Where a recipient's data go and from where another legal entity reads them. */
function placesOf(recipient: Recipient): readonly Transfer[] {
  // Reading from abroad inside one and the same organisation is no transfer (EDPB Guidelines 05/2021).
  const reads = recipient.type === 'internal' ? [] : (recipient.accessFrom ?? [])
  return [...(recipient.countries ?? []), ...reads]
}

const derive = (recipient: Recipient, place: Transfer, law: Law, regime: Regime): DerivedTransfer => ({
  recipient,
  country: place.country,
  place,
  ...protectionOf(place, place.country, law, regime),
})

/** What protects data at a place: the mechanisms of a regime, and whether its own table covers the whole country. */
const protectionOf = ({ mechanisms }: Pick<Transfer, 'mechanisms'>, country: string, law: Law, regime: Regime) => ({
  mechanisms: each(mechanisms).filter((mechanism) => mechanism.type.startsWith(`${regime}-`)),
  adequate: law.adequacy(regime, country)?.coverage === 'full',
})

/** Data leaving the area of a regime, to a recipient that is told of or to somebody who is not named. */
export type Outbound = Omit<DerivedTransfer, 'recipient' | 'place'> & {
  /** Who gets them, for messages. */
  readonly to: Named
} & (
    | { readonly recipient: Recipient; readonly place: Transfer }
    | { readonly recipient?: undefined; readonly place: GeneralTransfer }
  )

/** Places abroad that data go to without a recipient that is named. */
export const generalPlaces = (model: Model): readonly GeneralTransfer[] => some(model.transfers)?.places ?? []

/** All that leaves the area of a regime. */
export const outbound = oncePerRegime((model: Model, law: Law, regime: Regime): readonly Outbound[] => [
  ...transfersOf(model, law, regime).map((transfer) => ({ ...transfer, to: named.recipient(transfer.recipient) })),
  ...generalPlaces(model).flatMap((place) => {
    const { country } = place
    if (country === undefined || law.inArea(regime, country)) return []
    return [{ to: named.place(place), country, place, ...protectionOf(place, country, law, regime) }]
  }),
])

/** A mechanism that is declared for a transfer, with its row in the table; no row where it is not law on the day. */
export interface Reliance {
  readonly transfer: Outbound
  readonly mechanism: Mechanism
  readonly row: MechanismRow | undefined
}

/** Every mechanism that transfers out of the area of a regime rely on. */
export const reliances = (model: Model, law: Law, regime: Regime): readonly Reliance[] =>
  outbound(model, law, regime).flatMap((transfer) =>
    transfer.mechanisms.map((mechanism) => ({ transfer, mechanism, row: law.mechanism(mechanism.type) })),
  )

/** A transfer that rests on a decision of adequacy, and on nothing else that would carry it if the decision fell. */
export interface AdequacyReliance {
  readonly transfer: Outbound
  readonly decision: Adequacy
  /** The mechanism that names the decision or, where a country needs none named, the country. */
  readonly at: Pointer
  /** Whether a mechanism names it. */
  readonly isNamed: boolean
}

/** The transfers out of the area of a regime that rest on adequacy, and for which no fallback is recorded. */
export const adequacyReliances = (model: Model, law: Law, regime: Regime): readonly AdequacyReliance[] =>
  outbound(model, law, regime).flatMap((transfer): readonly AdequacyReliance[] => {
    const decision = law.adequacy(regime, transfer.country)
    const mechanisms = transfer.mechanisms.map((mechanism) => ({ mechanism, row: law.mechanism(mechanism.type) }))
    const others = mechanisms.some(({ row }) => row?.kind === 'safeguard' || row?.kind === 'derogation')
    if (!decision || others || transfer.mechanisms.some(({ fallback }) => fallback !== undefined)) return []
    const [named] = mechanisms.filter(({ row }) => row?.kind === 'adequacy' || row?.kind === 'framework')
    if (named) return [{ transfer, decision, at: named.mechanism.at, isNamed: true }]
    return transfer.adequate ? [{ transfer, decision, at: transfer.place.at, isNamed: false }] : []
  })
