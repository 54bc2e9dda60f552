import { idMeant, reservedIds } from '../../language/near-miss.js'
import { suggest } from '../../language/suggest.js'
import { child, type Pointer } from '../../source/pointer.js'
import { quoted } from '../../source/quoted.js'
import { enclosing, holders, mapPlace, Named, shapeAt, valueAt } from '../map-place.js'
import { type Context, choices, type SchemaWords, type Words } from './schema-mistake-words.js'

/** A key that is no field of the map it stands in: misspelt, or meant for another map. */
export function unknownField(context: Context): Words {
  const { error, at, whole } = context
  const key = String(error.params.additionalProperty)
  const place = mapPlace(whole, at)
  const fields = Object.keys(place.fields)
  const base = {
    at: child(at, key),
    aim: 'key' as const,
    message: `${quoted(key)} is not a field of ${place.title}.`,
  }
  if (key === '<<') return { ...base, fix: 'Write the fields out: merge keys belong to older YAML.' }
  const outer = enclosing(whole, at, key)
  if (outer !== undefined) {
    const title = mapPlace(whole, outer).title
    return { ...base, fix: `Indent it less: it is a field of ${title}.`, alsoSkipped: [child(outer, key)] }
  }
  const meant = suggest(key, fields) ?? meantReference(context, key)
  if (meant !== undefined) return { ...base, fix: `Did you mean ${meant}?`, ...renamed(context, meant) }
  const inner = holders(whole, at, key)
  const above = inner.find((name) => isEmptyAbove(context, name))
  if (above !== undefined) return { ...base, fix: `Indent it further: it belongs inside ${above}.` }
  if (inner.length > 0 && inner.length < 4) {
    return { ...base, fix: `Write it inside ${inner.join(' or ')}.`, alsoSkipped: inner.map((name) => child(at, name)) }
  }
  if (/\s/.test(key)) {
    return { ...base, fix: 'If it belongs to the text before the comma, put the whole text in quotation marks.' }
  }
  return { ...base, fix: `${choices(fields)} A name of your own begins with x-.` }
}

/** Whether a field is written and holds nothing: what follows it was meant to stand inside. */
const isEmptyAbove = ({ at, whole, locator }: Context, name: string): boolean =>
  valueAt(whole, child(at, name)) === undefined && locator.exists(child(at, name))

/** In `{ id: contact, only: the address }`, what is called an id is the reference. */
function meantReference({ at, whole }: Context, key: string): string | undefined {
  const isReference = 'ref' in mapPlace(whole, at).fields && valueAt(whole, child(at, 'ref')) === undefined
  return isReference && typeof valueAt(whole, child(at, key)) === 'string' ? 'ref' : undefined
}

/** The key that was meant, unless it stands there too. */
function renamed({ at, whole }: Context, key: string): Pick<SchemaWords, 'alsoSkipped' | 'meant'> {
  const isTaken = valueAt(whole, child(at, key)) !== undefined
  return isTaken ? { alsoSkipped: [] } : { alsoSkipped: [], meant: { key } }
}

/** A key that is no id, no right, no language. */
export function wrongName(context: Context): Words {
  const { error, at, whole } = context
  const key = error.propertyName ?? ''
  const base = { at: child(at, key), aim: 'key' as const }
  const shape = shapeAt(whole, at)
  if (shape?.text && !shape.map) return wrongLanguage(base, key, shape.noneBecause === true)
  const { allowedValues } = error.params
  if (Array.isArray(allowedValues)) return wrongRight(context, base, allowedValues.map(String))
  if (reservedIds.has(key)) {
    return {
      ...base,
      message: `'${key}' cannot be an id: the word has a meaning of its own.`,
      fix: 'Choose another id.',
    }
  }
  const meant = idMeant(key)
  const form = 'Write ids in small letters, digits and hyphens, beginning with a letter'
  return {
    ...base,
    message: `${quoted(key)} is not an id.`,
    fix: meant === undefined ? `${form}.` : `${form}: ${meant}.`,
    // References to the id that was meant find an entry that is there, though it cannot be used.
    ...(meant !== undefined && { alsoSkipped: [child(at, meant)] }),
  }
}

interface At {
  readonly at: Pointer
  readonly aim: 'key'
}

function wrongLanguage(base: At, key: string, offersNone: boolean): Words {
  return {
    ...base,
    message: `${quoted(key)} is not the tag of a language, but this field holds text.`,
    fix: `Write the text itself, or one text for each language, by tags such as en and de-CH${offersNone ? '; or { none: why }' : ''}.`,
  }
}

function wrongRight(context: Context, base: At, rights: readonly string[]): Words {
  const key = context.error.propertyName ?? ''
  const meant = suggest(key, rights)
  return {
    ...base,
    message: `${quoted(key)} is not one of the rights.`,
    fix: meant === undefined ? choices(rights) : `Did you mean ${meant}?`,
    ...(meant !== undefined && renamed(context, meant)),
  }
}

/** A field that its map cannot do without. The map is taken out: nothing can be said of it. */
export function missingField({ error, at, whole }: Context): Words {
  const key = String(error.params.missingProperty)
  if (at === '' && key === 'forthright') {
    return {
      at: '/forthright',
      message: 'The version of the language is not stated.',
      fix: 'Begin the file with the line forthright: 1.',
    }
  }
  const { title } = mapPlace(whole, at)
  return {
    at: child(at, key),
    aim: 'key',
    message: `${Named(at)} lacks '${key}'.`,
    fix: `Add ${key}: ${title.startsWith("'") ? 'this map' : title} needs it.`,
    alsoSkipped: [at],
  }
}
