import type { ElementContent } from 'hast'
import { element, text } from './html-element.js'
import { webAddresses } from './web-addresses.js'

/** An e-mail address among words, without the sign that ends the sentence after it. */
const mailAddress =
  /((?<![\w.+-])[\w.+-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+(?![a-z\d-]*:\/\/))/gi

/** Words, and where they lead if they are an address. */
interface Piece {
  readonly words: string
  readonly url?: string
}

/** Words in pieces: each address among them, and what stands around it. */
export function withAddresses(words: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const [start, end] of webAddresses(words)) {
    const url = words.slice(start, end)
    pieces.push(...withMail(words.slice(from, start)), { words: url, url })
    from = end
  }
  return [...pieces, ...withMail(words.slice(from))]
}

const withMail = (words: string): readonly Piece[] =>
  words.split(mailAddress).flatMap((piece, index) => {
    if (piece === '') return []
    return index % 2 === 0 ? [{ words: piece }] : [{ words: piece, url: `mailto:${piece}` }]
  })

/** Words in which each address leads where it says. */
export const proseHtml = (words: string): readonly ElementContent[] =>
  withAddresses(words).map(({ words: piece, url }) => {
    if (url === undefined) return text(piece)
    return element('a', { href: url, ...(url === piece && { className: ['is-address'] }) }, text(piece))
  })
