import type { Properties } from 'hast'
import { describe, expect, test } from 'vitest'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import type { TracedNode } from '../../src/documents/tree/nodes.js'
import { tracedParts } from '../../src/documents/tree/walk.js'
import { emitHtml, htmlParts } from '../../src/formats/html.js'
import { silent } from '../../src/formats/html-element.js'
import { baseText, noticeOf } from '../documents/notices.js'

const final = noticeOf(baseText)
const draft = noticeOf(baseText.replace(/^ +basis: .*\n/m, ''), { draft: true })

const told = ({ at }: TracedNode): Properties => ({ dataAt: at?.join('\n') })

/** The places that parts of a document say they show. */
const placesIn = (document: NoticeDocument): readonly string[] => {
  const inside = (node: TracedNode): readonly string[] => [
    node.at?.join('\n') ?? '',
    ...tracedParts(node).flatMap(inside),
  ]
  return document.sections.flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks.flatMap(inside)))
}

describe.each([
  ['a final notice', final],
  ['a draft', draft],
] as const)('%s in parts', (_, document) => {
  test('is the page that is published, where nothing is told', () => {
    const { style, around, sections } = htmlParts(document, silent)
    const page = emitHtml(document)
    expect(page).toContain(`<style>${style}</style>`)
    const [before = '', after = ''] = around.split('<main class="fr-main" id="main">')
    expect(page).toContain(
      `${before}<main class="fr-main" id="main">${sections.map(({ html }) => html).join('')}${after}`,
    )
    expect(sections.map(({ id }) => id)).toEqual(document.sections.map(({ id }) => id))
  })

  test('tells of each part what it shows', () => {
    const html = htmlParts(document, told)
      .sections.map((section) => section.html)
      .join('')
    const shown = new Set([...html.matchAll(/ data-at="([^"]*)"/g)].map(([, at = '']) => at))
    const declared = placesIn(document).filter((at) => at !== '' && !/["&<]/.test(at))
    expect(shown.size).toBeGreaterThan(20)
    for (const at of shown) expect(declared).toContain(at)
    // A paragraph that is all of an item shares its element, and gives way to it.
    expect(new Set(declared.filter((at) => !shown.has(at))).size).toBeLessThan(shown.size / 4)
  })

  test('tells no more than that: the rest is the page', () => {
    const bare = htmlParts(document, told).sections.map(({ html }) => html.replace(/ data-at="[^"]*"/g, ''))
    expect(bare).toEqual(htmlParts(document, silent).sections.map(({ html }) => html))
  })
})
