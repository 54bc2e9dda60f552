/** Two ids that are tied. */
export type Tie = readonly [string, string]

/** One of some parts, with the partners that it names. */
export interface Namer {
  readonly id: string
  readonly names?: readonly string[] | undefined
}

/**
 * The ties of parts to partners by docs/format.md, "What ties what": to those that they name, and of what is left by the rest rule.
 *
 * A partner that narrows itself to some parts is tied to those alone, and leaves the parts as free as they were. Partners that are
 * `kept` are claimed by no part that does not name them.
 */
export function restRule(parts: readonly Namer[], partners: readonly Namer[], kept: readonly string[] = []): Ruled {
  const namedBy = (part: Namer, partner: Namer): boolean => part.names?.includes(partner.id) ?? false
  const mayMeet = (part: Namer, partner: Namer): boolean =>
    (part.names?.includes(partner.id) ?? true) && (partner.names?.includes(part.id) ?? true)
  const named = pairs(parts, partners).filter(
    ([part, partner]) => mayMeet(part, partner) && (part.names !== undefined || partner.names !== undefined),
  )
  const freeParts = parts.filter(({ names }) => names === undefined)
  const freePartners = partners.filter(
    (partner) =>
      partner.names === undefined && !kept.includes(partner.id) && !parts.some((part) => namedBy(part, partner)),
  )
  const isOne = freeParts.length === 1 || freePartners.length === 1
  const left = pairs(freeParts, freePartners)
  return {
    named: named.filter(isNamed).map(idsOf),
    rest: isOne ? left.map(idsOf) : [],
    open: left.map(idsOf),
  }
}

/** What the rule ties: what is named, what is left; and what it leaves open, because either could be the other's. */
export interface Ruled {
  readonly named: readonly Tie[]
  readonly rest: readonly Tie[]
  readonly open: readonly Tie[]
}

const pairs = (parts: readonly Namer[], partners: readonly Namer[]): readonly (readonly [Namer, Namer])[] =>
  parts.flatMap((part) => partners.map((partner) => [part, partner] as const))

const isNamed = ([part, partner]: readonly [Namer, Namer]): boolean =>
  (part.names?.includes(partner.id) ?? false) || (partner.names?.includes(part.id) ?? false)

const idsOf = ([part, partner]: readonly [Namer, Namer]): Tie => [part.id, partner.id]
