import { unique } from '../../model/value.js'
import type { Pointer } from '../../source/pointer.js'

/** Something that may name its partners: then it is tied to exactly these. */
export interface Part<Item, Partner> {
  readonly item: Item
  /** Absent where it names none. */
  readonly names: readonly Partner[] | undefined
  readonly at: Pointer
}

/** Two things that a declaration pairs, and where. */
export interface Tie<Item, Partner> {
  readonly item: Item
  readonly partner: Partner
  readonly at: Pointer
}

/**
 * The pairs that some parts make with partners. Who names partners has exactly these and keeps the others from them. Of what
 * is left, one part has all partners, and one partner has all parts; else they stand side by side and make no pair.
 * `claimable` are the partners that nobody has to name.
 */
export function tiesOf<Item, Partner>(
  parts: readonly Part<Item, Partner>[],
  partners: readonly Partner[],
  claimable: readonly Partner[] = partners,
): readonly Tie<Item, Partner>[] {
  const known = new Set(partners)
  const naming = parts.flatMap(({ item, names = [], at }) =>
    names.filter((partner) => known.has(partner)).map((partner) => ({ item, partner, at })),
  )
  const named = new Set(naming.map(({ partner }) => partner))
  const rest = parts.filter(({ names }) => names === undefined)
  const left = unique(claimable).filter((partner) => !named.has(partner))
  const isClear = unique(rest.map(({ item }) => item)).length === 1 || left.length === 1
  const pairs = isClear ? rest.flatMap(({ item, at }) => left.map((partner) => ({ item, partner, at }))) : []
  return [...naming, ...pairs]
}

/** The same pairs, seen from the other side. */
export const reversed = <Item, Partner>(ties: readonly Tie<Item, Partner>[]): readonly Tie<Partner, Item>[] =>
  ties.map(({ item, partner, at }) => ({ item: partner, partner: item, at }))
