import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { rules } from '../../src/rules/index.gen.js'
import { checkOverlay } from './overlay.js'

/**
 * What an author asserts, weighed against what the same file holds: small blocks laid over the base, with the rules that
 * have to find something, and where, and those that have to stay silent.
 */
interface Weighed {
  readonly case: string
  readonly over: unknown
  /** `rule pointer`, all that these rules find. */
  readonly finds?: readonly string[]
  /** Rules that find nothing. */
  readonly leaves?: readonly string[]
}

const folder = new URL('../fixtures/weighed/', import.meta.url)
const known = new Set(rules.map(({ id }) => id))

describe.each(readdirSync(folder))('%s', (file) => {
  const rows: readonly Weighed[] = parse(readFileSync(new URL(file, folder), 'utf8'), {
    merge: true,
    maxAliasCount: -1,
  })

  it.each(rows.map((row) => [row.case, row] as const))('%s', (_case, { over, finds = [], leaves = [] }) => {
    const asked = new Set([...finds.map((line) => line.split(' ')[0] ?? ''), ...leaves])
    expect([...asked].filter((id) => !known.has(id))).toEqual([])
    const { findings } = checkOverlay(JSON.stringify(over, null, 1))
    expect(findings.filter(({ rule }) => rule === 'schema').map(({ message }) => message)).toEqual([])
    const found = findings.filter(({ rule }) => asked.has(rule)).map(({ rule, pointer }) => `${rule} ${pointer}`)
    expect(found.sort()).toEqual([...finds].sort())
  })
})
