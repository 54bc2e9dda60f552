import { type Quoted, quoted } from '../../findings/fact.js'
import { periodMeant } from '../../language/near-miss.js'
import type { SchemaError } from '../../language/schema-error.js'
import { lookAlikeIn, plainly } from '../../source/look-alikes.js'
import type { Value } from '../value.js'
import type { Told } from './misfit.js'

/** A name, a word or a period with a character in it that only looks like a plain one. */
export interface LookAlike {
  readonly mistake: 'look-alike-in-word'
  readonly written: Quoted
  /** The character by its code. */
  readonly character: string
}

/**
 * What refuses a text because of such a character is told by the character. The plain text is taken for meant where it is
 * what the field would have been told to hold, or a period.
 */
export function lookAlike(error: SchemaError, value: Value | undefined, told: Told<unknown>): Partial<Told<LookAlike>> {
  const field = error.params.additionalProperty ?? error.propertyName
  const written = typeof field === 'string' ? field : value
  if (typeof written !== 'string') return {}
  const character = lookAlikeIn(written)
  const plain = plainly(written)
  if (character === undefined || plain === '') return {}
  const mistake = { mistake: 'look-alike-in-word', written: quoted(written), character } as const
  return isWordOrPeriod(error, plain) && told.meant === undefined && field === undefined
    ? { mistake, meant: { value: plain } }
    : { mistake }
}

/** Whether the plain text fits, as far as one rule of the schema tells. */
function isWordOrPeriod({ keyword, params }: SchemaError, plain: string): boolean {
  if (keyword === 'enum') return Array.isArray(params.allowedValues) && params.allowedValues.includes(plain)
  if (keyword === 'pattern') return new RegExp(String(params.pattern), 'u').test(plain)
  if (keyword === 'const') return params.allowedValue === plain
  // Only a period is asked for in several forms.
  return keyword === 'anyOf' && periodMeant(plain) === plain
}
