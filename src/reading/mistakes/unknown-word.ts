import { countryMeant, dateMeant, idMeant, periodMeant, reservedIds } from '../../language/near-miss.js'
import { isSlip, suggest } from '../../language/suggest.js'
import { keysOf, type Pointer, parentOf } from '../../source/pointer.js'
import { quoted } from '../../source/quoted.js'
import { Named, named, shapeAt, valueAt } from '../map-place.js'
import { isValueMap, type Value, type ValueMap } from '../value.js'
import { type Context, choices, type Words } from './schema-mistake-words.js'
import { kindOf } from './wrong-kind.js'

/** A word that is not in the list a field chooses from. */
export function unknownWord({ error, at, whole }: Context): Words {
  const { allowedValues } = error.params
  const allowed = Array.isArray(allowedValues) ? allowedValues.map(String) : []
  const value = valueAt(whole, at)
  if (typeof value !== 'string') {
    return { message: `${Named(at)} is one word, but this is ${kindOf(value)}.`, fix: choices(allowed) }
  }
  const meant = suggest(value, allowed)
  return {
    message: `${quoted(value)} is not a word that ${named(at)} takes.`,
    fix: meant === undefined ? choices(allowed) : `Did you mean ${meant}?`,
    ...(meant !== undefined && isSlip(value, meant) && { meant: { value: meant } }),
  }
}

interface Form {
  /** What the pattern of the schema looks like. */
  readonly test: RegExp
  readonly what: string
  readonly how: string
  readonly meant?: (written: string) => string | undefined
}

const period: Form = {
  test: /hour\|day/,
  what: 'a period',
  how: 'Write a number and a unit: 6 years, 18 months, 30 days.',
  meant: periodMeant,
}

/** What the patterns of the schema ask for. */
const forms: readonly Form[] = [
  { test: /\\d\{4\}-/, what: 'a date', how: 'Write it as year-month-day: 2026-12-01.', meant: dateMeant },
  period,
  {
    test: /^\^\[A-Z\]\{2\}/,
    what: 'a country code',
    how: 'Write the two capital letters of ISO 3166-1, such as DE or GB.',
    meant: countryMeant,
  },
  { test: /A-Za-z/, what: 'a language', how: 'Write a tag such as en or de-CH.' },
  {
    test: /none\|all/,
    what: 'an id',
    how: 'Write ids in small letters, digits and hyphens, beginning with a letter.',
  },
  { test: /\[a-z\]\{2\}/, what: 'the id of an authority', how: 'Write its country and its name: gb-ic, ie-dpc.' },
  {
    test: /\\\./,
    what: 'a kind of the catalogue',
    how: 'Write its group and its name with a dot between: contact.email.',
  },
  { test: /0-9a-fA-F/, what: 'a colour', how: 'Write # and six digits in quotation marks: "#0b6b5d".' },
  {
    test: /^\^\[a-z0-9\]/,
    what: 'the id of a vendor',
    how: 'Write its id in the catalogue, or give name instead of vendor.',
  },
]

/** A text that has not the form its field asks for. */
export function wrongForm({ error, at, whole }: Context): Words {
  const pattern = String(error.params.pattern ?? '')
  const value = valueAt(whole, at)
  const form = error.keyword === 'anyOf' ? period : forms.find(({ test }) => test.test(pattern))
  if (typeof value !== 'string' || !form) {
    return { message: `${Named(at)} is not written as the language asks.`, fix: 'Look the field up in docs/format.md.' }
  }
  if (form.what === 'an id' && reservedIds.has(value)) {
    const instead =
      value === 'none' ? 'Write none instead of the list, or name an entry.' : 'Name the entries one by one.'
    return { message: `'${value}' cannot stand among ids.`, fix: instead }
  }
  const meant = form.what === 'an id' ? referenceMeant(whole, at, value) : form.meant?.(value)
  return {
    message: `${quoted(value)} is not ${form.what}.`,
    fix: meant === undefined ? form.how : `Write ${meant}.`,
    ...(meant !== undefined && { meant: { value: meant } }),
  }
}

/** The declared id that was meant: the same in small letters, that of the entry with this label, or a similar one. */
function referenceMeant(whole: ValueMap, at: Pointer, written: string): string | undefined {
  const shape = shapeAt(whole, at)
  const register = shape?.ref ?? shape?.use
  const entries = register === undefined ? undefined : whole[register]
  if (!isValueMap(entries)) return undefined
  const id = idMeant(written)
  if (id !== undefined && id in entries) return id
  const labelled = Object.keys(entries).find((key) => isNamed(entries[key], written))
  return labelled ?? (id === undefined ? undefined : suggest(id, Object.keys(entries)))
}

const isNamed = (entry: Value | undefined, name: string): boolean =>
  entry === name || (isValueMap(entry) && [entry.label, entry.name, entry.title].includes(name))

/** A number outside its bounds. */
export function outOfRange({ error, at }: Context): Words {
  const limit = String(error.params.limit)
  const least = error.keyword === 'minimum'
  return {
    message: `${Named(at)} is ${least ? 'smaller' : 'larger'} than it can be.`,
    fix: `Write a number of ${limit} or ${least ? 'more' : 'less'}.`,
  }
}

/** A field that exists, but for another type of basis, condition or promise. */
export function foreignField({ at, whole }: Context): Words {
  const owner = valueAt(whole, parentOf(at))
  const type = isValueMap(owner) && typeof owner.type === 'string' ? owner.type : 'this type'
  return {
    aim: 'key',
    message: `'${keysOf(at).at(-1) ?? ''}' does not belong to ${type}.`,
    fix: 'Delete it, or change type.',
  }
}
