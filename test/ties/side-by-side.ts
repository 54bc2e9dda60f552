import { partsOf, partsSaid } from './part.js'
import { placesOf, safeguardIds } from './place-ties.js'
import { familyOf, rulesOf } from './rules.js'
import { type Pair, pairOf, type Ref, type Sort } from './ties.js'
import { entriesOf, field } from './yaml-values.js'

/** The pairs of things that a declaration names for one purpose, or abroad: those that a careless notice would pair. */
export function sideBySide(declaration: unknown): ReadonlySet<Pair> {
  const groups = [
    ...entriesOf(field(declaration, 'purposes')).map(([id]) => ofPurpose(declaration, id)),
    placesOf(declaration).flatMap((place): readonly Ref[] => [
      `recipient:${place.recipient}`,
      `country:${place.country}`,
      ...safeguardIds(place).map((each): Ref => `safeguard:${each}`),
    ]),
  ]
  return new Set(groups.flatMap(pairsOf))
}

function ofPurpose(declaration: unknown, id: string): readonly Ref[] {
  const holders = [
    [field(field(declaration, 'purposes'), id), `/purposes/${id}`],
    [field(declaration, 'general'), '/general'],
  ] as const
  const refs = holders.flatMap(([holder, at]) => [
    ...lists.flatMap(([key, sort]) =>
      partsSaid(partsOf(field(holder, key), `${at}/${key}`)).map((part): Ref => `${sort}:${part.id}`),
    ),
    ...rulesOf(declaration, field(holder, 'retention'), `${at}/retention`)
      .flatMap(familyOf)
      .map((rule): Ref => `period:${rule.id}`),
  ])
  return [`purpose:${id}`, ...refs]
}

const lists = [
  ['dataSubjects', 'people'],
  ['data', 'datum'],
  ['sources', 'source'],
  ['recipients', 'recipient'],
] as const satisfies readonly (readonly [string, Sort])[]

const pairsOf = (refs: readonly Ref[]): readonly Pair[] =>
  refs.flatMap((one, index) => refs.slice(index + 1).flatMap((other) => pairOf(one, other) ?? []))
