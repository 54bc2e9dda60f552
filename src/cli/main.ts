import about from '../../package.json' with { type: 'json' }
import { isOfTheSystem, lastWords } from '../reports/last-words.js'
import type { Io } from './io.js'

export { lastWords } from '../reports/last-words.js'

/** The exit code for a defect of this program: EX_SOFTWARE of sysexits.h. */
const defect = 70

/**
 * Runs one command and returns its exit code: 0 when nothing reached the threshold, 1 for findings, 2 for wrong usage or
 * files that cannot be read, 70 for a defect of this program.
 *
 * Everything but the version is loaded when it is needed: most of the time of a short command is loading.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout(`${about.version}\n`)
    return 0
  }
  try {
    const { runCommand } = await import('./run-command.js')
    return await runCommand(argv, io)
  } catch (error) {
    // To explain it takes a file to be loaded, which such a system does not give either.
    if (isOfTheSystem(error)) {
      const { said, code } = lastWords(error)
      io.stderr(said)
      return code
    }
    const { describeDefect } = await import('../reports/defect-report.js')
    io.stderr(describeDefect(error, about.version, io.debug))
    return defect
  }
}
