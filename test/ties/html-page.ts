import { firstOf, type HtmlElement, type HtmlNode, htmlElements } from './html-elements.js'
import { type Block, type Row, type Value, wordsOf } from './printed.js'

/** What stands in the main part of a page, without marks of gaps and what only eyes see. */
export function htmlPage(html: string): readonly Block[] {
  const main = firstOf(htmlElements(html), ({ tag }) => tag === 'main')
  if (!main) throw new Error('No main part.')
  return blocksIn(main.children)
}

const unread = new Set(['script', 'style', 'svg', 'nav'])
const isUnread = ({ tag, attributes }: HtmlElement): boolean =>
  unread.has(tag) || /aria-hidden="true"/.test(attributes) || /class="[^"]*\bfr-gap\b/.test(attributes)

const blockTags = new Set([
  ...['section', 'article', 'div', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tr', 'details'],
  ...['summary', 'small', 'aside', 'figure', 'figcaption', 'blockquote', 'header', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
])

const isBlock = (node: HtmlNode): node is HtmlElement => typeof node !== 'string' && blockTags.has(node.tag)

/** Blocks as blocks, and words between them as text. */
function blocksIn(nodes: readonly HtmlNode[]): readonly Block[] {
  const blocks: Block[] = []
  let words = ''
  const flush = (): void => {
    if (words.trim() !== '') blocks.push({ type: 'text', text: tidy(words) })
    words = ''
  }
  for (const node of nodes) {
    if (typeof node !== 'string' && isUnread(node)) continue
    if (isBlock(node)) {
      flush()
      blocks.push(...blocksOf(node))
    } else words += textOf(node)
  }
  flush()
  return blocks
}

function blocksOf(element: HtmlElement): readonly Block[] {
  const { tag, children } = element
  if (/^h[1-6]$/.test(tag)) return [{ type: 'heading', level: Number(tag.slice(1)), text: tidy(textOf(element)) }]
  if (tag === 'ul' || tag === 'ol')
    return [{ type: 'list', items: elementsIn(element, 'li').map((li) => blocksIn(li.children)) }]
  if (tag === 'table') return [{ type: 'table', rows: elementsIn(element, 'tr').map(rowOf) }]
  if (tag === 'dl') return [{ type: 'values', values: valuesIn(element) }]
  if (tag === 'details') return [folded(element)]
  if (tag === 'p' || tag === 'div' || tag === 'small') return blocksIn(children)
  return [{ type: 'part', blocks: blocksIn(children) }]
}

function rowOf(row: HtmlElement): Row {
  const cells = row.children.filter((cell) => typeof cell !== 'string' && (cell.tag === 'td' || cell.tag === 'th'))
  const isGroup =
    cells.length === 1 && cells.some((cell) => typeof cell !== 'string' && /colspan/.test(cell.attributes))
  return { isGroup, cells: cells.map((cell) => (typeof cell === 'string' ? [] : blocksIn(cell.children))) }
}

function valuesIn(list: HtmlElement): readonly Value[] {
  const values: Value[] = []
  let label = ''
  for (const node of flat(list))
    if (node.tag === 'dt') label = tidy(textOf(node))
    else if (node.tag === 'dd') values.push({ label, blocks: blocksIn(node.children) })
  return values
}

/** The terms and values of a list, also where each pair stands in a box of its own. */
const flat = (list: HtmlElement): readonly HtmlElement[] =>
  list.children.flatMap((node) => {
    if (typeof node === 'string') return []
    return node.tag === 'div' ? flat(node) : [node]
  })

function folded({ children }: HtmlElement): Block {
  const summary = children.find((node) => typeof node !== 'string' && node.tag === 'summary')
  const title = summary && typeof summary !== 'string' ? wordsOf(blocksIn(summary.children)) : ''
  return { type: 'part', title: tidy(title), blocks: blocksIn(children.filter((node) => node !== summary)) }
}

function elementsIn(element: HtmlElement, tag: string): readonly HtmlElement[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string' || isUnread(node)) return []
    return node.tag === tag
      ? [node]
      : ['thead', 'tbody', 'tfoot', 'div'].includes(node.tag)
        ? elementsIn(node, tag)
        : []
  })
}

function textOf(node: HtmlNode): string {
  if (typeof node === 'string') return node
  if (isUnread(node)) return ''
  return node.tag === 'br' ? ' ' : node.children.map(textOf).join('')
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
