import { farness } from '../language/suggest.js'
import { beginning } from '../source/graphemes.js'
import type { UsageProblem } from './problem.js'
import { visibleName } from './visible-name.js'

// What a word of the command line may hold instead of a letter belongs to how it is told.
export { noLetter } from '../source/characters.js'

/** A command cannot begin, or cannot go on, for reasons that lie with its arguments or files: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  constructor(readonly problems: readonly UsageProblem[]) {
    super(problems.map((problem) => problem.message).join(' '))
  }
}

/** Stops a command because of what was typed. */
export const misused = (message: string, rest: Omit<UsageProblem, 'rule' | 'message'> = {}): UsageError =>
  new UsageError([{ rule: 'usage', message, ...rest }])

/** Stops a command because a word is none of those known, with the one that may have been meant. */
export const unknownWord = (kind: string, word: string, known: readonly string[], details?: string): UsageError =>
  misused(`There is no ${kind} '${shortened(word)}'.`, {
    ...didYouMean(word, known),
    ...(details === undefined ? {} : { details }),
  })

/** A word as it was typed, on one line, and only its beginning where it is long: some hold a whole file. */
export const shortened = (word: string): string =>
  word.length <= 80 ? visibleName(word) : `${visibleName(beginning(word, 59))}…`

/** Names the word that may have been meant: the nearest, the first of several. */
export function didYouMean(word: string, known: readonly string[]): { readonly suggestion?: string } {
  const limit = Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3))
  const near = known
    .filter((other) => Math.abs(other.length - word.length) <= limit)
    .map((other) => ({ other, far: farness(word, other) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
  return near[0] === undefined ? {} : { suggestion: `Did you mean ${near[0].other}?` }
}
