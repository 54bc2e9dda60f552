import type { Link } from '../documents/tree/nodes.js'
import { wordsOf } from '../documents/tree/walk.js'

/**
 * The address that has to stand beside the words of a link where nobody can follow it, as on paper; nothing where the
 * words are the address, and for mail and telephone, whose words are what is dialled or written to.
 */
export function printedAddress({ url, children }: Link): string | undefined {
  if (!/^https?:/i.test(url) || bare(wordsOf(children)) === bare(url)) return undefined
  return /^[\x21-\x7e]+$/.test(url) ? url : ascii(url)
}

/** An address as its words may give it: without the scheme and the last slash. */
const bare = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')

/** Letters that a font may lack are written as the net writes them. */
function ascii(url: string): string | undefined {
  try {
    return new URL(url).href
  } catch {
    return undefined
  }
}
