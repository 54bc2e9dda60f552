import type { Pointer } from './pointer.js'

/** A value that an edit writes: what JSON can hold, the entries of a map in the order in which they are to stand. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain }

/**
 * A change of a declaration by its pointers, before anybody knows where they stand in which file. `set` gives an entry or an
 * item another value, or adds it where it is missing: `-` for the last key adds an item to a list. `insert` puts an item before
 * the one that stands there. `mark` writes, rewrites or
 * (without `says`) takes away the comment that marks a place where nothing is stated yet.
 */
export type Edit =
  | { readonly set: Pointer; readonly to: Plain }
  | { readonly insert: Pointer; readonly to: Plain }
  | { readonly remove: Pointer }
  | { readonly rename: Pointer; readonly to: string }
  | { readonly mark: Pointer; readonly says?: string }
