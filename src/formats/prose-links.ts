import type { ElementContent } from 'hast'
import { element, text } from './html-element.js'

/** An e-mail address or a web address among words, without the sign that ends the sentence after it. */
const address =
  /((?<![\w.+-])[\w.+-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+|https?:\/\/[^\s<>"'`()[\]]*[^\s<>"'`()[\].,;:!?])/gi

/** Words, and where they lead if they are an address. */
interface Piece {
  readonly words: string
  readonly url?: string
}

/** Words in pieces: each address among them, and what stands around it. */
export const withAddresses = (words: string): readonly Piece[] =>
  words.split(address).flatMap((piece, index) => {
    if (piece === '') return []
    if (index % 2 === 0) return [{ words: piece }]
    return [{ words: piece, url: piece.includes('://') ? piece : `mailto:${piece}` }]
  })

/** Words in which each address leads where it says. */
export const proseHtml = (words: string): readonly ElementContent[] =>
  withAddresses(words).map(({ words: piece, url }) => {
    if (url === undefined) return text(piece)
    return element('a', { href: url, ...(url === piece && { className: ['is-address'] }) }, text(piece))
  })
