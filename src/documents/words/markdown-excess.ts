import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { itemsIn, type MarkdownExcess, markdownLimits, marksIn, mayExceed } from './markdown-limits.js'
import { tables } from './markdown-tables.js'

/** What stands among words: it is left unread, since the work that it makes is what is measured. */
const amongWords = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
]

function blocksOnly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: amongWords } }]
}

const parser = unified().use(remarkParse).use(tables).use(blocksOnly).freeze()

/** What of a text in Markdown goes beyond the limits, if anything does: what takes long to read before it is read. */
export function excessIn(markdown: string): MarkdownExcess | undefined {
  if (!mayExceed(markdown)) return undefined
  const items = itemsIn(markdown)
  return items > markdownLimits.items ? { excess: 'items', count: items, words: markdown } : measured(markdown)
}

function measured(markdown: string): MarkdownExcess | undefined {
  let deepest = { levels: 0, start: 0 }
  let most = { marks: 0, words: '' }
  // A stack of its own: a text may be deeper than that of calls.
  const open: { node: Nodes; levels: number }[] = [{ node: parser.parse(markdown), levels: 0 }]
  for (let at = open.pop(); at; at = open.pop()) {
    const { node } = at
    const levels = at.levels + (node.type === 'list' || node.type === 'blockquote' ? 1 : 0)
    if (levels > deepest.levels) deepest = { levels, start: node.position?.start.offset ?? 0 }
    const words = node.type === 'text' ? node.value : ''
    const marks = marksIn(words)
    if (marks > most.marks) most = { marks, words }
    if ('children' in node) for (const child of node.children) open.push({ node: child, levels })
  }
  if (deepest.levels > markdownLimits.levels)
    return { excess: 'levels', count: deepest.levels, words: lineAt(markdown, deepest.start) }
  return most.marks > markdownLimits.marks ? { excess: 'marks', count: most.marks, words: most.words } : undefined
}

const lineAt = (text: string, offset: number): string => text.slice(offset).split(/[\r\n]/, 1)[0] ?? ''
