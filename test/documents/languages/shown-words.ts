import type { NoticeDocument } from '../../../src/documents/tree/document.js'
import { emitHtml } from '../../../src/formats/html.js'
import { emitMarkdown } from '../../../src/formats/markdown.js'
import { typstTree } from '../../../src/formats/typst-tree.js'
import { parseMarkdown } from '../../formats/trees.js'
import { withoutAddressLinks } from '../../formats/unlinked.js'
import { type PageNode, parseHtml } from '../../print/page-tree.js'

/** Everything of a notice that is shown or read aloud, in each format: words, not marks and not addresses of links. */
export const shownWords = (document: NoticeDocument): readonly string[] => [
  ...wordsOfPage(emitHtml(document)),
  ...wordsOfPage(emitHtml(document, { fragment: true })),
  ...textsIn(parseMarkdown(emitMarkdown(document)), ['value']),
  ...textsIn(typstTree(document), typstWords),
]

/** Attributes that are no words: names of our own, places to go to, and what only programs read. */
const silent =
  /^(?:class|id|href|scope|lang|datetime|charset|name|rel|http-equiv|role|tabindex|aria-hidden|aria-labelledby|aria-describedby|[xy][12]?|c[xy]|r|d|text-anchor|colspan)=/

function wordsOfPage(html: string): readonly string[] {
  return [...strings(parseHtml(withoutAddressLinks(html))), ...cssStrings(html)]
}

function strings({ tag, attributes, children }: PageNode): readonly string[] {
  // What a meta holds is for the browser, but for the description.
  const isRead = tag !== 'meta' || attributes.includes('name="description"')
  const told = isRead ? attributes.filter((it) => it.includes('=') && !silent.test(it)) : []
  return [
    ...told.map((it) => it.replace(/^[a-z-]+="|"$/g, '')),
    ...children.flatMap((child) => (typeof child === 'string' ? [child] : strings(child))),
  ]
}

/** Words that a style puts on the page. */
const cssStrings = (html: string): readonly string[] =>
  [...html.matchAll(/content: ([^;}]*)/g)].flatMap(([, content = '']) =>
    [...content.matchAll(/"([^"]*)"/g)].map(([, words = '']) => words),
  )

/** The fields of the JSON for Typst that are drawn, read aloud or written into the metadata. */
const typstWords: readonly string[] = [
  'title',
  'heading',
  'issuers',
  'parts',
  'alternative',
  'number',
  'label',
  'value',
  'contents',
  'skipToContent',
  'draft',
  'draftMark',
  'draftMeaning',
  'count',
  'missing',
  'page',
  'pageTitle',
  'fullTitle',
  'description',
]

/** The texts that stand under some names in a tree, however deep. */
function textsIn(node: unknown, names: readonly string[], isNamed = false): readonly string[] {
  if (typeof node === 'string') return isNamed ? [node] : []
  // Typst gets a text in pieces, between which a line may end.
  if (isTexts(node)) return isNamed ? [node.join('')] : []
  if (Array.isArray(node)) return node.flatMap((one) => textsIn(one, names, isNamed))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => textsIn(value, names, names.includes(name)))
}

const isTexts = (node: unknown): node is readonly string[] =>
  Array.isArray(node) && node.length > 0 && node.every((one) => typeof one === 'string')
