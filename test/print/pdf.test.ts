import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { squash } from '../../scripts/examples/read-pdf.js'
import { emitHtml } from '../../src/formats/html.js'
import { emitPdf } from '../../src/formats/pdf.js'
import { typstTree } from '../../src/formats/typst-tree.js'
import { loadTypesetEngine } from '../../src/node/typeset.js'
import { isWhole } from '../sampling.js'
import { allPrinted, extremes } from './documents.js'
import { mainText } from './page-text.js'
import { structureOf, wordsOf } from './structure.js'
import { hasProgram, needs } from './tools.js'

const run = promisify(execFile)
const vera = fileURLToPath(new URL('./vera/pdf-ua.sh', import.meta.url))
const hasVera =
  hasProgram('java') &&
  existsSync('/usr/share/java/jaxb-runtime.jar') &&
  existsSync(fileURLToPath(new URL('../../node_modules/@opendataloader/pdf', import.meta.url)))

/** One whose tables go over pages within a group, under a head that leads somewhere. */
const overPages = allPrinted.filter(({ name }) => name.startsWith('online-shop'))

/** The small, the large, the draft and the one with long groups stand for all; in a whole run, all for themselves. */
const printed = isWhole ? allPrinted : [...extremes, ...overPages]

describe('the PDF of every example', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-pdf-'))
  const unclaimed = join(folder, 'unclaimed.pdf')
  const files: { readonly name: string; readonly file: string }[] = []
  beforeAll(async () => {
    const engine = await loadTypesetEngine()
    for (const [index, { name, document }] of printed.entries()) {
      const file = join(folder, `${index}-${document.id}.pdf`)
      writeFileSync(file, await emitPdf(document, engine))
      files.push({ name, file })
      if (index === 0) writeFileSync(unclaimed, await engine.typeset(JSON.stringify(typstTree(document))))
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('keeps to PDF/UA-1, says veraPDF', async (context) => {
    needs(hasVera, context, 'veraPDF needs npm install, java and apt-get install libjaxb-java')
    // What Typst writes without our claim comes last: a check that finds nothing there is asleep.
    const { stdout } = spawnSync(vera, [...files.map(({ file }) => file), unclaimed], { encoding: 'utf8' })
    const told = stdout.split('\n').filter((line) => line !== '')
    expect(told.slice(0, files.length).filter((line) => !/^PASS \d{4,} /.test(line))).toEqual([])
    expect(told[files.length]).toMatch(/^FAIL .*unclaimed/)
    expect(told.slice(files.length + 1).join(' ')).toContain('PDF/UA')
  })

  test('is sound, says qpdf', async (context) => {
    needs(hasProgram('qpdf'), context, 'apt-get install qpdf')
    for (const { file } of files) {
      const { stdout, stderr } = await run('qpdf', ['--check', file])
      expect(stderr).toBe('')
      expect(stdout).toContain('No syntax or stream encoding errors found')
    }
  })

  test('is read in the order of the page, every word', async (context) => {
    needs(hasProgram('qpdf'), context, 'apt-get install qpdf')
    for (const [index, { name, file }] of files.entries()) {
      const { document } = printed[index] ?? expect.fail(name)
      // The contents stand elsewhere and bring page numbers; a mark before an item is drawn, on the page the reader's own.
      const whole = squash(wordsOf(await structureOf(file), ['TOC'])).replaceAll('•', '')
      const first = squash(`1${document.sections.find(({ id }) => id !== 'in-short')?.title}`)
      const told = whole.replace(`${squash(document.chrome.contents)}${first}`, first)
      const read = squash(mainText(emitHtml(document)))
      expect(told.endsWith(read), firstDifference(told, read, name)).toBe(true)
      for (const { title } of document.sections) expect(told).toContain(squash(title))
    }
  })
})

/** Where the end of one text parts from the other. */
function firstDifference(told: string, read: string, name: string): string {
  const end = told.slice(-read.length)
  const at = [...end].findIndex((character, index) => character !== read[index])
  return `${name}: “${end.slice(Math.max(0, at - 60), at + 60)}” where the page has “${read.slice(Math.max(0, at - 60), at + 60)}”`
}
