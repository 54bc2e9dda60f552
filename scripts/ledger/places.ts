import { declarationSchema, definition, refName, type Schema } from '../generate/schema.js'

/** A way from the root of a declaration to one of its places. */
export type Step =
  | { readonly kind: 'field'; readonly key: string; readonly of: Schema }
  /** Any entry of a map; where its ids are a closed list, one of those. */
  | { readonly kind: 'entry'; readonly ids?: readonly string[]; readonly short?: string }
  /** Any item of a list; `register` where an item is an id of it, or begins with one. */
  | { readonly kind: 'item'; readonly register?: string; readonly short?: string }

/** One way to write a value: what it may hold, read off the schema. */
export type Form =
  | { readonly kind: 'text' }
  /** A sentence in a map of its own: `{ text: … }`. */
  | { readonly kind: 'note' }
  | { readonly kind: 'id'; readonly register: string }
  | { readonly kind: 'words'; readonly words: readonly (string | number | boolean)[] }
  | { readonly kind: 'integer'; readonly schema: Schema }
  | { readonly kind: 'string'; readonly schema: Schema }
  | { readonly kind: 'none' }
  | { readonly kind: 'reason' }

/** A place of the language in which a value can stand. */
export interface Place {
  /** `purposes.*.basis.interests.who`: an asterisk for any id, nothing for the items of lists. */
  readonly path: string
  readonly steps: readonly Step[]
  readonly forms: readonly Form[]
  readonly description: string
}

/** What is being walked: the field's own words, the register its ids are of, what a plain value is short for. */
interface Walk {
  readonly path: string
  readonly steps: readonly Step[]
  readonly description: string
  readonly register?: string
  readonly short?: string
  /** The definitions around, so that a map that holds itself is unfolded once more and no further. */
  readonly inside: readonly string[]
}

/** Every place of the language, in the order of the schema: a definition that is used three times is three places. */
export function allPlaces(): readonly Place[] {
  const found = new Map<string, Place>()
  const start = { path: '', steps: [], description: '', inside: [] }
  for (const place of placesIn(declarationSchema, start)) {
    const known = found.get(place.path)
    const fuller = known && known.forms.length > 0 ? known : place
    found.set(place.path, { ...fuller, forms: [...(known?.forms ?? []), ...place.forms] })
  }
  return [...found.values()].map((place) => ({ ...place, forms: distinct(place.forms) }))
}

const distinct = (forms: readonly Form[]): readonly Form[] => [
  ...new Map(forms.map((form) => [JSON.stringify(form), form])).values(),
]

function* placesIn(schema: Schema, walk: Walk): Iterable<Place> {
  const name = refName(schema)
  const here = withOwn(schema, walk)
  if (name !== undefined) {
    const known = formsByName[name]
    if (known) yield* known.map((form) => leaf(here, form))
    else if (name === 'id' && here.register !== undefined) yield leaf(here, { kind: 'id', register: here.register })
    else if (name !== 'damaged' && !isTwice(walk.inside, name)) {
      yield* placesIn(definition(name), { ...here, inside: [...here.inside, name] })
    }
    return
  }
  // A list before a single one, which is the same place.
  const isList = (branch: Schema): boolean => targetOf(branch).type === 'array'
  if (schema.anyOf) {
    for (const branch of [...schema.anyOf.filter(isList), ...schema.anyOf.filter((it) => !isList(it))])
      yield* placesIn(branch, here)
    return
  }
  yield* placesOfKind(schema, here)
}

const targetOf = (schema: Schema): Schema => {
  const name = refName(schema)
  return name === undefined ? schema : definition(name)
}

const isTwice = (inside: readonly string[], name: string): boolean => inside.filter((one) => one === name).length > 1

const withOwn = (schema: Schema, walk: Walk): Walk => ({
  ...walk,
  description: walk.description === '' ? (schema.description ?? '') : walk.description,
  ...(schema['x-ref'] !== undefined && { register: schema['x-ref'] }),
  ...(schema['x-short'] !== undefined && { short: schema['x-short'] }),
})

/** Definitions that are one value, however they are written. */
const formsByName: Readonly<Record<string, readonly Form[]>> = {
  text: [{ kind: 'text' }],
  notes: [{ kind: 'text' }],
  note: [{ kind: 'note' }],
  none: [{ kind: 'none' }, { kind: 'reason' }],
  noneBecause: [{ kind: 'reason' }],
}

/** A none is a place beside the field, with its reason. A plain value that is short for a field is the place of that field. */
function leaf({ path, steps, description, short }: Walk, form: Form): Place {
  if (form.kind === 'none' || form.kind === 'reason')
    return { path: `${path}.none`, steps, forms: [form], description: 'That there is none, and why.' }
  const own = short === undefined ? path : `${path}.${short}`
  return { path: own, steps, forms: short === undefined ? [form] : [], description }
}

function* placesOfKind(schema: Schema, walk: Walk): Iterable<Place> {
  const { path, steps } = walk
  if (schema.properties) {
    for (const [key, field] of Object.entries(schema.properties)) {
      if (key === 'ref' && schema.required?.includes('ref')) continue
      yield* placesIn(field, {
        path: path === '' ? key : `${path}.${key}`,
        steps: [...steps, { kind: 'field', key, of: schema }],
        description: '',
        inside: walk.inside,
      })
    }
  } else if (schema.type === 'array' && schema.items) {
    const short = shortOf(schema.items) ?? walk.short
    const step: Step = {
      kind: 'item',
      ...(walk.register !== undefined && { register: walk.register }),
      ...(short !== undefined && { short }),
    }
    const { short: _, ...rest } = walk
    yield* placesIn(schema.items, { ...rest, steps: [...steps, step] })
  } else if (typeof schema.additionalProperties === 'object') {
    yield* placesOfMap(schema, schema.additionalProperties, walk)
  } else yield leaf(walk, formOf(schema))
}

function* placesOfMap(schema: Schema, values: Schema, { path, steps, inside }: Walk): Iterable<Place> {
  const ids = schema.propertyNames?.enum
  const short = shortOf(values)
  const step: Step = { kind: 'entry', ...(ids && { ids }), ...(short !== undefined && { short }) }
  yield* placesIn(values, { path: `${path}.*`, steps: [...steps, step], description: '', inside })
}

const shortOf = (schema: Schema): string | undefined => schema['x-short'] ?? targetOf(schema)['x-short']

function formOf(schema: Schema): Form {
  if (schema.enum) return { kind: 'words', words: schema.enum }
  if (schema.const !== undefined) return { kind: 'words', words: [schema.const] }
  if (schema.type === 'boolean') return { kind: 'words', words: [true, false] }
  return schema.type === 'integer' ? { kind: 'integer', schema } : { kind: 'string', schema }
}
