import type { PhrasingContent, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block, Inline, Paragraph } from '../tree/nodes.js'
import type { AuthorBlocks } from './load-words.js'
import { isSafeUrl } from './values.js'

const parser = unified().use(remarkParse).freeze()

/**
 * An author's own paragraphs, parsed alone so that nothing in them reaches what stands around them: paragraphs, emphasis,
 * strong, lists, breaks and links. Whatever else stands there is a finding elsewhere; here its words stay and its form goes.
 */
export const authorBlocks: AuthorBlocks = (markdown) => blocks(parser.parse(markdown).children)

function blocks(nodes: readonly RootContent[]): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return paragraph(phrasing(node.children))
      case 'list': {
        const items = node.children.map(({ spread, children }) => ({
          type: 'listItem' as const,
          isLoose: spread === true,
          children: blocks(children),
        }))
        const start = node.ordered ? { start: node.start ?? 1 } : {}
        return [{ type: 'list', ...start, isLoose: node.spread === true, children: items }]
      }
      case 'blockquote':
        return blocks(node.children)
      case 'code':
      case 'html':
        return paragraph([{ type: 'text', value: node.value.replace(/\s+/gu, ' ').trim() }])
      default:
        return []
    }
  })
}

const paragraph = (children: readonly Inline[]): readonly Paragraph[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', children }]

function phrasing(nodes: readonly PhrasingContent[]): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }]
      case 'break':
        return [{ type: 'break' }]
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: phrasing(node.children) }]
      case 'link': {
        const children = phrasing(node.children)
        return isSafeUrl(node.url) ? [{ type: 'link', url: node.url, children }] : children
      }
      case 'inlineCode':
      case 'html':
        return [{ type: 'text', value: node.value }]
      default:
        return 'children' in node ? phrasing(node.children) : []
    }
  })
}
