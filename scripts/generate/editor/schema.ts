import { declarationSchema, definition, refName, type Schema } from '../schema.js'
import { conditionsOf } from './conditions.js'
import { examplesOf, hoverOf } from './hover.js'
import { union } from './union.js'
import { catalogueWords, cookieNames, lawWords, schedule1Titles, type Words } from './words.js'

/** A schema as an editor reads it: JSON Schema, with keys that only some editors know. */
export type EditorSchema = { readonly [key: string]: unknown }

/** A rule as far as a declaration names it. */
export interface NamedRule {
  readonly id: string
  readonly summary: string
}

/**
 * The schema for editors: it accepts what the published one and the catalogues accept together, and says of every field and
 * word what it means. Its definition `root` is for a file that a declaration includes, which need not say `forthright: 1`.
 */
export function editorSchema(rules: readonly NamedRule[]): EditorSchema {
  const { required, properties, ...root } = converted(declarationSchema, 'root')
  const definitions = Object.entries(declarationSchema.$defs ?? {}).map(([name, it]) => [name, defined(name, it)])
  return {
    // Every editor knows this draft; in it, nothing may stand beside `$ref`.
    $schema: draft,
    $comment: 'Made by `npm run generate` from declaration.schema.json, which is the contract, and the catalogues.',
    title: 'forthright declaration',
    allOf: [{ $ref: '#/$defs/root' }],
    required,
    $defs: {
      lowered: converted(loweredRule(), 'root'),
      root: { ...root, properties: { ...propertiesOf(declarationSchema, 'root'), lint: lintField(rules) } },
      ...Object.fromEntries(definitions),
    },
  }
}

/** The schema of a part, which stands beside that of declarations: version and parts are for the main file to say. */
export const partSchema = (beside: string): EditorSchema => ({
  $schema: draft,
  title: 'Part of a forthright declaration',
  allOf: [{ $ref: `${beside}#/$defs/root` }],
  properties: { forthright: false, include: false },
})

const draft = 'http://json-schema.org/draft-07/schema#'

const catalogues = catalogueWords()
const explained = lawWords()

function defined(name: string, schema: Schema): EditorSchema {
  return {
    ...converted(schema, name),
    ...listedBy(name, schema),
    ...hoverOf(schema),
    ...(schema.allOf && { allOf: conditionsOf(schema) }),
  }
}

const copied = ['type', 'required', 'enum', 'const', 'pattern', 'minimum', 'maximum', 'patternProperties'] as const

/** A schema without what only our own programs read; `owner` is the definition that it stands in. */
function converted(schema: Schema, owner: string): EditorSchema {
  const name = refName(schema)
  if (name !== undefined) return referred(name, schema)
  const { additionalProperties: rest, items, propertyNames } = schema
  return {
    ...Object.fromEntries(copied.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]]))),
    ...(schema.pattern !== undefined && {
      patternErrorMessage: schema.description ?? declarationSchema.$defs?.[owner]?.description,
    }),
    ...(schema.properties && { properties: propertiesOf(schema, owner) }),
    ...(items && { items: converted(items, owner) }),
    ...(rest !== undefined && { additionalProperties: typeof rest === 'boolean' ? rest : converted(rest, owner) }),
    ...(propertyNames && { propertyNames: converted(propertyNames, owner) }),
    ...(schema.anyOf &&
      union(
        schema.anyOf.flatMap((branch) => branchOf(branch, schema, owner)),
        hoverOf(schema),
      )),
    ...(schema.description !== undefined && hoverOf(schema)),
    ...picked(schema),
  }
}

/** A map is referred to; anything less is written out, so that editors see at once what to insert and what it means here. */
function referred(name: string, { $ref: _, ...own }: Schema): EditorSchema {
  const target = definition(name)
  if (target.type !== 'object') return { ...converted({ ...target, ...own }, name), ...listedBy(name, target) }
  const to = { $ref: `#/$defs/${name}` }
  return own.description === undefined ? to : { type: 'object', allOf: [to], ...hoverOf(own) }
}

const propertiesOf = (schema: Schema, owner: string): EditorSchema =>
  Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, it]) => [key, field(key, it, owner)]))

/** A field, with what an editor shows of it. */
function field(key: string, schema: Schema, owner: string): EditorSchema {
  const examples = examplesOf(schema)
  return {
    ...converted(schema, owner),
    ...listedBy(`${owner}.${key}`, schema),
    ...hoverOf(schema, key),
    ...(examples.length > 0 && { examples }),
  }
}

/**
 * An alternative of a union, without a description where that of the field says more. Unions within are opened, so that one
 * mistake is one error.
 */
function branchOf(branch: Schema, whole: Schema, owner: string): readonly EditorSchema[] {
  const name = refName(branch)
  if (name === 'none') return noneOf(whole)
  const inner = name === undefined ? undefined : definition(name)
  if (name !== undefined && inner?.anyOf) return inner.anyOf.flatMap((each) => branchOf(each, whole, name))
  const own = converted(branch, owner)
  const words = whole['x-words']
  const names = branch.propertyNames?.enum
  if (words && names && typeof branch.additionalProperties === 'object') {
    const value = converted(branch.additionalProperties, owner)
    const said = names.map((name) => [name, { ...value, title: name, description: words[name] }])
    return [{ ...own, properties: Object.fromEntries(said) }]
  }
  const { title: _, description: __, markdownDescription: ___, ...bare } = own
  return ['$ref' in own ? own : bare]
}

/** The two ways to say that there is none, with what it means here. */
const noneOf = (whole: Schema): readonly EditorSchema[] => [
  enumOf(['none'], new Map([['none', `None: ${whole['x-none'] ?? 'it is said so'}.`]])),
  { $ref: '#/$defs/noneBecause' },
]

/** The words that a value is picked from, where a catalogue or the schema itself explains them. */
function picked(schema: Schema): EditorSchema {
  const catalogue = schema['x-catalogue']
  const own = schema['x-words']
  // A section that is not there is no error: the text stands at the end.
  if (catalogue === 'sections') return suggested(new Map(Object.entries(own ?? {})))
  if (catalogue !== undefined) {
    const words = catalogues[catalogue]
    if (!words) throw new RangeError(`no words are known of the catalogue '${catalogue}'`)
    return { ...enumOf([...words.keys()], words), pattern: undefined, errorMessage: unknown[catalogue] }
  }
  return own && schema.enum ? enumOf(schema.enum, new Map(Object.entries(own))) : {}
}

/** What an editor says instead of all words of a long list. */
const unknown: Readonly<Record<string, string>> = {
  countries: 'A country is written as its two capital letters (ISO 3166-1): GB, DE, CH.',
  dataKinds: 'The catalogue has no such kind of data: `forthright catalogue data WORD` looks for one.',
  purposeKinds: 'The catalogue has no such kind of purpose: `forthright catalogue purposes WORD` looks for one.',
  vendors: 'The catalogue has no such vendor: `forthright catalogue vendors WORD` looks for one; else write `name`.',
  authorities: 'No authority has this id: `forthright catalogue authorities COUNTRY` looks for one.',
}

/** What stands in the place of a field or definition whose words the law or a catalogue explains. */
function listedBy(place: string, schema: Schema): EditorSchema {
  if (place === 'cookie.name') return suggested(cookieNames())
  if (place.endsWith('.schedule1')) return paragraphsOf(schema)
  const words = explained[place]
  return words && schema.enum ? enumOf(schema.enum, words) : {}
}

/** Without the type, which the words tell as well: one mistake would be two errors. */
const enumOf = (words: readonly string[], meanings: Words): EditorSchema => ({
  type: undefined,
  enum: words,
  markdownEnumDescriptions: words.map((word) => meanings.get(word) ?? ''),
})

/** Words that are offered, where any other may stand as well. */
const suggested = (words: Words): EditorSchema => ({
  type: undefined,
  anyOf: [enumOf([...words.keys()], words), { type: 'string' }],
})

function paragraphsOf({ minimum = 1, maximum = 0 }: Schema): EditorSchema {
  const titles = schedule1Titles()
  const numbers = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index)
  return {
    type: undefined,
    minimum: undefined,
    maximum: undefined,
    enum: numbers,
    markdownEnumDescriptions: numbers.map((number) => titles.get(number) ?? ''),
  }
}

function loweredRule(): Schema {
  const rule = declarationSchema.properties?.lint?.additionalProperties
  if (typeof rule !== 'object') throw new RangeError('the schema does not say how a rule is lowered')
  return rule
}

/** The rules that a declaration may lower, each with what it asks. */
function lintField(rules: readonly NamedRule[]): EditorSchema {
  const schema = declarationSchema.properties?.lint ?? {}
  const lint = field('lint', schema, 'root')
  const said = rules.map(({ id, summary }) => [
    id,
    { type: 'object', allOf: [{ $ref: '#/$defs/lowered' }], ...hoverOf({ description: summary }, id) },
  ])
  return { ...lint, additionalProperties: { $ref: '#/$defs/lowered' }, properties: Object.fromEntries(said) }
}
