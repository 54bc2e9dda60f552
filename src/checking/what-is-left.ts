import type { Finding, KnownPlace } from '../findings/finding.js'
import { isWithin, keysOf, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import { openMark, openPlaces } from '../writing/open-places.js'

/** What is left of a declaration before it can be published: one count, for whoever tells it. */
export interface WhatIsLeft {
  /** The marks of what is open. */
  readonly toFindOut: number
  /** How many of these the law asks for: a final notice waits for them. */
  readonly asked: number
  /** How many people were asked for any of them. */
  readonly people: number
  /** How many marks wait for them. */
  readonly fromPeople: number
  /** At how many other places something stops a final notice, so that something that was said has to change. */
  readonly wrong: number
}

/** An error or a warning at one of its places. */
export interface WrongPlace {
  readonly finding: Finding<KnownPlace>
  readonly place: KnownPlace
}

/** Counts what is left. */
export function whatIsLeft(trees: readonly SourceTree[], findings: readonly Finding<KnownPlace>[]): WhatIsLeft {
  const marks = marksIn(trees)
  const errors = errorsIn(findings)
  const open = [...marks.keys()]
  const answered = errors.filter(({ place }) => open.some((mark) => standsFor(mark, place.pointer)))
  const needed = neededIn(open, answered)
  return {
    toFindOut: marks.size,
    // Of an address by mail and by post, either is enough; one answer can end several errors.
    asked: Math.min(answered.length, needed.length),
    people: new Set([...marks.values()].flatMap(({ asked }) => asked?.who ?? [])).size,
    fromPeople: [...marks.values()].filter(({ asked }) => asked !== undefined).length,
    wrong: errors.length - answered.length,
  }
}

/** The open places that the law asks for; of some, such as an address by mail and by post, one is enough. */
export const neededPlaces = (
  trees: readonly SourceTree[],
  findings: readonly Finding<KnownPlace>[],
): readonly Pointer[] => neededIn([...marksIn(trees).keys()], errorsIn(findings))

const neededIn = (open: readonly Pointer[], errors: readonly WrongPlace[]): readonly Pointer[] =>
  open.filter((mark) => errors.some(({ place }) => standsFor(mark, place.pointer)))

/** The errors for which nothing open stands. */
export function wrongPlaces(
  trees: readonly SourceTree[],
  findings: readonly Finding<KnownPlace>[],
): readonly WrongPlace[] {
  const open = [...marksIn(trees).keys()]
  return errorsIn(findings).filter(({ place }) => !open.some((mark) => standsFor(mark, place.pointer)))
}

/** The warnings for which nothing open stands: what was said may hold, and is worth a look. */
export function doubtfulPlaces(
  trees: readonly SourceTree[],
  findings: readonly Finding<KnownPlace>[],
): readonly WrongPlace[] {
  const open = [...marksIn(trees).keys()]
  return placesOf(findings, 'warning').filter(({ place }) => !open.some((mark) => standsFor(mark, place.pointer)))
}

const errorsIn = (findings: readonly Finding<KnownPlace>[]): readonly WrongPlace[] => placesOf(findings, 'error')

const placesOf = (findings: readonly Finding<KnownPlace>[], weight: 'error' | 'warning'): readonly WrongPlace[] =>
  findings.flatMap((finding) =>
    finding.severity === weight ? finding.places.map((place) => ({ finding, place })) : [],
  )

const marksIn = (trees: readonly SourceTree[]) =>
  new Map(
    trees
      .filter(({ file }) => file.text.includes(openMark))
      .flatMap((tree) => [...openPlaces(tree)].map(([at, { mark }]) => [at, mark] as const)),
  )

/**
 * Whether an answer at a mark ends an error: it stands there, or is about the field or the whole register that the mark is a part
 * of. What is wrong with an entry is another matter than what is open in it.
 */
const standsFor = (mark: Pointer, error: Pointer): boolean =>
  isWithin(error, mark) || (isWithin(mark, error) && error !== '' && keysOf(error).length !== 2)
