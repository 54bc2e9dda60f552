import { posix } from 'node:path'
import type { Element, ElementContent, RootContent } from 'hast'
import type { Code, Heading, Image, Link, Nodes } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { type Handler, toHast } from 'mdast-util-to-hast'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { element } from '../../../src/formats/html-element.js'
import { anchors } from './anchors.js'
import { codeBlock } from './code-block.js'
import { addressIn, between } from './places.js'
import { withTables } from './tables.js'
import { wordsOf } from './words-of.js'

/** A heading of a page. */
export interface PageHeading {
  readonly depth: number
  readonly anchor: string
  readonly words: string
}

/** A page of Markdown as it stands in the site. */
export interface DocsPage {
  readonly address: string
  readonly title: string
  readonly body: readonly ElementContent[]
  readonly headings: readonly PageHeading[]
  /** The paths in the repository that it leads to. */
  readonly leadsTo: readonly string[]
}

const markdown = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])

/** Reads a page of the repository: links lead to where the others stand in the site, headings have the anchors of GitHub. */
export function readPage(path: string, text: string): DocsPage {
  const address = addressIn(path)
  const anchorFor = anchors()
  const headings: PageHeading[] = []
  const leadsTo = new Set<string>()

  /** Where a link of the page leads in the site. */
  const moved = (url: string): string => {
    if (/^(?:[a-z]+:|#)/.test(url)) return url
    const [to = '', anchor] = url.split('#')
    const target = posix.join(posix.dirname(path), to).replace(/\/$/, '')
    leadsTo.add(target)
    return `${between(address, addressIn(target))}${anchor === undefined ? '' : `#${anchor}`}`
  }

  const heading: Handler = (state, node: Heading) => {
    const inside = state.all(node)
    const words = inside.map(wordsOf).join('')
    const anchor = anchorFor(words)
    headings.push({ depth: node.depth, anchor, words })
    return element(`h${node.depth}`, { id: anchor }, ...inside)
  }
  const link: Handler = (state, node: Link) => element('a', { href: moved(node.url) }, ...state.all(node))
  const image: Handler = (_, node: Image) => element('img', { src: moved(node.url), alt: node.alt ?? '' })
  const code: Handler = (_, node: Code) => codeBlock(node)

  const tree: Nodes = markdown.parse(text)
  const read = toHast(tree, { handlers: { heading, link, image, code } })
  const body = (read.type === 'root' ? read.children : [read]).filter(isContent).map(withTables)
  return { address, title: headings[0]?.words ?? path, body, headings, leadsTo: [...leadsTo] }
}

const isContent = (node: RootContent | Element): node is ElementContent => node.type !== 'doctype'
