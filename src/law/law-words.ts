/** Acts and guidance that are cited, by the prefix of a citation. */
export type Act =
  | 'gdpr'
  | 'uk-gdpr'
  | 'dpa2018'
  | 'pecr'
  | 'eprivacy'
  | 'fadp'
  | 'dpo'
  | 'uca'
  | 'tca'
  | 'wp260'
  | 'ico'

/** What a part of a provision is. */
export type PartKind =
  | 'schedule'
  | 'schedule-paragraph'
  | 'annex'
  | 'only-annex'
  | 'recital'
  | 'paragraph'
  | 'number'
  | 'point'
  | 'point-of-point'
  | 'second-subparagraph'
  | 'third-subparagraph'

/** Words with names in braces for what is filled in; two of them where they change before a smaller part. */
export type Form = string | { readonly last: string; readonly before: string }

/** How a language writes provisions. */
export interface CitationStyle {
  /** An act with its provisions: `{act} {provisions}` or the other way round. */
  readonly whole: string
  readonly 'between-provisions': string
  readonly 'between-acts': string
  /** The GDPR and the UK GDPR, where both say the same in the same place. */
  readonly 'both-gdprs': string
  readonly acts: Readonly<Record<Act, { readonly name: string; readonly unit: Form }>>
  /** Each with what stands before it. */
  readonly parts: Readonly<Record<PartKind, Form>>
  /** The letters of points, where they are others than those of the law. */
  readonly letters: Readonly<Record<string, string>>
}

/** How a language writes decisions on adequacy. */
export interface InstrumentStyle {
  readonly decision: string
  readonly 'implementing-decision': string
  readonly renewed: string
  readonly 'swiss-list': string
  readonly unions: Readonly<Record<'EC' | 'EU', string>>
}

/** An authority as a language calls it. */
export interface AuthorityName {
  readonly name: string
  readonly short?: string
}

/** How a language writes what stands in the law. */
export interface LawWords {
  readonly citation: CitationStyle
  readonly instruments: InstrumentStyle
  /** By id; others have their official names. */
  readonly authorities: Readonly<Record<string, AuthorityName>>
}

/** Words with what belongs at each name in braces. */
export const filled = (form: string, values: Readonly<Record<string, string>>): string =>
  form.replace(/\{([a-z]+)\}/g, (hole, name: string) => values[name] ?? hole)
