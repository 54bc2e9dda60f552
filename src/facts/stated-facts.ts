import type { Model } from '../model/types.js'
import { child, type Declared, isWithin, type Pointer } from '../source/pointer.js'

/** One thing that a declaration states: a text, a word, a number, a none; or a reference to what is declared elsewhere. */
export interface Fact {
  readonly at: Pointer
  /** The declared thing that states it. */
  readonly of: Pointer
  /** The name of its field. */
  readonly field: string
  readonly kind: 'text' | 'word' | 'reference'
  /** What a reference names. */
  readonly target?: Pointer
}

/** What is said about the declaration, and of no notice. */
const aside: ReadonlySet<string> = new Set([
  ...['forthright', 'regimes', 'languages', 'transcription', 'brand', 'lint', 'include'],
  // Made of the declaration when it is resolved.
  ...['at', 'checked', 'spoken', 'unknown', 'skipped', 'isSkipped', 'hasLost', 'noRecipients'],
])

/** Every fact of a declaration, in the order declared. What is written in a short form stands at the place of the whole. */
export const factsOf = (model: Model): readonly Fact[] =>
  Object.entries(model).flatMap(([key, value]) => (aside.has(key) ? [] : [...factsIn(value, child('', key), '', key)]))

/** `inside` is the nearest declared thing around a value: what lies outside of it is declared elsewhere. */
function* factsIn(value: unknown, at: Pointer, inside: Pointer, field: string): Iterable<Fact> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* factsIn(item, child(at, index), inside, field)
  } else if (value instanceof Map) {
    for (const [key, item] of value) yield* factsIn(item, child(at, key), inside, field)
  } else if (isDeclared(value)) {
    const isHere = isWithin(value.at, inside) && isWithin(value.at, parentField(at)) && !isItself(value, inside)
    if (isHere) yield* factsOfDeclared(value, field)
    else yield { at, of: inside, field, kind: 'reference', target: value.at }
  } else if (value !== undefined && typeof value !== 'function') yield { at, of: inside, field, kind: 'word' }
}

/** An entry that names itself, as a club that is a part of itself. */
const isItself = (value: Declared, inside: Pointer): boolean => 'id' in value && value.at === inside

/** A register holds its entries where its own pointer is; a field of one holds its value there or above, in a short form. */
const parentField = (at: Pointer): Pointer => at.slice(0, Math.max(0, at.lastIndexOf('/')))

function* factsOfDeclared(value: Declared, field: string): Iterable<Fact> {
  if ('words' in value && value.words instanceof Map) {
    for (const wording of value.words.values())
      if (isDeclared(wording)) yield { at: wording.at, of: value.at, field, kind: 'text' }
    return
  }
  if ('none' in value) yield { at: value.at, of: value.at, field, kind: 'word' }
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'at' || key === 'id' || key === 'none') continue
    if (key === 'target') {
      if (isDeclared(inner)) yield { at: value.at, of: value.at, field, kind: 'reference', target: inner.at }
    } else yield* factsIn(inner, child(value, key), value.at, key)
  }
}

const isDeclared = (value: unknown): value is Declared =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'string'
