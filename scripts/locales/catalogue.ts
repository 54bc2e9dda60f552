import type { Message } from '../../src/documents/words/message.js'
import type { LawWords } from '../../src/law/law-words.js'
import type { CatalogueFile } from './read-map.js'

/** The files of one language. */
export interface Source {
  readonly tag: string
  readonly messages: CatalogueFile
  /** How it writes what stands in the law; a variant may leave that to its base, a draft for later. */
  readonly law?: CatalogueFile
}

/** What a catalogue says of itself. */
export interface Head {
  /** Where each of it stands. */
  readonly lines: ReadonlyMap<string, number>
  readonly formattedAs?: string
  /** The language that a variant differs from: it holds the differences only. */
  readonly base?: string
  /** A draft may lack messages, and is printed in drafts only. */
  readonly isDraft: boolean
}

/** The words of one language, ready to be written into the package. */
export interface Catalogue {
  readonly tag: string
  readonly formattedAs: string
  readonly base: string | undefined
  readonly isDraft: boolean
  /** Those of its own: a variant has the others from its base. */
  readonly messages: Readonly<Record<string, Message>>
  readonly law: LawWords
}

/** The catalogue that the others are held against. */
export const reference = 'en'
