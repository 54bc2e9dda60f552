import { type Growing, isMap } from '../../scripts/ledger/grow.js'
import type { Rows } from './rows.js'

const digits = (index: number): string => String(index).padStart(5, '0')

const numbered = (id: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${id}-${digits(index)}`)

/**
 * Entries of a register like its first one, each named wherever that is named. `kin` is whom the first names of its own
 * register: then each names the next instead, in a chain that ends there, and only the first is named elsewhere.
 */
export function withEntries(declaration: Growing, register: string, count: number, kin?: string): Growing {
  const { [register]: own, ...around } = declaration
  if (!isMap(own)) return declaration
  const [id = ''] = Object.keys(own)
  const ids = numbered(id, count)
  const entries = ids.map((one, index) => {
    const entry = varied(own[id], index)
    return [one, kin === undefined ? entry : replaced(entry, kin, ids[index + 1] ?? kin)] as const
  })
  const first = kin === undefined ? own[id] : replaced(own[id], kin, ids[0] ?? kin)
  const named = kin === undefined ? naming(around, id, [id, ...ids]) : around
  return { ...(isMap(named) ? named : around), [register]: { ...own, [id]: first, ...Object.fromEntries(entries) } }
}

/** A chain in which each entry names the next but one as well, wherever it names a list: there are more ways through it than entries. */
export function withMesh(declaration: Growing, register: string, count: number, kin: string): Growing {
  const chain = withEntries(declaration, register, count, kin)
  const own = chain[register]
  if (!isMap(own)) return chain
  const ids = numbered(Object.keys(own)[0] ?? '', count)
  const entries = Object.entries(own).map(([id, entry]) => {
    const at = ids.indexOf(id)
    const [next, last] = [ids[at + 1], ids[at + 2]]
    return [id, next !== undefined && last !== undefined ? naming(entry, next, [next, last]) : entry] as const
  })
  return { ...chain, [register]: Object.fromEntries(entries) }
}

/** So many items in place of those of some lists, or entries beside those of some maps. */
export function withItems(declaration: Growing, { steps }: Rows, count: number): Growing {
  const last = steps.at(-1)
  const ids = last?.kind === 'item' && last.register !== undefined ? entriesFor(declaration, last.register, count) : []
  for (const rows of rowsAt(declaration, steps)) {
    if (Array.isArray(rows)) {
      const item: unknown = rows.at(-1)
      const items = ids.length > 0 ? ids.map((id) => withRef(item, id)) : copies(item, count)
      rows.splice(0, rows.length, ...items)
    } else if (isMap(rows)) {
      const [key = 'made'] = Object.keys(rows)
      for (const [index, id] of numbered(key, count).entries()) rows[id] = varied(rows[key], index)
    }
  }
  return declaration
}

const copies = (item: unknown, count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, index) => varied(item, index))

const withRef = (item: unknown, id: string): unknown => (isMap(item) ? { ...structuredClone(item), ref: id } : id)

/** New entries of a register, like its first one and named nowhere yet. */
function entriesFor(declaration: Growing, register: string, count: number): readonly string[] {
  const own = declaration[register]
  if (!isMap(own)) return []
  const [first = ''] = Object.keys(own)
  const ids = numbered(first, count)
  for (const [index, id] of ids.entries()) own[id] = varied(own[first], index)
  return ids
}

/** The lists and maps that stand at some steps: in the first entry of a map, and in each item of a list. */
function rowsAt(node: unknown, [step, ...rest]: Rows['steps']): readonly unknown[] {
  if (step === undefined || node === undefined) return []
  if (step.kind === 'field') return rowsAt(isMap(node) ? node[step.key] : undefined, rest)
  if (rest.length === 0) return [node]
  if (Array.isArray(node)) return node.flatMap((item) => rowsAt(item, rest))
  // A single one in place of a list.
  if (step.kind === 'item') return rowsAt(node, rest)
  return isMap(node) ? rowsAt(Object.values(node)[0], rest) : []
}

/** Everything with a change of each text in it. */
function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapped(item, change))
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change)]))
}

/** The same with a number behind each text that people read, so that no two are alike. */
const varied = (value: unknown, index: number): unknown =>
  mapped(value, (text) => (isProse(text) ? `${text} ${digits(index)}` : text))

const isProse = (text: string): boolean => /^[A-Z][a-z]| /.test(text) && !/^\d/.test(text)

const replaced = (value: unknown, from: string, to: string): unknown =>
  mapped(value, (text) => (text === from ? to : text))

/** Everything, with each list that names an entry naming others in its place. */
function naming(value: unknown, id: string, ids: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) =>
      item === id || (isMap(item) && item.ref === id) ? ids.map((one) => withRef(item, one)) : [naming(item, id, ids)],
    )
  }
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, naming(one, id, ids)]))
}
