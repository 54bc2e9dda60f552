import { Command } from 'commander'
import { commands } from './commands/index.js'
import type { Io } from './io.js'

const exitCodes = `
Exit codes: 0 nothing to report, 1 findings or stale files,
2 wrong usage or files that cannot be read, 70 a defect of forthright.`

/** The program with its commands, which hand their exit codes to `end`. */
export function program(io: Io, end: (code: number) => void): Command {
  const root = new Command('forthright')
    .description(
      'The compiler for privacy notices: checks a declaration in YAML against the law and prints the notice.',
    )
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => io.stdout(text),
      writeErr: (text) => io.stderr(text),
      // Said in our own words instead.
      outputError: () => {},
      getOutHelpWidth: () => Math.min(io.columns || 80, 120),
      getErrHelpWidth: () => Math.min(io.columns || 80, 120),
    })
    .helpCommand('help [command]', 'Print the help for a command.')
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .option('-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', exitCodes)
  for (const row of commands) root.addCommand(row.make(io, end).copyInheritedSettings(root))
  return root
}
