import type { ElementContent, Root, RootContent } from 'hast'

/** The words of a part of a page. */
export const wordsOf = (node: Root | RootContent | ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : ''
