import { isNameText } from '../../facts/name-text.js'
import { lazy } from '../../law/lazy.js'
import type { Text, Wording } from '../../model/types.js'
import { unique } from '../../model/value.js'
import type { Pointer } from '../../source/pointer.js'
import type { Inline } from '../tree/nodes.js'
import { oneLine } from '../tree/one-line.js'
import type { Locale } from './locale.js'
import type { ListJoints, ListType } from './locale-formats.js'
import { plainSlot, Slot } from './slot.js'

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

/** What a text says in a language; undefined when it has no words in it. Regional tags are read by their language. */
export function wordingIn(text: Text, language: string): Wording | undefined {
  const base = baseOf(language)
  const own = text.words.get(language) ?? [...text.words].find(([tag]) => baseOf(tag) === base)?.[1]
  return own ?? (isNameText(text) ? [...text.words.values()][0] : undefined)
}

const baseOf = (tag: string): string | undefined => tag.split('-')[0]

/** An author text as one line of a language; undefined when it has no words in it. */
export function textIn(text: Text, language: string): Slot | undefined {
  const wording = wordingIn(text, language)
  const line = wording === undefined ? '' : oneLine(wording.text)
  return wording === undefined || line === '' ? undefined : plainSlot(line, [wording.at])
}

/** How a language writes dates, countries and lists. */
export interface Formats {
  /** A calendar day in words: 1 December 2026. */
  date(date: string, at: Pointer): Slot
  /** A country by its name. */
  country(code: string, at: Pointer): Slot
  /** A language by its name. */
  languageName(tag: string, at: Pointer): Slot
  /** Several slots as one list in words. */
  list(slots: readonly Slot[], type?: ListType): Slot
}

/** The formats of a locale: as they were made with the package, else each made once, when it is first asked for. */
export function formatsOf({ formattedAs: locale, formats = {} }: Pick<Locale, 'formattedAs' | 'formats'>): Formats {
  const days = lazy(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
  const regions = lazy(() => new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }))
  const tongues = lazy(() => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }))
  const lists = {
    conjunction: lazy(() => new Intl.ListFormat(locale, { type: 'conjunction' })),
    disjunction: lazy(() => new Intl.ListFormat(locale, { type: 'disjunction' })),
  } as const
  return {
    date: (date, at) => plainSlot(dayIn(formats.days, date) ?? days().format(new Date(date)), [at]),
    country: (code, at) => plainSlot(formats.countries?.[code] ?? regions().of(code) ?? code, [at]),
    languageName: (tag, at) => plainSlot(tongues().of(tag) ?? tag, [at]),
    list: (slots, type = 'conjunction') =>
      formats.lists ? listedWith(formats.lists[type], slots) : listed(lists[type], slots),
  }
}

/** An ISO calendar day as it is written in its month. */
function dayIn(days: readonly string[] | undefined, date: string): string | undefined {
  const [, year, month, day] = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(date) ?? []
  return days?.[Number(month) - 1]?.replace('{day}', String(Number(day))).replace('{year}', String(year))
}

function listed(format: () => Intl.ListFormat, slots: readonly Slot[]): Slot {
  const parts = format().formatToParts(slots.map((_, index) => String(index)))
  const content = parts.flatMap((part): readonly Inline[] => {
    const slot = part.type === 'element' ? slots[Number(part.value)] : undefined
    return slot ? slot.content : [{ type: 'text', value: part.value }]
  })
  return joined(content, slots)
}

function listedWith({ two, first, inner, last }: ListJoints, slots: readonly Slot[]): Slot {
  const end = slots.length - 1
  const before = (index: number): string => (index < end ? (index > 1 ? inner : first) : end > 1 ? last : two)
  const content = slots.flatMap((slot, index): readonly Inline[] => {
    const words = slot.content
    return index === 0 ? words : [{ type: 'text', value: before(index) }, ...words]
  })
  return joined(content, slots)
}

/** What stands between two sentences: after one without a full stop, which it brings, and after one that has ended. */
export interface SentenceJoints {
  readonly open: string
  readonly ended: string
}

/** Slots one after the other, each ending as a sentence does before the next begins. */
export function inSentences(slots: readonly Slot[], { open, ended }: SentenceJoints): Slot {
  const content = slots.flatMap((slot, index): readonly Inline[] => {
    const isLast = index === slots.length - 1
    const stop = isLast ? '' : endsSentence.test(String(slot.raw)) ? ended : open
    return stop === '' ? slot.content : [...slot.content, { type: 'text', value: stop }]
  })
  return joined(content, slots)
}

/** Ends in a full stop of its own, inside a quotation mark or bracket too, in whatever script. */
const endsSentence = /[\p{Sentence_Terminal}…:;][\p{Quotation_Mark}\p{Pe}]*$/u

/** Whether words are a sentence that has ended; a name that ends in a full stop, such as “Inc.”, has not. */
export const isEnded = ({ content, raw }: Slot): boolean =>
  content.at(-1)?.type === 'text' && endsSentence.test(String(raw))

function joined(content: readonly Inline[], slots: readonly Slot[]): Slot {
  const raw = slots.map((slot) => String(slot.raw)).join(' ')
  return new Slot(content, raw, unique(slots.flatMap((slot) => slot.at)), unique(slots.flatMap((slot) => slot.cites)))
}

/** A link whose words are given; only its words where the address cannot be one. */
export const linkSlot = (url: string, words: string, at: readonly Pointer[]): Slot =>
  isSafeUrl(url)
    ? new Slot([{ type: 'link', url, children: [{ type: 'text', value: words }] }], words, at)
    : plainSlot(words, at)
