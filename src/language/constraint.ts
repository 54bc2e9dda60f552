/** What a value must be like, in the part of JSON Schema that the language is described in. */
export interface Constraint {
  /** The name of a shared constraint. */
  readonly $ref?: string
  readonly type?: Kind | readonly Kind[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Condition
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Condition>>
  readonly additionalProperties?: Condition
  readonly propertyNames?: Condition
  readonly allOf?: readonly Condition[]
  readonly anyOf?: readonly Condition[]
  readonly if?: Condition
  readonly then?: Condition
  readonly else?: Condition
}

/** True holds of every value, false of none. */
export type Condition = boolean | Constraint

export type Kind = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
