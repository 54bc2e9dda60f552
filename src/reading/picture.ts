import type { Picture } from '../source/picture.js'
import type { RefusedPicture } from './mistakes/brand-mistake.js'
import { beginsAsPng, pngMistake } from './png.js'
import { svgMistake } from './svg.js'

/** Bytes up to which a picture does not make a page slow. */
const largest = 256 * 1024

/** What the bytes of a file show, or why a notice cannot hold it: told by what is in it and not by its name. */
export function pictureOf(bytes: Uint8Array): Picture | RefusedPicture {
  if (bytes.length > largest) return 'too-large-picture'
  if (beginsAsPng(bytes)) return pngMistake(bytes) ?? { kind: 'png', base64: base64Of(bytes) }
  const text = textOf(bytes)
  if (text === undefined || !text.includes('<svg')) return 'no-picture'
  return svgMistake(text) ?? { kind: 'svg', text }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const base64Of = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
