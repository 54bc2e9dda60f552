/** An element of a page, or the page itself. */
export interface PageNode {
  readonly tag: string
  readonly classes: readonly string[]
  /** Attributes as they stand in the page, each `name="value"`. */
  readonly attributes: readonly string[]
  readonly children: (PageNode | string)[]
}

const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<style>[\s\S]*?<\/style>|<\/([a-z0-9]+)>|<([a-z0-9]+)((?:\s+[a-z][a-z\d-]*(?:="[^"]*")?)*)\s*>|([^<]+|<)/gi
const empty = /^(?:meta|link|br|hr|img|input|wbr)$/

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (entities[name] ?? whole),
  )

/**
 * A page as a tree, neighbouring texts as one. It reads what our printer writes, where every element is closed and every
 * attribute quoted, and no more; whether the page is that is for html-validate to say.
 */
export function parseHtml(html: string): PageNode {
  const root: PageNode = { tag: '', classes: [], attributes: [], children: [] }
  const open = [root]
  for (const [, closed, opened, given = '', text] of html.matchAll(token)) {
    const top = open.at(-1) ?? root
    if (text !== undefined) addText(top, decoded(text))
    else if (closed !== undefined) {
      if (top.tag !== closed) throw new Error(`</${closed}> closes <${top.tag}>.`)
      open.pop()
    } else if (opened !== undefined) {
      const node = elementOf(opened, given)
      top.children.push(node)
      if (!empty.test(opened)) open.push(node)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is not closed.`)
  return root
}

function addText({ children }: PageNode, text: string): void {
  const last = children.at(-1)
  if (typeof last === 'string') children[children.length - 1] = `${last}${text}`
  else children.push(text)
}

function elementOf(tag: string, given: string): PageNode {
  const attributes = given.match(/[a-z][a-z\d-]*(?:="[^"]*")?/g) ?? []
  const classes = /^class="(.*)"$/.exec(attributes.find((one) => one.startsWith('class=')) ?? '')?.[1] ?? ''
  return { tag, classes: classes.split(' '), attributes, children: [] }
}
