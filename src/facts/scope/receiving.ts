import type { Datum, Purpose, Recipient, Text, Transfer, Use } from '../../model/types.js'
import { each, some, unique } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { dataOf } from '../purposes.js'
import { recipientsOf, unreachedRecipients } from '../recipients.js'
import { type Limit, limitOf, limitOfAll } from './limit.js'
import type { Scope } from './scope.js'

/** A recipient with each purpose that gives it data; without one where only a cookie or other data name it. */
export interface Receiving {
  readonly recipient: Recipient
  readonly uses: readonly { readonly purpose: Purpose; readonly use: Use<Recipient> }[]
  /** What else names it. */
  readonly at: readonly Pointer[]
}

type What = Pick<Scope, 'model' | 'purposes'>

const known = new WeakMap<readonly Purpose[], ReadonlyMap<Recipient, Receiving>>()

function receivingIn({ model, purposes }: What): ReadonlyMap<Recipient, Receiving> {
  const before = known.get(purposes)
  if (before) return before
  const found = new Map<Recipient, { purpose: Purpose; use: Use<Recipient> }[]>()
  for (const purpose of purposes) {
    for (const use of each(recipientsOf(model, purpose))) {
      const uses = found.get(use.target)
      if (uses) uses.push({ purpose, use })
      else found.set(use.target, [{ purpose, use }])
    }
  }
  const receiving = new Map([...found].map(([recipient, uses]) => [recipient, { recipient, uses, at: [] }] as const))
  known.set(purposes, receiving)
  return receiving
}

/** Those who receive data for the purposes of a document, in the order in which they are named. */
export const receivingOf = (scope: What): readonly Receiving[] => [...receivingIn(scope).values()]

/**
 * Everybody of whom a document tells as a recipient: those who receive data for its purposes, those of everything where it
 * has none, and then whom these pass data on to, who takes data straight from people, and whom cookies name.
 */
export function recipientsTold(scope: What): readonly Receiving[] {
  const told = new Map(receivingIn(scope))
  for (const { target, at } of othersNamed(scope)) {
    const before = told.get(target)
    told.set(target, { recipient: target, uses: before?.uses ?? [], at: [...(before?.at ?? []), at] })
  }
  for (const { recipient } of told.values()) {
    for (const { target, at } of recipient.passesTo ?? []) {
      const before = told.get(target)
      told.set(target, { recipient: target, uses: before?.uses ?? [], at: [...(before?.at ?? []), at] })
    }
  }
  return [...told.values()]
}

/** How far it is limited that somebody receives data at all: by what is said of it, or of each use that gives it some. */
export const limitOfReceiving = ({ recipient, uses }: Receiving): Limit | undefined =>
  ofAny(recipient) ??
  (uses.length === 0 ? undefined : limitOfAll(uses.map(({ purpose, use }) => ofAny(purpose) ?? ofAny(use))))

/** How far it is limited that somebody receives data whom no purpose names: by what is said where others pass them on. */
export function limitOfNaming(
  scope: What,
  { recipient, at }: Receiving,
  before: readonly Recipient[] = [],
): Limit | undefined {
  // Who has data from somebody who gets them in some cases has them in no more.
  const passed = recipientsTold(scope).flatMap((from) =>
    (from.recipient.passesTo ?? [])
      .filter(({ target }) => target === recipient && !before.includes(from.recipient))
      .map((use) => limitOf(use) ?? limitOfTold(scope, from, [...before, recipient])),
  )
  // What is said of everything and reaches no purpose is for other data or people.
  const unreached = unreachedRecipients(scope.model).filter(({ target }) => target === recipient)
  const limits = [...passed, ...unreached.map(() => 'some-cases' as const)]
  return ofAny(recipient) ?? (limits.length < at.length || limits.length === 0 ? undefined : limitOfAll(limits))
}

/** The same of anybody of whom a document tells as a recipient. */
export const limitOfTold = (scope: What, told: Receiving, before: readonly Recipient[] = []): Limit | undefined =>
  told.uses.length > 0 ? limitOfReceiving(told) : limitOfNaming(scope, told, before)

const ofAny = ({ when, certainty, products }: Purpose | Use<Recipient> | Recipient): Limit | undefined =>
  limitOf({ when, certainty, products })

type Naming = Pick<Use<Recipient>, 'target' | 'at'>

function othersNamed({ model, purposes }: What): readonly Naming[] {
  const cookies = [...(some(model.cookies)?.items?.values() ?? [])]
  return [
    ...unreachedRecipients(model),
    ...unique(purposes.flatMap(dataOf)).flatMap((datum) => naming(datum.straightTo, child(datum, 'straightTo'))),
    ...cookies.flatMap(({ at, provider, sharedWith }) => [
      ...naming(provider && [provider], child(at, 'provider')),
      ...naming(each(sharedWith), child(at, 'sharedWith')),
    ]),
  ]
}

const naming = (targets: readonly Recipient[] | undefined, at: Pointer): readonly Naming[] =>
  (targets ?? []).map((target) => ({ target, at }))

/** Where a document names a recipient, or whoever passes data on to it: what it tells of it, it tells because of that. */
export function namingOf(scope: What, recipient: Recipient): readonly Pointer[] {
  const told = new Map(recipientsTold(scope).map((it) => [it.recipient, it]))
  const givers = new Set([recipient])
  for (const giver of givers)
    for (const { recipient: from } of told.values())
      if (from.passesTo?.some(({ target }) => target === giver)) givers.add(from)
  return unique(
    [...givers].flatMap((giver) => {
      const { uses = [], at = [] } = told.get(giver) ?? {}
      return uses.length > 0 ? uses.map(({ use }) => use.at) : at
    }),
  )
}

/** What a recipient can be to those who give it data, in the order in which a reader wants to know. */
export const recipientGroups = [
  'inside',
  'processor',
  'joint',
  'controller',
  'group',
  'authority',
  'people',
  'public',
  'other',
] as const
export type RecipientGroup = (typeof recipientGroups)[number]

/** What a recipient is to those who give it data. */
export function groupOf({ type, role }: Recipient): RecipientGroup {
  if (type === 'public' || type === 'people') return type
  if (type === 'internal' || role === 'same-controller') return 'inside'
  if (type === 'public-authority') return 'authority'
  if (role === 'processor' || role === 'controller') return role
  if (role === 'joint-controller') return 'joint'
  return type === 'group-company' ? 'group' : 'other'
}

/** How far from those who give data a recipient stands, as its declared role says; undefined where no role is declared. */
export function laneOf({ type, role }: Recipient): Lane | undefined {
  if (type === 'public') return 'public'
  if (type === 'internal' || role === 'same-controller') return 'us'
  if (role === 'processor') return 'processor'
  if (role === 'joint-controller') return 'joint'
  return role === undefined ? undefined : 'controller'
}

export type Lane = 'us' | 'processor' | 'joint' | 'controller' | 'public'

/** The places of a recipient that are abroad for a law that a document follows, and not at home for those who give it. */
export const placesAbroad = (scope: Scope, recipient: Recipient): readonly Transfer[] =>
  placesTold(recipient).filter(
    ({ country }) => scope.regimes.some((regime) => !scope.law.inArea(regime, country)) && !isHome(scope, country),
  )

/** The places of a recipient, at home as well. */
export const placesTold = ({ type, countries = [], accessFrom = [] }: Recipient): readonly Transfer[] =>
  type === 'public' || type === 'people' ? [] : [...countries, ...(type === 'internal' ? [] : accessFrom)]

/** The region that a declaration names in place of the countries of a recipient. */
export const regionOf = ({ type, region }: Recipient): Text | undefined =>
  type === 'public' || type === 'people' ? undefined : region

/** Whether all who give a document are in a country: for them data that go there stay at home. */
export const isHome = ({ issuers }: Pick<Scope, 'issuers'>, country: string): boolean =>
  issuers.length > 0 && issuers.every((issuer) => issuer.country === country)

/** Those who receive data and are somebody else, who receives for the most purposes first. */
export const othersReceiving = (scope: What): readonly Receiving[] =>
  receivingOf(scope)
    .filter(({ recipient: { type, role } }) => type !== 'internal' && role !== 'same-controller')
    .toSorted((one, other) => other.uses.length - one.uses.length)

/** A purpose for which data go to the public, with the data that are named for it. */
export interface Published {
  readonly purpose: Purpose
  readonly use: Use<Recipient>
  /** Empty where nothing says which of the data of the purpose they are. */
  readonly data: readonly Datum[]
}

/** What goes to the public. */
export const publishedIn = ({ model, purposes }: What): readonly Published[] =>
  purposes.flatMap((purpose) =>
    each(recipientsOf(model, purpose)).flatMap((use) =>
      use.target.type === 'public' ? [{ purpose, use, data: use.data ?? use.target.data ?? [] }] : [],
    ),
  )
