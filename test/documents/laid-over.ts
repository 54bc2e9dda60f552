import { parse, stringify } from 'yaml'
import { baseText } from './notices.js'

/** A declaration with others laid over it: maps are merged, a null takes away, all else replaces. */
export const laidOver = (over: string, under = baseText): string => stringify(merged(parse(over), parse(under)))

function merged(over: unknown, under: unknown): unknown {
  if (!isMap(over)) return over
  const rest = isMap(under) ? Object.entries(under).filter(([key]) => over[key] === undefined) : []
  const own = Object.entries(over).flatMap(([key, value]) => {
    const before = isMap(under) ? under[key] : undefined
    return value === null ? [] : [[key, merged(value, before)] as const]
  })
  return Object.fromEntries([...rest, ...own])
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
