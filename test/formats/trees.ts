import type { BlockContent, PhrasingContent, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { bodyMarkdown, brandWords, emitMarkdown } from '../../src/formats/markdown.js'
import { anchorsIn } from '../../src/formats/markdown-anchors.js'

function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable()]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

const parser = unified().use(remarkParse).use(tables).freeze()

/** Markdown as anybody's parser reads it. */
export const parseMarkdown = (markdown: string): Root => parser.parse(markdown)

/** A tree without what says nothing: positions, traces, looseness of lists; neighbouring texts are one. */
interface Plain {
  readonly type: string
  readonly [field: string]: unknown
}

/** The tree as plain data that can be compared; an address that leads to itself is one of the words around it. */
export function plainTree(node: object): Plain {
  const silent = ['position', 'data', 'spread', 'checked', 'children']
  const said = Object.entries(node).filter(([field, value]) => !silent.includes(field) && value !== null)
  const own: Plain = { type: '', ...Object.fromEntries(said) }
  const children: unknown = 'children' in node ? node.children : undefined
  if (!Array.isArray(children)) return own
  return { ...own, children: merged(children.filter(isObject).map(plainTree).map(addressAsWords)) }
}

function addressAsWords(node: Plain): Plain {
  const [only, ...others] = Array.isArray(node.children) ? node.children.filter(isPlain) : []
  const isAddress = node.type === 'link' && others.length === 0 && only?.type === 'text' && only.value === node.url
  return isAddress ? only : node
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function merged(nodes: readonly Plain[]): readonly Plain[] {
  const out: Plain[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (node.type === 'text' && node.value === '') continue
    if (node.type === 'text' && last?.type === 'text')
      out[out.length - 1] = { ...last, value: `${last.value}${node.value}` }
    else out.push(node)
  }
  return out
}

/** The kinds of nodes of a tree, nested, without its words. */
export function shape(node: object): string {
  const walk = (plain: Plain): string => {
    const children = Array.isArray(plain.children) ? plain.children.filter(isPlain) : []
    return `${plain.type}(${children.map(walk).join(' ')})`
  }
  return walk(plainTree(node))
}

const isPlain = (value: unknown): value is Plain => isObject(value) && 'type' in value

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] })
const paragraph = (...children: readonly PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children: [...children],
})
const list = (...items: readonly BlockContent[]): BlockContent => ({
  type: 'list',
  ordered: false,
  children: items.map((item) => ({ type: 'listItem', children: [item] })),
})

/** What a notice says as plain Markdown, without having been printed. */
export function markdownTree({ draft, brand, chrome, sections }: NoticeDocument): Root {
  const { dates, gaps, joints } = chrome
  const around = { anchors: anchorsIn(chrome.fullTitle, sections), joints }
  const missing = (gaps?.places ?? []).map(({ anchor, title: place, missing: facts }) => {
    const url = around.anchors.get(`#${anchor}`) ?? ''
    return paragraph(
      { type: 'link', url, children: [text(place)] },
      text(`${joints.label}${facts.join(joints.series)}`),
    )
  })
  const mark: BlockContent = {
    type: 'blockquote',
    children: [
      paragraph(strong(chrome.draftMark), text(` ${chrome.draftMeaning}`)),
      ...(gaps ? [paragraph(text(gaps.count)), list(...missing)] : []),
    ],
  }
  const told = dates.map(({ label, value }) => paragraph(strong(`${label}${joints.label.trim()}`), text(` ${value}`)))
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(chrome.fullTitle)] },
      ...(draft ? [mark] : []),
      ...(brand?.name === undefined ? [] : [paragraph(...brandWords(brand, around))]),
      ...told.slice(0, 1),
      ...bodyMarkdown(sections, around),
      ...(told.length > 0 ? [{ type: 'thematicBreak' } as const, list(...told)] : []),
    ],
  }
}

/** Whether the printed notice is read back as the tree it was printed from; else where the two part. */
export function roundTripped(notice: NoticeDocument): true | readonly [string, string] {
  const before = JSON.stringify(plainTree(markdownTree(notice)))
  const after = JSON.stringify(plainTree(parseMarkdown(emitMarkdown(notice))))
  if (before === after) return true
  const start = Math.max(0, [...before].findIndex((character, index) => character !== after[index]) - 80)
  return [before.slice(start, start + 200), after.slice(start, start + 200)]
}
