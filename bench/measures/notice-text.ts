import type { NoticeDocument, Section } from '../../src/documents/tree/document.js'
import type { Node } from '../../src/documents/tree/nodes.js'
import { isInline, parts } from '../../src/documents/tree/walk.js'

/** What is no word of the notice: the marks of a draft, and what it marks as the law's own. */
const uncounted: ReadonlySet<string> = new Set(['gap', 'gapMark', 'aside'])

/** All that a reader of a notice can open, as plain text: what is folded and what stands for a picture too. */
export const noticeText = ({ title, chrome, sections }: NoticeDocument): string =>
  [title, ...chrome.dates.flatMap(({ label, value }) => [label, value]), ...sections.map(sectionText)].join('\n')

/** The same of one section, under its heading. */
export const sectionText = ({ title, clauses }: Section): string =>
  [title, ...clauses.flatMap(({ blocks }) => blocks.map(textOf))].join('\n')

/** The words of a node; what stands apart on the page is apart here. */
function textOf(node: Node): string {
  if (uncounted.has(node.type)) return ''
  const inner = parts(node).map(textOf).join('')
  switch (node.type) {
    case 'text':
      return node.value
    case 'break':
      return ' '
    case 'figure':
      return `\n${node.alternative}\n${inner}\n`
    default:
      return isInline(node) ? inner : `\n${inner}\n`
  }
}

/** The words of a text: what stands between spaces and has a letter or digit in it. */
export const wordsIn = (text: string): readonly string[] => text.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []
