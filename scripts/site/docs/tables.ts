import type { Element, ElementContent } from 'hast'
import { element } from '../../../src/formats/html-element.js'
import { wordsOf } from './words-of.js'

/**
 * What stands in a page, with its tables as readers need them: one that is too wide is moved by itself, by keys as well; heads
 * say whether they are of a column or of a row, and one without words is none.
 */
export function withTables(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.map(withTables)
  return node.tagName === 'table'
    ? element('div', { className: ['table'], tabIndex: 0 }, tableOf(children))
    : { ...node, children }
}

function tableOf(parts: readonly ElementContent[]): Element {
  const [head, body] = ['thead', 'tbody'].map((name) => parts.find((part) => isElement(part) && part.tagName === name))
  if (!isElement(body)) return element('table', {}, ...parts)
  if (!isElement(head) || wordsOf(head).trim() === '') return element('table', {}, ofRows(body))
  return element('table', {}, ofColumns(head), body)
}

/** Without heads of columns, the first cell of a row is its head. */
const ofRows = (body: Element): Element =>
  eachCell(body, (cell, at) => (at === 0 ? { ...cell, tagName: 'th', properties: { scope: 'row' } } : cell))

const ofColumns = (head: Element): Element =>
  eachCell(head, (cell) =>
    wordsOf(cell).trim() === '' ? { ...cell, tagName: 'td' } : { ...cell, properties: { scope: 'col' } },
  )

function eachCell(part: Element, change: (cell: Element, at: number) => Element): Element {
  const rows = part.children.filter(isElement).map((row) => ({
    ...row,
    children: row.children.filter(isElement).map(change),
  }))
  return { ...part, children: rows }
}

const isElement = (node: ElementContent | undefined): node is Element => node?.type === 'element'
