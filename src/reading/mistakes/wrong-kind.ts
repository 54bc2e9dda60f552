import { periodMeant } from '../../language/near-miss.js'
import type { Shape } from '../../language/shape.js'
import { shapes } from '../../language/shapes.gen.js'
import { quoted } from '../../source/quoted.js'
import { isList, Named, named, shapeAt, valueAt } from '../map-place.js'
import { isValueMap, type Value } from '../value.js'
import type { Context, Words } from './schema-mistake-words.js'

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map of fields',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
}

/** A value of the wrong kind: text for a list, a list for a map, a number for text. */
export function wrongKind(context: Context): Words {
  const { error, at, whole, locator } = context
  const expected = [error.params.type].flat().map(String)
  const value = valueAt(whole, at)
  const shape = shapeAt(whole, at)
  // Where no text may stand, the only text that may is the word none.
  const string = shape?.none && !shape.text && !shape.scalar ? 'none' : 'text'
  const wanted = either(expected.map((kind) => (kind === 'string' ? string : (kinds[kind] ?? kind))))
  if ((typeof value === 'number' || typeof value === 'boolean') && expected.includes('string')) {
    return unquoted(context, locator.written(at), value)
  }
  const message = `${Named(at)} is ${wanted}, but this is ${kindOf(value)}.`
  if (typeof value === 'string') {
    return { message, fix: fixText(context, value, expected), ...meantText(value, expected) }
  }
  if (isValueMap(value) && expected.includes('array')) {
    return { message, fix: 'Put a dash before each entry, or square brackets around them.' }
  }
  if (isList(value)) return { message, fix: fixList(context, value, wanted) }
  return { message, fix: `Write ${wanted}.` }
}

function unquoted({ at, whole }: Context, written: string, value: number | boolean): Words {
  if (shapeAt(whole, at)?.test === 'date') {
    return { message: `${quoted(written)} is not a date.`, fix: 'Write it as year-month-day: 2026-12-01.' }
  }
  const read = typeof value === 'number' ? 'a number' : 'yes or no'
  return {
    message: `${quoted(written)} is read as ${read}, but ${named(at)} is text.`,
    fix: `Put it in quotation marks: "${written}".`,
    meant: { value: written },
  }
}

function fixText({ at, whole }: Context, value: string, expected: readonly string[]): string {
  if (expected.includes('array')) return fixSingle(value)
  if (expected.includes('boolean')) {
    const meant = answers.get(value.toLowerCase())
    return meant === undefined ? 'Write true or false.' : `Write ${meant}.`
  }
  if (expected.includes('integer')) return 'Write digits, without quotation marks.'
  const shape = shapeAt(whole, at)
  if (shape?.map) return 'Write the entries below it, each under an id of its own.'
  return fixFields(shape, value)
}

const answers: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
])

function meantText(value: string, expected: readonly string[]): Pick<Words, 'meant'> {
  const answer = expected.includes('boolean') ? answers.get(value.toLowerCase()) : undefined
  if (answer !== undefined) return { meant: { value: answer } }
  return expected.includes('array') ? meantList(value) : {}
}

const isBareList = (value: string): boolean => /^\w[\w.-]*(?:, *\w[\w.-]*)*$/.test(value)

const meantList = (value: string): Pick<Words, 'meant'> =>
  isBareList(value) ? { meant: { value: value.split(/, */) } } : {}

/** What to do with text where a list stands. */
function fixSingle(value: string): string {
  if (/^-\S/.test(value)) return 'Put a space after each dash.'
  if (isBareList(value)) return `Put it in square brackets: [${value}].`
  return 'Begin each item on a line of its own, with a dash and a space.'
}

function fixList({ at, whole }: Context, value: readonly Value[], wanted: string): string {
  const [only] = value
  if (value.length === 1 && typeof only === 'string') return `Write it without brackets and dash: ${only.slice(0, 60)}.`
  if (shapeAt(whole, at)?.map) return 'Begin each entry with an id and a colon instead of a dash.'
  return `Write ${wanted}.`
}

/** A word where only one would be right. */
export function wrongConstant({ error, at, whole }: Context): Words {
  const value = valueAt(whole, at)
  if (at === '/forthright') return wrongVersion(value)
  const allowed = String(error.params.allowedValue)
  if (allowed !== 'none') return { message: `${Named(at)} can only be ${allowed} here.`, fix: `Write ${allowed}.` }
  if (typeof value === 'string' && value.toLowerCase() === 'none') {
    const message = `${quoted(value)} is not the word none.`
    return { message, fix: 'Write none in small letters.', meant: { value: 'none' } }
  }
  const shape = shapeAt(whole, at) ?? {}
  const written = typeof value === 'string' ? value : ''
  return {
    message: `${Named(at)} is ${frame(shape)} or none, but this is text.`,
    fix: fixConstant(shape, written),
    ...(frame(shape) === 'a list' && meantList(written)),
  }
}

function frame(shape: Shape): string {
  if (!shape.list) return 'a map of fields'
  return shape.one && shape.list.object !== undefined ? 'a map of fields, a list' : 'a list'
}

function fixConstant(shape: Shape, value: string): string {
  const object = shape.list?.object
  if (object === 'RetentionRule' && periodMeant(value) !== undefined) return `Write { keep: ${periodMeant(value)} }.`
  if (shape.list && (object === undefined || isBareList(value))) return fixSingle(value)
  return `${fixFields(shape, value)} Where there is none, write { none: why }.`
}

/** What to do with text where a map stands. */
function fixFields(shape: Shape | undefined, value: string): string {
  const fields = Object.keys(shapes[shape?.object ?? shape?.list?.object ?? ''] ?? {})
  if (fields.includes('type') && isBareList(value)) return `Write { type: ${value} } instead of the word alone.`
  return `Write its fields below it: ${fields.length > 16 ? 'docs/format.md lists them' : fields.join(', ')}.`
}

function wrongVersion(value: Value | undefined): Words {
  if (typeof value === 'number' && Number.isInteger(value) && value > 1) {
    return {
      message: `This declaration is written in version ${value} of the language; this program reads version 1.`,
      fix: `Install a version of forthright that reads version ${value}.`,
    }
  }
  return {
    message: "'forthright' is followed by the version of the language, the number 1.",
    fix: 'Write forthright: 1.',
  }
}

/** The kind of a value, in words. */
export function kindOf(value: Value | undefined): string {
  if (isList(value)) return 'a list'
  if (isValueMap(value)) return 'a map of fields'
  if (typeof value === 'string') return 'text'
  return typeof value === 'number' ? 'a number' : 'true or false'
}

const either = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`
