import { definition, refName, type Schema } from '../generate/schema.js'
import type { Place, Step } from './places.js'
import type { Written } from './values.js'

/** A declaration as it is being written. */
export type Growing = { [key: string]: unknown }

/** Writes a value at a place of a declaration, or takes it away, with whatever has to stand around it. */
export function grow(declaration: Growing, { steps }: Place, value: Written | undefined): void {
  let node: unknown = declaration
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1
    const key = keyFor(node, step, steps[index + 1])
    if (isLast) put(node, key, value)
    else node = inside(node, key, step, steps[index + 1], registerOf(steps))
  }
}

/** The register of the entry that is filled. */
const registerOf = ([first]: readonly Step[]): string => (first?.kind === 'field' ? first.key : '')

function put(node: unknown, key: string | number, value: Written | undefined): void {
  if (Array.isArray(node)) {
    if (value === undefined) node.splice(Number(key), 1)
    else node[Number(key)] = value
  } else if (isMap(node)) {
    if (value === undefined) delete node[key]
    else node[key] = value
  }
}

/** Whether something written is a map. */
export const isMap = (value: unknown): value is Growing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The key or the index to go on at: the first entry, or the first item that can have the field that comes next. */
function keyFor(node: unknown, step: Step, next: Step | undefined): string | number {
  if (step.kind === 'field') {
    if (isMap(node)) settle(node, step)
    return step.key
  }
  if (step.kind === 'entry') return isMap(node) ? (Object.keys(node)[0] ?? step.ids?.[0] ?? 'made') : 'made'
  if (!Array.isArray(node)) return 0
  if (next?.kind !== 'field') return 0
  const types = typesThatAllow(next.of, next.key)
  const fitting = node.findIndex((item) => (types === undefined ? true : isMap(item) && types.includes(`${item.type}`)))
  return fitting === -1 ? node.length : fitting
}

/** A field that only some types have changes the type to the first of them. */
function settle(node: Growing, { of, key }: Extract<Step, { kind: 'field' }>): void {
  const types = typesThatAllow(of, key)
  if (types && !types.includes(String(node.type))) node.type = types[0]
}

/** The types whose things can have a field; undefined where all can. */
export function typesThatAllow({ allOf = [] }: Schema, key: string): readonly string[] | undefined {
  for (const rule of allOf) {
    const { if: condition, else: otherwise } = rule
    if (otherwise?.properties?.[key] === false) return condition?.properties?.type?.enum
  }
  return undefined
}

/** What stands at a key, made or rewritten in its long form, so that the next step finds a map or a list. */
function inside(node: unknown, key: string | number, step: Step, next: Step | undefined, register: string): unknown {
  const there = isMap(node) ? node[key] : Array.isArray(node) ? node[Number(key)] : undefined
  const made = next?.kind === 'item' ? listOf(there) : mapOf(there, step, next, register)
  if (isMap(node)) node[key] = made
  if (Array.isArray(node)) node[Number(key)] = made
  return made
}

const isNone = (value: unknown): boolean => value === 'none' || (isMap(value) && 'none' in value)

const listOf = (there: unknown): unknown[] =>
  Array.isArray(there) ? there : there === undefined || isNone(there) || typeof there === 'boolean' ? [] : [there]

function mapOf(there: unknown, step: Step, next: Step | undefined, register: string): Growing {
  if (isMap(there) && !isNone(there)) return there
  const of = next?.kind === 'field' ? next.of : {}
  const made: Growing = {}
  const short = shortFor(step)
  if (typeof there === 'string' && there !== 'none' && short !== undefined) made[short] = there
  for (const key of of.required ?? []) {
    if (!(key in made)) made[key] = firstValue(of.properties?.[key] ?? {}, key, step, register)
  }
  return made
}

function shortFor(step: Step): string | undefined {
  if (step.kind === 'item' && step.register !== undefined) return 'ref'
  if (step.kind !== 'field') return step.short
  const field = step.of.properties?.[step.key] ?? {}
  const name = refName(field)
  return field['x-short'] ?? (name === undefined ? undefined : definition(name)['x-short'])
}

const firstIds: Readonly<Record<string, readonly [first: string, second: string]>> = {
  controllers: ['club', 'league'],
  data: ['contact', 'health'],
  dataSubjects: ['members', 'guests'],
  recipients: ['mailer', 'printer'],
  sources: ['form', 'desk'],
}

function firstValue(schema: Schema, key: string, step: Step, register: string): unknown {
  // No entry names itself: one of the same register names the second.
  if (key === 'ref' && step.kind === 'item') return firstIds[step.register ?? '']?.[step.register === register ? 1 : 0]
  const name = refName(schema)
  const target = name === undefined ? schema : definition(name)
  if (target.enum) return target.enum[0]
  if (key === 'country') return 'JP'
  if (key === 'url') return 'https://around.example'
  if (key === 'address') return 'around@a.example'
  return 'Around'
}
