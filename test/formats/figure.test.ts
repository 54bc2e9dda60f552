import { expect, test } from 'vitest'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import type { Figure } from '../../src/documents/tree/nodes.js'
import { printedOf } from '../../src/documents/tree/printed.js'
import { emitHtml } from '../../src/formats/html.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { emitTrace } from '../../src/formats/trace.js'
import { typstTree } from '../../src/formats/typst-tree.js'
import { baseText, noticeOf } from '../documents/notices.js'

const hostile = '"><script>alert(1)</script> # *x* | `y`'
const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><text>${'"'}</text></svg>`
const figure: Figure = {
  type: 'figure',
  picture: { kind: 'svg', text: svg },
  alternative: hostile,
  caption: [{ type: 'text', value: 'Where data go' }],
  at: ['/recipients'],
  cites: ['gdpr:12.7'],
}
const clause = { id: 'c', cites: ['gdpr:12.1'], origins: [], blocks: [figure] } as const
const notice: NoticeDocument = { ...noticeOf(baseText), sections: [{ id: 's', title: 'S', clauses: [clause] }] }

test('a page holds the picture as an image, which can run nothing, with its words', () => {
  const page = emitHtml(notice)
  const [, source = '', alternative] = /<img src="([^"]*)" alt="([^"]*)"/.exec(page) ?? []
  expect(decodeURIComponent(source)).toBe(`data:image/svg+xml;charset=utf-8,${svg}`)
  // Inside the quotation marks of an attribute nothing else can end it.
  expect(alternative).toBe(hostile.replace('"', '&#x22;').replaceAll('`', '&#x60;'))
  expect(page).toContain('.fr-figure img {')
  expect(page).toContain('<figcaption>Where data go</figcaption>')
})

test('in Markdown its words stand for it', () => {
  expect(emitMarkdown(notice)).toContain('\n">\\<script>alert(1)\\</script> # \\*x\\* | \\`y\\`\n\nWhere data go\n')
})

test('the PDF gets it with its words, an image as bytes', () => {
  const [section] = typstTree(notice).sections
  expect(section?.children).toMatchObject([{ kind: 'figure', format: 'svg', data: svg, alternative: hostile }])
  const image = { ...clause, blocks: [{ ...figure, picture: { kind: 'png', base64: 'AP8=' } }] } as const
  const [other] = typstTree({ ...notice, sections: [{ id: 's', title: 'S', clauses: [image] }] }).sections
  expect(other?.children).toMatchObject([{ kind: 'figure', format: 'png', data: [0, 255] }])
})

test('the trace and what is printed tell of it', () => {
  const trace: unknown = JSON.parse(emitTrace(notice))
  expect(trace).toMatchObject({
    sections: [
      { clauses: [{ blocks: [{ path: '0', type: 'figure', cites: ['gdpr:12.7'], pointers: ['/recipients'] }] }] },
    ],
  })
  expect(printedOf(notice).at(-1)).toMatchObject({ words: `${hostile} Where data go`, at: ['/recipients'] })
})
