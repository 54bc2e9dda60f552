import type { Datum, Purpose, Recipient, Use } from '../../model/types.js'
import { each } from '../../model/value.js'
import type { Pointer } from '../../source/pointer.js'
import { dataOf } from '../purposes.js'
import { recipientsOf } from '../recipients.js'
import type { Scope } from './scope.js'

/** A recipient with each purpose that gives it data. */
export interface Receiving {
  readonly recipient: Recipient
  readonly uses: readonly { readonly purpose: Purpose; readonly use: Use<Recipient> }[]
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
  const receiving = new Map([...found].map(([recipient, uses]) => [recipient, { recipient, uses }] as const))
  known.set(purposes, receiving)
  return receiving
}

/** Those who receive data for the purposes of a document, in the order in which they are named. */
export const receivingOf = (scope: What): readonly Receiving[] => [...receivingIn(scope).values()]

/** Where the purposes of a document name a recipient: what it tells of it, it tells because of them. */
export const usesOf = (scope: What, recipient: Recipient): readonly Pointer[] =>
  receivingIn(scope)
    .get(recipient)
    ?.uses.map(({ use }) => use.at) ?? []

/** What a recipient can be to those who give it data, in the order in which a reader wants to know. */
export const recipientGroups = [
  'joint',
  'processor',
  'controller',
  'group',
  'inside',
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

/** Those who receive data and are somebody else, who receives for the most purposes first. */
export const othersReceiving = (scope: What): readonly Receiving[] =>
  receivingOf(scope)
    .filter(({ recipient: { type, role } }) => type !== 'internal' && role !== 'same-controller')
    .toSorted((one, other) => other.uses.length - one.uses.length)

/** Some data that anyone can see, with the uses that publish them. */
export interface Published {
  readonly datum: Datum
  readonly at: readonly Pointer[]
}

/** The data that go to the public. */
export function publishedIn(scope: What): readonly Published[] {
  const found = new Map<Datum, Pointer[]>()
  for (const purpose of scope.purposes) {
    for (const { target, data, at } of each(recipientsOf(scope.model, purpose))) {
      if (target.type !== 'public') continue
      for (const datum of data ?? target.data ?? dataOf(purpose)) found.set(datum, [...(found.get(datum) ?? []), at])
    }
  }
  return [...found].map(([datum, at]) => ({ datum, at }))
}
