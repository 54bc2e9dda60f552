import { quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { registers } from '../language/shape.js'
import type { Locator } from '../source/locate.js'
import { locatorOf } from '../source/locate.js'
import { child, keysOf, type Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import type { IncludeMistake } from './mistakes/include-mistake.js'
import { readValue } from './read-value.js'
import { saidOtherwise } from './said-twice.js'
import type { Stage } from './stage.js'
import { emptyMap, isValueMap, type Value, type Written } from './value.js'

/** Puts the parts of a declaration together: registers are merged by id, everything else may stand in one file only. */
export function assemble(trees: readonly SourceTree[]): Stage<Written> {
  const findings: Finding[] = []
  const skipped: Pointer[] = []
  const whole = emptyMap()
  const owners = new Map<string, SourceTree>()
  const joined = new Map<string, Record<string, Value>>()
  for (const [index, tree] of trees.entries()) {
    const part = readValue(tree)
    for (const finding of part.findings) findings.push(finding)
    for (const at of part.skipped) skipped.push(at)
    for (const [key, value] of Object.entries(part.value)) {
      const own = index > 0 ? misplaced(tree, key) : undefined
      if (own) findings.push(own)
      else for (const finding of merge({ whole, owners, skipped, joined }, tree, key, value)) findings.push(finding)
    }
  }
  if (skipped.includes('')) return { value: undefined, findings }
  return { value: { value: whole, skipped }, findings }
}

function misplaced(tree: SourceTree, key: string): Finding | undefined {
  if (key !== 'forthright' && key !== 'include') return undefined
  const at = child('', key)
  return problem({
    rule: 'include',
    ...locatorOf([tree]).locate(at, 'key'),
    pointer: at,
    data: { mistake: 'main-file-only', key } satisfies IncludeMistake,
  })
}

/** What is put together so far. */
interface Merged {
  readonly whole: Record<string, Value>
  readonly owners: Map<string, SourceTree>
  readonly skipped: Pointer[]
  /** The maps that were made here, of the entries of several files: what a tree holds is never changed. */
  readonly joined: Map<string, Record<string, Value>>
}

function merge(
  { whole, owners, skipped, joined }: Merged,
  tree: SourceTree,
  key: string,
  value: Value,
): readonly Finding[] {
  const before = whole[key]
  const at = child('', key)
  if (before === undefined) {
    whole[key] = value
    owners.set(at, tree)
    if (isValueMap(value)) for (const id of Object.keys(value)) owners.set(child(at, id), tree)
    return []
  }
  if (!isValueMap(before) || !isValueMap(value) || !isSpreadable(key)) {
    for (const place of saidOtherwise(before, value, at)) skipped.push(place)
    return [twice(owners, tree, at)]
  }
  const merged = joined.get(key) ?? Object.assign(emptyMap(), before)
  joined.set(key, merged)
  const findings: Finding[] = []
  for (const [id, entry] of Object.entries(value)) {
    if (id in merged) {
      for (const place of saidOtherwise(merged[id], entry, child(at, id))) skipped.push(place)
      findings.push(twice(owners, tree, child(at, id)))
    } else {
      merged[id] = entry
      owners.set(child(at, id), tree)
    }
  }
  whole[key] = merged
  return findings
}

/**
 * Top-level maps whose fields may stand in several files: what a part says of rights and complaints holds for many, and to whom people
 * write is another for each.
 */
const byField: readonly string[] = ['rights', 'complaints']

/** Top-level maps whose entries may be spread over several files. */
const spreadable: ReadonlySet<string> = new Set([
  ...registers,
  'services',
  'permissions',
  'promises',
  'sections',
  'lint',
  ...byField,
])

/** Whether the entries of a top-level map may stand in several files. */
export const isSpreadable = (key: string): boolean => spreadable.has(key)

function twice(owners: ReadonlyMap<string, SourceTree>, tree: SourceTree, at: Pointer): Finding {
  const here: Locator = locatorOf([tree])
  const first = owners.get(at)
  const keys = keysOf(at)
  return problem({
    rule: 'include',
    ...here.locate(at, 'key'),
    pointer: at,
    data: {
      mistake: 'declared-twice',
      name: quoted(keys.at(-1) ?? ''),
      isEntry: keys.length > 1 && !byField.includes(keys[0] ?? ''),
    } satisfies IncludeMistake,
    related: first ? [{ ...locatorOf([first]).locate(at, 'key'), at, is: 'first-declared' }] : [],
  })
}
