/** A value as a declaration writes it. */
export type Written = string | number | boolean | readonly Written[] | { readonly [key: string]: Written }

/** Why something is usual, so that whoever confirms it can judge: nothing is proposed without. */
export interface Reason {
  readonly because: string
  /** What would make it wrong, as a sentence that people can hold against what they do. */
  readonly wrongIf?: string
  /** The countries for which it was judged; absent where it leans on no law and judges nothing. */
  readonly countries?: readonly ('GB' | 'IE')[]
  /** The ISO day on which it was written down or last looked at. */
  readonly on: string
  /** A provision, a law with its section, or `experience` where it is only what such organisations usually do. */
  readonly source: string
}

/** What is usual for a field, and why. */
export interface Usual extends Reason {
  readonly value: Written
}

/** A person who mostly knows the answer. */
export type Knower = 'secretary' | 'treasurer' | 'webmaster' | 'manager' | 'developer' | 'head' | 'clerk' | 'bookkeeper'

/** The end from which a time runs, shared by purposes: `after you leave`. */
export interface Clock {
  /** What ends, as a notice says it: `you leave the society`. */
  readonly after: string
  /** The laws whose periods may be offered for it, by id of `usual-laws`; those of other countries are passed over. */
  readonly periods: readonly string[]
  readonly knownBy: Knower
}

/** Something that such an organisation usually does with data. */
export interface UsualPurpose {
  readonly id: string
  /** Its line in the list of what people do, in their own words: `keep a list of members and collect fees`. */
  readonly does: string
  /** Words that it is also found by. */
  readonly aliases?: readonly string[]
  /** Its heading in a notice: `Run your membership`. */
  readonly title: string
  /** The heading inside a sentence, beginning with `to`. */
  readonly phrase: string
  readonly kinds: readonly string[]
  /** What is proposed for the fields of the purpose, but for how long data are kept. */
  readonly usual: Readonly<Partial<Record<PurposeField, Usual | readonly Usual[]>>>
  /** The clock of its data; absent where the end follows from the basis. */
  readonly clock?: string
  /** The end that follows from the basis, in words and without a number: `{ until: you withdraw your consent }`. */
  readonly until?: Usual
  readonly knownBy: Knower
}

/** The fields of a purpose for which something can be usual. */
export type PurposeField =
  | 'description'
  | 'dataSubjects'
  | 'data'
  | 'sources'
  | 'basis'
  | 'specialCategoryCondition'
  | 'criminalOffenceCondition'
  | 'recipients'
  | 'provision'
  | 'marketing'

/**
 * What can be confirmed already and stands against something usual: it is a public authority, or acts for a public task; it watches
 * people, uses sensitive data, or treats people.
 */
export type Against = 'authority' | 'public-task' | 'watching' | 'sensitive' | 'treating'

/** What is usual for one sort of organisation: nothing of it is a fact of anybody. */
export interface Starter {
  readonly id: string
  /** Entries of the registers that its purposes name. */
  readonly dataSubjects: Readonly<Record<string, Written>>
  readonly data: Readonly<Record<string, Written>>
  readonly sources: Readonly<Record<string, Written>>
  readonly recipients: Readonly<Record<string, Written>>
  /** The purposes that such organisations most often have come first: some six of them are usual for all. */
  readonly purposes: readonly UsualPurpose[]
  /** The groups of people among whom there can be children: it is asked whether there are. */
  readonly childrenAmong?: readonly string[]
  readonly clocks: Readonly<Record<string, Clock>>
  /** Whether such organisations often handle data on the orders of their customers: it is asked whether they do. */
  readonly worksForOthers?: true
  /** Vendors of the catalogue that are offered first. */
  readonly vendors: readonly string[]
  /** What usually holds beside the purposes, by pointer inside the organisation or the declaration: the first that fits. */
  readonly standing: readonly (Usual & { readonly at: string; readonly unless?: readonly Against[] })[]
  /** What such organisations really do to protect data, as grey examples. */
  readonly protects: readonly string[]
}
