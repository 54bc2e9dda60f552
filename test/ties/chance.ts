/** Chance that follows from a seed. */
export interface Chance {
  /** A whole number from one to another, both counted in. */
  readonly between: (least: number, most: number) => number
  /** True so often. */
  readonly is: (share: number) => boolean
  /** One of a list. */
  readonly one: <Item>(items: readonly [Item, ...Item[]]) => Item
  /** Some of a list in its order, at least so many if there are. */
  readonly some: <Item>(items: readonly Item[], least?: number) => readonly Item[]
  /** A word that means nothing and was not given before; none is a part of another. */
  readonly word: () => string
  /** The same with a capital letter. */
  readonly name: () => string
  /** A number that was not given before. */
  readonly number: () => number
}

/** Chance from a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const given = new Set<string | number>()
  const fresh = <Item extends string | number>(make: () => Item): Item => {
    let item = make()
    while (given.has(item)) item = make()
    given.add(item)
    return item
  }
  const word = (): string =>
    fresh(() =>
      ['bdfgklmnprstvz', 'aeiou', 'lnr', 'bdfgkmpt', 'aeiou', 'bdfgklmnprstvz', 'ou', 'xk'].map(letter).join(''),
    )
  const letter = (letters: string): string => letters.charAt(between(0, letters.length - 1))
  return {
    between,
    is: (share) => next() < share,
    one: (items) => items[between(0, items.length - 1)] ?? items[0],
    some: (items, least = 1) => {
      const left = items.map((_, index) => index)
      const count = Math.min(items.length, between(least, Math.max(least, items.length)))
      const chosen = Array.from({ length: count }, () => left.splice(between(0, left.length - 1), 1)[0] ?? 0)
      return chosen.sort((a, b) => a - b).flatMap((index) => items.slice(index, index + 1))
    },
    word,
    name: () => word().replace(/^./, (first) => first.toUpperCase()),
    number: () => fresh(() => between(13, 96)),
  }
}
