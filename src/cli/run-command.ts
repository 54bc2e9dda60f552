import { CommanderError } from 'commander'
import { isDay } from '../law/dated.js'
import { jsonOfProblems } from '../reports/json.js'
import { printProblems, type UsageProblem } from '../reports/problem.js'
import { UsageError } from '../reports/usage-error.js'
import { explainUsage } from './explain-usage.js'
import { type Io, lookOf } from './io.js'
import { program } from './program.js'

/** Parses the arguments, runs the command they name and returns its exit code. */
export async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const commands = program(io, (given) => {
    code = given
  })
  try {
    await commands.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    // Help that was asked for ends the same way as an error, but with the exit code 0.
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    // Without a command, the help on stderr has said all there is to say.
    if (error instanceof CommanderError && error.code === 'commander.help') return 2
    report(problemsOf(error, commands, argv), argv, io)
    return 2
  }
}

function problemsOf(error: unknown, commands: ReturnType<typeof program>, argv: readonly string[]) {
  if (error instanceof UsageError) return error.problems
  if (error instanceof CommanderError) return explainUsage(error, commands, argv).problems
  throw error
}

function report(problems: readonly UsageProblem[], argv: readonly string[], io: Io): void {
  if (optionIn(argv, '--format') === 'json') io.stdout(jsonOfProblems(problems, dayIn(argv) ?? io.today))
  io.stderr(printProblems(problems, lookOf(io, 'stderr')))
}

/** The value of an option, even where the rest of the arguments was not understood. */
function optionIn(argv: readonly string[], option: string): string | undefined {
  const joined = argv.find((arg) => arg.startsWith(`${option}=`))
  const at = argv.indexOf(option)
  return joined?.slice(option.length + 1) ?? (at === -1 ? undefined : argv[at + 1])
}

function dayIn(argv: readonly string[]): string | undefined {
  const written = optionIn(argv, '--as-of')
  return written !== undefined && isDay(written) ? written : undefined
}
