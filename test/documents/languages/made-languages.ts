import type { Catalogue, Source } from '../../../scripts/locales/catalogue.js'
import { formatsOf } from '../../../scripts/locales/formats-of.js'
import { type Problem, printProblems } from '../../../scripts/locales/problem.js'
import { readCatalogues } from '../../../scripts/locales/read-catalogues.js'
import { shippedSources } from '../../../scripts/locales/shipped-sources.js'
import type { Locale, Locales } from '../../../src/documents/words/locale.js'
import { variantOf } from '../../../src/documents/words/variant.js'

const english = shippedSources().filter(({ tag }) => tag === 'en')

/** A language that is made up for a test, as its files would say it. */
export const madeUp = (tag: string, messages: string, law?: string): Source => ({
  tag,
  messages: { path: `${tag}.yaml`, text: messages },
  ...(law !== undefined && { law: { path: `${tag}.law.yaml`, text: law } }),
})

/** The files of English: what the others are held against. */
export const [englishSource] = english

/** What is wrong with languages beside English, as it is printed. */
export const problemsOf = (...sources: readonly Source[]): readonly string[] => lines(read(sources).problems)

const lines = (problems: readonly Problem[]): readonly string[] =>
  problems.map((problem) => printProblems([problem]).trim())

const read = (sources: readonly Source[]) => readCatalogues([...english, ...sources])

/** English and languages that are made up, as they are loaded; an error where something is wrong with them. */
export function localesOf(...sources: readonly Source[]): Locales {
  const { catalogues, problems } = read(sources)
  if (problems.length > 0) throw new Error(printProblems(problems))
  const made = new Map<string, Locale>()
  const bases = [...catalogues].sort((one, other) => Number(one.base !== undefined) - Number(other.base !== undefined))
  for (const catalogue of bases) made.set(catalogue.tag, localeOf(catalogue, made.get(catalogue.base ?? '')))
  return made
}

/** As `scripts/locales/code.ts` writes it. */
function localeOf({ base: _, ...catalogue }: Catalogue, base: Locale | undefined): Locale {
  const own: Locale = { ...catalogue, formats: formatsOf(catalogue.formattedAs) }
  return base ? variantOf(base, own) : own
}
