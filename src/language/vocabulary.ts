/** The words that catalogues and tables of law know: what a field takes beside those that the schema lists. */
export interface Vocabulary {
  readonly countries: () => ReadonlySet<string>
  readonly dataKinds: () => ReadonlySet<string>
  readonly purposeKinds: () => ReadonlySet<string>
  readonly vendors: () => ReadonlySet<string>
  readonly authorities: () => ReadonlySet<string>
  /** The sections of a notice. */
  readonly sections: () => ReadonlySet<string>
}
