import type { SchemaError } from '../../language/schema-error.js'
import type { Locator } from '../../source/locate.js'
import { Named } from '../map-place.js'
import type { ValueMap } from '../value.js'
import type { Context, SchemaWords, Words } from './schema-mistake-words.js'
import { missingField, unknownField, wrongName } from './unknown-field.js'
import { foreignField, outOfRange, unknownWord, wrongForm } from './unknown-word.js'
import { wrongConstant, wrongKind } from './wrong-kind.js'

/** Words a schema error; `whole` is the declaration it was found in. */
export function wordSchemaError(error: SchemaError, whole: ValueMap, locator: Locator): SchemaWords {
  const at = error.instancePath
  const word = error.propertyName === undefined ? (words.get(error.keyword) ?? unexpected) : wrongName
  return { at, aim: 'value', alsoSkipped: [], ...word({ error, at, whole, locator }) }
}

const words: ReadonlyMap<string, (context: Context) => Words> = new Map([
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

const unexpected = ({ at }: Context): Words => ({
  message: `${Named(at)} is not written as the language asks.`,
  fix: 'Look the field up in docs/format.md.',
})
