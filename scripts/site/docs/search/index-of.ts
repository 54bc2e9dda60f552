import { posix } from 'node:path'
import type { ElementContent } from 'hast'
import type { DocsPage } from '../read-page.js'
import { wordsOf } from '../words-of.js'
import { type IndexedPlace, type SearchIndex, searchWords } from './find.js'

/** Where what is looked for is listed rather than told: what tells it comes first. */
const references: ReadonlySet<string> = new Set(['docs/messages.html', 'docs/fields.html', 'docs/coverage.html'])

/** How much of a place is shown below its heading. */
const shown = 140

/** What can be found in some pages: each heading with what stands below it, down to the next. */
export function indexOf(pages: readonly DocsPage[]): SearchIndex {
  const places: IndexedPlace[] = []
  const words = new Map<string, Map<number, number>>()
  const note = (text: string, place: number, weight: number): void => {
    for (const word of searchWords(text)) {
      const entries = words.get(word) ?? new Map<number, number>()
      words.set(word, entries.set(place, Math.max(entries.get(place) ?? 0, weight)))
    }
  }
  for (const [page, { address, body, title }] of pages.entries())
    for (const [order, { anchor, heading, texts }] of partsOf(body, title).entries()) {
      const [first = '', ...rest] = texts
      const place =
        places.push({ page, anchor: order === 0 ? '' : anchor, heading, begins: beginning(first || (rest[0] ?? '')) }) -
        1
      note(rest.join('\n'), place, 0)
      note(first, place, 1)
      note(heading, place, order === 0 ? 3 : 2)
      if (order === 0) note(posix.basename(address, '.html'), place, 3)
    }
  return {
    pages: pages.map(({ address, title }) => ({
      address: address.replace(/^docs\//, ''),
      title,
      isReference: references.has(address),
    })),
    places,
    words: Object.fromEntries(
      [...words]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([word, entries]) => [word, [...entries].map(([place, weight]) => place * 4 + weight)]),
    ),
  }
}

interface Part {
  readonly anchor: string
  readonly heading: string
  readonly texts: string[]
}

function partsOf(body: readonly ElementContent[], title: string): readonly Part[] {
  const parts: Part[] = []
  for (const node of body) {
    if (node.type !== 'element') continue
    if (/^h[1-6]$/.test(node.tagName))
      parts.push({ anchor: String(node.properties.id ?? ''), heading: wordsOf(node), texts: [] })
    else {
      if (parts.length === 0) parts.push({ anchor: '', heading: title, texts: [] })
      const part = parts.at(-1)
      if (part?.texts.length === 0 && node.tagName !== 'p') part.texts.push('')
      part?.texts.push(spaced(node))
    }
  }
  return parts
}

/** Words of neighbouring cells and items are not one word. */
const spaced = (node: ElementContent): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element'
      ? `${node.children.map(spaced).join('')}${/^(?:td|th|li|p|dt|dd|pre)$/.test(node.tagName) ? '\n' : ''}`
      : ''

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= shown ? line : `${line.slice(0, line.lastIndexOf(' ', shown))} …`
}
