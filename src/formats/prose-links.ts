import type { ElementContent } from 'hast'
import { element, text } from './html-element.js'

/** An e-mail address or a web address among words, without the sign that ends the sentence after it. */
const address =
  /((?<![\w.+-])[\w.+-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+|https?:\/\/[^\s<>"'`()[\]]*[^\s<>"'`()[\].,;:!?])/gi

/** Words in which each address leads where it says. */
export const proseHtml = (words: string): readonly ElementContent[] =>
  words.split(address).flatMap((piece, index) => {
    if (piece === '') return []
    if (index % 2 === 0) return [text(piece)]
    if (piece.includes('://')) return [element('a', { href: piece, className: ['is-address'] }, text(piece))]
    return [element('a', { href: `mailto:${piece}` }, text(piece))]
  })
