import type { Finder, Mention } from './mentions.js'
import type { BeginsRow, Statement } from './statements.js'
import { type Pair, pairOf, type Ref, sortOf } from './ties.js'

/** Two names that stand together. Each may stand for several things, so it is one of `pairs`. */
export interface Stated {
  readonly pairs: readonly Pair[]
  /** Whether a reader is told that they belong together; else they stand in the same row side by side. */
  readonly isClaimed: boolean
}

interface Placed extends Mention {
  readonly cell: number
  readonly item: number
  /** Whether it is named with all others by words such as "in general", which claim nothing of it in particular. */
  readonly isInGeneral?: boolean
  /** Whether it is one of several ways in which data come, and nothing says which of them are those of these people. */
  readonly isOneOfWays?: boolean
}

/** What pairs a statement states. `everything` are the purposes that "everything we do" names. */
export function pairsIn(statement: Statement, finder: Finder, everything: ReadonlySet<Ref>): readonly Stated[] {
  const words = mentions(statement, finder, everything)
  const heads = headings(statement, finder)
  const isOfPurpose = beginsWithPurpose(words) || heads.some(({ refs }) => refs.some(isPurpose))
  const isSurelyOfPurpose = beginsWithPurpose(words.filter(isOnlyPurpose)) || heads.some(isOnlyPurpose)
  const asks = (one: Mention, other: Mention): boolean => !isSurelyOfPurpose || !isSideBySide(one, other)
  const claims = (one: Mention, other: Mention): boolean => !isOfPurpose || !isSideBySide(one, other, true)
  const inside = words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      if (one.cell !== other.cell && !asks(one, other)) return []
      const isClaimed = isTogether(one, other) && (one.cell === other.cell || claims(one, other))
      return stated(one, other, statement.isOne && isClaimed)
    }),
  )
  const under = heads.flatMap((head) =>
    words
      .filter((word) => asks(head, word))
      .flatMap((word) =>
        stated(head, word, statement.isOne && !word.isAside && !isOneWay(head, word) && claims(head, word)),
      ),
  )
  return [...inside, ...under]
}

/** Labelled values are a row if they begin with what it is about, and are not the card of a purpose. */
export const rowsBy =
  (finder: Finder): BeginsRow =>
  (words, headings) =>
    !headings.some((text) => finder.mentionsIn(text).some(({ refs }) => refs.some(isPurpose))) &&
    finder.mentionsIn(words).some(({ refs }) => refs.some((ref) => begins.has(sortOf(ref))))

const begins: ReadonlySet<string> = new Set(['datum', 'recipient', 'country', 'source', 'period'])

/** Whether a name is that of a purpose and of nothing else: a heading that may be people is read as both. */
const isOnlyPurpose = ({ refs }: Mention): boolean => refs.every(isPurpose)

const isPurpose = (ref: Ref): boolean => sortOf(ref) === 'purpose'

function mentions({ cells }: Statement, finder: Finder, everything: ReadonlySet<Ref>): readonly Placed[] {
  return cells.flatMap((items, cell) => {
    const isOneOfWays = items.some((text) => saysOneOrMore.test(text))
    return items.flatMap((text, item) => {
      const found = finder.mentionsIn(text).map((mention) => ({ ...mention, cell, item, isOneOfWays }))
      if (!saysEverything.test(text) && !saysInGeneral.test(text)) return found
      const isInGeneral = !saysEverything.test(text)
      const all = { isAside: isInGeneral, isInGeneral, length: 0, cell, item }
      return [...found, ...[...everything].map((ref) => ({ refs: [ref], ...all }))]
    })
  })
}

const saysOneOrMore = /\bin one or more of these ways:/i

/** Whether the people of a row are told no more of a source than that it may be theirs. */
const isOneWay = (head: Placed, word: Placed): boolean =>
  word.isOneOfWays === true &&
  head.refs.every((ref) => sortOf(ref) === 'people') &&
  word.refs.every((ref) => sortOf(ref) === 'source')

const saysEverything = /\beverything we do\b|\ball (of )?(our|these) (uses|purposes)\b/i

/** What is said in general is said of the purposes that say nothing else, and claimed of none in particular. */
const saysInGeneral = /\bin general\b|\beverything else we do\b|\bunless a use says otherwise\b/i

/** Of a heading only purposes and people count; a group row is a cell of the rows below it. */
function headings({ headings, group }: Statement, finder: Finder): readonly Placed[] {
  const place = (mention: Mention): Placed => ({ ...mention, cell: -1, item: 0 })
  const above = headings
    .flatMap((text) => finder.mentionsIn(text))
    .filter(({ refs }) => refs.some((ref) => isPurpose(ref) || sortOf(ref) === 'people'))
  return [...above, ...finder.mentionsIn(group)].map(place)
}

const beginsWithPurpose = (words: readonly Placed[]): boolean =>
  words.some(({ refs, cell, item }) => cell === 0 && item === 0 && refs.some(isPurpose))

/** In one item; or in two cells of a row, unless one is in brackets and so said of its neighbour. */
function isTogether(one: Placed, other: Placed): boolean {
  if (one.isInGeneral === true || other.isInGeneral === true) return false
  if (one.cell === other.cell) return one.item === other.item
  return !one.isAside && !other.isAside
}

const inCards: ReadonlySet<string> = new Set(['people', 'datum', 'source'])

/**
 * Whether two things stand side by side in a card of a purpose, or in a row that begins with one. A recipient there may be
 * named for something else than getting data, such as whose offers are sent: that claims nothing, and may say it.
 */
const isSideBySide = (one: Mention, other: Mention, withRecipients = false): boolean =>
  [one, other].every(({ refs }) =>
    refs.every((ref) => inCards.has(sortOf(ref)) || (withRecipients && sortOf(ref) === 'recipient')),
  )

function stated(one: Mention, other: Mention, isClaimed: boolean): readonly Stated[] {
  const pairs = one.refs.flatMap((a) => other.refs.flatMap((b) => pairOf(a, b) ?? []))
  return pairs.length === 0 ? [] : [{ pairs, isClaimed }]
}
