/**
 * Something of a declaration by the name that its author gave it: a language quotes it, joins it to others, declines it. Its
 * id is no name: nobody says it aloud.
 */
export interface Named {
  readonly of:
    | 'controller'
    | 'cookie'
    | 'datum'
    | 'document'
    | 'notice'
    | 'people'
    | 'place'
    | 'purpose'
    | 'recipient'
    | 'source'
  readonly id: string
  /** The author's name for it in the first language that it has one in; without it a language makes words of the id. */
  readonly name?: string
}

/** Words that stand in the declaration, or a name that a register such as the catalogue of vendors gives. */
export interface Quoted {
  readonly quote: string
}

/**
 * What a finding holds: facts, never a sentence and no fragment of one. A bare string is a word of the language, an id, a
 * code, a day, a provision: it has no space in it. What anybody wrote is `Quoted`, what they named is `Named`.
 *
 * The day of the check stands under `asOf` and nowhere else: it belongs to the words, and what was found is the same a day
 * later.
 */
export type Fact =
  | string
  | number
  | boolean
  | undefined
  | Named
  | Quoted
  | readonly Fact[]
  | { readonly [key: string]: Fact }

/** Words as they stand in the declaration. */
export const quoted = (quote: string): Quoted => ({ quote })
