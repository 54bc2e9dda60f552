import type { PhrasingContent } from 'mdast'
import type { Text } from '../model/types.js'
import type { Pointer } from '../source/pointer.js'
import { plainSlot, Slot, unique } from './slot.js'

/** The schemes that a notice links with. */
const schemes: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:']

/** Whether an address may become a link: by its parsed scheme, as everywhere in the project. */
export const isSafeUrl = (url: string): boolean => {
  try {
    return schemes.includes(new URL(url).protocol)
  } catch {
    return false
  }
}

/** One line: a value stands in a cell or after a label, whatever white space its author used. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** An author text in a language; undefined when it has no words in it. Regional tags are read by their language. */
export function textIn(text: Text, language: string): Slot | undefined {
  const [base] = language.split('-')
  const wording =
    text.words.get(language) ?? [...text.words].find(([tag]) => tag === base || tag.split('-')[0] === base)?.[1]
  const line = wording === undefined ? '' : oneLine(wording.text)
  return wording === undefined || line === '' ? undefined : plainSlot(line, [wording.at])
}

/** A calendar day in words: 1 December 2026. */
export function dateIn(locale: string, date: string, at: Pointer): Slot {
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
  return new Slot([{ type: 'text', value: words }], words, [at])
}

/** A country by its name in the language. */
export function countryIn(locale: string, code: string, at: Pointer): Slot {
  const name = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code
  return plainSlot(name, [at])
}

/** Several slots as one list in words. */
export function listIn(locale: string, slots: readonly Slot[], type: 'conjunction' | 'disjunction'): Slot {
  const parts = new Intl.ListFormat(locale, { type }).formatToParts(slots.map((_, index) => String(index)))
  const content = parts.flatMap((part): readonly PhrasingContent[] => {
    const slot = part.type === 'element' ? slots[Number(part.value)] : undefined
    return slot ? structuredClone(slot.content) : [{ type: 'text', value: part.value }]
  })
  return joined(content, slots)
}

/** Slots one after the other, each ending as a sentence does before the next begins. */
export function sentences(slots: readonly Slot[]): Slot {
  const content = slots.flatMap((slot, index): readonly PhrasingContent[] => {
    const isLast = index === slots.length - 1
    const stop = isLast ? '' : endsSentence.test(String(slot.raw)) ? ' ' : '. '
    return stop === ''
      ? structuredClone(slot.content)
      : [...structuredClone(slot.content), { type: 'text', value: stop }]
  })
  return joined(content, slots)
}

/** Ends in a full stop of its own, inside a quotation mark or bracket too. */
const endsSentence = /[.!?…。:;][”’"')\]]*$/u

function joined(content: readonly PhrasingContent[], slots: readonly Slot[]): Slot {
  const raw = slots.map((slot) => String(slot.raw)).join(' ')
  return new Slot(content, raw, unique(slots.flatMap((slot) => slot.at)), unique(slots.flatMap((slot) => slot.cites)))
}

/** A link whose words are given; only its words where the address cannot be one. */
export const linkSlot = (url: string, words: string, at: readonly Pointer[]): Slot =>
  isSafeUrl(url)
    ? new Slot([{ type: 'link', url, children: [{ type: 'text', value: words }] }], words, at)
    : plainSlot(words, at)
