import type { Printed } from '../documents/tree/printed.js'
import { type Fact, factsOf } from '../facts/stated-facts.js'
import { isUntold, whyFactIsKept } from '../facts/untold.js'
import type { Model } from '../model/types.js'
import type { Locator } from '../source/locate.js'
import { isWithin, keysOf, type Pointer, parentOf, withAncestors } from '../source/pointer.js'

export type { Fact }
export { isUntold, whyFactIsKept }

/** The facts of a declaration at the places where they are written. */
export const writtenFacts = (model: Model, locator: Locator): readonly Fact[] => [
  ...new Map(
    factsOf(model).map((fact) => {
      const at = nearest(fact.at, locator)
      return [`${at} ${fact.target ?? ''}`, { ...fact, at }]
    }),
  ).values(),
]

/** A short form declares the whole and its one field at the same place: what is not written stands at its parent. */
export function nearest(pointer: Pointer, locator: Locator): Pointer {
  let at = pointer
  while (at !== '' && !locator.exists(at)) at = parentOf(at)
  return at
}

/** Fields that say what the thing around them is: whoever prints the thing prints them. */
const naming: ReadonlySet<string> = new Set([
  ...['type', 'ref', 'country', 'url', 'address', 'authority', 'requirement', 'obliged', 'holder', 'regime'],
  // What is wrong with a value, and what stands there in its place.
  ...['damaged', 'written'],
  // Where a section of one's own stands, and in which notices.
  'after',
  'notices',
])

/** The facts that no notice prints. */
export function unprinted(facts: readonly Fact[], printed: readonly Printed[]): readonly Fact[] {
  // What marks one fact as missing may show others.
  const shown = new Set(
    printed
      .filter(({ around }) => !around)
      .flatMap(({ at, missing }) => at.filter((place) => !missing.includes(place))),
  )
  // A pointer may name what lies inside a short form, which is written as one.
  const inside = withAncestors(shown)
  const isShown = ({ at, kind, target }: Fact): boolean => {
    if (target !== undefined) return inside.has(target)
    const [field = ''] = keysOf(at).slice(-1)
    // A list of words is shown as one.
    const isOfWhole = (naming.has(field) && kind !== 'text') || /^\d+$/.test(field)
    return inside.has(at) || (isOfWhole && shown.has(parentOf(at)))
  }
  return facts.filter((fact) => !isShown(fact))
}

/** What a line of a file declares: the facts written on it, and all of what begins on it. */
export function declaredOn(file: string, line: number, facts: readonly Fact[], locator: Locator): readonly Pointer[] {
  const leaves = new Set(facts.map(({ at }) => at))
  const places = withAncestors(facts.map(({ at }) => at))
  const own = [...places].filter((at) => {
    const key = locator.locate(at, 'key')
    const value = locator.locate(at)
    const isLeaf = leaves.has(at)
    const last = isLeaf ? value.range.end.line : key.range.end.line
    return key.file === file && key.range.start.line <= line && line <= last
  })
  const mine = new Set(own)
  const targets = facts.flatMap(({ at, target }) => (target !== undefined && mine.has(at) ? [target] : []))
  return [...own, ...targets]
}

/** What is printed from some places of a declaration. */
export const printedFrom = (places: readonly Pointer[], printed: readonly Printed[]): readonly Printed[] =>
  printed.filter(({ at, around }) => !around && at.some((pointer) => places.some((place) => isWithin(pointer, place))))
