import type { DefinitionContent, Link, List, PhrasingContent, Table, TableCell } from 'mdast'
import type { Block, Chrome, LabelledValue, NoticeDocument, Section } from '../documents/tree/document.js'
import { lineBreaks, type Run, runsOf } from './line-breaks.js'
import { isLongLabel } from './long-label.js'
import { printedAddress } from './printed-address.js'
import { sectionNumbers } from './section-numbers.js'

/** A notice as plain JSON, in the shapes that `assets/notice.typ` walks: words are strings in it, never markup. */
export interface TypstNotice {
  readonly language: { readonly lang: string; readonly region: string | null }
  /** The title as one string, for the metadata and the running header. */
  readonly title: string
  readonly heading: readonly TypstInline[]
  readonly issuers: readonly string[]
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null
  readonly draft: boolean
  readonly chrome: Chrome
  readonly sections: readonly TypstSection[]
}

/** A section: its heading and what stands under it. */
export interface TypstSection extends TypstHeading {
  readonly number: string | null
  readonly children: readonly TypstBlock[]
}

/** A heading of the PDF; without an anchor nothing leads to it. */
export interface TypstHeading {
  readonly level: number
  readonly anchor: string | null
  readonly title: readonly TypstInline[]
}

/** A block; `words` is a paragraph that shares its line with a list mark or a label. */
export type TypstBlock =
  | (TypstHeading & { readonly kind: 'heading' })
  | { readonly kind: 'paragraph' | 'words' | 'gap'; readonly children: readonly TypstInline[] }
  | { readonly kind: 'quote'; readonly children: readonly TypstBlock[] }
  | { readonly kind: 'box'; readonly breakable: boolean; readonly children: readonly TypstBlock[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly tight: boolean; readonly items: readonly Flow[] }
  | { readonly kind: 'values'; readonly children: readonly TypstPair[] }
  | (TypstPair & { readonly kind: 'stack' })
  | { readonly kind: 'code'; readonly value: string }
  | { readonly kind: 'rule' }
  | {
      readonly kind: 'table'
      readonly align: readonly ('left' | 'right' | 'center')[]
      /** For each column its longest words: what a line cannot break. */
      readonly longest: readonly (readonly string[])[]
      readonly header: TypstCells
      readonly rows: readonly { readonly breakable: boolean; readonly cells: TypstCells }[]
    }

/** A label and its value. */
export interface TypstPair {
  readonly label: readonly TypstInline[]
  readonly children: Flow
}

type Flow = readonly TypstBlock[]
type TypstCells = readonly (readonly TypstInline[])[]

/** Words and what stands among them. */
export type TypstInline =
  | Run
  | { readonly kind: 'code'; readonly parts: readonly string[] }
  | { readonly kind: 'strong' | 'emphasis' | 'delete'; readonly children: readonly TypstInline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly TypstInline[] }
  | { readonly kind: 'jump'; readonly anchor: string; readonly children: readonly TypstInline[] }
  | { readonly kind: 'break' }

/** What the conversion of a block has to know about its surroundings. */
interface Place {
  /** The level of a heading that stands here. */
  readonly level: number
  readonly anchors: ReadonlySet<string>
}

/** The notice in the form that the Typst template reads. */
export function typstTree(document: NoticeDocument): TypstNotice {
  const { title, issuers, draft, sections, chrome } = document
  const anchors = new Set(
    sections.flatMap((section) => [section.id, ...section.clauses.flatMap((c) => cardIds(c.blocks))]),
  )
  const numbers = sectionNumbers(sections)
  return {
    language: languageOf(document.language),
    title: spaced(title),
    heading: text(title),
    issuers: issuers.map(spaced),
    date: dateOf(chrome.dates.find(({ day }) => day !== undefined)?.day),
    draft,
    chrome,
    sections: sections.map((section) => sectionOf(section, numbers.get(section.id) ?? null, anchors)),
  }
}

function sectionOf(section: Section, number: string | null, anchors: ReadonlySet<string>): TypstSection {
  const place = { level: 3, anchors }
  return {
    level: 2,
    anchor: section.id,
    title: text(section.title),
    number,
    children: joined(section.clauses.flatMap((clause) => flow(clause.blocks, place))),
  }
}

/** Labelled values that follow one another are one list, whichever clauses they belong to. */
function joined(blocks: Flow): Flow {
  const out: TypstBlock[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (last?.kind === 'values' && block.kind === 'values') {
      out[out.length - 1] = { kind: 'values', children: [...last.children, ...block.children] }
    } else out.push(block)
  }
  return out
}

const flow = (blocks: readonly AnyBlock[], place: Place): Flow => blocks.flatMap((block) => blockOf(block, place))

type AnyBlock = Block | DefinitionContent

function blockOf(block: AnyBlock, place: Place): readonly TypstBlock[] {
  const { level, anchors } = place
  switch (block.type) {
    case 'card':
      return [
        { kind: 'heading', level, anchor: block.id, title: phrase(block.title, anchors) },
        ...flow(block.children, { ...place, level: level + 1 }),
      ]
    case 'box':
      return [{ kind: 'box', breakable: lengthOf(block) > longBox, children: flow(block.children, place) }]
    case 'values':
      return joined(block.children.map((pair) => pairOf(pair, place)))
    case 'gap':
      return [{ kind: 'gap', children: phrase(block.children, anchors) }]
    case 'paragraph':
      return [{ kind: 'paragraph', children: phrase(block.children, anchors) }]
    case 'heading':
      // Its own depth counts from elsewhere; PDF/UA allows no level to be left out (ISO 14289-1, 7.4.2).
      return [{ kind: 'heading', level, anchor: null, title: phrase(block.children, anchors) }]
    case 'list':
      return [listOf(block, place)]
    case 'table':
      return block.children.some((row) => row.children.length > 0) ? [tableOf(block, anchors)] : []
    case 'blockquote':
      return [{ kind: 'quote', children: flow(block.children, place) }]
    case 'code':
      return [{ kind: 'code', value: block.value }]
    case 'thematicBreak':
      return [{ kind: 'rule' }]
    default:
      throw foreign(block.type)
  }
}

/** A label beside its value, or above it where it is long. */
function pairOf({ label, children }: LabelledValue, place: Place): TypstBlock {
  const words = phrase(label, place.anchors)
  if (isLongLabel(label)) return { kind: 'stack', label: words, children: flow(children, place) }
  return { kind: 'values', children: [{ label: words, children: besideMark(children, place) }] }
}

function listOf({ ordered, start, spread, children }: List, place: Place): TypstBlock {
  return {
    kind: 'list',
    start: ordered ? (start ?? 1) : null,
    tight: !spread && !children.some((item) => item.spread),
    items: children.map((item) => besideMark(item.children, place)),
  }
}

/** Blocks beside a list mark or a label: the only paragraph stands on its line, so it is words and no block. */
function besideMark(blocks: readonly AnyBlock[], place: Place): Flow {
  const alone = blocks.filter(({ type }) => type === 'paragraph').length === 1
  return flow(blocks, place).map((block, index) =>
    alone && index === 0 && block.kind === 'paragraph' ? { ...block, kind: 'words' } : block,
  )
}

function tableOf(table: Table, anchors: ReadonlySet<string>): TypstBlock {
  const width = Math.max(...table.children.map((row) => row.children.length))
  const columns = Array.from({ length: width }, (_, index) => index)
  const [header = [], ...rows] = table.children.map(({ children }) =>
    columns.map((index) => phrase(children[index]?.children ?? [], anchors)),
  )
  return {
    kind: 'table',
    align: columns.map((index) => table.align?.[index] ?? 'left'),
    longest: columns.map((index) => longestOf([header, ...rows].flatMap((cells) => cells[index] ?? []))),
    header,
    rows: rows.map((cells, index) => ({
      breakable: table.children[index + 1]?.children.some(isLongCell) ?? false,
      cells,
    })),
  }
}

/** The longest of the words between two places where a line may break; by letters, so a few are kept to be measured. */
const longestOf = (nodes: readonly TypstInline[]): readonly string[] =>
  [...new Set(nodes.flatMap(unbroken))].sort((one, other) => other.length - one.length).slice(0, 4)

function unbroken(node: TypstInline): readonly string[] {
  if (node.kind === 'break') return []
  if ('parts' in node) return node.parts.flatMap((part) => part.split(' '))
  return node.children.flatMap(unbroken)
}

const phrase = (nodes: readonly PhrasingContent[], anchors: ReadonlySet<string>): readonly TypstInline[] =>
  nodes.flatMap((node) => inline(node, anchors))

function inline(node: PhrasingContent, anchors: ReadonlySet<string>): readonly TypstInline[] {
  switch (node.type) {
    case 'text':
      return text(node.value)
    case 'inlineCode':
      return [{ kind: 'code', parts: lineBreaks(node.value) }]
    case 'break':
      return [{ kind: 'break' }]
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ kind: node.type, children: phrase(node.children, anchors) }]
    case 'link':
      return link(node, anchors)
    default:
      throw foreign(node.type)
  }
}

/** A link; one that leads nowhere, as in a draft of a damaged notice, is its words only, since a PDF cannot hold it. */
function link(node: Link, anchors: ReadonlySet<string>): readonly TypstInline[] {
  const { url } = node
  const words = phrase(node.children, anchors)
  if (!url.startsWith('#')) return url === '' ? words : [{ kind: 'link', url, children: words }, ...addressOf(node)]
  const anchor = url.slice(1)
  return anchors.has(anchor) ? [{ kind: 'jump', anchor, children: words }] : words
}

/** A printed page has no links: where to go stands in brackets. */
function addressOf(node: Link): readonly TypstInline[] {
  const address = printedAddress(node)
  return address === undefined ? [] : text(` (${address})`)
}

const text = (value: string): readonly TypstInline[] => runsOf(spaced(value))

/**
 * Text with plain spaces only: a line end in Markdown is a space, in Typst it would end the line. Words are broken nowhere
 * but at a space or at a hyphen of their own, so a soft hyphen says nothing.
 */
const spaced = (value: string): string => value.replace(/[\t-\r \u0085\u2028\u2029]+/g, ' ').replaceAll('\u00ad', '')

function cardIds(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'card') return [block.id, ...cardIds(block.children)]
    if (block.type === 'box') return cardIds(block.children)
    return block.type === 'values' ? block.children.flatMap((pair) => cardIds(pair.children)) : []
  })
}

interface Worded {
  readonly type: string
  readonly value?: unknown
  readonly children?: readonly Worded[]
}

/** Characters up to which a box or a cell surely fits on a page, so that it can be kept in one piece. */
const longBox = 1500
const longCell = 600

const isLongCell = (cell: TableCell): boolean => lengthOf(cell) > longCell

function lengthOf({ value, children = [] }: Worded): number {
  return children.reduce((sum, child) => sum + lengthOf(child), typeof value === 'string' ? value.length : 0)
}

function languageOf(tag: string): TypstNotice['language'] {
  const [, lang = 'en', rest = ''] = /^([a-z]{2,3})(-.*)?$/i.exec(tag) ?? []
  return { lang: lang.toLowerCase(), region: /-([a-z]{2})(?=-|$)/i.exec(rest)?.[1]?.toUpperCase() ?? null }
}

function dateOf(iso: string | undefined): TypstNotice['date'] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? []
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) }
}

const foreign = (type: string): Error => new Error(`A notice holds no ${type}; the PDF has no form for it.`)
