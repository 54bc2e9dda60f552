import { listed } from '../facts/query.js'
import type { Elsewhere } from '../findings/relation.js'
import type { Model } from '../model/types.js'
import type { Pointer } from '../source/pointer.js'
import { type Claim, type ClaimType, claimsOf } from './claims.js'

/** A declared fact that a claim denies: where it stands, and what it says. */
export interface Contrary {
  readonly at: Pointer
  /** A clause; `{}` stands for the name, so that facts that say the same of several are told together. */
  readonly says: string
  readonly name?: string
  /** The same with all particulars, where the place is shown. */
  readonly closer?: string
}

/** What a rule about a claim words: 'The notice says ‘We never share your data’', and what is declared. */
export interface Contradiction {
  readonly claim: string
  readonly facts: string
}

/** A claim that facts contradict. */
export interface Contradicted {
  readonly at: Pointer
  readonly data: Contradiction
  readonly related: readonly Elsewhere[]
}

/** As many facts are told one by one. */
const told = 3

/** The claims of a type that facts contradict; `denies` words a claim that has no words of its own: "no data are shared". */
export function* contradictions(
  model: Model,
  type: ClaimType,
  denies: string,
  contraryTo: (claim: Claim) => readonly Contrary[],
): Iterable<Contradicted> {
  for (const claim of claimsOf(model, type)) {
    const facts = distinct(contraryTo(claim))
    if (facts.length === 0) continue
    yield {
      at: claim.at,
      data: { claim: inWords(claim, denies), facts: listedFacts(facts) },
      related: [...relatedFacts(facts), ...claim.also.map((at) => ({ at, is: 'also-said' as const }))],
    }
  }
}

/** One fact may stand in the way of a claim for several purposes: it is told once, as it was found first. */
function distinct(facts: readonly Contrary[]): readonly Contrary[] {
  const known = new Map<string, Contrary>()
  for (const fact of facts) {
    const key = `${fact.at}\n${inClause(fact)}`
    if (!known.has(key)) known.set(key, fact)
  }
  return [...known.values()]
}

const inClause = ({ says, name }: Contrary): string => (name === undefined ? says : says.replace('{}', () => name))

/** A long wording is told by its beginning. */
const longest = 120

function inWords({ words }: Claim, denies: string): string {
  if (words === undefined) return `The declaration says that ${denies}`
  const text = words.replace(/\s+/g, ' ').trim().replace(/\.$/, '')
  const cut = text.slice(0, longest).replace(/ \S*$/, '')
  return `The notice says '${text.length > longest ? `${cut} …` : text}'`
}

/** All facts in a row; those that say the same of several name these once. */
function listedFacts(facts: readonly Contrary[]): string {
  const alike = new Map<string, Set<string>>()
  for (const { says, name } of facts) {
    const names = alike.get(says) ?? new Set()
    alike.set(says, name === undefined ? names : names.add(name))
  }
  return row([...alike].map(([says, names]) => (names.size === 0 ? says : says.replace('{}', () => row([...names])))))
}

/** `a, b and c`; the first three where there are more. */
function row(items: readonly string[]): string {
  const more = items.length - told
  return listed(more > 0 ? [...items.slice(0, told), `${more} more`] : items)
}

function relatedFacts(facts: readonly Contrary[]): readonly Elsewhere[] {
  const [next] = facts.slice(told)
  const first = facts
    .slice(0, told)
    .map((fact) => ({ at: fact.at, is: 'contrary' as const, data: fact.closer ?? inClause(fact) }))
  return next ? [...first, { at: next.at, is: 'more', data: facts.length - told }] : first
}
