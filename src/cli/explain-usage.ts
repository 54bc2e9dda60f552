import type { Command, CommanderError } from 'commander'
import { misused, shortened, type UsageError, unknownWord } from '../reports/usage-error.js'
import { visibleName } from '../reports/visible-name.js'

/** The command that the arguments name; the program itself, whose own options take no value, where they name none. */
export function commandIn(program: Command, argv: readonly string[]): Command {
  const word = argv.find((arg) => !arg.startsWith('-'))
  return program.commands.find((one) => one.name() === word) ?? program
}

/** Says that there is no such command, and which there are. */
export function unknownCommand(program: Command, word: string): UsageError {
  const names = program.commands.map((one) => one.name())
  return unknownWord('command', word, names, `Commands: ${names.join(' ')}`)
}

/** Says in full sentences what the library found wrong with the arguments. */
export function explainUsage(error: CommanderError, program: Command, argv: readonly string[]): UsageError {
  const command = commandIn(program, argv)
  const word = /'([\s\S]*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(program, word)
    case 'commander.unknownOption': {
      const flags = command.options.flatMap(({ hidden, long }) => (hidden || long === undefined ? [] : long))
      const details =
        command === program || flags.length === 0 ? undefined : `Options of ${command.name()}: ${flags.join(' ')}`
      return unknownWord('option', word, [...flags, '--help'], details)
    }
    case 'commander.optionMissingArgument':
      return misused(`The option ${shortened(word)} needs a value.`, { details: seeHelp(command) })
    case 'commander.missingArgument':
      return misused(`The command ${command.name()} needs ${word.split('|').map(aNamed).join(' or ')}.`, {
        details: seeHelp(command),
      })
    case 'commander.excessArguments':
      return misused(`There are too many words after ${command.name()}.`, { details: seeHelp(command) })
    default:
      return misused(visibleName(error.message.replace(/^error: /, '')), { details: seeHelp(command) })
  }
}

/** A name of an argument with its article. */
const aNamed = (name: string): string => `${/^[AEIOU]/i.test(name) ? 'an' : 'a'} ${name}`

const seeHelp = (command: Command): string => `See: forthright${command.parent ? ` ${command.name()}` : ''} --help`
