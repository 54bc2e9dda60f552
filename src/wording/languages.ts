import type { FileProblem } from '../findings/file-problem.js'
import type { Finding } from '../findings/finding.js'
import { isStage } from '../findings/stages.js'
import { english } from './english.js'
import type { FileWords } from './stages/files.js'
import { type Language, type Wording, type Words, wordsIn } from './words.js'

/** What a language is loaded from: what it says of rules, and, where it is needed, of the law alone, of all stages, and of files. */
interface Loader {
  readonly regime: () => Promise<Readonly<Record<string, Wording>>>
  readonly stages: () => Promise<Readonly<Record<string, Wording>>>
  readonly files: () => Promise<(problem: FileProblem) => FileWords>
  readonly language: (stages: Readonly<Record<string, Wording>>) => Promise<Language>
}

/** The languages that findings are worded in: to add one is a folder of words and a row. */
const loaders = {
  en: {
    regime: async () => (await import('./stages/regime.js')).ofRegime,
    stages: async () => (await import('./stages/english.js')).englishOfStages,
    files: async () => (await import('./stages/files.js')).sayFile,
    // Its words for rules stand in the rules, which a check has at hand.
    language: async (stages) => english(stages),
  },
} as const satisfies Readonly<Record<string, Loader>>

/** A language that findings are worded in. */
export type WordingLanguage = keyof typeof loaders

/** The words that these findings need: a declaration without a mistake loads none of those for mistakes. */
export async function wordsFor(findings: readonly Finding[], language: WordingLanguage = 'en'): Promise<Words> {
  const loader = loaders[language]
  const found = findings.filter(({ rule }) => isStage(rule))
  const regime = found.length === 0 ? {} : await loader.regime()
  const isAll = found.every(({ rule }) => Object.hasOwn(regime, rule))
  return wordsIn(await loader.language(isAll ? regime : await loader.stages()))
}

/** How a language says why a file or a folder cannot be used. */
export const wordsForFiles = (language: WordingLanguage = 'en'): Promise<(problem: FileProblem) => FileWords> =>
  loaders[language].files()
