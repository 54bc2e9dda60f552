import { isEmailAddress } from '../../facts/contact.js'
import type { Plain } from '../../source/edit.js'
import { checkText } from '../checks.js'

/** How somebody is reached, with whatever was said beside it: who it is, and what else people should know. */
export interface Reached {
  readonly contact: { readonly [key: string]: Plain }
  readonly who?: string
  readonly understood: string
}

const noWay = 'Write an e-mail address such as privacy@club.example, a postal address, or a telephone number.'

/** Reads an address wherever it stands among words, and keeps the words; without one, a number or a postal address. */
export function readReached(written: string): Reached | { readonly refused: string } {
  const words = written.trim().replace(/\s+/g, ' ')
  const fault = checkText(words)
  if (fault !== undefined) return { refused: fault }
  const found = addressIn(words)
  if (found !== undefined) return among(words, found)
  if (words.includes('@')) return { refused: `'${words}' holds no e-mail address. Write it like privacy@club.example.` }
  if (/^\+?[\d\s()/.-]{6,}$/.test(words)) return { contact: { phone: words }, understood: `by telephone: ${words}` }
  if (/\d/.test(words) && words.includes(',')) return { contact: { post: words }, understood: `by post: ${words}` }
  return { refused: noWay }
}

/** The first e-mail address among words. */
export const addressIn = (words: string): string | undefined =>
  words
    .split(/[\s,;()<>"“”]+/)
    .map((part) => part.replace(/^mailto:/i, '').replace(/[.:!?’']+$/, ''))
    .find(isEmailAddress)

function among(words: string, email: string): Reached {
  const at = words.indexOf(email)
  const before = words
    .slice(0, at)
    .replace(/mailto:$/i, '')
    .replace(/(?:[\s,;:(<–-]|\b(?:at|on|via|by|under|through|e-?mail(?: address)?|mail|write to|contact|is)\b)+$/i, '')
    .replace(/^(?:(?:yes|we have one|they write|write|send (?:it|them)|to|for|e-?mail|contact)\b[\s,:.]*)+/i, '')
  const after = words.slice(at + email.length).replace(/^[\s,;:.)>–-]+/, '')
  // What begins with a capital or an article names somebody; anything else says more about the way.
  const isWho = /^(?:\p{Lu}|the |our |a |an )/u.test(before)
  const notes = [isWho ? '' : before, after].filter((part) => part !== '').map(asSentence)
  return {
    contact: { email, ...(notes.length > 0 && { notes: notes.length === 1 ? (notes[0] ?? '') : notes }) },
    ...(isWho && { who: before }),
    understood: [...(isWho ? [before] : []), email].join(', at ') + notes.map((note) => `. ${note}`).join(''),
  }
}

const asSentence = (words: string): string =>
  `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`
