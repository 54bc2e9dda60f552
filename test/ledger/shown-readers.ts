import { parse } from 'yaml'
import { ruleSources } from '../../scripts/generate/rules.js'
import { understand } from '../../scripts/ledger/observe.js'
import { runRules } from '../../src/checking/run-rules.js'
import { placeOf } from '../../src/language/place-of.js'
import { lawAsOf } from '../../src/law/law.js'
import type { AnyRule } from '../../src/rules/rule.js'
import { child, keysOf, type Pointer } from '../../src/source/pointer.js'
import { read } from '../examples/project.js'
import { asOf, laidOver } from '../rules/overlay.js'
import { tripped, trips } from '../rules/trips.js'

/** Something written as a map. */
type Written = Record<string, unknown>

const isRecord = (value: unknown): value is Written => typeof value === 'object' && value !== null

/** A rule, and the declarations in which its own examples and trips show it at work. */
export interface Shown {
  readonly rule: AnyRule
  readonly declarations: readonly Written[]
}

/** Further blocks, laid over the base, where neither page nor trips of a rule show what a field does alone. */
const readings: Readonly<Record<string, readonly string[]>> = parse(read('test/fixtures/readings.yaml'))

/** All rules with their declarations. */
export async function shownRules(): Promise<readonly Shown[]> {
  return (await ruleSources()).map(({ rule, page }) => ({
    rule,
    declarations: [
      ...page.examples.map(({ yaml }) => laidOver(yaml)),
      ...(readings[rule.id] ?? []).map(laidOver),
      ...trips.filter(({ row }) => row.rule === rule.id).map(({ row }) => asMap(parse(tripped(row).text))),
    ],
  }))
}

const asMap = (value: unknown): Written => (isRecord(value) ? value : {})

/** The places of the language whose value, in one of its declarations, a rule's findings depend on. */
export function placesRead({ rule, declarations }: Shown, isWanted: (place: string) => boolean): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const declaration of declarations) {
    // Most declarations have none of the places, and are not read at all.
    const wanted = [...leaves(declaration, '')].filter(([, , place]) => isWanted(place))
    if (wanted.length === 0) continue
    const before = foundBy(rule, declaration)
    for (const [pointer, value, place] of wanted) {
      if (seen.has(place)) continue
      const others = otherwise(value, place).map((other) => foundBy(rule, changed(declaration, pointer, other)))
      if (others.some((found) => found !== before)) seen.add(place)
    }
  }
  return seen
}

const law = lawAsOf(asOf)

function foundBy(rule: AnyRule, declaration: Written): string {
  const understood = understand(declaration)
  if (!understood) return 'none'
  const found = runRules([rule], understood.model, law, understood.locator)
  return JSON.stringify(found.map(({ data, places }) => [data, places.map(({ pointer }) => pointer)]))
}

/** Every value of a declaration with its place, maps and lists too; that there is none is a place of its own. */
function* leaves(value: unknown, at: Pointer): Iterable<readonly [Pointer, unknown, string]> {
  if (at !== '') yield [at, value, placeOf(at)]
  if (isRecord(value) || value === 'none') yield [at, value, `${placeOf(at)}.none`]
  if (!isRecord(value)) return
  for (const [key, item] of Object.entries(value)) yield* leaves(item, child(at, key))
}

const isNone = (value: unknown): boolean => value === 'none' || (isRecord(value) && 'none' in value)

/** What could stand there instead: nothing, none, the opposite, an early day and a late one. */
function otherwise(value: unknown, place: string): readonly unknown[] {
  if (place.endsWith('.none')) return isNone(value) ? [undefined] : ['none']
  if (typeof value === 'boolean') return [undefined, !value]
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
    ? [undefined, '1999-01-01', '2099-01-01']
    : [undefined]
}

function changed(declaration: Written, pointer: Pointer, to: unknown): Written {
  const copy = structuredClone(declaration)
  const keys = keysOf(pointer)
  const last = keys.at(-1) ?? ''
  let node: unknown = copy
  for (const key of keys.slice(0, -1)) node = isRecord(node) ? node[key] : undefined
  if (Array.isArray(node)) {
    if (to === undefined) node.splice(Number(last), 1)
    else node[Number(last)] = to
  } else if (isRecord(node)) {
    if (to === undefined) delete node[last]
    else node[last] = to
  }
  return copy
}
