import type { Joints, ScaleMark } from '../documents/tree/document.js'
import type { Inline, Link } from '../documents/tree/nodes.js'
import { runsOf } from './line-breaks.js'
import { printedAddress } from './printed-address.js'
import { withAddresses } from './prose-links.js'
import type { TypstInline } from './typst-nodes.js'

/** What words have to know about the document around them. */
export interface Around {
  /** What a link can lead to inside it. */
  readonly anchors: ReadonlySet<string>
  readonly joints: Joints
  /** The marks of a scale of time. */
  readonly scale: readonly ScaleMark[]
  /** Whether the words lead somewhere already. */
  readonly isLink?: true
}

/** Words for the Typst template. */
export const wordsTypst = (nodes: readonly Inline[], around: Around): readonly TypstInline[] =>
  nodes.flatMap((node) => inline(node, around))

function inline(node: Inline, around: Around): readonly TypstInline[] {
  switch (node.type) {
    case 'text':
      return around.isLink ? textTypst(node.value) : proseTypst(node.value)
    case 'break':
      return [{ kind: 'break' }]
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: wordsTypst(node.children, around) }]
    case 'mark':
      // No document that is printed on paper is compared with another.
      if (node.tone !== 'away') return wordsTypst(node.children, around)
      return [{ kind: node.tone, children: wordsTypst(node.children, around) }]
    case 'gapMark':
      return [{ kind: 'open', children: wordsTypst(node.children, around) }]
    case 'link':
      return link(node, around)
  }
}

/** A link; one that leads nowhere, as in a draft of a damaged notice, is its words only, since a PDF cannot hold it. */
function link(node: Link, around: Around): readonly TypstInline[] {
  const { url } = node
  const words = wordsTypst(node.children, { ...around, isLink: true })
  if (!url.startsWith('#')) return url === '' ? words : [...leading(url, words), ...addressOf(node, around)]
  const anchor = url.slice(1)
  return around.anchors.has(anchor) ? [{ kind: 'jump', anchor, children: words }] : words
}

/** A longer address is read by programs; only its first pieces lead there. */
const longAddress = { characters: 300, pieces: 8 }

/**
 * Words that lead to an address. A PDF holds a link for each piece that a line could be broken at, each with the whole address:
 * of a very long one, which has as many pieces, only the beginning is a link, and the rest looks like it.
 */
function leading(url: string, words: readonly TypstInline[]): readonly TypstInline[] {
  const [first, ...rest] = words
  const isShort = url.length <= longAddress.characters
  if (isShort || !first || !('parts' in first)) return [{ kind: 'link', url, children: words }]
  const [head, tail] = [first.parts.slice(0, longAddress.pieces), first.parts.slice(longAddress.pieces)]
  return [
    { kind: 'link', url, children: [{ ...first, parts: head }] },
    { kind: 'led', children: [{ ...first, parts: tail }, ...rest] },
  ]
}

/** A printed page has no links: where to go stands in brackets. */
function addressOf(node: Link, { joints: { brackets } }: Around): readonly TypstInline[] {
  const address = printedAddress(node)
  return address === undefined ? [] : textTypst(brackets.join(address))
}

/** Words in which each address leads where it says. */
const proseTypst = (value: string): readonly TypstInline[] =>
  withAddresses(value).flatMap(({ words, url }): readonly TypstInline[] =>
    url === undefined ? textTypst(words) : leading(url, textTypst(words)),
  )

/** A text as runs of words. */
export const textTypst = (value: string): readonly TypstInline[] => runsOf(spaced(value))

/**
 * Text with plain spaces only: a line end in Markdown is a space, in Typst it would end the line. Words are broken nowhere
 * but at a space or at a hyphen of their own, so a soft hyphen says nothing.
 */
export const spaced = (value: string): string =>
  value.replace(/[\t-\r \u0085\u2028\u2029]+/g, ' ').replaceAll('\u00ad', '')
