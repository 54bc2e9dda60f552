import type { Role } from '../language/role.js'
import type { Declared } from '../source/pointer.js'

/** Something declared under an id. */
export interface Entity extends Declared {
  readonly id: string
}

/** Author text: one wording per language. */
export interface Text extends Declared {
  /** What the text is for, by the place where it stands. */
  readonly role: Role
  /** By language tag, in the order written; a plain string is in the declaration's first language. */
  readonly words: ReadonlyMap<string, Wording>
}

/** A text in one language. */
export interface Wording extends Declared {
  readonly text: string
}

/** Explicit none: stated that there is none, with or without a reason. */
export interface None extends Declared {
  readonly none: true
  readonly because?: Text
}

/** Whether a field states that there is none. */
export const isNone = (value: unknown): value is None => typeof value === 'object' && value !== null && 'none' in value

/** Whether a place where an id or words may stand holds the entry of a register. */
export const isEntry = <Of extends Entity>(value: Of | Text): value is Of => 'id' in value

/** The first wording of a text: what a message quotes. */
export const plain = (text: Text): string => text.words.values().next().value?.text ?? ''

/** What a field holds besides an explicit none; undefined when it is not stated or there is none. */
export const some = <Value extends object>(value: Value | None | undefined): Value | undefined =>
  value === undefined || isNone(value) ? undefined : value

/** The items of a list that may be none or not stated. */
export const each = <Item>(value: readonly Item[] | None | undefined): readonly Item[] =>
  value === undefined || isNone(value) ? [] : value

/** Values once each, in the order of their first. */
export const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)]
