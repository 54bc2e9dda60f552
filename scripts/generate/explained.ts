import { examplesOf } from './editor/hover.js'
import { type LanguageField, languageObjects } from './model.js'
import { alternatives, followed, refName, type Schema } from './schema.js'

/** The JavaScript of `src/language/explained.gen.js`: what every field of the language means, for editors. */
export function explainedCode(): string {
  const types = Object.fromEntries(languageObjects().map(({ name, description }) => [name, description]))
  return codeOf({ types, fields: byField(explained) })
}

/** The JavaScript of `src/language/worded.gen.js`: the words that may stand in each field, for editors and questions. */
export const wordedCode = (): string => codeOf(byField(worded))

function codeOf(made: object): string {
  const data = JSON.stringify(JSON.stringify(made))
  return `// Made by \`npm run generate\` from schemas/declaration.schema.json.\nexport default JSON.parse(${data})\n`
}

/** What is known of each field; fields of which nothing is known are left out. */
const byField = (known: (of: string, field: LanguageField) => object): object =>
  Object.fromEntries(
    languageObjects()
      .flatMap(({ name, fields }) => fields.map((field) => [`${name}.${field.key}`, known(name, field)] as const))
      .filter(([, told]) => Object.keys(told).length > 0),
  )

function worded(of: string, { key, schema }: LanguageField) {
  const words = wordsIn(schema)
  const list = listOf(of, key, schema)
  return { ...(words.length > 0 && { words: meanings(words, schema) }), ...(list !== undefined && { list }) }
}

function explained(_: string, { schema, description }: LanguageField) {
  const keys = keysIn(schema)
  const examples = examplesOf(schema).map(String)
  return {
    says: description,
    none: schema['x-none'],
    absent: schema['x-absent'],
    default: schema['x-default'],
    short: schema['x-short'],
    law: schema['x-serves'],
    ...(examples.length > 0 && { examples }),
    ...(keys.length > 0 && { keys: meanings(keys, schema) }),
  }
}

const meanings = (words: readonly string[], schema: Schema): Readonly<Record<string, string>> =>
  Object.fromEntries(words.map((word) => [word, schema['x-words']?.[word] ?? '']))

/** The words that may stand there alone or in a list; `none` is told apart. */
function wordsIn(schema: Schema): readonly string[] {
  // A section that is not there is no error: any word may stand there.
  if (schema['x-catalogue'] === 'sections') return Object.keys(schema['x-words'] ?? {})
  return [
    ...new Set(
      alternatives(schema)
        .map(followed)
        .flatMap(({ enum: listed, const: only, type, items = {} }): readonly string[] => {
          if (listed) return listed
          if (only !== undefined && only !== 'none') return [String(only)]
          if (type === 'boolean') return ['true', 'false']
          return type === 'array' ? wordsIn(items) : []
        }),
    ),
  ]
}

/** The ids of a map whose ids are given. */
const keysIn = (schema: Schema): readonly string[] =>
  alternatives(schema)
    .map(followed)
    .flatMap(({ propertyNames }) => propertyNames?.enum ?? [])

/** The list outside of the schema that explains the words. */
function listOf(of: string, key: string, schema: Schema): string | undefined {
  const names = namesIn(schema)
  if (names.includes('basisId') || (of === 'Basis' && key === 'type')) return 'bases'
  if (names.includes('mechanismId')) return 'mechanisms'
  if (of === 'SpecialCondition' && key === 'type') return 'specialConditions'
  if (key === 'schedule1') return 'schedule1'
  return of === 'Cookie' && key === 'name' ? 'cookies' : undefined
}

const namesIn = (schema: Schema): readonly string[] =>
  alternatives(schema)
    .flatMap((branch) => [refName(branch) ?? [], followed(branch).items ?? []].flat())
    .flatMap((it) => (typeof it === 'string' ? [it] : namesIn(it)))
