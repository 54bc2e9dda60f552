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
  /** `rule pointer`, all that these rules find; before it a severity, where that is what is asked. */
  readonly finds?: readonly string[]
  /** How many findings they are, where one has several places. */
  readonly told?: number
  /** Rules that find nothing. */
  readonly leaves?: readonly string[]
}

const folder = new URL('../fixtures/weighed/', import.meta.url)
const known = new Set(rules.map(({ id }) => id))
const weighed = /^(?:error|warning|info) /
const ruleIn = (line: string): string => line.replace(weighed, '').split(' ')[0] ?? ''

describe.each(readdirSync(folder))('%s', (file) => {
  const rows: readonly Weighed[] = parse(readFileSync(new URL(file, folder), 'utf8'), {
    merge: true,
    maxAliasCount: -1,
  })

  it.each(rows.map((row) => [row.case, row] as const))('%s', (_case, { over, finds = [], told, leaves = [] }) => {
    const asked = new Set([...finds.map(ruleIn), ...leaves])
    const withSeverity = finds.some((line) => weighed.test(line))
    expect([...asked].filter((id) => !known.has(id))).toEqual([])
    const { findings } = checkOverlay(JSON.stringify(over, null, 1))
    expect(findings.filter(({ rule }) => rule === 'schema').map(({ message }) => message)).toEqual([])
    const found = findings.filter(({ rule }) => asked.has(rule))
    const lines = found.map(({ severity, rule, pointer }) => `${withSeverity ? `${severity} ` : ''}${rule} ${pointer}`)
    expect(lines.sort()).toEqual([...finds].sort())
    if (told !== undefined) expect(new Set(found.map(({ rule, message }) => `${rule} ${message}`)).size).toBe(told)
  })
})
