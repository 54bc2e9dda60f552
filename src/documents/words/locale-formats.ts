/** The kinds of list in words: this and that, this or that. */
export type ListType = 'conjunction' | 'disjunction'

/** What stands between the things of a list: between two alone, or after the first, the inner ones and the last but one. */
export interface ListJoints {
  readonly two: string
  readonly first: string
  readonly inner: string
  readonly last: string
}

/**
 * What Intl says of a language, asked when the package is built: to ask it takes a program that prints one notice longer
 * than to word the notice, and its answers change with the version of Node. What is absent is asked at run time.
 */
export interface LocaleFormats {
  /** How a day is written in each month, with `{day}` and `{year}` for the numbers. */
  readonly days?: readonly string[]
  /** Absent where the words between depend on what they stand between, as in Spanish. */
  readonly lists?: Readonly<Record<ListType, ListJoints>>
  /** The names of countries and territories by ISO 3166-1 alpha-2 code. */
  readonly countries?: Readonly<Record<string, string>>
  /** Whether whole numbers up to 999 are written with the digits that we write them with. */
  readonly plainDigits?: boolean
}
