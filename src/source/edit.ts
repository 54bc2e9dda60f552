import type { Place } from './file.js'
import type { Pointer } from './pointer.js'

/** A value that an edit writes: what JSON can hold, the entries of a map in the order in which they are to stand. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain }

/** What else the mark of an open place says, for the questions alone. */
export interface MarkTail {
  /** Who was asked for it, what they are, and on which ISO day. */
  readonly asked?: { readonly who: string; readonly role?: string; readonly on: string } | undefined
  /** The ISO day on which the question was left for later. */
  readonly left?: string | undefined
  /** What is usual, and nobody has confirmed. */
  readonly proposed?: Plain | undefined
}

/**
 * A change of a declaration by its pointers, before anybody knows where they stand in which file. `set` gives an entry or an
 * item another value, or adds it where it is missing: `-` for the last key adds an item to a list; with `order`, what is added
 * to a map stands among its siblings as their keys follow there; `orders` says the same for each key of the pointer of a mark. `insert` puts an item
 * before the one that stands there. `remove` takes the comments of what goes with it, unless it `leavesComments`: each then stands
 * on a line of its own. `mark` writes, rewrites or (without `says`) takes away the comment that marks a place
 * where nothing is stated yet. `move` takes an entry, with its comments, to the same key of another map. `replace` writes
 * other letters where no pointer leads: in a file that cannot be read, in a comment; a line feed among them ends a line as the
 * file does.
 */
export type Edit =
  | { readonly set: Pointer; readonly to: Plain; readonly order?: readonly string[] }
  | { readonly insert: Pointer; readonly to: Plain }
  | { readonly remove: Pointer; readonly leavesComments?: true }
  | { readonly rename: Pointer; readonly to: string }
  | ({ readonly mark: Pointer; readonly says?: string; readonly orders?: readonly (readonly string[])[] } & MarkTail)
  | { readonly move: Pointer; readonly to: Pointer }
  | Replacement

/** Letters of a file that give way to others. */
export interface Replacement {
  readonly replace: Place
  readonly by: string
}
