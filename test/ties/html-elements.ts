/** An element of a page, or the words between elements. */
export type HtmlNode = HtmlElement | string

export interface HtmlElement {
  readonly tag: string
  readonly attributes: string
  readonly children: HtmlNode[]
}

const empty = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'wbr', 'col'])

/** The elements of a page that closes what it opens, as ours do: that they do is held elsewhere. */
export function htmlElements(html: string): HtmlElement {
  const root: HtmlElement = { tag: '', attributes: '', children: [] }
  const open: HtmlElement[] = [root]
  for (const [token] of html.matchAll(/<!--.*?-->|<!doctype[^>]*>|<\/?[a-z][^>]*>|[^<]+/gis)) {
    const [, slash, tag = '', attributes = ''] = /^<(\/?)([a-z][a-z0-9-]*)\s*([^>]*)>$/is.exec(token) ?? []
    const parent = open.at(-1) ?? root
    if (token.startsWith('<!')) continue
    if (tag === '') parent.children.push(unescaped(token))
    else if (slash)
      open.length = Math.max(
        1,
        open.findLastIndex((each) => each.tag === tag),
      )
    else {
      const element: HtmlElement = { tag, attributes, children: [] }
      parent.children.push(element)
      if (!empty.has(tag) && !attributes.endsWith('/')) open.push(element)
    }
  }
  return root
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const unescaped = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    return name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (named[name] ?? whole)
  })

/** The first element that is asked for, in the order of the page. */
export function firstOf(node: HtmlNode, isAsked: (element: HtmlElement) => boolean): HtmlElement | undefined {
  if (typeof node === 'string') return undefined
  if (isAsked(node)) return node
  for (const child of node.children) {
    const found = firstOf(child, isAsked)
    if (found) return found
  }
  return undefined
}
