import { beforeAll, describe, expect, test } from 'vitest'
import { readPages, squash } from '../../scripts/examples/read-pdf.js'
import { declarationWith } from '../../scripts/ledger/fill.js'
import { draftsOf, understand } from '../../scripts/ledger/observe.js'
import { type Marked, markedPlaces } from '../../scripts/ledger/rows.js'
import { valuesOf } from '../../scripts/ledger/values.js'
import type { Clause, NoticeDocument } from '../../src/documents/tree/document.js'
import { emitHtml } from '../../src/formats/html.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { emitPdf } from '../../src/formats/pdf.js'
import { whyKept } from '../../src/language/kept-from-notices.js'
import { loadTypesetEngine } from '../../src/node/typeset.js'
import { holes } from '../ledger/holes.js'
import { sampled } from '../sampling.js'

/** A place whose words stand in a notice, and a notice in which they do. */
interface Shown extends Marked {
  readonly document: NoticeDocument
}

/** The places that hold an author's words for readers. */
const texts = markedPlaces().filter(
  ({ place: { path, forms } }) =>
    forms.some(({ kind }) => kind === 'text' || kind === 'reason') && whyKept(path) === undefined && !(path in holes),
)

const holds = (text: string, { word }: Marked): boolean => squash(text).toLowerCase().includes(word.toLowerCase())

function shownIn(marked: Marked): Shown | undefined {
  const [value] = valuesOf(marked.place, marked.word).filter((one) => JSON.stringify(one).includes(marked.word))
  for (const isCrowded of [false, true]) {
    const understood = understand(declarationWith(marked.place, value, isCrowded))
    const document = understood && draftsOf(understood).find((one) => holds(JSON.stringify(one), marked))
    if (document) return { ...marked, document }
  }
  return undefined
}

describe('a word that stands at one place of a declaration', () => {
  const shown: Shown[] = []
  const lost: string[] = []
  const notes: string[] = []
  beforeAll(() => {
    for (const marked of sampled(texts, 'texts of the language', (note) => notes.push(note), { share: 6 })) {
      const found = shownIn(marked)
      if (found) shown.push(found)
      else lost.push(marked.place.path)
    }
  })

  test('is in the notice', async ({ annotate }) => {
    for (const note of notes) await annotate(note)
    expect(lost).toEqual([])
    expect(shown.length).toBeGreaterThan(20)
  })

  test('comes out in Markdown and on the page', () => {
    const missing = (emit: (document: NoticeDocument) => string) =>
      shown.filter((one) => !holds(emit(one.document), one)).map(({ place }) => place.path)
    expect(missing(emitMarkdown)).toEqual([])
    expect(missing(emitHtml)).toEqual([])
  })

  test('comes out on paper', async () => {
    const inClauses = shown.filter((one) => clausesWith(one).length > 0)
    const [first] = inClauses
    if (!first) return expect.fail()
    const { gaps: _, ...chrome } = first.document.chrome
    const clauses = inClauses.flatMap((one, index) =>
      clausesWith(one)
        .slice(0, 1)
        .map((clause) => alone(clause, index)),
    )
    const all = { ...first.document, chrome, sections: [{ id: 'all', title: 'All', clauses }] }
    const pages = await readPages(await emitPdf(all, await loadTypesetEngine()))
    const text = pages.flatMap(({ words }) => [...words.values()]).join('')
    expect(inClauses.filter((one) => !holds(text, one)).map(({ place }) => place.path)).toEqual([])
  })
})

const clausesWith = (one: Shown): readonly Clause[] =>
  one.document.sections.flatMap(({ clauses }) => clauses.filter(({ blocks }) => holds(JSON.stringify(blocks), one)))

/** A clause that can stand beside those of other notices: its anchors are its own, and it leads to none of theirs. */
const alone = (clause: Clause, index: number): Clause =>
  JSON.parse(
    JSON.stringify(clause)
      .replace(/"id":"([^"]+)"/g, `"id":"$1-${index}"`)
      .replace(/"url":"#[^"]*"/g, '"url":"https://around.example"'),
  )
