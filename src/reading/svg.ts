import type { RefusedPicture } from './mistakes/brand-mistake.js'

/** A tag, a comment, the declaration of XML, or what stands between. */
const piece =
  /<!--[\s\S]*?-->|<\?xml [^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g

const attribute = /\s([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Why a text is no drawing that can be shown anywhere without running or loading anything; undefined where it is one. Only
 * what is known to be harmless passes: whole tags, links inside the drawing, pictures that are part of it.
 */
export function svgMistake(text: string): RefusedPicture | undefined {
  const open: string[] = []
  let isSvg = false
  for (const [whole, closes, tag, attributes = '', isEmpty] of text.trim().matchAll(piece)) {
    if (tag === undefined) {
      if (whole === '<' || (open.length === 0 && isWords(whole))) return 'no-whole-drawing'
      if (open.at(-1) === 'style' && loads(whole)) return 'external-reference'
    } else if (closes) {
      if (open.pop() !== tag) return 'no-whole-drawing'
    } else {
      const mistake = tagMistake(tag, attributes)
      if (mistake) return mistake
      if (open.length === 0 && (isSvg || tag !== 'svg' || !isSvgSpace.test(attributes))) return 'no-whole-drawing'
      isSvg = true
      if (!isEmpty) open.push(tag)
    }
  }
  return isSvg && open.length === 0 ? undefined : 'no-whole-drawing'
}

const isSvgSpace = /\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/

const isWords = (text: string): boolean => !text.startsWith('<!--') && !text.startsWith('<?xml ') && text.trim() !== ''

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
