import { describe, expect, it } from 'vitest'
import { isMap, isNode, parse, parseDocument, visit } from 'yaml'
import { checkTexts } from '../../src/checking/check-texts.js'
import { rules } from '../../src/rules/index.gen.js'
import { keysOf } from '../../src/source/pointer.js'
import { asOf, find, read } from '../examples/project.js'
import { notFactsIn } from '../findings/facts.js'
import { inWords } from '../worded.js'

/** One line of an edit: a value set, or a place taken out. */
interface Edit {
  readonly at: string
  readonly set?: unknown
  readonly remove?: true
}

/** A rule, the smallest change of a complete example that trips it, and all findings that then appear. */
interface Trip {
  readonly rule: string
  readonly example: string
  readonly edits?: readonly Edit[]
  readonly asOf?: string
  /** `rule pointer`, in the order printed. */
  readonly findings: readonly string[]
}

const files = find('test/fixtures/trips/*.yaml')
const trips = files.flatMap((file) => {
  const rows: readonly Trip[] = parse(read(file)) ?? []
  return rows.map((row) => ({ file, row }))
})

describe.each(trips.map(({ file, row }) => [row.rule, file, row] as const))('%s (%s)', (rule, _file, row) => {
  it('is tripped by a small edit of a whole example, with exactly the findings listed', () => {
    expect(row.edits?.length ?? 0, 'at most three edits').toBeLessThanOrEqual(3)
    const found = checkTrip(row)
    expect(found).toEqual(row.findings)
    expect(
      found.some((finding) => finding.startsWith(`${rule} `)),
      'the rule itself is among them',
    ).toBe(true)
  })
})

it('every rule has a row', () => {
  const tripped = new Set(trips.map(({ row }) => row.rule))
  expect(rules.map(({ id }) => id).filter((id) => !tripped.has(id))).toEqual([])
})

it('every row names a rule that exists', () => {
  const known = new Set(rules.map(({ id }) => id))
  expect(trips.map(({ row }) => row.rule).filter((id) => !known.has(id))).toEqual([])
})

function checkTrip({ example, edits = [], asOf: day = asOf }: Trip): readonly string[] {
  const path = `examples/${example}/privacy.yaml`
  const text = edited(read(path), edits)
  const checked = checkTexts([{ path, text }], { asOf: day })
  expect(notFactsIn(checked.findings, [text]), 'facts, quoted from somewhere').toEqual([])
  const { findings } = inWords(checked)
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size, 'all fingerprints differ').toBe(findings.length)
  return findings.map((finding) => `${finding.rule} ${finding.pointer}`)
}

/** A place that is not there, or a value that is there already, would make an edit that edits nothing. */
function edited(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text)
  // An anchor that is edited would change all its aliases.
  visit(document, {
    Alias(_key, alias) {
      const node = alias.resolve(document)
      return isNode(node) ? document.createNode(node.toJS(document)) : undefined
    },
  })
  for (const { at, set, remove } of edits) {
    const keys = keysOf(at).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
    if (remove) {
      expect(document.hasIn(keys), `${at} is there to be removed`).toBe(true)
      document.deleteIn(keys)
      const parent = document.getIn(keys.slice(0, -1))
      if (keys.length > 1 && isMap(parent) && parent.items.length === 0) document.deleteIn(keys.slice(0, -1))
    } else {
      const before = document.getIn(keys)
      expect(document.createNode(set).toString(), `${at} is changed`).not.toBe(String(before))
      document.setIn(keys, set)
    }
  }
  return document.toString()
}
