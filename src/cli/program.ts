import { Command } from 'commander'
import { widthOf } from '../reports/layout.js'
import { commands } from './commands/index.js'
import { helpLayout } from './help-layout.js'
import { type Io, lookOf } from './io.js'
import { suited } from './suited.js'

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
      writeOut: (text) => io.stdout(suited(text, io, 'stdout')),
      writeErr: (text) => io.stderr(suited(text, io, 'stderr')),
      // Said in our own words instead.
      outputError: () => {},
      getOutHelpWidth: () => widthOf(lookOf(io, 'stdout')),
      getErrHelpWidth: () => widthOf(lookOf(io, 'stderr')),
    })
    .helpCommand('help [command]', 'Print the help for a command.')
    .configureHelp(helpLayout)
    .option('-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', exitCodes)
  for (const row of commands) root.addCommand(row.make(io, end).copyInheritedSettings(root))
  return root
}
