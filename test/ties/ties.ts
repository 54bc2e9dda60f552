/** What a notice names: one of a register, a rule on time, a country, what protects data there. */
export type Sort = 'people' | 'datum' | 'source' | 'recipient' | 'purpose' | 'period' | 'country' | 'safeguard'

/** The kinds of pairs that a notice may state only where they are declared. */
export const kinds = [
  'people-datum',
  'datum-source',
  'people-source',
  'datum-recipient',
  'datum-period',
  'purpose-recipient',
  'purpose-period',
  'purpose-source',
  'recipient-country',
  'country-safeguard',
  'recipient-safeguard',
] as const

export type Kind = (typeof kinds)[number]

/** A thing by its sort and its id: `datum:contact`. */
export type Ref = `${Sort}:${string}`

/** Two things in the order in which the kind names them: `datum:contact source:form`. */
export type Pair = `${Ref} ${Ref}`

/** The sort of a thing. */
export const sortOf = (ref: Ref): string => ref.slice(0, ref.indexOf(':'))

const kindBySorts: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind, kind]))

/** The pair of two things in the order of its kind; undefined where nothing is asked of it. */
export function pairOf(one: Ref, other: Ref): Pair | undefined {
  const [a, b] = [sortOf(one), sortOf(other)]
  if (kindBySorts.has(`${a}-${b}`)) return `${one} ${other}`
  return kindBySorts.has(`${b}-${a}`) ? `${other} ${one}` : undefined
}

/** The kind of a pair. */
export function kindOfPair(pair: Pair): Kind | undefined {
  const [one = '', other = ''] = pair.split(' ').map((ref) => ref.slice(0, ref.indexOf(':')))
  return kindBySorts.get(`${one}-${other}`)
}

/** What a notice has to say of pairs, and what it may say; all other pairs it must not state. */
export interface Declared {
  /** Each with where it is declared. */
  readonly must: ReadonlyMap<Pair, string>
  readonly may: ReadonlySet<Pair>
  /** The purposes that "everything we do" names. */
  readonly everything: ReadonlySet<Ref>
}

/** Pairs that are being gathered: what must be said is not taken back by what may. */
export class Gathered implements Declared {
  /** `namesNobody`: in a notice that says "you" and so has to name no people. */
  constructor(private readonly namesNobody: boolean) {}

  readonly must = new Map<Pair, string>()
  readonly may = new Set<Pair>()
  readonly everything = new Set<Ref>()

  /** A pair that has to be said, or may be where it does not concern the readers. */
  tie(one: Ref, other: Ref, at: string, isTold = true): void {
    const pair = pairOf(one, other)
    if (pair && isTold && !(this.namesNobody && sortOf(one) === 'people'))
      this.must.set(pair, this.must.get(pair) ?? at)
    else if (pair) this.may.add(pair)
  }

  /** A pair that may be said. */
  allow(one: Ref, other: Ref): void {
    const pair = pairOf(one, other)
    if (pair) this.may.add(pair)
  }
}
