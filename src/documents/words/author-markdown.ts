import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isSafeUrl } from './values.js'

const parser = unified().use(remarkParse).freeze()

/**
 * An author's own paragraphs, parsed alone so that nothing in them reaches what stands around them: paragraphs, emphasis,
 * strong, lists, breaks and links. Whatever else stands there is a finding elsewhere; here its words stay and its form goes.
 */
export const authorBlocks = (markdown: string): readonly BlockContent[] => blocks(parser.parse(markdown).children)

function blocks(nodes: readonly RootContent[]): BlockContent[] {
  return nodes.flatMap((node): BlockContent[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return paragraph(phrasing(node.children))
      case 'list': {
        const { ordered, start, spread } = node
        const items = node.children.map(
          (item): ListItem => ({ type: 'listItem', spread: item.spread ?? false, children: blocks(item.children) }),
        )
        return [
          { type: 'list', ordered: ordered ?? false, start: start ?? null, spread: spread ?? false, children: items },
        ]
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

const paragraph = (children: PhrasingContent[]): BlockContent[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', children }]

function phrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
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
