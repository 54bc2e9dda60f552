import { briefly, type Offer, type Offered, type OfferedCommand, type OfferedOption } from './offered.js'

/** A script for fish, to be put into its folder of completions or sourced. */
export function fishScript({ commands, options }: Offered): string {
  return [
    '# Completion of forthright in fish: forthright completion fish | source',
    '',
    `set -l commands ${commands.map(({ name }) => name).join(' ')} help`,
    'set -l none "not __fish_seen_subcommand_from $commands"',
    'complete -c forthright -f',
    ...commands.map(({ name, says }) => `complete -c forthright -n "$none" -a ${name} -d ${quoted(briefly(says))}`),
    `complete -c forthright -n "$none" -a help -d 'Print the help for a command'`,
    ...options.map((option) => lineOf('"$none"', option)),
    ...commands.flatMap(linesOf),
    `complete -c forthright -n '__fish_seen_subcommand_from help' -a '${commands.map(({ name }) => name).join(' ')}'`,
    '',
  ].join('\n')
}

function linesOf({ name, options, takes }: OfferedCommand): readonly string[] {
  const when = `'__fish_seen_subcommand_from ${name}'`
  const words = takes === 'nothing' || takes === 'text' ? [] : [`complete -c forthright -n ${when} ${given(takes)}`]
  return [...options.map((option) => lineOf(when, option)), ...words]
}

function lineOf(when: string, { names, says, takes, isOptional }: OfferedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  const value = takes === 'nothing' ? [] : takes === 'text' ? ['-x'] : [...(isOptional ? [] : ['-r']), given(takes)]
  return ['complete -c forthright', `-n ${when}`, ...flags, ...value, `-d ${quoted(briefly(says))}`].join(' ')
}

/** What is offered: words alone, or names of files. */
function given(takes: Offer): string {
  if (takes === 'folders') return "-x -a '(__fish_complete_directories)'"
  if (takes === 'declarations') return "-a '(__fish_complete_suffix .yaml)'"
  return takes === 'files' ? '-F' : typeof takes === 'string' ? '' : `-f -a ${quoted(takes.join(' '))}`
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
