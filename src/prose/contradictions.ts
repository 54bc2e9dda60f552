import { type Quoted, quoted } from '../findings/fact.js'
import type { Elsewhere } from '../findings/relation.js'
import type { Model } from '../model/types.js'
import type { Pointer } from '../source/pointer.js'
import type { Claim, ClaimType } from './claim.js'
import { claimsOf } from './claims.js'
import type { Contrary, ContraryFact } from './contrary.js'

/** What is said: a promise of the list, or a fact that a text or a field states. */
export type SaidType =
  | ClaimType
  | 'contacted-with-consent'
  | 'kept-with-consent'
  | 'minimum-age'
  | 'no-recipients'
  | 'on-no-computer'
  | 'only-place'

/** What a rule about a claim words: the claim, and the facts against it, those together that say the same of several things. */
export interface Contradiction {
  readonly type: SaidType
  /** The words of the claim: several that deny the same facts are one finding. */
  readonly words?: Quoted
  readonly facts: readonly (readonly ContraryFact[])[]
}

/** A claim that facts contradict. */
export interface Contradicted {
  readonly at: Pointer
  readonly data: Contradiction
  readonly related: readonly Elsewhere[]
}

/** The claims of a type that facts contradict. */
export function* contradictions(
  model: Model,
  type: ClaimType,
  contraryTo: (claim: Claim) => readonly Contrary[],
): Iterable<Contradicted> {
  for (const claim of claimsOf(model, type)) yield* contradiction(claim, contraryTo(claim))
}

/** What facts contradict: a claim of the list, or another that a text makes. */
export function* contradiction(
  {
    type,
    at,
    words,
    also = [],
  }: Pick<Claim, 'at' | 'words'> & { readonly type: SaidType; readonly also?: Claim['also'] },
  contrary: readonly Contrary[],
): Iterable<Contradicted> {
  const facts = distinct(contrary)
  if (facts.length === 0) return
  yield {
    at,
    data: { type, ...(words && { words: quoted(words.text) }), facts: alike(facts) },
    related: [...relatedFacts(facts), ...also.map((it) => ({ at: it, is: 'also-said' as const }))],
  }
}

/** One fact may stand in the way of a claim for several purposes: it is told once, as it was found first. */
const distinct = (facts: readonly Contrary[]): readonly Contrary[] =>
  firsts(facts, ({ at, fact }) => `${at}\n${JSON.stringify(fact)}`)

/** The facts that say the same, together, each thing that they say it of once. */
function alike(facts: readonly Contrary[]): readonly (readonly ContraryFact[])[] {
  const groups = new Map<string, ContraryFact[]>()
  for (const { fact } of facts) {
    const key = groupOf(fact)
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return [...groups.values()].map((group) => firsts(group, (fact) => JSON.stringify(fact)))
}

/** Facts whose particulars are told in a row, whatever else they hold. */
const told: ReadonlySet<ContraryFact['is']> = new Set(['item-untold', 'sensitive-data-used'])

/** What a fact says, whatever it says it of. */
function groupOf(fact: ContraryFact): string {
  const said = told.has(fact.is) ? { is: fact.is } : { ...fact, of: undefined }
  return JSON.stringify(said)
}

/** Things of which each has another key, as they came first. */
export const firsts = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): readonly Thing[] => {
  const known = new Map<string, Thing>()
  for (const thing of things) if (!known.has(keyOf(thing))) known.set(keyOf(thing), thing)
  return [...known.values()]
}

/** As many places are shown one by one. */
const shown = 3

function relatedFacts(facts: readonly Contrary[]): readonly Elsewhere[] {
  const [next] = facts.slice(shown)
  const first = facts.slice(0, shown).map(elsewhere)
  return next ? [...first, { at: next.at, is: 'more', data: facts.length - shown }] : first
}

const elsewhere = ({ at, fact, closer, usedBy }: Contrary): Elsewhere =>
  usedBy ? { at, is: 'used-by', data: usedBy } : { at, is: 'contrary', data: closer ?? fact }
