import { authorMarkdown } from '../../facts/author-markdown.js'
import { allLanguages } from '../../facts/languages.js'
import type { Model } from '../../model/types.js'
import type { Block } from '../tree/nodes.js'
import { loadLocales } from './load-locales.js'
import type { Locales } from './locale.js'
import { NoticeError } from './notice-error.js'
import { isPlainLine } from './plain-line.js'

/** How an author's own Markdown is read, and from where a link in it leads that names no whole address. */
export type AuthorBlocks = (markdown: string, base?: string) => readonly Block[]

/** What has to be loaded before the documents of a declaration can be worded. */
export interface Loaded {
  readonly locales: Locales
  readonly authorBlocks: AuthorBlocks
}

/** Loads the languages of a declaration, and what reads Markdown where its author wrote some. */
export async function loadWords(model: Model): Promise<Loaded> {
  const isWritten = authorMarkdown(model).some(({ text }) => !isPlainLine(text))
  const [locales, authorBlocks] = await Promise.all([
    loadLocales(allLanguages(model)),
    isWritten ? import('./author-markdown.js').then((loaded) => loaded.authorBlocks) : unread,
  ])
  return { locales, authorBlocks }
}

const unread: AuthorBlocks = () => {
  throw new NoticeError('Markdown of an author, and nothing that reads it is loaded.')
}
