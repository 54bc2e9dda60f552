import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { checkTexts } from '../../src/checking/check-texts.js'
import { rules } from '../../src/rules/index.gen.js'
import { keysOf } from '../../src/source/pointer.js'
import { find, read } from '../examples/project.js'
import { inWords } from '../worded.js'
import { asOf, baseText } from './overlay.js'

/** A place of `test/base.yaml`, texts that a rule finds there, and texts that it leaves alone. */
interface Row {
  readonly rule: string
  /** Changes of the base; `{}` stands for the text. */
  readonly edits: readonly { readonly at: string; readonly set: unknown }[]
  /** Where it is found. */
  readonly at: string
  readonly finds: readonly string[]
  readonly leaves: readonly string[]
}

const rows = find('test/fixtures/texts/*.yaml').flatMap((file): readonly Row[] => parse(read(file)))

describe.each(rows.map((row) => [row.rule, row.at, row] as const))('%s at %s', (rule, at, row) => {
  it('is a rule', () => expect(rules.map(({ id }) => id)).toContain(rule))

  it.each([...row.finds])('finds “%s”', (text) => {
    expect(findingsOf(row, text)).toContain(`${rule} ${at}`)
  })

  it.each([...row.leaves])('leaves “%s” alone', (text) => {
    expect(findingsOf(row, text).filter((finding) => finding.startsWith(`${rule} `))).toEqual([])
  })
})

function findingsOf({ edits }: Row, text: string): readonly string[] {
  const document = parseDocument(baseText)
  for (const { at, set } of edits) document.setIn(keysOf(at), document.createNode(filled(set, text)))
  const { findings } = inWords(checkTexts([{ path: 'privacy.yaml', text: document.toString() }], { asOf }))
  return findings.map((finding) => `${finding.rule} ${finding.pointer}`)
}

/** A value with the text in its place. */
function filled(value: unknown, text: string): unknown {
  if (typeof value === 'string') return value.replaceAll('{}', () => text)
  if (Array.isArray(value)) return value.map((item) => filled(item, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, text)]))
}
