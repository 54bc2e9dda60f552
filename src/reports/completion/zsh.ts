import { briefly, type Offer, type Offered, type OfferedCommand, type OfferedOption } from './offered.js'

/** A script for zsh, to be evaluated or put into a folder of \`fpath\` as \`_forthright\`. */
export function zshScript({ commands, options }: Offered): string {
  return `#compdef forthright
# Completion of forthright in zsh: source <(forthright completion zsh)

_forthright() {
  local context state line
  typeset -A opt_args
  local -a commands=(
${commands.map(({ name, says }) => `    ${quoted(`${name}:${briefly(says).replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _arguments -C ${options.map(argumentOf).join(' ')} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
${commands.map(armOf).join('\n')}
        help) _describe -t commands command commands ;;
      esac ;;
  esac
}

if [ "$funcstack[1]" = _forthright ]; then _forthright "$@"; else compdef _forthright forthright; fi
`
}

const armOf = ({ name, options, takes }: OfferedCommand): string =>
  `        ${name})
          _arguments ${[...options.map(argumentOf), ...(takes === 'nothing' ? [] : [quoted(`*: :${action(takes)}`)])].join(' \\\n            ')} ;;`

/** An option with what it does, and what stands behind it; each may be given again. */
function argumentOf({ names, says, takes, isOptional }: OfferedOption): string {
  const what = `[${briefly(says).replace(/[[\]\\]/g, '\\$&')}]`
  const value = takes === 'nothing' ? '' : `${isOptional ? '::' : ':'} :${action(takes)}`
  return names.map((name) => quoted(`*${name}${what}${value}`)).join(' ')
}

function action(takes: Offer): string {
  if (takes === 'declarations') return '_files -g "*.y(a|)ml(-.)"'
  if (takes === 'files') return '_files'
  if (takes === 'folders') return '_files -/'
  return typeof takes === 'string' ? ' ' : `(${takes.join(' ')})`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
