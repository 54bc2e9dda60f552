import { readFileSync } from 'node:fs'
import { duplicateKeys } from './duplicate-keys.js'

/** The part of JSON Schema that `schemas/declaration.schema.json` is written in, with our annotations. */
export interface Schema {
  readonly $ref?: string
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean'
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly patternProperties?: Readonly<Record<string, boolean>>
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Condition[]
  readonly enum?: readonly string[]
  readonly const?: string | number | boolean
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly format?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  /** What each word of a field means, or each id of a map whose ids are given. */
  readonly 'x-words'?: Readonly<Record<string, string>>
  /** Provisions the field serves. */
  readonly 'x-serves'?: string
  /** What an explicit none means. */
  readonly 'x-none'?: string
  /** What absence means, where it is not plainly "not stated". */
  readonly 'x-absent'?: string
  readonly 'x-default'?: string
  readonly 'x-why'?: string
  /** The register an id belongs to. */
  readonly 'x-ref'?: string
  /** The field that a plain string is short for. */
  readonly 'x-short'?: string
  /** What a text is for: one of `src/language/role.ts`. */
  readonly 'x-role'?: string
  /** The catalogue an id is picked from. */
  readonly 'x-catalogue'?: string
}

/** Fields that only some types have: the others are false. */
export interface Condition {
  readonly if?: { readonly properties?: Readonly<Record<string, Schema>> }
  readonly else?: { readonly properties?: Readonly<Record<string, boolean>> }
}

const path = 'schemas/declaration.schema.json'
const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const [twice] = duplicateKeys(text)
if (twice) throw new RangeError(`${path}:${twice.line} has the key '${twice.key}' for the second time`)

/** The published schema. */
export const declarationSchema: Schema = JSON.parse(text)

/** The name of a definition that a schema refers to. */
export const refName = (schema: Schema): string | undefined => schema.$ref?.replace('#/$defs/', '')

/** A definition by name. */
export function definition(name: string): Schema {
  const found = declarationSchema.$defs?.[name]
  if (!found) throw new RangeError(`the schema has no definition '${name}'`)
  return found
}

/** The alternatives of a schema, with references to unions followed; itself when it is no union. */
export function alternatives(schema: Schema): readonly Schema[] {
  if (schema.anyOf) return schema.anyOf.flatMap(alternatives)
  const name = refName(schema)
  const target = name === undefined ? undefined : definition(name)
  return target?.anyOf ? target.anyOf.flatMap(alternatives) : [schema]
}

/** A schema with its reference followed once; its own annotations win. */
export function followed(schema: Schema): Schema {
  const name = refName(schema)
  if (name === undefined) return schema
  const { $ref: _, ...own } = schema
  return { ...followed(definition(name)), ...own }
}
