import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, Table, Text } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import remarkStringify, { type Options } from 'remark-stringify'
import { type Processor, unified } from 'unified'
import type { Block, Chrome, GapPlace, LabelledValue, NoticeDocument, Section } from '../documents/tree/document.js'
import { sectionNumbers } from './section-numbers.js'

/** The notice as Markdown: CommonMark with tables. Parsing it gives the tree that it was printed from. */
export const emitMarkdown = (document: NoticeDocument): string => printer.stringify(markdownTree(document))

/** The notice as a tree of plain Markdown: our own containers are taken apart, what they hold stays in its order. */
export function markdownTree({ title, draft, chrome, sections }: NoticeDocument): Root {
  const numbers = sectionNumbers(sections)
  const titled = sections.map((section) => ({ ...section, title: numberedTitle(section, numbers) }))
  const anchors = new Map(titled.flatMap((section) => anchorsOf(section)))
  const dates = chrome.dates.map(({ label, value }) =>
    item(text(label), [{ type: 'paragraph', children: [text(value)] }]),
  )
  return {
    type: 'root',
    children: [
      heading(1, [text(title)]),
      ...(draft ? [draftMark(chrome)] : []),
      ...(dates.length > 0 ? [list(dates)] : []),
      ...titled.flatMap((section) => [
        heading(2, [text(section.title)]),
        ...section.clauses.flatMap((clause) => clause.blocks.flatMap(flat)),
      ]),
    ].map((node) => anchored(node, anchors)),
  }
}

const numberedTitle = ({ id, title }: Section, numbers: ReadonlyMap<string, string>): string =>
  [numbers.get(id), title].filter((it) => it !== undefined).join(' ')

/** Markdown has no anchors of its own: a link inside the notice leads to a heading, by the name that readers of Markdown give it. */
const anchorsOf = ({ id, title, clauses }: Section): readonly (readonly [string, string])[] => [
  [`#${id}`, slug(title)],
  ...clauses.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'card' ? [[`#${block.id}`, slug(plain(block.title))] as const] : [])),
  ),
]

const slug = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')}`

function anchored<Node extends object>(node: Node, anchors: ReadonlyMap<string, string>): Node {
  const target = 'url' in node && typeof node.url === 'string' ? anchors.get(node.url) : undefined
  const children: unknown = 'children' in node ? node.children : undefined
  const inner = Array.isArray(children)
    ? {
        children: children.map((child: unknown) =>
          typeof child === 'object' && child ? anchored(child, anchors) : child,
        ),
      }
    : {}
  return { ...node, ...(target !== undefined && { url: target }), ...inner }
}

function tables(this: Processor): void {
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmTableToMarkdown({ tablePipeAlign: false })]
}

/** Characters that can be a mark wherever they stand, and beginnings that can be one at the start of a line. */
const marks = /[\t\r\n!#&*<[\\\]_`|~]/
const marksLine = /^[\s\d!-/:-@[-`{-~]/

type WordsPrinter = NonNullable<NonNullable<Options['handlers']>['text']>

/**
 * Most words hold nothing that Markdown could take for a mark, and stand as they are. Only the others are held against
 * each of the printer's patterns, which takes longer than all else it does.
 */
const words: WordsPrinter = ({ value }: Text, _, state, info) => {
  const beginsLine = info.before.endsWith('\n') && marksLine.test(value)
  const endsLine = info.after.startsWith('\n') && value.endsWith(' ')
  return marks.test(value) || beginsLine || endsLine ? state.safe(value, info) : value
}

const printer = unified()
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    listItemIndent: 'one',
    handlers: { text: words },
  })
  .use(tables)
  .freeze()

/** A block without containers of our own. */
function flat(block: Block): readonly BlockContent[] {
  switch (block.type) {
    case 'card':
      return [heading(3, block.title), ...block.children.flatMap(flat)]
    case 'box':
      return [{ type: 'blockquote', children: block.children.flatMap(flat) }]
    case 'values':
      return [list(block.children.map(labelled))]
    case 'gap':
      return [paragraph([{ type: 'strong', children: [...block.children] }])]
    case 'table':
      return [inOneLine(block)]
    default:
      return [block]
  }
}

/** A row of a table is one line; what stands before a break in it ends with a space. */
const inOneLine = (table: Table): Table => ({
  ...table,
  children: table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: cell.children.flatMap((node) => (node.type === 'break' ? [] : [node])),
    })),
  })),
})

const labelled = ({ label, children }: LabelledValue): ListItem =>
  item({ type: 'strong', children: [...label] }, children.flatMap(flat))

/** A label and its value share a line where the value begins with words. */
function item(label: PhrasingContent, value: readonly BlockContent[]): ListItem {
  const words: PhrasingContent[] = label.type === 'strong' ? [...label.children] : [label]
  const head: PhrasingContent = {
    type: 'strong',
    children: endsItself.test(plain(words)) ? words : [...words, text(':')],
  }
  const [first, ...rest] = value
  const children: BlockContent[] =
    first?.type === 'paragraph'
      ? [paragraph([head, text(' '), ...first.children]), ...rest]
      : [paragraph([head]), ...value]
  return { type: 'listItem', spread: children.length > 1, children }
}

/** A question needs no colon. */
const endsItself = /[?!:]$/

const plain = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : '')).join('')

/** The first thing under the title, set apart and in capitals: it has to survive being copied as text. */
const draftMark = ({ draft, draftMeaning, gaps }: Chrome): BlockContent => ({
  type: 'blockquote',
  children: [
    paragraph([{ type: 'strong', children: [text(draft.toUpperCase())] }, text(` ${draftMeaning}`)]),
    ...(gaps ? [paragraph([text(gaps.count)]), list(gaps.places.map(gapPlace))] : []),
  ],
})

const gapPlace = ({ anchor, title, missing }: GapPlace): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [
    paragraph([{ type: 'link', url: `#${anchor}`, children: [text(title)] }, text(`: ${missing.join('; ')}`)]),
  ],
})

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const heading = (depth: 1 | 2 | 3, children: readonly PhrasingContent[]): BlockContent => ({
  type: 'heading',
  depth,
  children: [...children],
})
const list = (children: ListItem[]): List => ({
  type: 'list',
  ordered: false,
  start: null,
  spread: children.some(({ spread }) => spread),
  children,
})
