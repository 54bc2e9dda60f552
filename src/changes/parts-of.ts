import { parseDuration, writtenDuration } from '../facts/duration.js'
import type { Role } from '../language/role.js'
import type { Register, Shape } from '../language/shape.js'
import { shapes } from '../language/shapes.gen.js'
import type { Model } from '../model/types.js'
import { isNone, type Text } from '../model/value.js'
import { child, type Pointer } from '../source/pointer.js'
import type { MapPart, Part, TextPart } from './part.js'

/** Fields that say how a declaration is laid out in files, and nothing of what it declares. */
const layout: ReadonlySet<string> = new Set(['include'])

/** Lists whose order says something: what comes first in time, and the language that a plain text is in. */
const orderedFields: ReadonlySet<string> = new Set(['stages', 'languages'])

/** A model as parts, driven by the shapes of the language: a field that is new there is compared without a word here. */
export function partsOf(model: Model): MapPart {
  const values: Readonly<Record<string, unknown>> = { ...model, recipients: model.noRecipients ?? model.recipients }
  return { is: 'map', at: '', uses: undefined, fields: fieldsOf('Root', values, '') }
}

function fieldsOf(object: string, values: Readonly<Record<string, unknown>>, at: Pointer): ReadonlyMap<string, Part> {
  const fields = new Map<string, Part>()
  for (const [key, shape] of Object.entries(shapes[object] ?? {})) {
    const value = values[key]
    if (value === undefined || (object === 'Root' && layout.has(key))) continue
    const part = read(shape, value, child(at, key), key)
    if (part !== undefined) fields.set(key, part)
  }
  return fields
}

/** What is not there and what holds nothing are the same. */
function read(shape: Shape, value: unknown, at: Pointer, key: string): Part | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { is: 'value', at, value: typeof value === 'string' ? meant(even(value, 'name'), shape) : value }
  }
  if (Array.isArray(value)) return list(shape.list ?? {}, value, at, key)
  if (value instanceof Map) return entries(shape.map ?? {}, value, at)
  return typeof value === 'object' && value !== null ? object(shape, { ...value }, at) : undefined
}

/** A length of time as it is said: `P6Y` is six years, however it is written. */
function meant(value: string, { scalar }: Shape): string {
  const duration = scalar ? parseDuration(value) : undefined
  return (duration && writtenDuration(duration)) || value
}

function list(shape: Shape, values: readonly unknown[], at: Pointer, key: string): Part | undefined {
  const items = values.flatMap((value, index) => read(shape, value, child(at, index), key) ?? [])
  return items.length === 0 ? undefined : { is: 'list', at, items, isOrdered: orderedFields.has(key) }
}

function entries(shape: Shape, values: ReadonlyMap<unknown, unknown>, at: Pointer): Part | undefined {
  const found = new Map<string, Part>()
  for (const [id, value] of values) {
    const place = child(at, String(id))
    const part = read(shape, value, place, '')
    if (part !== undefined) found.set(String(id), part)
  }
  return found.size === 0 ? undefined : { is: 'entries', at, entries: found }
}

type Values = Readonly<Record<string, unknown>>

function object(shape: Shape, values: Values, declaredAt: Pointer): Part {
  const at = typeof values.at === 'string' ? values.at : declaredAt
  if (isNone(values)) return { is: 'none', at, because: values.because && text(values.because) }
  if (isText(values)) return text(values)
  const { target } = values
  if (shape.use !== undefined && isEntry(target)) {
    const uses = { is: 'ref', at, register: shape.use, id: target.id } as const
    return { is: 'map', at, uses, fields: fieldsOf('UseFields', values, at) }
  }
  // What is referred to stands in its register; an entry there has no shape of a reference.
  if (shape.ref !== undefined && isEntry(values) && isIn(shape.ref, values)) {
    return { is: 'ref', at: declaredAt, register: shape.ref, id: values.id }
  }
  const name = 'damaged' in values ? 'Damaged' : (shape.object ?? '')
  return { is: 'map', at, uses: undefined, fields: fieldsOf(name, values, at) }
}

const isEntry = (value: unknown): value is { readonly id: string; readonly at: Pointer } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'at' in value

const isIn = (register: Register, { id, at }: { readonly id: string; readonly at: Pointer }): boolean =>
  at === child('', register, id)

const isText = (value: object): value is Text => 'words' in value && value.words instanceof Map && 'role' in value

const text = ({ at, role, words }: Text): TextPart => ({
  is: 'text',
  at,
  role,
  words: new Map([...words].map(([tag, { text: written }]) => [tag, even(written, role)])),
})

/** Where lines break is layout, but between paragraphs and items of lists in running text. */
function even(words: string, role: Role): string {
  if (role !== 'prose') return words.replace(/\s+/g, ' ').trim()
  return words
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/(?<!\n)\n(?![\n\-*+#>|]|\d+[.)])/g, ' ')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}
