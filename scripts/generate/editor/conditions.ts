import type { Schema } from '../schema.js'

/**
 * The fields that only some types have, refused for the types that are known and have none: a misspelt type is one mistake,
 * and says nothing of the fields beside it.
 */
export function conditionsOf({ properties, allOf = [] }: Schema): readonly unknown[] {
  const known = properties?.type?.enum ?? []
  return allOf.map((condition) => {
    const having = condition.if?.properties?.type?.enum ?? []
    const others = known.filter((type) => !having.includes(type))
    return { if: { properties: { type: { enum: others } }, required: ['type'] }, then: condition.else }
  })
}
