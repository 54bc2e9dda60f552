/** An error of the schema validator. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** Set when the error lies inside the name of a key. */
  readonly propertyName?: string
}
