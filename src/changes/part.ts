import type { Role } from '../language/role.js'
import type { Register } from '../language/shape.js'
import type { Pointer } from '../source/pointer.js'

/** What stands at a place of a declaration once short forms, quoting and layout are taken away: a model, as data to compare. */
export type Part = Leaf | ListPart | MapPart | EntriesPart

/** A part that holds no others. */
export type Leaf = ValuePart | TextPart | NonePart | RefPart

/** A word, a number, a day. */
export interface ValuePart {
  readonly is: 'value'
  readonly at: Pointer
  readonly value: string | number | boolean
}

/** What an author wrote, by language, with its white space evened out. */
export interface TextPart {
  readonly is: 'text'
  readonly at: Pointer
  readonly role: Role
  readonly words: ReadonlyMap<string, string>
}

/** Stated that there is none. */
export interface NonePart {
  readonly is: 'none'
  readonly at: Pointer
  readonly because: TextPart | undefined
}

/** An entry of a register, by its id. */
export interface RefPart {
  readonly is: 'ref'
  readonly at: Pointer
  readonly register: Register
  readonly id: string
}

/** Items of which the order says something or nothing. */
export interface ListPart {
  readonly is: 'list'
  readonly at: Pointer
  readonly items: readonly Part[]
  readonly isOrdered: boolean
}

/** A map with fields; `uses` what it is a use of, where it is one. */
export interface MapPart {
  readonly is: 'map'
  readonly at: Pointer
  readonly fields: ReadonlyMap<string, Part>
  readonly uses: RefPart | undefined
}

/** Entries by id. */
export interface EntriesPart {
  readonly is: 'entries'
  readonly at: Pointer
  readonly entries: ReadonlyMap<string, Part>
}

/** What an entry is called in a comparison: its id, or the same for both sides where it was renamed. */
export type CallEntry = (register: Register, id: string) => string

/** What a part says, letter by letter the same for all parts that say the same. */
export function contentOf(part: Part, call: CallEntry): string {
  return JSON.stringify(plainOf(part, call))
}

type Plain = string | number | boolean | null | readonly Plain[]

function plainOf(part: Part, call: CallEntry): Plain {
  const inner = (one: Part): Plain => plainOf(one, call)
  switch (part.is) {
    case 'value':
      return String(part.value)
    case 'text':
      return ['text', ...sortedPairs(part.words).map(([tag, words]): Plain => [tag, words])]
    case 'none':
      return ['none', part.because ? inner(part.because) : null]
    case 'ref':
      return ['ref', call(part.register, part.id)]
    case 'list':
      return ['list', ...(part.isOrdered ? part.items.map(inner) : part.items.map(inner).toSorted(byText))]
    case 'map':
      return ['map', part.uses ? inner(part.uses) : null, ...pairsOf(part.fields, inner)]
    case 'entries':
      return ['entries', ...pairsOf(part.entries, inner)]
  }
}

const pairsOf = (parts: ReadonlyMap<string, Part>, inner: (one: Part) => Plain): readonly Plain[] =>
  sortedPairs(parts).map(([key, one]): Plain => [key, inner(one)])

const byText = (one: Plain, other: Plain): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)

const sortedPairs = <Value>(map: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1))

/** Every leaf of a part, with the way to it; a list that is empty cannot be written. */
export function* leavesOf(
  part: Part,
  path: readonly string[] = [],
): Iterable<readonly [path: readonly string[], Leaf]> {
  switch (part.is) {
    case 'list':
      for (const item of part.items) yield* leavesOf(item, path)
      break
    case 'map':
      if (part.uses) yield [path, part.uses]
      for (const [key, field] of part.fields) yield* leavesOf(field, [...path, key])
      break
    case 'entries':
      for (const entry of part.entries.values()) yield* leavesOf(entry, [...path, '*'])
      break
    case 'none':
      yield [[...path, 'none'], part]
      break
    default:
      yield [path, part]
  }
}
