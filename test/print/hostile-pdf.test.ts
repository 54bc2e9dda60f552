import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { squash } from '../../scripts/examples/read-pdf.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { oneLine } from '../../src/documents/tree/one-line.js'
import { uncovered } from '../../src/formats/glyph-coverage.js'
import { emitPdf } from '../../src/formats/pdf.js'
import { loadTypesetEngine } from '../../src/node/typeset.js'
import { baseText, noticeOf } from '../documents/notices.js'
import { hostileValues } from './hostile-values.js'
import { structureOf, type Told, wordsOf } from './structure.js'
import { hasProgram, needs } from './tools.js'

/** The base with a recipient for each value, whose name it is, all of them receiving data. */
function withRecipients(names: readonly string[]): string {
  const entries = names.map((name, index) => `  r${index}: { type: internal, label: ${quoted(name)} }\n`)
  return baseText
    .replace('recipients:\n', () => `recipients:\n${entries.join('')}`)
    .replace('recipients: [mailer]', `recipients: [mailer, ${names.map((_, index) => `r${index}`).join(', ')}]`)
}

/**
 * A value in double quotes. What ends a line in YAML is written as a number, and so are brackets: a file with hundreds that
 * are never closed is taken for one that is nested too deeply, before it is parsed.
 */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u0085\u2028\u2029\ufeff[\]{}]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** The notice with a question mark in place of what no font draws: that refusal is tested elsewhere. */
async function drawable(notice: (replace: (name: string) => string) => NoticeDocument, fonts: readonly Uint8Array[]) {
  const missing = new Set(
    uncovered(
      notice((name) => name),
      fonts,
    ).map(({ character }) => character),
  )
  expect(missing.size).toBeGreaterThan(5)
  return (name: string): string => [...name].map((character) => (missing.has(character) ? '?' : character)).join('')
}

test('1,050 hostile names are 1,050 rows of a PDF, each with its words', async (context) => {
  needs(hasProgram('qpdf'), context, 'apt-get install qpdf')
  const engine = await loadTypesetEngine()
  const made = (replace: (name: string) => string): NoticeDocument =>
    noticeOf(withRecipients(hostileValues.map(replace)), { draft: true })
  const replace = await drawable(made, engine.fonts)
  const pdf = await emitPdf(made(replace), engine)
  const tame = await emitPdf(
    made((name) => 'x'.repeat(oneLine(name).length)),
    engine,
  )

  const folder = mkdtempSync(join(tmpdir(), 'forthright-hostile-'))
  try {
    const [told, plain] = await Promise.all([read(folder, 'hostile', pdf), read(folder, 'tame', tame)])
    const rows = rowsOf(told)
    // Words from the right: in which order they are given is the reader's affair, and their brackets are drawn the other way
    // round. What is never seen is not there.
    const sorted = (words: string): string =>
      [...squash(words.normalize()).replace(/[\u2011\p{Default_Ignorable_Code_Point}]/gu, '')]
        .map((character) => opening[character] ?? character)
        .sort()
        .join('')
    const names = new Set(rows.map(([name = '']) => sorted(name)))
    for (const name of hostileValues) {
      const words = oneLine(replace(name)).normalize()
      // A letter and a mark that have no common sign are two glyphs with one ActualText, which pdf.js does not read.
      if (!/\p{M}/u.test(words)) expect(names, JSON.stringify(name)).toContain(sorted(words))
    }
    expect(rows).toHaveLength(rowsOf(plain).length)
    expect(roles(told)).toEqual(roles(plain))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' }

function read(folder: string, name: string, pdf: Uint8Array): Promise<Told> {
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, pdf)
  return structureOf(file)
}

const elements = (told: Told): readonly Told[] => told.children.filter((child) => typeof child !== 'string')

/** Every row of every table, as the words of its cells. */
const rowsOf = (told: Told): readonly (readonly string[])[] =>
  told.role === 'TR' ? [elements(told).map((cell) => wordsOf(cell))] : elements(told).flatMap(rowsOf)

/** How many elements there are of each role that shapes a document; how lines of words are cut is no part of it. */
function roles(told: Told): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  const count = (node: Told): void => {
    if (!/^(?:Span|Code|Link)?$/.test(node.role)) counts[node.role] = (counts[node.role] ?? 0) + 1
    for (const child of elements(node)) count(child)
  }
  count(told)
  return counts
}
