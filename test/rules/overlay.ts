import { readFileSync } from 'node:fs'
import { type Document, isMap, parseDocument } from 'yaml'
import { checkTexts } from '../../src/checking/check-texts.js'
import { registers } from '../../src/language/shape.js'
import type { SourceFile } from '../../src/source/file.js'
import { keysOf } from '../../src/source/pointer.js'
import type { KnownFinding } from '../worded.js'
import { type CheckedInWords, inWords } from '../worded.js'

/** The declaration that all examples are laid over. */
export const baseText = readFileSync(new URL('../base.yaml', import.meta.url), 'utf8')

/** The day whose law all examples are checked against. */
export const asOf = '2026-11-21'

/**
 * Lays a block of YAML over `test/base.yaml` and checks the result. Entries of registers replace those of the same id;
 * any other top-level key replaces the whole key; `x-without: [rights, purposes.membership]` takes things away, and
 * `x-as-of: 2031-06-01` checks against the law of another day. The block stays a file of its own, named `example`, so
 * findings keep its lines.
 */
export function checkOverlay(block: string): CheckedInWords {
  const over = parseDocument(block)
  const checked = inWords(checkTexts(overlayFiles(block), { asOf: dayOf(over) }))
  return { ...checked, findings: checked.findings.map((finding) => atRemoval(finding, over, block)) }
}

/** The base without what a block replaces or takes away, and the block as a part of it. */
export function overlayFiles(block: string): readonly SourceFile[] {
  const over = parseDocument(block)
  const under = parseDocument(baseText)
  for (const path of removed(over)) {
    if (!under.hasIn(path)) continue
    under.deleteIn(path)
    const rest = under.getIn(path.slice(0, -1))
    if (path.length > 1 && isMap(rest) && rest.items.length === 0) under.deleteIn(path.slice(0, -1))
  }
  under.set('include', ['example'])
  return [
    { path: 'base', text: under.toString() },
    { path: 'example', text: block },
  ]
}

function dayOf(over: Document): string {
  const day = isMap(over.contents) ? over.get('x-as-of') : undefined
  return typeof day === 'string' ? day : asOf
}

/** What is missing because the block took a whole key away has no place in it but the line that says so. */
function atRemoval(finding: KnownFinding, over: Document, block: string): KnownFinding {
  const [top] = keysOf(finding.pointer)
  const line = block.split('\n').findIndex((text) => text.startsWith('x-without:')) + 1
  if (
    finding.file !== 'base' ||
    line === 0 ||
    !removed(over).some(([key, ...rest]) => key === top && rest.length === 0)
  ) {
    return finding
  }
  return { ...finding, file: 'example', range: { start: { line, column: 1 }, end: { line, column: 1 } } }
}

/** A block laid over the base, as one declaration. */
export function laidOver(block: string): Record<string, unknown> {
  const over = parseDocument(block)
  const under = parseDocument(baseText)
  for (const path of removed(over)) if (under.hasIn(path)) under.deleteIn(path)
  const below: Record<string, unknown> = under.toJS()
  const above: Record<string, unknown> = over.toJS() ?? {}
  const laid = Object.entries(above).filter(([key]) => !key.startsWith('x-'))
  return {
    ...below,
    ...Object.fromEntries(
      laid.map(([key, value]) => [key, replaced.includes(key) ? { ...mapAt(below, key), ...mapOf(value) } : value]),
    ),
  }
}

const mapOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})
const mapAt = (of: Record<string, unknown>, key: string): object => mapOf(of[key])

/** The maps whose entries are replaced one by one. */
const replaced: readonly string[] = [...registers, 'promises', 'sections']

function removed(over: Document): readonly (readonly string[])[] {
  const paths: string[][] = []
  if (!isMap(over.contents)) return paths
  for (const pair of over.contents.items) {
    const key = String(pair.key)
    if (key === 'x-without') {
      const list: unknown = over.toJS()['x-without']
      if (Array.isArray(list)) for (const path of list) paths.push(String(path).split('.'))
    } else if (replaced.includes(key) && isMap(pair.value)) {
      for (const entry of pair.value.items) paths.push([key, String(entry.key)])
    } else {
      paths.push([key])
    }
  }
  return paths
}

/** The lines of a block that carry the mark of a finding, counted from 1. */
export const markedLines = (block: string): readonly number[] =>
  block.split('\n').flatMap((line, index) => (/ # ~$/.test(line) ? [index + 1] : []))
