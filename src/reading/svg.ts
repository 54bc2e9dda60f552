import { type Drawn, isEndlessWork } from './drawing-work.js'
import type { RefusedPicture } from './mistakes/brand-mistake.js'
import { beginsAsPng, pngMistake } from './png.js'
import { areXmlNames, boundByXml, isSpacedAsXml, isXmlComment, isXmlDeclaration, isXmlText, prefixesIn } from './xml.js'

/** A tag, a comment, the declaration of XML, or what stands between. */
const piece =
  /<!--[\s\S]*?-->|<\?xml [^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g

const attribute = /\s([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Programs that draw stop at some depth; no logo is this deep. */
const deepest = 200

/** A tag that is open, with the prefixes that hold inside of it; as a part of the drawing it has a number. */
interface Open {
  readonly tag: string
  readonly bound: ReadonlySet<string>
  readonly part: number
}

/**
 * Why a text is no drawing that can be shown anywhere without running or loading anything; undefined where it is one. Only
 * what is known to be harmless passes: whole tags, links inside the drawing, pictures that are part of it; and only what is
 * XML letter by letter, since the program that makes a PDF draws nothing else.
 */
export function svgMistake(text: string): RefusedPicture | undefined {
  const open: Open[] = []
  const parts: Drawn[] = []
  let style = ''
  let styles = ''
  let isSvg = false
  // A file says at its very beginning that it is XML, or not at all.
  let isXml = /^(?:<|[ \t\r\n]+<(?!\?))/.test(text) && />[ \t\r\n]*$/.test(text)
  for (const { 0: whole, 1: closes, 2: tag, 3: attributes = '', 4: isEmpty, index } of text.trim().matchAll(piece)) {
    if (tag === undefined) {
      if (whole === '<' || (open.length === 0 && isWords(whole))) return 'no-whole-drawing'
      // What a comment parts is one word to who reads the style.
      if (isStyle(open.at(-1)?.tag) && !whole.startsWith('<')) style += whole
      if (loads(style)) return 'external-reference'
      isXml &&= isXmlPiece(whole, index)
    } else if (closes) {
      if (open.pop()?.tag !== tag) return 'no-whole-drawing'
      isXml &&= attributes === '' && isEmpty === '' && isSpacedAsXml(whole)
    } else {
      const mistake = tagMistake(tag, attributes)
      if (mistake) return mistake
      if (open.length === 0 && (isSvg || tag !== 'svg' || !isSvgSpace.test(attributes))) return 'no-whole-drawing'
      const names = [...attributes.matchAll(attribute)].map(([, name = '']) => name)
      const bound = prefixesIn(names, open.at(-1)?.bound ?? boundByXml)
      isXml &&= areXmlNames(tag, names, bound) && isXmlText(attributes) && isSpacedAsXml(whole) && open.length < deepest
      isXml &&= isSvg || !isNoSize.test(attributes)
      isSvg = true
      if (isStyle(tag)) {
        styles += style
        style = ''
      }
      if (!isEmpty) open.push({ tag, bound, part: parts.length })
      parts.push(partOf(tag, attributes, open.at(isEmpty ? -1 : -2)?.part))
    }
  }
  if (!isSvg || open.length > 0) return 'no-whole-drawing'
  if (!isXml) return 'unsound-drawing'
  return isEndlessWork(parts, styles + style) ? 'endless-drawing' : undefined
}

const localName = (name: string): string => name.replace(/^.*:/, '').toLowerCase()

const isStyle = (tag: string | undefined): boolean => tag !== undefined && localName(tag) === 'style'

/** What is known of a part for the work that it makes. */
function partOf(tag: string, attributes: string, within: number | undefined): Drawn {
  const given = [...attributes.matchAll(attribute)].map(([, name = '', double, single]) => ({
    name: localName(name),
    value: (double ?? single ?? '').trim(),
  }))
  const saidOf = (name: string) => given.find((it) => it.name === name)?.value
  const shown = saidOf('href')
  const shows = localName(tag) === 'use' && shown?.startsWith('#') ? shown.slice(1) : undefined
  return { tag: localName(tag), within, id: saidOf('id'), shows, attributes }
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
  const local = localName(tag)
  if (local === 'script' || local === 'handler' || local === 'listener') return 'script-in-drawing'
  if (local === 'foreignobject' || local === 'iframe' || local === 'object' || local === 'embed')
    return 'foreign-object'
  for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
    const key = localName(name)
    const value = (double ?? single ?? '').trim()
    if (key.startsWith('on') || /^\s*javascript:/i.test(value)) return 'script-in-drawing'
    if ((key === 'href' || key === 'src') && !isInside(value)) return 'external-reference'
    // What begins with # would lead out of the drawing.
    if (key === 'base') return 'external-reference'
    // A space before an address belongs to it, for some.
    if ((key === 'href' || key === 'src') && value !== (double ?? single)) return 'unsound-drawing'
    const held = key === 'href' || key === 'src' ? pictureIn(value) : undefined
    if (held !== undefined && !isWholePicture(held)) return 'picture-in-drawing'
    // An animation may change an address later.
    if (key === 'attributename' && /href|src/i.test(value)) return 'external-reference'
    if (key !== 'href' && key !== 'src' && loads(value)) return 'external-reference'
  }
  return undefined
}

/** A part of the drawing, or an image that it holds. */
const isInside = (address: string): boolean =>
  address.startsWith('#') || /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z\d+/=\s]*$/i.test(address)

/** The bytes of an image that is held; undefined where the address is none of one. */
function pictureIn(address: string): Uint8Array | undefined {
  const [, base64] = /^data:[^,]*,(.*)$/s.exec(address) ?? []
  if (base64 === undefined) return undefined
  try {
    return Uint8Array.from(atob(base64.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

/** A PNG that is whole, or what begins and ends as a JPEG: of others nobody knows that they can be drawn. */
const isWholePicture = (bytes: Uint8Array): boolean =>
  beginsAsPng(bytes) ? pngMistake(bytes) === undefined : isJpeg(bytes)

const isJpeg = (bytes: Uint8Array): boolean => {
  const hex = (part: Uint8Array): string => Array.from(part, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex(bytes.subarray(0, 3)) === 'ffd8ff' && hex(bytes.subarray(-2)) === 'ffd9'
}

/** Whether a style loads something: a backslash or an entity could hide that it does. */
const loads = (style: string): boolean =>
  /@import|image-set|url\(\s*(?!["']?#)/i.test(style) || (/url|import|\(/i.test(style) && /[\\&]/.test(style))
