import type { Element, ElementContent } from 'hast'
import type { Inline, Link } from '../documents/tree/nodes.js'
import { element, text } from './html-element.js'
import { printedAddress } from './printed-address.js'
import { proseHtml } from './prose-links.js'

/** Words as HTML. */
export const wordsHtml = (nodes: readonly Inline[]): readonly ElementContent[] => nodes.flatMap(inline)

function inline(node: Inline): readonly ElementContent[] {
  switch (node.type) {
    case 'text':
      return proseHtml(node.value)
    case 'strong':
      return [element('strong', {}, ...wordsHtml(node.children))]
    case 'emphasis':
      return [element('em', {}, ...wordsHtml(node.children))]
    case 'mark':
      return [element('span', { className: [`is-${node.tone}`] }, ...wordsHtml(node.children))]
    case 'break':
      return [element('br', {}), text('\n')]
    case 'gapMark':
      return [gapMark(node.children)]
    case 'link':
      return link(node)
  }
}

/** A link of a scheme that only shows or calls; of any other its words stay. Printed, it brings its address in brackets. */
function link(node: Link): readonly ElementContent[] {
  const { url } = node
  const children = unlinked(wordsHtml(node.children))
  if (!/^(?:https?:|mailto:|tel:|#)/i.test(url)) return children
  const isAddress = /^https?:/i.test(url) && printedAddress(node) === undefined
  return [element('a', { href: url, ...(isAddress && { className: ['is-address'] }) }, ...children)]
}

/** The mark of a missing fact. */
export const gapMark = (children: readonly Inline[]): Element =>
  element('mark', { className: ['fr-gap'] }, ...wordsHtml(children))

/** What can stand in a link: nothing that is a link itself. */
export const unlinked = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  nodes.flatMap((node) => (node.type === 'element' && node.tagName === 'a' ? unlinked(node.children) : [node]))
