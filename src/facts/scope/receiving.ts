import type { Datum, Purpose, Recipient, Text, Transfer, Use } from '../../model/types.js'
import { each } from '../../model/value.js'
import type { Pointer } from '../../source/pointer.js'
import { recipientsOf } from '../recipients.js'
import { type Limit, limitOf, limitOfAll } from './limit.js'
import type { Scope } from './scope.js'

/** A recipient with each purpose that gives it data; without one where only a cookie or other data name it. */
export interface Receiving {
  readonly recipient: Recipient
  readonly uses: readonly { readonly purpose: Purpose; readonly use: Use<Recipient> }[]
  /** What else names it. */
  readonly at: readonly Pointer[]
}

/** What says who receives data. */
export type What = Pick<Scope, 'model' | 'purposes'>

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

/** How far it is limited that somebody receives data at all: by what is said of it, or of each use that gives it some. */
export const limitOfReceiving = ({ recipient, uses }: Receiving): Limit | undefined =>
  ofAny(recipient) ??
  (uses.length === 0 ? undefined : limitOfAll(uses.map(({ purpose, use }) => ofAny(purpose) ?? ofAny(use))))

const ofAny = ({ when, certainty, products }: Purpose | Use<Recipient> | Recipient): Limit | undefined =>
  limitOf({ when, certainty, products })

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
