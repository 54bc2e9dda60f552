import type { SchemaError } from './schema-error.js'

/** The published schema as code: whether a value fits, with the errors of the last call. */
declare const check: {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}
export default check
