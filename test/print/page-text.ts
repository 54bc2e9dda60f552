import { type PageNode, parseHtml } from './page-tree.js'

/** The words that stand in the middle of a page, in their order, without the link back to the contents. */
export function mainText(html: string): string {
  const main = find(parseHtml(html), (node) => node.tag === 'main')
  return main === undefined ? '' : words(main)
}

function find(node: PageNode, isIt: (node: PageNode) => boolean): PageNode | undefined {
  if (isIt(node)) return node
  for (const child of node.children) {
    const found = typeof child === 'string' ? undefined : find(child, isIt)
    if (found) return found
  }
  return undefined
}

/** A drawing beside words that say the same is read by nobody. */
const words = (node: PageNode): string =>
  node.classes.includes('fr-back') || node.tag === 'svg'
    ? ''
    : `${node.children.map((child) => (typeof child === 'string' ? child : words(child))).join('')}${printed(node)}`

/** The address of a link that does not show it: the style prints it in brackets on paper. */
function printed({ tag, classes, attributes }: PageNode): string {
  const [, href = ''] = attributes.map((it) => /^href="(https?:.*)"$/.exec(it)).find((it) => it !== null) ?? []
  return tag === 'a' && href !== '' && !classes.includes('is-address') ? ` (${href.replaceAll('&amp;', '&')})` : ''
}
