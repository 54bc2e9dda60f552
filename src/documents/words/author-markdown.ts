import type { Definition, List as MarkdownList, Table as MarkdownTable, PhrasingContent, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, Inline, List, Table, TableRow } from '../tree/nodes.js'
import type { AuthorBlocks } from './load-words.js'
import { excessIn } from './markdown-excess.js'
import { tables } from './markdown-tables.js'
import { isSafeUrl } from './values.js'

const parser = unified().use(remarkParse).use(tables).freeze()

/** What a link needs to lead somewhere: the targets that stand below the text, and where the notice itself is published. */
interface Around {
  readonly definitions: ReadonlyMap<string, string>
  readonly base: string | undefined
  /** Whether the words are strong or emphasised already: they are not so twice. */
  readonly inside: readonly ('strong' | 'emphasis')[]
}

/**
 * An author's own text, parsed alone so that nothing in it reaches what stands around it: headings, paragraphs, emphasis,
 * strong, lists, quotations, tables, breaks and links. Whatever else stands there is a finding; here its words stay and its
 * form goes. A text that is deeper or has more marks than can be read stays as it stands: it is a finding too.
 */
export const authorBlocks: AuthorBlocks = (markdown, base) => {
  if (excessIn(markdown)) return asItStands(markdown)
  const { children } = parser.parse(markdown)
  const definitions = new Map(definitionsIn(children).map(({ identifier, url }) => [identifier, url]))
  return blocks(children, { definitions, base, inside: [] })
}

/** The words of a text with all their marks, a paragraph where it has one. */
const asItStands = (markdown: string): readonly Block[] =>
  markdown
    .split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/)
    .flatMap((part) => inLine('paragraph', [{ type: 'text', value: part.trim() }]))

/** The targets of links, in quotations and lists too; of two with one name the first counts, as in all Markdown. */
const definitionsIn = (nodes: readonly RootContent[]): readonly Definition[] =>
  nodes
    .flatMap((node) => (node.type === 'definition' ? [node] : 'children' in node ? definitionsIn(node.children) : []))
    .toReversed()

function blocks(nodes: readonly RootContent[], around: Around): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return inLine(node.type, phrasing(node.children, around))
      case 'list':
        return [list(node, around)]
      case 'table':
        return [table(node, around)]
      case 'blockquote':
        return [{ type: 'quote', children: blocks(node.children, around) }]
      case 'code':
      case 'html':
        return inLine('paragraph', [{ type: 'text', value: node.value.replace(/\s+/gu, ' ').trim() }])
      default:
        return []
    }
  })
}

/** Words without the space that something left behind which is not printed. */
function inLine(type: 'paragraph' | 'heading', children: readonly Inline[]): readonly Block[] {
  const [first, ...rest] = children
  const [last, ...before] = (
    first?.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...rest] : children
  )
    .filter((node) => node.type !== 'text' || node.value !== '')
    .toReversed()
  if (!last) return []
  const end = last.type === 'text' ? { ...last, value: last.value.trimEnd() } : last
  return [{ type, children: [...before.toReversed(), end] }]
}

function list({ ordered, start, spread, children }: MarkdownList, around: Around): List {
  const items = children.map((item) => ({
    type: 'listItem' as const,
    isLoose: item.spread === true,
    children: blocks(item.children, around),
  }))
  return { type: 'list', ...(ordered && { start: start ?? 1 }), isLoose: spread === true, children: items }
}

/** Every row has as many cells as the first, which heads the columns. */
function table({ children }: MarkdownTable, around: Around): Table {
  const [head, ...rows] = children.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: (children[0]?.children ?? []).map((_, index) => ({
        type: 'tableCell',
        children: phrasing(row.children[index]?.children ?? [], around),
      })),
    }),
  )
  return { type: 'table', head: head ?? { type: 'tableRow', children: [] }, rows }
}

function phrasing(nodes: readonly PhrasingContent[], around: Around): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
      case 'html':
        return [{ type: 'text', value: node.value }]
      case 'break':
        return [{ type: 'break' }]
      case 'strong':
      case 'emphasis':
        return around.inside.includes(node.type)
          ? phrasing(node.children, around)
          : [
              {
                type: node.type,
                children: phrasing(node.children, { ...around, inside: [...around.inside, node.type] }),
              },
            ]
      case 'link':
        return link(node.url, phrasing(node.children, around), around)
      case 'linkReference':
        return link(around.definitions.get(node.identifier) ?? '', phrasing(node.children, around), around)
      default:
        return 'children' in node ? phrasing(node.children, around) : []
    }
  })
}

/** A link to what is named in the document, or to an address that a reader can go to; else its words. */
function link(url: string, children: readonly Inline[], { base }: Around): readonly Inline[] {
  if (url.startsWith('#')) return [{ type: 'link', url, isMention: true, children }]
  const address = fullAddress(url, base)
  return address === undefined ? children : [{ type: 'link', url: address, children }]
}

/** An address as it is written where it is whole, else as it is meant from where the notice is published. */
function fullAddress(url: string, base: string | undefined): string | undefined {
  if (isSafeUrl(url)) return url
  if (/^\/\/[^/]/.test(url)) return `https:${url}`
  if (base === undefined || url === '' || /^[a-z][a-z\d+.-]*:/i.test(url)) return undefined
  try {
    return new URL(url, base).href
  } catch {
    return undefined
  }
}
