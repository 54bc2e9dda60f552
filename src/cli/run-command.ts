import { Command, CommanderError } from 'commander'
import { isDay } from '../checking/day.js'
import { UnusableSettings } from '../node/unusable-settings.js'
import { printProblems, type UsageProblem } from '../reports/problem.js'
import { misused, noLetter, UsageError, unknownWord } from '../reports/usage-error.js'
import { commandIn, explainUsage, unknownCommand } from './explain-usage.js'
import { withForgottenComma } from './forgotten-comma.js'
import { type Io, lookOf } from './io.js'
import { program } from './program.js'
import { withSuitedErrors } from './suited.js'

/** Parses the arguments, runs the command they name and returns its exit code. */
export async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const world: Io = { ...withSuitedErrors(io), again: (it) => runCommand(argv, it) }
  const commands = program(world, (given) => {
    code = given
  })
  try {
    if ([world.cwd, ...argv].some((word) => word.includes(noLetter))) {
      const { refuseMisnamed } = await import('./misnamed-words.js')
      await refuseMisnamed(argv, world.cwd)
    }
    if (argv.some((word) => /[/\\]\.\.(?:[/\\]|$)/.test(word))) {
      const { refuseCrooked } = await import('./crooked-words.js')
      await refuseCrooked(argv, world.cwd)
    }
    refuseUnknown(commands, argv)
    await commands.parseAsync(argv.map(withoutDash), { from: 'user' })
    return code
  } catch (error) {
    // Help that was asked for ends the same way as an error, but with the exit code 0.
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    // Without a command, the help on stderr has said all there is to say.
    if (error instanceof CommanderError && error.code === 'commander.help') return 2
    const command = commandIn(commands, argv)
    const problems = await problemsOf(error, commands, argv)
    await report(
      problems.map((one) => withForgottenComma(one, command, argv)),
      command,
      argv,
      world,
    )
    return 2
  }
}

/** A line of standard input, `-:40`, begins as an option does. */
const withoutDash = (word: string): string => word.replace(/^-(?=:\d)/, '<stdin>')

/** The library answers `--help` before it looks whether there is such a command. */
function refuseUnknown(commands: Command, argv: readonly string[]): void {
  const [word = ''] = argv
  const [, asked] = argv
  if (word === 'help') {
    const flag = argv.slice(1).find((arg) => arg.startsWith('-') && arg !== '--help' && arg !== '-h')
    if (flag !== undefined) throw unknownWord('option', flag, ['--help'])
    if (argv.length > 2) throw misused('There are too many words after help.', { details: 'See: forthright --help' })
    if (asked !== undefined && !asked.startsWith('-') && !isCommand(commands, asked))
      throw unknownCommand(commands, asked)
  }
  const isKnown = isCommand(commands, word)
  if (word === '' || word.startsWith('-') || isKnown || !argv.some((arg) => arg === '--help' || arg === '-h')) return
  throw unknownCommand(commands, word)
}

const isCommand = (commands: Command, word: string): boolean =>
  word === 'help' || commands.commands.some((one) => one.name() === word)

async function problemsOf(
  error: unknown,
  commands: Command,
  argv: readonly string[],
): Promise<readonly UsageProblem[]> {
  if (error instanceof UsageError) return error.problems
  if (error instanceof UnusableSettings) {
    const { settingsProblems, unusable } = await import('../reports/file-problems.js')
    return [...(await settingsProblems(error.findings)), ...(await unusable(error.problems)).problems]
  }
  if (error instanceof CommanderError) return explainUsage(error, commands, argv).problems
  throw error
}

async function report(problems: readonly UsageProblem[], command: Command, argv: readonly string[], io: Io) {
  const { format = [], asOf = [] } = written(command, argv)
  // What a name cannot be written to is told where it is read.
  const asked = format.filter((value) => !value.includes(noLetter) && isTaken(command, 'format', value))
  if (asked.length > 0) {
    const { reportProblems } = await import('./report-problems.js')
    await reportProblems(problems, asked, asOf.findLast(isDay) ?? io.today, io)
  }
  io.stderr(printProblems(problems, lookOf(io, 'stderr')))
}

/** What was written for the options of a command that take a value, also for those behind one that was not understood. */
function written(command: Command, argv: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const listener = new Command().exitOverride().configureOutput({ outputError: () => {} })
  const heard = new Map<string, string[]>()
  for (const option of command.options) {
    const values: string[] = []
    heard.set(option.attributeName(), values)
    listener.option(option.flags, '', (value: string) => values.push(value))
  }
  try {
    listener.parseOptions([...argv])
  } catch (error) {
    // The last option has no value: all others were heard.
    if (!(error instanceof CommanderError)) throw error
  }
  return Object.fromEntries(heard)
}

/** Whether a command takes a value for one of its options: `build` has formats too, but they are no reports. */
function isTaken(command: Command, name: string, value: string): boolean {
  const option = command.options.find((one) => one.attributeName() === name)
  if (option?.parseArg === undefined) return false
  try {
    option.parseArg(value, undefined)
    return true
  } catch (error) {
    if (error instanceof UsageError) return false
    throw error
  }
}
