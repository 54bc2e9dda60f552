import { type Quoted, quoted } from '../../findings/fact.js'
import { periodMeant } from '../../language/near-miss.js'
import type { SchemaError } from '../../language/schema-error.js'
import { besideDash, lookAlikeIn, plainly } from '../../source/look-alikes.js'
import type { Value } from '../value.js'
import type { Told } from './misfit.js'

/** A character that only looks like a plain one, by its code: in a name, a word or a period, or where an item begins. */
export type LookAlike =
  | { readonly mistake: 'look-alike-in-word'; readonly written: Quoted; readonly character: string }
  | { readonly mistake: 'look-alike-dash'; readonly character: string }

/**
 * What refuses a text because of such a character is told by the character. The plain text is taken for meant where it is
 * what the field would have been told to hold, or a period.
 */
export function lookAlike(
  error: SchemaError,
  value: Value | undefined,
  told: Told<{ readonly mistake: string }>,
): Partial<Told<LookAlike>> {
  const field = error.params.additionalProperty ?? error.propertyName
  const written = typeof field === 'string' ? field : value
  if (typeof written !== 'string') return {}
  const character = lookAlikeIn(written)
  const plain = plainly(written)
  if (character === undefined || plain === '') return {}
  const isForList = told.mistake.mistake === 'wrong-kind' || told.mistake.mistake === 'text-for-none'
  if (isForList && besideDash(written) !== -1) return { mistake: { mistake: 'look-alike-dash', character } }
  const mistake = { mistake: 'look-alike-in-word', written: quoted(written), character } as const
  const isField = error.keyword === 'additionalProperties'
  // Where the plain text would be the next mistake, it is not told to be written.
  if (isField ? told.meant?.key !== plain : !isWordOrPeriod(error, plain)) return {}
  return told.meant === undefined && field === undefined ? { mistake, meant: { value: plain } } : { mistake }
}

/** Whether the plain text fits, as far as one rule of the schema tells. */
function isWordOrPeriod({ keyword, params }: SchemaError, plain: string): boolean {
  if (keyword === 'enum') return Array.isArray(params.allowedValues) && params.allowedValues.includes(plain)
  if (keyword === 'pattern') return new RegExp(String(params.pattern), 'u').test(plain)
  if (keyword === 'const') return params.allowedValue === plain
  // Only a period is asked for in several forms.
  return keyword === 'anyOf' && periodMeant(plain) === plain
}
