import type { LawWords } from '../../law/law-words.js'
import type { LocaleFormats } from './locale-formats.js'
import type { Message } from './message.js'

/** All that a notice in one language is written with. */
export interface Locale {
  /** BCP 47 tag of the language. */
  readonly tag: string
  /** The tag that dates, lists and numbers are formatted for; `en` is written as in Britain. */
  readonly formattedAs: string
  /** What is known of the locale without asking Intl; what is not, is asked. */
  readonly formats?: LocaleFormats | undefined
  /** Whether it is printed in drafts only, because it is not complete. */
  readonly isDraft: boolean
  /** How it writes what stands in the law. */
  readonly law: LawWords
  /** By key; `key@FR` is the form for notices from one state. */
  readonly messages: Readonly<Record<string, Message>>
}

/** How each language is loaded, by tag. */
export type Loaders = Readonly<Record<string, () => Promise<{ readonly locale: Locale }>>>

/** The languages that are loaded, by tag. */
export type Locales = ReadonlyMap<string, Locale>

/** The locale for a language: its own, or that of the language a regional tag belongs to. */
export const localeFor = (locales: Locales, tag: string): Locale | undefined =>
  locales.get(tag) ?? locales.get(tag.split('-')[0] ?? tag)
