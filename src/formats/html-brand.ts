import type { Element, ElementContent } from 'hast'
import type { Brand, NoticeDocument } from '../documents/tree/document.js'
import { element, text } from './html-element.js'
import { addressOf } from './picture-address.js'

/** The head of a page: the logo and the name of the brand, or those who issue the notice, each in a line of its own. */
export function headHtml({ brand, issuers }: NoticeDocument): Element[] {
  if (!brand?.name && !brand?.logo && !brand?.url) return issuers.map((name) => line([text(name)]))
  const names = brand.name === undefined ? issuers : [brand.name]
  return names.map((name, index) => line(linked([...(index === 0 ? logo(brand) : []), text(name)], brand.url)))
}

const line = (children: readonly ElementContent[]): Element => element('p', { className: ['fr-org'] }, ...children)

/** The name stands beside it: read out, the logo would say it twice. */
const logo = ({ logo: picture }: Brand): readonly Element[] =>
  picture ? [element('img', { className: ['fr-logo'], src: addressOf(picture), alt: '' })] : []

const linked = (children: readonly ElementContent[], url: string | undefined): readonly ElementContent[] =>
  url === undefined ? children : [element('a', { href: url }, ...children)]
