import type { Command } from 'commander'
import type { UsageProblem } from '../reports/problem.js'
import { takesSeveral, wordsOf } from './options.js'

/**
 * A file that is not there, and stands as a word behind the value of an option that takes several: `--format html md`. What to
 * write instead is said in place of which files there are.
 */
export function withForgottenComma(problem: UsageProblem, command: Command, argv: readonly string[]): UsageProblem {
  const { rule, file, message, suggestion } = problem
  if (rule !== 'file' || file === undefined || suggestion !== undefined) return problem
  const first = argv.findLastIndex((word, at) => word.startsWith('--') && at < argv.indexOf(file))
  const [flag = '', ...values] = argv.slice(first, argv.indexOf(file) + 1)
  const option = command.options.find(({ long }) => long === flag)
  if (option === undefined || values.length < 2 || !takesSeveral(option.parseArg)) return problem
  const words = wordsOf(option.parseArg)
  const isMeant = (word: string): boolean => (words.length > 0 ? words.includes(word) : /^[a-z][\w-]*$/i.test(word))
  if (!values.slice(1).every(isMeant)) return problem
  return { rule, file, message, details: `The option ${flag} takes several like this: ${flag} ${values.join(',')}` }
}
