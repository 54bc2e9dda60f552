import type { Model, Purpose, Recipient, Use } from '../../model/types.js'
import { each, some, unique } from '../../model/value.js'
import { child, type Pointer } from '../../source/pointer.js'
import { dataOf } from '../purposes.js'
import { unreachedRecipients } from '../recipients.js'
import { fromMost, type Limit, limitOf } from './limit.js'
import { limitOfReceiving, type Receiving, receivingOf, type What } from './receiving.js'

/** Everybody told of, and how far it is limited that they receive data. */
interface Told {
  readonly all: ReadonlyMap<Recipient, Named>
  readonly limits: ReadonlyMap<Recipient, Limit | undefined>
}

/** Somebody told of, with how far each place limits it that names it; no limit of its own where others pass data on to it as they have them. */
interface Named extends Receiving {
  readonly at: Pointer[]
  readonly limits: Set<Limit | undefined>
}

const known = new WeakMap<Model, WeakMap<readonly Purpose[], Told>>()

/** Everything is found once for the purposes of a document: it is asked of each of its recipients. */
function toldIn({ model, purposes }: What): Told {
  const ofModel = known.get(model) ?? new WeakMap<readonly Purpose[], Told>()
  known.set(model, ofModel)
  const before = ofModel.get(purposes)
  if (before) return before
  const all = allTold({ model, purposes })
  const told = { all, limits: limitsOf(all) }
  ofModel.set(purposes, told)
  return told
}

/**
 * Everybody of whom a document tells as a recipient: those who receive data for its purposes, those of everything where it
 * has none, and then whom these pass data on to, who takes data straight from people, and whom cookies name.
 */
export const recipientsTold = (scope: What): readonly Receiving[] => [...toldIn(scope).all.values()]

/** Somebody of whom a document tells as a recipient. */
export const toldOf = (scope: What, recipient: Recipient): Receiving | undefined => toldIn(scope).all.get(recipient)

/** How far it is limited that somebody told of receives data: by what is said of it, of its uses, or where others name it. */
export const limitOfTold = (scope: What, { recipient }: Receiving): Limit | undefined =>
  toldIn(scope).limits.get(recipient)

/** Where a document names a recipient: what it tells of it, it tells because of that. */
export function namingOf(scope: What, recipient: Recipient): readonly Pointer[] {
  const { uses = [], at = [] } = toldOf(scope, recipient) ?? {}
  return uses.length > 0 ? uses.map(({ use }) => use.at) : at
}

function allTold(scope: What): ReadonlyMap<Recipient, Named> {
  const told = new Map<Recipient, Named>()
  const start = (recipient: Recipient, uses: Receiving['uses']): Named => {
    const named = { recipient, uses, at: [], limits: new Set<Limit | undefined>() }
    told.set(recipient, named)
    return named
  }
  for (const { recipient, uses } of receivingOf(scope)) start(recipient, uses)
  for (const { target, at, limits } of namings(scope)) {
    const named = told.get(target) ?? start(target, [])
    named.at.push(at)
    for (const limit of limits) named.limits.add(limit)
  }
  // Whom they pass data on to is told of behind them, and may pass them on as well.
  for (const { recipient } of told.values()) {
    for (const use of recipient.passesTo ?? []) {
      const named = told.get(use.target) ?? start(use.target, [])
      named.at.push(use.at)
      const limit = limitOf(use)
      if (limit !== undefined) named.limits.add(limit)
    }
  }
  return told
}

type Naming = Pick<Use<Recipient>, 'target' | 'at'> & Pick<Named, 'limits'>

/** Who is named elsewhere than in a use and by another recipient. */
function namings({ model, purposes }: What): readonly Naming[] {
  const cookies = [...(some(model.cookies)?.items?.values() ?? [])]
  return [
    // What is said of everything and reaches no purpose is for other data or people.
    ...unreachedRecipients(model).map(({ target, at }) => ({ target, at, limits: new Set(['some-cases'] as const) })),
    ...unique(purposes.flatMap(dataOf)).flatMap((datum) => unlimited(datum.straightTo, child(datum, 'straightTo'))),
    ...cookies.flatMap(({ at, provider, sharedWith }) => [
      ...unlimited(provider && [provider], child(at, 'provider')),
      ...unlimited(each(sharedWith), child(at, 'sharedWith')),
    ]),
  ]
}

const unlimited = (targets: readonly Recipient[] | undefined, at: Pointer): readonly Naming[] =>
  (targets ?? []).map((target) => ({ target, at, limits: new Set([undefined]) }))

/**
 * Who has data from somebody who gets them in some cases has them in no more. Whoever names the most decides, and so each is
 * settled once, from the least limited on, however long the chain.
 */
function limitsOf(all: ReadonlyMap<Recipient, Named>): Told['limits'] {
  const settled = new Map<Recipient, Limit | undefined>()
  for (const limit of [undefined, ...fromMost]) {
    const named = [...all.values()].filter((it) => !settled.has(it.recipient) && ownLimits(it).has(limit))
    const reached = new Set(named.map(({ recipient }) => recipient))
    for (const recipient of reached) {
      settled.set(recipient, limit)
      for (const use of recipient.passesTo ?? []) {
        const next = all.get(use.target)
        if (limitOf(use) === undefined && !settled.has(use.target) && next && !saysItself(next)) reached.add(use.target)
      }
    }
  }
  return settled
}

const ownLimits = (named: Named): Named['limits'] =>
  saysItself(named) ? new Set([limitOfReceiving(named)]) : named.limits

/** Whether the recipient or a use of it says how far it receives data: then it counts for nothing where else it is named. */
const saysItself = (named: Named): boolean => named.uses.length > 0 || limitOfReceiving(named) !== undefined
