import type { Reporter } from './found.js'
import { json, jsonOfProblems } from './json.js'
import { pretty } from './pretty.js'

/** A report on what was found, by the word that asks for it. */
export interface Report {
  readonly id: string
  readonly isFor: 'people' | 'editors' | 'programs' | 'pull requests'
  /** Whether its lines are commands to who reads the log: it may be printed beside another report. */
  readonly isLog?: true
  /** Whether it shows what mends a place, letter by letter: that is worked out only for such a report. */
  readonly showsChanges?: true
  load(): Promise<Reporter>
}

/** The reports, in the order in which a help text names them. Those that `lint` is usually asked for are at hand. */
export const reports: readonly [Report, ...Report[]] = [
  {
    id: 'pretty',
    isFor: 'people',
    load: async () => ({
      found: ({ results, texts, words, look, maxShown, typed }) =>
        pretty(results, texts, words, { ...look, maxShown, typed }),
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
    load: async () => ({
      found: ({ results, asOf, words, problems }) => json(results, asOf, words, problems),
      problems: (problems, { asOf }) => jsonOfProblems(problems, asOf),
    }),
  },
  {
    id: 'sarif',
    isFor: 'programs',
    showsChanges: true,
    load: async () => {
      const { sarif, sarifOfProblems } = await import('./sarif/sarif.js')
      return { found: sarif, problems: sarifOfProblems }
    },
  },
  {
    id: 'junit',
    isFor: 'programs',
    load: async () => {
      const { junit, junitOfProblems } = await import('./junit.js')
      return { found: junit, problems: junitOfProblems }
    },
  },
  {
    id: 'checkstyle',
    isFor: 'programs',
    load: async () => {
      const { checkstyle, checkstyleOfProblems } = await import('./checkstyle.js')
      return { found: checkstyle, problems: checkstyleOfProblems }
    },
  },
  {
    id: 'github',
    isFor: 'pull requests',
    isLog: true,
    load: async () => {
      const { annotations, annotationsOfProblems, fenced } = await import('./github.js')
      return { found: annotations, problems: annotationsOfProblems, above: fenced }
    },
  },
  {
    id: 'gitlab',
    isFor: 'pull requests',
    load: async () => {
      const { codeQuality, codeQualityOfProblems } = await import('./gitlab.js')
      return { found: codeQuality, problems: codeQualityOfProblems }
    },
  },
  {
    id: 'markdown',
    isFor: 'pull requests',
    load: async () => {
      const { markdown, markdownOfProblems } = await import('./markdown.js')
      return { found: markdown, problems: markdownOfProblems }
    },
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
