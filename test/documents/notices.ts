import { readdirSync, readFileSync } from 'node:fs'
import { checkTexts } from '../../src/checking/check-texts.js'
import type { PageOptions } from '../../src/documents/clauses/page.js'
import { compose } from '../../src/documents/notice/compose.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import type { Node } from '../../src/documents/tree/nodes.js'
import { walk } from '../../src/documents/tree/walk.js'
import { authorBlocks } from '../../src/documents/words/author-markdown.js'
import { languages } from '../../src/documents/words/languages.gen.js'
import { loadLocales } from '../../src/documents/words/load-locales.js'
import type { Loaded } from '../../src/documents/words/load-words.js'
import type { Citation } from '../../src/law/citation.js'
import { lawAsOf } from '../../src/law/law.js'
import type { Model } from '../../src/model/types.js'
import { worded } from '../worded.js'

/** The day whose law all examples are checked against. */
export const asOf = '2026-11-21'
/** The law on that day. */
export const law = lawAsOf(asOf)

/** The words of the languages that notices are written in. */
export const locales = await loadLocales(languages)

/** All that notices are worded with. */
export const loaded: Loaded = { locales, authorBlocks }

/** The model of a declaration that is one file. */
export function modelOf(text: string, path = 'privacy.yaml'): Model {
  const { model, findings: all } = checkTexts([{ path, text }], { asOf })
  if (!model) throw new Error(['No model:', ...worded(all).map(({ message }) => message)].join(' '))
  return model
}

/** The base of all examples, as text. */
export const baseText = readFileSync(new URL('../base.yaml', import.meta.url), 'utf8')

/** The notices of a declaration, as a final version unless told otherwise. */
export const noticesOf = (text: string, options: PageOptions = { draft: false }): readonly NoticeDocument[] =>
  compose(modelOf(text), law, loaded, options)

/** The only notice of a declaration. */
export function noticeOf(text: string, options?: PageOptions): NoticeDocument {
  const [notice, ...more] = noticesOf(text, options)
  if (!notice || more.length > 0) throw new Error(`${more.length + 1} notices`)
  return notice
}

const published = new URL('../../examples/as-published/', import.meta.url)

/** The policies transcribed as they were published. */
export const publishedTexts: readonly (readonly [string, string])[] = readdirSync(published)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => [file, readFileSync(new URL(file, published), 'utf8')])

/** Every node of a notice: blocks, their parts and their words. */
export const nodesOf = (document: NoticeDocument): Iterable<Node> =>
  walk(document.sections.flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks)))

/** The provisions that a node rests on; none for words. */
export const citesOf = (node: Node): readonly Citation[] => ('cites' in node ? (node.cites ?? []) : [])
