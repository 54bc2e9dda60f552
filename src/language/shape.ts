import type { Role } from './role.js'

/** The registers that ids refer to. */
export const registers = [
  'notices',
  'controllers',
  'dataSubjects',
  'data',
  'sources',
  'recipients',
  'customers',
  'products',
  'retention',
  'purposes',
  'documents',
] as const

export type Register = (typeof registers)[number]

/** What a scalar is looked up in or tested for once its kind is right. */
export const tests = [
  'date',
  'uri',
  'markdown',
  'countries',
  'dataKinds',
  'purposeKinds',
  'vendors',
  'authorities',
  'sections',
] as const

export type Test = (typeof tests)[number]

/** What a field of the language may hold: each part that is there is one way to write it. */
export interface Shape {
  /** `none` or `{ none: why }`. */
  readonly none?: true
  /** Only `{ none: why }`: the word alone would be text. */
  readonly noneBecause?: true
  readonly damaged?: true
  /** A string, number or boolean, taken as it is. */
  readonly scalar?: true
  readonly test?: Test
  /** A string or one string per language, and what it is for. */
  readonly text?: Role
  /** The id of an entry of this register; beside `text`, words that are no id of it are text. */
  readonly ref?: Register
  /** An id, or `{ ref: id, … }`. */
  readonly use?: Register
  /** The name of a map with fields of its own. */
  readonly object?: string
  /** The field of `object` that a plain string stands for. */
  readonly short?: string
  readonly list?: Shape
  /** A single one may be written without a list. */
  readonly one?: true
  /** A map from ids to values of one shape. */
  readonly map?: Shape
}

/** The fields of every map with fields, by its name. */
export type Shapes = Readonly<Record<string, Readonly<Record<string, Shape>>>>
