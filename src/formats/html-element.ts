/** A piece of a page: an element, or words. */
export type Html = HtmlElement | string

/** An element with its attributes in their order; one without a value is left out. */
export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  readonly children: readonly Html[]
}

/** An element and what stands in it. */
export const element = (
  tag: string,
  attributes: HtmlElement['attributes'],
  ...children: readonly Html[]
): HtmlElement => ({ tag, attributes, children })

/** Elements that hold nothing and have no end. */
const empty: ReadonlySet<string> = new Set(['br', 'img'])

/** A page as text: whatever words and attributes hold, they are words. */
export function printHtml(nodes: readonly Html[]): string {
  return nodes.map(print).join('')
}

function print(node: Html): string {
  if (typeof node === 'string') return node.replace(/[&<]/g, encoded)
  const { tag, attributes, children } = node
  const given = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${value.replace(/["&'`]/g, encoded)}"`,
  )
  const start = `<${tag}${given.join('')}>`
  return empty.has(tag) ? start : `${start}${printHtml(children)}</${tag}>`
}

const encoded = (character: string): string => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
