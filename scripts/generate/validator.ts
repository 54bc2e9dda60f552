import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { lean } from './lean-validator.js'
import { alternatives, declarationSchema, followed, refName, type Schema } from './schema.js'

type JsonMap = { readonly [key: string]: Json }

export type Json = JsonMap | readonly Json[] | string | number | boolean

/** Compiles the published schema to code. */
export async function validatorCode(): Promise<string> {
  const { whole, definitions } = sharedSchema(grouped)
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'declaration',
    ...whole,
    $defs: definitions,
  }
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  })
  const code = lean(standaloneCode.default(ajv, ajv.compile(schema)))
  const bundled = await build({
    stdin: { contents: code, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'js' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    target: 'node20',
  })
  return `// Made by \`npm run generate\` from schemas/declaration.schema.json.\n${bundled.outputFiles[0]?.text ?? ''}`
}

/**
 * The published schema with its unions as choices by the kind of the value, so that a mistake is reported by the branch
 * the author meant and by no other. Annotations and `x-` keys are left out, because they are removed from the declaration
 * before; what recurs is shared.
 */
export function sharedSchema(arranged: (schema: JsonMap) => JsonMap): {
  readonly whole: JsonMap
  readonly definitions: JsonMap
} {
  const shared = new Shared(arranged)
  const whole = shared.fold(choice(declarationSchema))
  const own = Object.entries(declarationSchema.$defs ?? {}).map(([name, it]) => [name, shared.fold(choice(it))])
  return { whole, definitions: { ...Object.fromEntries(own), ...shared.definitions } }
}

function choice(schema: Schema): Json {
  if (schema.anyOf) return chain(alternatives(schema))
  const own: Record<string, Json> = {}
  if (schema.$ref !== undefined) own.$ref = schema.$ref
  for (const key of ['type', 'required', 'enum', 'const', 'pattern', 'additionalProperties', 'minimum', 'maximum']) {
    const value: unknown = Reflect.get(schema, key)
    if (isPlain(value)) own[key] = value
  }
  // The list of values says the kind as well; one mistake is one error.
  if (schema.enum) delete own.type
  if (schema.properties) {
    own.properties = Object.fromEntries(Object.entries(schema.properties).map(([key, it]) => [key, choice(it)]))
  }
  if (schema.items) own.items = choice(schema.items)
  if (typeof schema.additionalProperties === 'object') own.additionalProperties = choice(schema.additionalProperties)
  // Written out, not referred to: only then does an error know the key it is about.
  if (schema.propertyNames) own.propertyNames = choice(followed(schema.propertyNames))
  if (schema.allOf) own.allOf = plainCopy(schema.allOf)
  return own
}

const isPlain = (value: unknown): value is Json =>
  ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value)

const plainCopy = (value: unknown): Json => JSON.parse(JSON.stringify(value))

/** `if this kind then that branch else …`, ending in the list of kinds that would have been right. */
function chain(branches: readonly Schema[]): Json {
  const strings = branches.filter((branch) => kindOf(branch) === 'string')
  const others = branches.filter((branch) => kindOf(branch) !== 'string' && kindOf(branch) !== 'object')
  const objects = branches.filter((branch) => kindOf(branch) === 'object').sort((a, b) => rank(a) - rank(b))
  const steps: { readonly when: Json; readonly then: Json }[] = []
  for (const branch of others) steps.push({ when: { type: kindOf(branch) }, then: choice(branch) })
  if (strings.length > 0) steps.push({ when: { type: 'string' }, then: anyString(strings) })
  for (const branch of objects) steps.push({ when: objectTest(branch), then: choice(branch) })
  // A map that lacks the key of each branch is held against the one it resembles, or is not asked for at all.
  const general = objects.some((branch) => tellOf(branch) === undefined && !isLocalised(branch))
  const nearest = objects.find(isLocalised) ?? objects.find((branch) => tellOf(branch) === 'ref')
  if (nearest && !general) steps.push({ when: { type: 'object' }, then: choice(nearest) })
  const kinds = [...new Set(branches.map(kindOf))].filter((kind) => kind !== 'object' || general || nearest)
  let rest: Json = { type: kinds }
  for (const step of steps.toReversed()) rest = { if: step.when, then: step.then, else: rest }
  return rest
}

/** Several string forms are one test: the errors of all would be shown otherwise. */
function anyString(branches: readonly Schema[]): Json {
  const [only] = branches
  if (only && branches.length === 1) return choice(only)
  if (branches.some((branch) => isFree(followed(branch)))) return true
  return { anyOf: branches.map(choice) }
}

const isFree = (schema: Schema): boolean => !schema.enum && schema.const === undefined && !schema.pattern

function kindOf(schema: Schema): string {
  const it = followed(schema)
  if (it.type) return it.type
  if (it.enum) return 'string'
  if (it.const !== undefined) return typeof it.const === 'number' ? 'integer' : typeof it.const
  throw new RangeError(`a branch of a union has no type: ${JSON.stringify(schema)}`)
}

/** The keys that tell one kind of map from another, in the order in which they are asked for. */
const tells = ['none', 'damaged', 'ref'] as const

function tellOf(schema: Schema): (typeof tells)[number] | undefined {
  const required = followed(schema).required ?? []
  return tells.find((key) => required.includes(key))
}

const isLocalised = (schema: Schema): boolean => refName(schema) === 'localised'

function rank(schema: Schema): number {
  const tell = tellOf(schema)
  if (tell) return tells.indexOf(tell)
  return isLocalised(schema) ? tells.length : tells.length + 1
}

function objectTest(schema: Schema): Json {
  const tell = tellOf(schema)
  if (tell) return { type: 'object', required: [tell] }
  if (isLocalised(schema)) return { type: 'object', propertyNames: followed(schema).propertyNames as Json }
  return { type: 'object' }
}

/** Gives each part of the schema that occurs again and again one name, so that it becomes one function. */
class Shared {
  readonly definitions: Record<string, Json> = {}
  private readonly names = new Map<string, string>()
  private readonly arranged: (schema: JsonMap) => JsonMap

  constructor(arranged: (schema: JsonMap) => JsonMap) {
    this.arranged = arranged
  }

  fold(schema: Json): JsonMap {
    if (typeof schema !== 'object' || Array.isArray(schema)) throw new RangeError('a schema is an object')
    const folded: Record<string, Json> = {}
    for (const [key, value] of Object.entries(schema)) folded[key] = this.part(key, value)
    return this.arranged(folded)
  }

  private part(key: string, value: Json): Json {
    if (key === 'properties' || key === '$defs') {
      return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, this.named(it)]))
    }
    if (['items', 'additionalProperties', 'then', 'else'].includes(key)) return this.named(value)
    return value
  }

  private named(value: Json): Json {
    if (typeof value !== 'object' || Array.isArray(value) || Object.hasOwn(value, '$ref')) return value
    const folded = this.fold(value)
    const text = JSON.stringify(folded)
    if (text.length < 160) return folded
    const name = this.names.get(text) ?? `part${this.names.size}`
    this.names.set(text, name)
    this.definitions[name] = folded
    return { $ref: `#/$defs/${name}` }
  }
}

/** Properties of one kind become one pattern, and so one piece of code: this halves what has to be loaded. */
function grouped(schema: JsonMap): JsonMap {
  const { properties, ...rest } = schema
  if (properties === undefined || schema.type !== 'object') return schema
  const kinds = new Map<string, string[]>()
  for (const [name, it] of Object.entries(properties)) {
    const text = JSON.stringify(it)
    kinds.set(text, [...(kinds.get(text) ?? []), name])
  }
  const several = [...kinds].filter(([, names]) => names.length > 1)
  const single = [...kinds].filter(([, names]) => names.length === 1)
  return {
    ...rest,
    ...(single.length > 0 && {
      properties: Object.fromEntries(single.map(([text, [name]]) => [name, JSON.parse(text)])),
    }),
    ...(several.length > 0 && {
      patternProperties: Object.fromEntries(
        several.map(([text, names]) => [`^(?:${names.join('|')})$`, JSON.parse(text)]),
      ),
    }),
  }
}
