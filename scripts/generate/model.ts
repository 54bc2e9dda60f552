import { type Role, roles } from '../../src/language/role.js'
import { type Register, registers, type Shape, type Test, tests } from '../../src/language/shape.js'
import { alternatives, declarationSchema, definition, followed, refName, type Schema } from './schema.js'

/** A field of the language, with its schema. */
export interface LanguageField {
  readonly key: string
  readonly description: string
  readonly schema: Schema
}

/** What the model's types and shapes are made of: one entry for each map with fields. */
interface ObjectType {
  readonly name: string
  readonly description: string
  readonly fields: readonly Field[]
  /** Whether the id of the map entry it stands under is one of its facts. */
  readonly named: boolean
}

interface Field extends LanguageField {
  readonly required: boolean
  readonly shape: Shape
  readonly type: string
}

/** Every map with fields, each once, by the name that shapes have for it. */
export function languageObjects(): readonly {
  readonly name: string
  readonly description: string
  readonly fields: readonly LanguageField[]
}[] {
  const objects = new Objects()
  objects.add('Root', declarationSchema)
  return objects.all()
}

/** The TypeScript of `src/model/types.gen.ts` and `src/language/shapes.gen.ts`. */
export function modelCode(): { readonly types: string; readonly shapes: string } {
  const objects = new Objects()
  objects.add('Root', declarationSchema)
  return { types: typesCode(objects.all()), shapes: shapesCode(objects.all()) }
}

/** What a schema further out says of what stands inside of it. */
interface Outer {
  /** The register of ids. */
  readonly register?: string | undefined
  /** What a text is for. */
  readonly role?: string | undefined
}

/** Collects the maps with fields, each once, as they are met from the root. */
class Objects {
  private readonly types = new Map<string, ObjectType>()
  private readonly named = new Set<string>()

  all(): readonly ObjectType[] {
    return [...this.types.values()].map((type) => ({ ...type, named: this.named.has(type.name) }))
  }

  add(name: string, schema: Schema): string {
    if (this.types.has(name)) return name
    this.types.set(name, { name, description: schema.description ?? '', fields: [], named: false })
    const fields = Object.entries(schema.properties ?? {}).map(([key, it]): Field => {
      const shape = this.shape(it, `${name}${capital(key)}`)
      return {
        key,
        description: followed(it).description ?? '',
        schema: it,
        required: (schema.required ?? []).includes(key) && shape.ref === undefined,
        shape,
        type: typeOf(shape, it),
      }
    })
    this.types.set(name, { name, description: schema.description ?? '', fields, named: false })
    return name
  }

  shape(schema: Schema, context: string, outer: Outer = {}): Shape {
    const named = refName(schema)
    const role = schema['x-role'] ?? (named === undefined ? undefined : definition(named)['x-role']) ?? outer.role
    const parts: Shape[] = alternatives(schema).map((branch) => this.branch(branch, context, { ...outer, role }))
    const short = shortOf(schema)
    const { scalar, ...merged }: Shape = Object.assign({}, ...parts)
    // A free string beside translations is text; a number, boolean or closed list beside them stays what it is.
    const all: Shape = scalar && !(merged.text && onlyFreeStrings(schema)) ? { ...merged, scalar } : merged
    const single =
      all.ref !== undefined || all.object !== undefined || all.text !== undefined || all.scalar !== undefined
    if (all.list && single) {
      const { list, none, damaged, noneBecause, ...item } = all
      return {
        ...(none && { none }),
        ...(noneBecause && { noneBecause }),
        ...(damaged && { damaged }),
        list: { ...item, ...list, ...(short !== undefined && { short }) },
        one: true,
      }
    }
    return { ...all, ...(short !== undefined && { short }) }
  }

  private branch(branch: Schema, context: string, { register, role }: Outer): Shape {
    const it = followed(branch)
    const name = refName(branch)
    const ref = branch['x-ref'] ?? it['x-ref'] ?? register
    if (it.const === 'none') return { none: true }
    if (name === 'noneBecause') return { noneBecause: true }
    if (name === 'damaged') {
      this.add('Damaged', it)
      return { damaged: true }
    }
    if (name === 'localised') return { text: roleOf(role, context) }
    if (name === 'use') {
      const { ref: _, ...properties } = it.properties ?? {}
      this.add('UseFields', { ...it, properties, required: [] })
      return { use: registerOf(ref) }
    }
    if (it.type === 'array') return { list: this.shape(it.items ?? {}, `${context}Item`, { register: ref, role }) }
    if (it.type === 'object' && typeof it.additionalProperties === 'object') {
      const entry = this.shape(it.additionalProperties, `${context}Entry`)
      if (entry.object !== undefined) this.named.add(entry.object)
      return { map: entry }
    }
    if (it.type === 'object') return { object: this.add(name ? capital(name) : context, it) }
    if (ref !== undefined && name === 'id') return { ref: registerOf(ref) }
    const test = testOf(it)
    return { scalar: true, ...(test && { test }) }
  }
}

/** The field a plain string stands for, said by the schema itself or by a union it refers to. */
function shortOf(schema: Schema): string | undefined {
  if (schema['x-short'] !== undefined) return schema['x-short']
  const name = refName(schema)
  if (name !== undefined) return definition(name)['x-short']
  return schema.anyOf?.map(shortOf).find((short) => short !== undefined)
}

const onlyFreeStrings = (schema: Schema): boolean =>
  alternatives(schema).every((branch) => {
    const it = followed(branch)
    return (
      it.type === 'object' ||
      it.type === 'array' ||
      refName(branch) === 'id' ||
      it.const === 'none' ||
      (it.type === 'string' && !it.enum && !it.pattern)
    )
  })

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function registerOf(name: string | undefined): Register {
  const found = registers.find((register) => register === name)
  if (!found) throw new RangeError(`'${name}' is no register`)
  return found
}

function roleOf(name: string | undefined, context: string): Role {
  const found = roles.find((role) => role === name)
  if (!found)
    throw new RangeError(
      `the text ${context} has ${name === undefined ? 'no role' : `the role '${name}', which is none`}`,
    )
  return found
}

const testOf = (schema: Schema): Test | undefined =>
  tests.find((test) => test === schema['x-catalogue'] || test === schema.format)

const entities: Readonly<Record<Register, string>> = {
  notices: 'Notice',
  controllers: 'Controller',
  dataSubjects: 'DataSubjectGroup',
  data: 'Datum',
  sources: 'Source',
  recipients: 'Recipient',
  customers: 'Customer',
  products: 'Product',
  retention: 'RetentionRule',
  purposes: 'Purpose',
  documents: 'Document',
}

function typeOf(shape: Shape, schema: Schema): string {
  return union(parts(shape, schema))
}

const union = (types: readonly string[]): string => [...new Set(types)].join(' | ')

function parts(shape: Shape, schema: Schema): string[] {
  const types: string[] = []
  if (shape.list) types.push(listType(shape.list, itemSchema(schema)))
  if (shape.map) {
    const entry = alternatives(schema).find((branch) => followed(branch).additionalProperties !== false)
    const inner = followed(entry ?? schema).additionalProperties
    types.push(`ReadonlyMap<string, ${typeOf(shape.map, typeof inner === 'object' ? inner : {})}>`)
  }
  if (shape.use) types.push(`Use<${entities[shape.use]}>`)
  else if (shape.ref) types.push(entities[shape.ref])
  if (shape.object) types.push(shape.object)
  if (shape.short === undefined && shape.text) types.push('Text')
  if (shape.short === undefined && shape.scalar) types.push(...scalars(schema, shape.text !== undefined))
  if (shape.damaged) types.push('Damaged')
  if (shape.none || shape.noneBecause) types.push('None')
  return types
}

function listType(shape: Shape, schema: Schema): string {
  const item = union(parts(shape, schema))
  return item.includes(' | ') ? `readonly (${item})[]` : `readonly ${item}[]`
}

function itemSchema(schema: Schema): Schema {
  const list = alternatives(schema).find((branch) => followed(branch).type === 'array')
  return followed(list ?? schema).items ?? {}
}

function scalars(schema: Schema, hasText: boolean): string[] {
  return alternatives(schema).flatMap((branch) => {
    const it = followed(branch)
    if (it.type === 'object' || it.type === 'array' || it.const === 'none' || refName(branch) === 'id') return []
    if (it.const !== undefined) return [JSON.stringify(it.const)]
    if (it.enum) return it.enum.map((value) => `'${value}'`)
    if (it.type === 'integer') return ['number']
    const type = it.type ?? 'string'
    return hasText && type === 'string' ? [] : [type]
  })
}

const header = '// Made by `npm run generate` from schemas/declaration.schema.json: change it there.\n'

function typesCode(objects: readonly ObjectType[]): string {
  const body = objects.map((object) => {
    const base = object.named ? 'Entity' : 'Declared'
    const fields = object.fields.map(
      (field) =>
        `  /** ${field.description.replaceAll('*/', '* /')} */\n  readonly ${field.key}${field.required ? '' : '?'}: ${field.type}\n`,
    )
    return `/** ${object.description} */\nexport interface ${object.name} extends ${base} {\n${fields.join('')}}\n`
  })
  const imports =
    "import type { Declared } from '../source/pointer.js'\nimport type { Entity, None, Text } from './value.js'\n"
  return `${header}${imports}\n${body.join('\n')}${use}`
}

const use = `
/** A reference to something declared elsewhere, with what is particular to this use; \`at\` is where it is used. */
export interface Use<Target> extends UseFields {
  readonly target: Target
}
`

function shapesCode(objects: readonly ObjectType[]): string {
  const names = new Map<string, string>()
  const declared: string[] = []
  const named = (shape: Shape): string => {
    const text = JSON.stringify(shape)
    const known = names.get(text)
    if (known) return known
    const name = `s${names.size}`
    names.set(text, name)
    declared.push(`const ${name}: Shape = ${text}`)
    return name
  }
  const body = objects.map((object) => {
    const fields = object.fields.map((field) => `    ${field.key}: ${named(field.shape)},\n`)
    return `  ${object.name}: {\n${fields.join('')}  },\n`
  })
  const required = objects.flatMap(({ name, fields }) => {
    const keys = fields.filter((field) => field.required).map(({ key }) => `'${key}'`)
    return keys.length === 0 || name === 'Root' ? [] : [`  ${name}: [${keys.join(', ')}],\n`]
  })
  return `${header}import type { Shape, Shapes } from './shape.js'

${declared.join('\n')}

/** The fields of every map of the language, and what each may hold. */
export const shapes: Shapes = {
${body.join('')}}

/** The sections of a notice, which another section can follow. */
export const sectionIds: readonly string[] = ${JSON.stringify(Object.keys(definition('section').properties?.after?.['x-words'] ?? {}))}

/** The fields that a map cannot do without. */
export const required: Readonly<Record<string, readonly string[]>> = {
${required.join('')}}
`
}
