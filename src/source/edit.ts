import type { Place } from './file.js'
import type { Pointer } from './pointer.js'

/** A value that an edit writes: what JSON can hold, the entries of a map in the order in which they are to stand. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain }

/**
 * A change of a declaration by its pointers, before anybody knows where they stand in which file. `set` gives an entry or an
 * item another value, or adds it where it is missing: `-` for the last key adds an item to a list. `insert` puts an item
 * before the one that stands there. `mark` writes, rewrites or (without `says`) takes away the comment that marks a place
 * where nothing is stated yet. `move` takes an entry, with its comments, to the same key of another map. `replace` writes
 * other letters where no pointer leads: in a file that cannot be read, in a comment; a line feed among them ends a line as the
 * file does.
 */
export type Edit =
  | { readonly set: Pointer; readonly to: Plain }
  | { readonly insert: Pointer; readonly to: Plain }
  | { readonly remove: Pointer }
  | { readonly rename: Pointer; readonly to: string }
  | { readonly mark: Pointer; readonly says?: string }
  | { readonly move: Pointer; readonly to: Pointer }
  | Replacement

/** Letters of a file that give way to others. */
export interface Replacement {
  readonly replace: Place
  readonly by: string
}
