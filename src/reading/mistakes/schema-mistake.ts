import type { SchemaError } from '../../language/schema-error.js'
import type { Locator } from '../../source/locate.js'
import { valueAt } from '../map-place.js'
import type { ValueMap } from '../value.js'
import { type LookAlike, lookAlike } from './look-alike.js'
import type { Context, Misfit, Told } from './misfit.js'
import { type ForeignField, foreignField, type MissingField, missingField } from './missing-field.js'
import { type UnknownField, unknownField } from './unknown-field.js'
import { type UnknownWord, unknownWord } from './unknown-word.js'
import { type WrongConstant, wrongConstant } from './wrong-constant.js'
import { type OutOfRange, outOfRange, unexpectedValue, type WrongForm, wrongForm } from './wrong-form.js'
import { type KindMistake, wrongKind } from './wrong-kind.js'
import { type WrongName, wrongName } from './wrong-name.js'

/** What the language does not allow where it is written. */
export type SchemaMistake =
  | ForeignField
  | LookAlike
  | MissingField
  | OutOfRange
  | UnknownField
  | UnknownWord
  | WrongConstant
  | WrongForm
  | KindMistake
  | WrongName

/** Tells which mistake made the schema refuse something; `whole` is the declaration it was found in. */
export function misfitOf(error: SchemaError, whole: ValueMap, locator: Locator): Misfit<SchemaMistake> {
  const at = error.instancePath
  const tell = error.propertyName === undefined ? (byKeyword.get(error.keyword) ?? unexpectedValue) : wrongName
  const told = tell({ error, at, whole, locator })
  return { at, aim: 'value', alsoSkipped: [], ...told, ...lookAlike(error, valueAt(whole, at), told) }
}

type Teller = (context: Context) => Told<SchemaMistake>

const byKeyword: ReadonlyMap<string, Teller> = new Map<string, Teller>([
  ['additionalProperties', unknownField],
  ['required', missingField],
  ['type', wrongKind],
  ['const', wrongConstant],
  ['enum', unknownWord],
  ['pattern', wrongForm],
  ['anyOf', wrongForm],
  ['minimum', outOfRange],
  ['maximum', outOfRange],
  ['false schema', foreignField],
])
