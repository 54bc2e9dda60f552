import type { Condition, Constraint, Kind } from '../language/constraint.js'
import constraints from '../language/constraints.gen.js'
import { isValueMap, type Value, type ValueMap } from './value.js'

/**
 * Whether a declaration surely fits the schema. The validator is the judge and words what is wrong, but loading it takes
 * longer than this does: whoever can wait for it asks here first.
 */
export function fits(declaration: ValueMap): boolean {
  const meets = (condition: Condition, value: Value): boolean => {
    if (typeof condition === 'boolean') return condition
    return (
      isOfKind(condition, value) &&
      isAllowed(condition, value) &&
      (condition.$ref === undefined || meets(constraints.definitions[condition.$ref] ?? false, value)) &&
      (condition.allOf?.every((part) => meets(part, value)) ?? true) &&
      (condition.anyOf?.some((part) => meets(part, value)) ?? true) &&
      meetsChoice(condition, value)
    )
  }

  const meetsChoice = (constraint: Constraint, value: Value): boolean => {
    if (constraint.if === undefined) return true
    return meets((meets(constraint.if, value) ? constraint.then : constraint.else) ?? true, value)
  }

  const isAllowed = (constraint: Constraint, value: Value): boolean => {
    if (typeof value === 'string') return constraint.pattern === undefined || patternOf(constraint.pattern).test(value)
    if (typeof value === 'number') return isWithin(constraint, value)
    if (isValueMap(value)) return isAllowedMap(constraint, value)
    const { items } = constraint
    return typeof value === 'boolean' || items === undefined || value.every((item) => meets(items, item))
  }

  const isAllowedMap = (constraint: Constraint, map: ValueMap): boolean => {
    const { required, properties, additionalProperties = true, propertyNames } = constraint
    if (required?.some((key) => map[key] === undefined)) return false
    if (propertyNames !== undefined && !Object.keys(map).every((key) => meets(propertyNames, key))) return false
    // Most constraints only tell one kind of map from another: their entries are not looked at.
    if (properties === undefined && additionalProperties === true) return true
    return Object.entries(map).every(([key, value]) => {
      const own = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined
      return meets(own ?? additionalProperties, value)
    })
  }

  return meets(constraints.whole, declaration)
}

/** Those of the schema, each made once. */
const patterns = new Map<string, RegExp>()

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u')
  patterns.set(source, known)
  return known
}

function isOfKind(constraint: Constraint, value: Value): boolean {
  const { type } = constraint
  if (
    type !== undefined &&
    !(typeof type === 'string' ? isKind(type, value) : type.some((kind) => isKind(kind, value)))
  )
    return false
  if (constraint.enum && !constraint.enum.includes(value)) return false
  return constraint.const === undefined || constraint.const === value
}

function isKind(kind: Kind, value: Value): boolean {
  if (kind === 'array') return Array.isArray(value)
  if (kind === 'object') return isValueMap(value)
  if (kind === 'integer') return Number.isInteger(value)
  if (kind === 'number') return Number.isFinite(value)
  return typeof value === kind
}

const isWithin = ({ minimum, maximum }: Constraint, value: number): boolean =>
  (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum)
