import { isTaken } from '../node/starting-files.js'
import { misused, noLetter, shortened } from '../reports/usage-error.js'

/**
 * Stops a command where a word holds bytes that are not UTF-8: what is written under it would come to lie under another name, and
 * what lies below such a folder would not be found. What is there may hold the sign itself.
 */
export async function refuseMisnamed(argv: readonly string[], cwd: string): Promise<void> {
  if (cwd.includes(noLetter) && !(await isTaken('.', cwd)))
    throw misused(
      `The folder that you work in has a name that is not UTF-8 (each ${noLetter} is a byte that is no letter).`,
      {
        details: 'Rename it, or name the files from another folder.',
      },
    )
  for (const word of argv.filter((one) => one.includes(noLetter)))
    if (!(await isTaken(nameIn(word), cwd)))
      throw misused(
        `'${shortened(word)}' holds a byte that is not UTF-8, or the sign that stands for one (${noLetter}), and nothing is called so.`,
        { details: 'Write the name in other letters.' },
      )
}

/** The name of a file in a word of the command line: behind an option and its format. */
export const nameIn = (word: string): string => word.replace(/^-[\w-]*=/, '').replace(/^[a-z]+:/, '')
