import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { laidOver } from './laid-over.js'
import { noticesOf } from './notices.js'

/** Small blocks laid over the base, with words that the draft of a notice holds, and words that it must not say. */
interface Printed {
  readonly case: string
  readonly over: unknown
  readonly prints?: readonly string[]
  /** Whatever the capitals. */
  readonly omits?: readonly string[]
}

const folder = new URL('../fixtures/printed/', import.meta.url)

describe.each(readdirSync(folder))('%s', (file) => {
  const rows: readonly Printed[] = parse(readFileSync(new URL(file, folder), 'utf8'), { merge: true })

  it.each(rows.map((row) => [row.case, row] as const))('%s', (_case, { over, prints = [], omits = [] }) => {
    const text = noticesOf(laidOver(stringify(over)), { draft: true })
      .map(emitMarkdown)
      .join('\n')
    const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ')
    expect(prints.filter((words) => !plain.includes(words))).toEqual([])
    expect(omits.filter((words) => plain.toLowerCase().includes(words.toLowerCase()))).toEqual([])
  })
})
