import type { Checked } from '../checking/checked.js'
import type { Words } from '../wording/words.js'
import { json, jsonOfProblems } from './json.js'
import type { Look } from './layout.js'
import { pretty } from './pretty.js'
import type { UsageProblem } from './problem.js'

/** What a check found, and how it is drawn. */
export interface Found {
  readonly results: readonly Checked[]
  readonly asOf: string
  /** The text of every file that was read, by the name it has in findings. */
  readonly texts: ReadonlyMap<string, string>
  readonly words: Words
  readonly look: Look
  /** How many findings are drawn at most. */
  readonly maxShown: number
}

/** How a report prints. */
export interface Reporter {
  found(found: Found): string
  /** What kept a command from beginning; absent where that is only said beside the report. */
  readonly problems?: (problems: readonly UsageProblem[], asOf: string) => string
}

/** A report on what was found, by the word that asks for it. */
export interface Report {
  readonly id: string
  readonly isFor: 'people' | 'editors' | 'programs'
  load(): Promise<Reporter>
}

/** The reports, in the order in which a help text names them. Those that `lint` is usually asked for are at hand. */
export const reports: readonly [Report, ...Report[]] = [
  {
    id: 'pretty',
    isFor: 'people',
    load: async () => ({
      found: ({ results, texts, words, look, maxShown }) => pretty(results, texts, words, { ...look, maxShown }),
    }),
  },
  {
    id: 'line',
    isFor: 'editors',
    load: async () => {
      const { lines } = await import('./line.js')
      return { found: ({ results, words }) => lines(results, words) }
    },
  },
  {
    id: 'json',
    isFor: 'programs',
    load: async () => ({ found: ({ results, asOf, words }) => json(results, asOf, words), problems: jsonOfProblems }),
  },
]

/** The formats of what is listed and not found: rules, the catalogue, a trace. */
export const listFormats: readonly [ListFormat, ...ListFormat[]] = [
  { id: 'pretty', isFor: 'people' },
  { id: 'json', isFor: 'programs' },
]

/** The format of a list. */
export interface ListFormat {
  readonly id: 'pretty' | 'json'
  readonly isFor: 'people' | 'programs'
}
