import type { RefusedPicture } from './mistakes/brand-mistake.js'
import { areXmlNames, boundByXml, isXmlComment, isXmlDeclaration, isXmlText, prefixesIn } from './xml.js'

/** A tag, a comment, the declaration of XML, or what stands between. */
const piece =
  /<!--[\s\S]*?-->|<\?xml [^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g

const attribute = /\s([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Programs that draw stop at some depth; no logo is this deep. */
const deepest = 200

/** A tag that is open, with the prefixes that hold inside of it. */
interface Open {
  readonly tag: string
  readonly bound: ReadonlySet<string>
}

/**
 * Why a text is no drawing that can be shown anywhere without running or loading anything; undefined where it is one. Only
 * what is known to be harmless passes: whole tags, links inside the drawing, pictures that are part of it; and only what is
 * XML letter by letter, since the program that makes a PDF draws nothing else.
 */
export function svgMistake(text: string): RefusedPicture | undefined {
  const open: Open[] = []
  let isSvg = false
  // A file says at its very beginning that it is XML, or not at all.
  let isXml = /^(?:<|[ \t\r\n]+<(?!\?))/.test(text) && />[ \t\r\n]*$/.test(text)
  for (const { 0: whole, 1: closes, 2: tag, 3: attributes = '', 4: isEmpty, index } of text.trim().matchAll(piece)) {
    if (tag === undefined) {
      if (whole === '<' || (open.length === 0 && isWords(whole))) return 'no-whole-drawing'
      if (open.at(-1)?.tag === 'style' && loads(whole)) return 'external-reference'
      isXml &&= isXmlPiece(whole, index)
    } else if (closes) {
      if (open.pop()?.tag !== tag) return 'no-whole-drawing'
      isXml &&= attributes === '' && isEmpty === ''
    } else {
      const mistake = tagMistake(tag, attributes)
      if (mistake) return mistake
      if (open.length === 0 && (isSvg || tag !== 'svg' || !isSvgSpace.test(attributes))) return 'no-whole-drawing'
      const names = [...attributes.matchAll(attribute)].map(([, name = '']) => name)
      const bound = prefixesIn(names, open.at(-1)?.bound ?? boundByXml)
      isXml &&= areXmlNames(tag, names, bound) && isXmlText(attributes) && open.length < deepest
      isXml &&= isSvg || !isNoSize.test(attributes)
      isSvg = true
      if (!isEmpty) open.push({ tag, bound })
    }
  }
  if (!isSvg || open.length > 0) return 'no-whole-drawing'
  return isXml ? undefined : 'unsound-drawing'
}

/** Whether what is no tag is such as XML has: only at the very beginning does a file say that it is XML. */
function isXmlPiece(whole: string, index: number): boolean {
  if (whole.startsWith('<!--')) return isXmlComment(whole)
  return whole.startsWith('<?xml ') ? index === 0 && isXmlDeclaration(whole) : isXmlText(whole)
}

/** A drawing that is said to be nothing high or wide. */
const isNoSize =
  /\s(?:width|height)\s*=\s*["']\s*(?:[+]?0*\.?0*(?:e[+-]?\d+)?|-[\d.]+(?:e[+-]?\d+)?)\s*(?:[a-z]+|%)?\s*["']/i

const isSvgSpace = /\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/

const isWords = (text: string): boolean =>
  !text.startsWith('<!--') && !text.startsWith('<?xml ') && /[^ \t\r\n]/.test(text)

function tagMistake(tag: string, attributes: string): RefusedPicture | undefined {
  const local = tag.replace(/^.*:/, '').toLowerCase()
  if (local === 'script' || local === 'handler' || local === 'listener') return 'script-in-drawing'
  if (local === 'foreignobject' || local === 'iframe' || local === 'object' || local === 'embed')
    return 'foreign-object'
  for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
    const key = name.replace(/^.*:/, '').toLowerCase()
    const value = (double ?? single ?? '').trim()
    if (key.startsWith('on') || /^\s*javascript:/i.test(value)) return 'script-in-drawing'
    if ((key === 'href' || key === 'src') && !isInside(value)) return 'external-reference'
    // An animation may change an address later.
    if (key === 'attributename' && /href|src/i.test(value)) return 'external-reference'
    if (key !== 'href' && key !== 'src' && loads(value)) return 'external-reference'
  }
  return undefined
}

/** A part of the drawing, or an image that it holds. */
const isInside = (address: string): boolean =>
  address.startsWith('#') || /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z\d+/=\s]*$/i.test(address)

/** Whether a style loads something: a backslash or an entity could hide that it does. */
const loads = (style: string): boolean =>
  /@import|image-set|url\(\s*(?!["']?#)/i.test(style) || (/url|import|\(/i.test(style) && /[\\&]/.test(style))
