import { describe, expect, test } from 'vitest'
import { compose } from '../../src/documents/notice/compose.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import type { Block } from '../../src/documents/tree/nodes.js'
import { emitMarkdown } from '../../src/formats/markdown.js'
import { baseText, law, loaded, modelOf, noticeOf, publishedTexts } from '../documents/notices.js'
import { plainChrome } from './plain-chrome.js'
import { roundTripped } from './trees.js'

const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] })

const notice = (...blocks: readonly Block[]): NoticeDocument => ({
  kind: 'notice',
  id: 'notice',
  language: 'en',
  title: 'Notice',
  issuers: [],
  draft: true,
  chrome: {
    ...plainChrome,
    fullTitle: 'Notice',
    draftMark: 'DRAFT',
    draftMeaning: 'Do not publish it.',
    dates: [{ label: 'Applies from', value: '1 December 2026', day: '2026-12-01', at: '/notices/notice/effective' }],
  },
  sections: [{ id: 'who', title: 'Who', clauses: [{ id: 'who', cites: ['gdpr:13.1.a'], origins: [], blocks }] }],
})

test('containers of our own are taken apart', () => {
  const printed = emitMarkdown(
    notice(
      { type: 'card', id: 'c', title: [text('Run your # membership')], children: [paragraph('Why.')] },
      { type: 'box', children: [paragraph('You can object.')] },
      {
        type: 'values',
        children: [
          { type: 'labelledValue', label: [text('Kept for')], children: [paragraph('3 years')] },
          { type: 'labelledValue', label: [text('Must you?')], children: [paragraph('No.'), paragraph('Never.')] },
          { type: 'labelledValue', label: [text('Gap')], children: [{ type: 'gap', children: [text('Not yet')] }] },
        ],
      },
      { type: 'gap', children: [text('Not stated yet: who')] },
    ),
  )
  expect(printed).toBe(`# Notice

> **DRAFT** Do not publish it.

**Applies from:** 1 December 2026

## Who

### Run your # membership

Why.

> You can object.

- **Kept for:** 3 years

- **Must you?** No.

  Never.

- **Gap:** **Not yet**

**Not stated yet: who**

---

- **Applies from:** 1 December 2026
`)
})

test.each(['\n', '\r\n', '\r', '\u2028', '\n\n', '\v'])(
  'a line end %j in what stands around a notice ends none of its lines',
  (end) => {
    const words = `x${end}# h${end}## i`
    const around = notice(paragraph('Why.'))
    const printed = emitMarkdown({
      ...around,
      chrome: {
        ...around.chrome,
        ...{
          draftMark: words,
          draftMeaning: words,
          dates: around.chrome.dates.map((date) => ({ ...date, value: words })),
        },
        gaps: { count: words, places: [{ anchor: 'who', title: words, missing: [words, words] }] },
      },
    })
    const draft = printed.split('\n').slice(2, printed.split('\n').indexOf('**Applies from:** x # h ## i') - 1)
    expect(draft).toHaveLength(5)
    for (const line of draft) expect(line).toMatch(/^>/)
    expect(printed.match(/x # h ## i/g)).toHaveLength(8)
  },
)

test('the base is read back as the tree it was printed from', () => {
  expect(roundTripped(noticeOf(baseText))).toBe(true)
})

describe.each(publishedTexts)('%s', (file, yaml) => {
  test('is read back as the tree it was printed from', () => {
    for (const draft of compose(modelOf(yaml, file), law, loaded, { draft: true }))
      expect(roundTripped(draft)).toBe(true)
  })
})
