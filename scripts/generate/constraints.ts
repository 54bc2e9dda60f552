import type { Constraint } from '../../src/language/constraint.js'
import { type Json, sharedSchema } from './validator.js'

/** Every keyword that `fits` knows: one it would pass over could let a mistake through. */
const keywords: ReadonlySet<string> = new Set<keyof Constraint>([
  ...(['$ref', 'type', 'enum', 'const', 'pattern', 'minimum', 'maximum', 'items', 'required'] as const),
  ...(['properties', 'additionalProperties', 'propertyNames', 'allOf', 'anyOf', 'if', 'then', 'else'] as const),
])

/** The schema that the validator is compiled from, as the data of `src/language/constraints.gen.js`. */
export function constraintsCode(): string {
  const { whole, definitions } = sharedSchema((schema) => schema)
  const constraints = { whole, definitions }
  for (const schema of [whole, ...Object.values(definitions)]) refuseUnknown(schema)
  const text = JSON.stringify(constraints).replaceAll('#/$defs/', '')
  // Text is read faster than code.
  return `// Made by \`npm run generate\` from schemas/declaration.schema.json.
export default JSON.parse(${JSON.stringify(text)})
`
}

function refuseUnknown(schema: Json): void {
  if (typeof schema !== 'object' || Array.isArray(schema)) return
  for (const [key, value] of Object.entries(schema)) {
    if (!keywords.has(key)) throw new RangeError(`fits does not know the keyword '${key}'`)
    const isMap = key === 'properties'
    const isList = key === 'allOf' || key === 'anyOf'
    for (const part of isMap || isList ? Object.values(value) : [value]) refuseUnknown(part)
  }
}
