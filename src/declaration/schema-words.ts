import { shapes } from './shapes.gen.js'
import type { Shape } from './shape.js'
import { suggest } from './suggest.js'
import type { Aim, Locator } from '../source/locate.js'
import { child, keysOf, type Pointer } from '../source/pointer.js'
import { isValueMap, type Value, type ValueMap } from './value.js'

/** An error of the schema validator. */
export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** Set when the error lies inside the name of a key. */
  readonly propertyName?: string
}

/** A schema error in the author's words, at the author's mistake. */
export interface SchemaWords {
  readonly rule: string
  readonly at: Pointer
  readonly aim: Aim
  readonly message: string
  readonly fix: string
  /** Other places that are not reported for the same reason, such as the field that was meant. */
  readonly alsoSkipped: readonly Pointer[]
}

/** Words a schema error; `whole` is the declaration it was found in. */
export function wordSchemaError(error: SchemaError, whole: ValueMap, locator: Locator): SchemaWords {
  const at = error.instancePath
  const word = words[error.keyword] ?? unexpected
  return { rule: 'schema', at, aim: 'value', alsoSkipped: [], ...word({ error, at, whole, locator }) }
}

interface Context {
  readonly error: SchemaError
  readonly at: Pointer
  readonly whole: ValueMap
  readonly locator: Locator
}

type Words = Partial<SchemaWords> & Pick<SchemaWords, 'message' | 'fix'>

const words: Readonly<Record<string, (context: Context) => Words>> = {
  additionalProperties: unknownField,
  propertyNames: wrongName,
  required: missingField,
  type: wrongKind,
  enum: unknownWord,
  const: wrongConstant,
  pattern: wrongForm,
  anyOf: wrongForm,
  minimum: outOfRange,
  maximum: outOfRange,
  'false schema': foreignField,
}

const unexpected = ({ at }: Context): Words => ({
  message: `${named(at)} is not written as the language asks.`,
  fix: 'Look the field up in docs/format.md.',
})

function unknownField({ error, at, whole }: Context): Words {
  const key = String(error.params.additionalProperty)
  const place = placeOf(whole, at)
  const meant = suggest(key, place.fields)
  const base = { at: child(at, key), aim: 'key' as const, message: `'${key}' is not a field of ${place.title}.` }
  if (key === '<<') return { ...base, fix: 'Merge keys belong to older YAML: write the fields out.' }
  if (meant !== undefined) return { ...base, fix: `Did you mean ${meant}?`, alsoSkipped: [child(at, meant)] }
  if (/\s/.test(key)) {
    return { ...base, fix: 'If it belongs to the text before the comma, put the whole text in quotation marks.' }
  }
  return { ...base, fix: `Choose one of these, or begin the name with x-: ${place.fields.join(', ')}.` }
}

function wrongName({ error, at, whole }: Context): Words {
  const key = String(error.params.propertyName)
  const place = placeOf(whole, at)
  const base = { at: child(at, key), aim: 'key' as const }
  if (place.fields.length > 0 && at.endsWith('/rights/list')) {
    return { ...base, message: `'${key}' is not one of the rights.`, fix: `Choose one of these: ${place.fields.join(', ')}.` }
  }
  if (reserved.has(key)) {
    return { ...base, message: `'${key}' cannot be an id: the word has a meaning of its own.`, fix: 'Choose another id.' }
  }
  return {
    ...base,
    message: `'${key}' is not an id.`,
    fix: `Write ids in small letters, digits and hyphens, beginning with a letter: ${kebab(key)}.`,
  }
}

const reserved: ReadonlySet<string> = new Set(['none', 'all', 'unknown', 'true', 'false', 'null'])

/** An id that resembles what was written. */
function kebab(written: string): string {
  const id = written
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  return id === '' || reserved.has(id) ? 'my-entry' : id
}

function missingField({ error, at, whole }: Context): Words {
  const key = String(error.params.missingProperty)
  if (at === '' && key === 'forthright') {
    return {
      at: '/forthright',
      message: 'The line that says which version of the language this is, is missing.',
      fix: 'Begin the file with forthright: 1.',
    }
  }
  return {
    aim: 'key',
    message: `${named(at)} lacks ${key}, without which it is no ${placeOf(whole, at).noun}.`,
    fix: `Add ${key}, or write the short form.`,
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map of fields',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
}

function wrongKind({ error, at, whole, locator }: Context): Words {
  const expected = [error.params.type].flat().map(String)
  const value = valueAt(whole, at)
  const wanted = list(expected.map((kind) => kinds[kind] ?? kind))
  if ((typeof value === 'number' || typeof value === 'boolean') && expected.includes('string')) {
    const written = locator.written(at)
    return {
      message: `${written} is read as a ${typeof value === 'number' ? 'number' : 'yes-or-no value'} here, and ${named(at)} is text.`,
      fix: `Put it in quotation marks: "${written}".`,
    }
  }
  if (typeof value === 'string' && expected.includes('array')) {
    return {
      message: `${named(at)} is ${wanted}, and this is a single word or text.`,
      fix: /^[\w-]+$/.test(value) ? `Put it in square brackets: [${value}].` : `Write ${wanted}.`,
    }
  }
  if (typeof value === 'string' && expected.includes('boolean')) {
    return { message: `${named(at)} is ${wanted}, and '${value}' is text.`, fix: 'Write true or false, without quotation marks.' }
  }
  return { message: `${named(at)} is ${wanted}, and this is ${kindOf(value)}.`, fix: `Write ${wanted}.` }
}

const kindOf = (value: Value | undefined): string =>
  Array.isArray(value) ? 'a list' : isValueMap(value) ? 'a map of fields' : typeof value === 'string' ? 'text' : `a ${typeof value}`

function unknownWord({ error, at, whole, locator }: Context): Words {
  const allowed = strings(error.params.allowedValues)
  const value = valueAt(whole, at)
  if (typeof value !== 'string') {
    return { message: `${named(at)} is one word of a list, and this is ${kindOf(value)}.`, fix: `Choose one of these: ${allowed.join(', ')}.` }
  }
  const meant = suggest(value, allowed)
  return {
    message: `'${locator.written(at) === value ? value : locator.written(at)}' is not a word that ${named(at)} knows.`.replace("''", "'"),
    fix: meant === undefined ? `Choose one of these: ${allowed.join(', ')}.` : `Did you mean ${meant}?`,
  }
}

function wrongConstant({ error, at, whole }: Context): Words {
  if (at === '/forthright') {
    return {
      message: `This declaration is written in version ${String(valueAt(whole, at))} of the language, and this program reads version 1.`,
      fix: 'Install a newer forthright, or write forthright: 1.',
    }
  }
  return { message: `${named(at)} can only be ${String(error.params.allowedValue)} here.`, fix: 'Look the field up in docs/format.md.' }
}

/** What the patterns of the schema ask for. */
const forms: readonly { readonly test: RegExp; readonly what: string; readonly example: string }[] = [
  { test: /\\d\{4\}-/, what: 'a date', example: 'Write it as year-month-day: 2026-12-01.' },
  { test: /hour\|day/, what: 'a period', example: 'Write a number and a unit: 6 years, 18 months, 30 days.' },
  { test: /^\^\[A-Z\]\{2\}/, what: 'a country code', example: 'Use two capital letters, such as DE or GB.' },
  { test: /A-Za-z/, what: 'a language', example: 'Use a tag such as en or de-CH.' },
  { test: /none\|all/, what: 'an id', example: 'Write ids in small letters, digits and hyphens, beginning with a letter.' },
  { test: /\\\./, what: 'a word of the catalogue', example: 'Write its group and its name with a dot between: contact.email.' },
]

function wrongForm({ error, at, whole }: Context): Words {
  const pattern = String(error.params.pattern ?? '')
  const value = valueAt(whole, at)
  const form = forms.find(({ test }) => test.test(pattern)) ?? (error.keyword === 'anyOf' ? forms[1] : undefined)
  const written = typeof value === 'string' ? `'${value}'` : 'This'
  if (value === 'none' || value === 'all') {
    return { message: `'${value}' cannot be one of several ids.`, fix: `Write none instead of the list, or name an entry.` }
  }
  return {
    message: form ? `${written} is not ${form.what}.` : `${written} is not written as ${named(at)} asks.`,
    fix: form?.example ?? 'Look the field up in docs/format.md.',
  }
}

function outOfRange({ error, at }: Context): Words {
  const limit = String(error.params.limit)
  const least = error.keyword === 'minimum'
  return { message: `${named(at)} is ${least ? 'smaller' : 'larger'} than it can be.`, fix: `Write a number of ${limit} or ${least ? 'more' : 'less'}.` }
}

/** A field that exists, but for another type of basis or condition. */
function foreignField({ at, whole }: Context): Words {
  const keys = keysOf(at)
  const owner = valueAt(whole, at.slice(0, at.lastIndexOf('/')))
  const type = isValueMap(owner) && typeof owner.type === 'string' ? owner.type : 'this type'
  return {
    aim: 'key',
    message: `'${keys.at(-1) ?? ''}' does not belong to ${type}.`,
    fix: 'Delete it, or change type.',
  }
}

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`

/** A place as the author knows it: the field's name, or the item of a list. */
function named(at: Pointer): string {
  const keys = keysOf(at)
  const last = keys.at(-1)
  if (last === undefined) return 'The declaration'
  if (!/^\d+$/.test(last)) return `'${last}'`
  const field = keys.at(-2) ?? ''
  return `item ${Number(last) + 1} of '${field}'`
}

function valueAt(whole: ValueMap, at: Pointer): Value | undefined {
  let value: Value | undefined = whole
  for (const key of keysOf(at)) {
    if (Array.isArray(value)) value = value[Number(key)]
    else value = isValueMap(value) ? value[key] : undefined
  }
  return value
}

/** The map a pointer leads to: what it is called and which fields it has. */
interface MapPlace {
  readonly title: string
  readonly noun: string
  readonly fields: readonly string[]
}

function placeOf(whole: ValueMap, at: Pointer): MapPlace {
  let shape: Shape | undefined = { object: 'Root' }
  let value: Value | undefined = whole
  for (const key of keysOf(at)) {
    shape = shape && inside(shape, key, Array.isArray(value))
    value = Array.isArray(value) ? value[Number(key)] : isValueMap(value) ? value[key] : undefined
  }
  const name = shape?.list && shape.one ? (shape.list.object ?? shape.object) : (shape?.object ?? (shape?.use && 'UseFields'))
  const fields = Object.keys((name !== undefined && shapes[name]) || {})
  const noun = nouns[name ?? ''] ?? 'entry'
  return { noun, title: name === 'Root' ? 'a declaration' : article(noun), fields: shape?.use ? ['ref', ...fields] : fields }
}

function inside(shape: Shape, key: string, isList: boolean): Shape | undefined {
  if (isList) return shape.list
  if (shape.map) return shape.map
  const name = shape.object ?? (shape.one ? shape.list?.object : undefined)
  return name === undefined ? undefined : shapes[name]?.[key]
}

const article = (noun: string): string => (noun === 'entry' ? 'this map' : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`)

/** What the maps of the language are called in a sentence. */
const nouns: Readonly<Record<string, string>> = {
  Purpose: 'purpose',
  Notice: 'notice',
  Controller: 'controller',
  DataSubjectGroup: 'group of people',
  Datum: 'datum',
  Source: 'source',
  Recipient: 'recipient',
  RetentionRule: 'retention rule',
  Basis: 'basis',
  SpecialCondition: 'condition',
  CriminalCondition: 'condition',
  Contact: 'contact',
  Transfer: 'transfer',
  Mechanism: 'mechanism',
  Provision: 'provision',
  Marketing: 'marketing rule',
  Cookie: 'cookie',
  Right: 'right',
  Rights: "'rights'",
  Complaints: "'complaints'",
  Pledge: 'promise',
  Document: 'document',
  UseFields: 'reference',
  LabelledUrl: 'link',
  Damaged: 'damaged value',
}
