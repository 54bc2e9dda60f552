import { type Look, widthOf, wrap } from './layout.js'
import { palette } from './palette.js'

/** Why a command could not begin: wrong usage, or a file that is not there or cannot be read. */
export interface UsageProblem {
  readonly rule: 'usage' | 'file'
  /** The file it is about, as the user named it. */
  readonly file?: string
  /** What is wrong: one full sentence. */
  readonly message: string
  /** "Did you mean lint?", when something is near enough. */
  readonly suggestion?: string
  /** What there is instead, as a line of its own. */
  readonly details?: string
}

/** What is wrong with a command and what to write instead, in one line. */
export const inOneLine = ({ message, suggestion, details }: UsageProblem): string =>
  [message, suggestion, details].filter((part) => part !== undefined).join(' ')

/** Prints what is wrong with a command, and what to write instead. */
export function printProblems(problems: readonly UsageProblem[], look: Look): string {
  const paint = palette(look.color)
  return problems.map((problem) => printProblem(problem, look, paint)).join('')
}

function printProblem(problem: UsageProblem, look: Look, paint: ReturnType<typeof palette>): string {
  const width = widthOf(look)
  const said = wrap(problem.message, width)
  const last = said.at(-1) ?? ''
  const suggestion = problem.suggestion ?? ''
  const fits = suggestion !== '' && last.length + 1 + suggestion.length <= width
  const lines = said.map((line) => paint('error', line))
  const advice = suggestion === '' || fits ? [] : wrap(suggestion, width)
  const details = problem.details === undefined ? [] : wrap(problem.details, width)
  return `${lines.join('\n')}${fits ? ` ${suggestion}` : ''}\n${[...advice, ...details].map((line) => `${line}\n`).join('')}`
}
