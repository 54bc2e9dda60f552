import { runRules } from '../../src/checking/run-rules.js'
import { vocabularyOf } from '../../src/checking/vocabulary.js'
import { compose } from '../../src/documents/notice/compose.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { authorBlocks } from '../../src/documents/words/author-markdown.js'
import { loadLocales } from '../../src/documents/words/load-locales.js'
import type { Loaded } from '../../src/documents/words/load-words.js'
import type { Finding } from '../../src/findings/finding.js'
import { lawAsOf } from '../../src/law/law.js'
import { resolve } from '../../src/model/resolve.js'
import type { Model } from '../../src/model/types.js'
import { openAllBooks } from '../../src/prose/phrases/all-books.js'
import { assemble } from '../../src/reading/assemble.js'
import { parse } from '../../src/reading/parse.js'
import { validate } from '../../src/reading/validate.js'
import { rules } from '../../src/rules/index.gen.js'
import { type Locator, locatorOf } from '../../src/source/locate.js'
import type { Growing } from './grow.js'

const law = lawAsOf('2026-11-21')
const loaded: Loaded = { locales: await loadLocales(['en']), authorBlocks }
openAllBooks()

/** A declaration that was read, and what kept it from being read for certain. */
export interface Understood {
  readonly model: Model
  readonly locator: Locator
  readonly unreadable: readonly Finding[]
}

/** Reads a declaration as far as its meaning, without asking a rule; undefined for what is none. */
export function understand(declaration: Growing): Understood | undefined {
  const { value: tree } = parse({ path: 'privacy.yaml', text: JSON.stringify(declaration) })
  const trees = tree ? [tree] : []
  const locator = locatorOf(trees)
  const assembled = assemble(trees)
  const fitting = assembled.value && validate(assembled.value, locator)
  const resolved = fitting?.value && resolve(fitting.value, locator, vocabularyOf(law))
  const unreadable = [...assembled.findings, ...(fitting?.findings ?? []), ...(resolved?.findings ?? [])]
  if (!resolved?.value) return undefined
  return { model: resolved.value, locator, unreadable }
}

/** The drafts of the notices of a declaration. */
export const draftsOf = ({ model }: Understood): readonly NoticeDocument[] =>
  compose(model, law, loaded, { draft: true })

/** What each clause of the notices says: words, links and forms, without where they come from. */
export function clausesOf(understood: Understood): ReadonlyMap<string, string> {
  const clauses = new Map<string, string>()
  const add = (id: string, said: unknown): void => void clauses.set(id, `${clauses.get(id) ?? ''}${shown(said)}`)
  for (const { title, issuers, brand, chrome, sections } of draftsOf(understood)) {
    const { gaps: _, ...page } = chrome
    add('page', [title, issuers, brand?.name, brand?.url, page, sections.map(({ id }) => id)])
    for (const section of sections) {
      add(section.id, section.title)
      for (const { id, blocks } of section.clauses) add(id, blocks)
    }
  }
  return clauses
}

const traces: ReadonlySet<string> = new Set(['at', 'cites', 'around', 'id'])

const shown = (said: unknown): string => JSON.stringify(said, (key, value) => (traces.has(key) ? undefined : value))

/** What each rule finds in a declaration, also where it would be silent for a mistake that was taken out. */
export function findingsOf({ model, locator }: Understood): ReadonlyMap<string, string> {
  const byRule = new Map<string, string>()
  for (const { rule, data, places } of runRules(rules, { ...model, skipped: [] }, law, locator)) {
    const found = JSON.stringify([data, places.map(({ pointer }) => pointer)])
    byRule.set(rule, `${byRule.get(rule) ?? ''}${found}`)
  }
  return byRule
}

/** The keys under which two of several maps differ. */
export function changedIn(several: readonly ReadonlyMap<string, string>[]): readonly string[] {
  const keys = [...new Set(several.flatMap((one) => [...one.keys()]))]
  return keys.filter((key) => new Set(several.map((one) => one.get(key))).size > 1)
}
