import type { Offer, Offered, OfferedCommand } from './offered.js'

/** A script for bash 3.2 and later, which complete by a function. */
export function bashScript({ commands, options }: Offered): string {
  return `# Completion of forthright in bash: eval "$(forthright completion bash)"

_forthright_words() {
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$cur")
}

_forthright_files() {
  compopt -o filenames 2>/dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(
    case $1 in
      (folders) compgen -d -- "$cur" ;;
      (files) compgen -f -- "$cur" ;;
      (*) compgen -d -- "$cur"; compgen -f -X '!*.y*ml' -- "$cur" ;;
    esac
  )
}

_forthright() {
  local cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command='' word at
  COMPREPLY=()
  # A word such as --format=json is three to bash.
  [ "$cur" = '=' ] && cur=''
  [ "$before" = '=' ] && [ "$COMP_CWORD" -gt 1 ] && before=\${COMP_WORDS[COMP_CWORD-2]}
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in -*) ;; *) command=\${COMP_WORDS[at]}; break ;; esac
  done
  case "$command $before" in
${commands.flatMap((one) => valuesOf(one)).join('\n')}
  esac
  case $cur in
    -*)
      case $command in
${commands.map(({ name, options: own }) => `        ${name}) _forthright_words '${namesOf(own)}' ;;`).join('\n')}
        *) _forthright_words '${namesOf(options)}' ;;
      esac
      return ;;
  esac
  case $command in
${commands
  .filter(({ takes }) => takes !== 'nothing')
  .map(({ name, takes }) => `    ${name}) ${completing(takes)} ;;`)
  .join('\n')}
    '') _forthright_words '${commands.map(({ name }) => name).join(' ')} help' ;;
    help) _forthright_words '${commands.map(({ name }) => name).join(' ')}' ;;
  esac
}

complete -F _forthright forthright
`
}

const namesOf = (options: OfferedCommand['options']): string => options.flatMap(({ names }) => names).join(' ')

const valuesOf = ({ name, options }: OfferedCommand): readonly string[] =>
  options
    .filter(({ takes }) => takes !== 'nothing')
    .map(({ names, takes, isOptional }) => {
      const arm = names.map((it) => `'${name} ${it}'`).join('|')
      return `    ${arm}) ${completing(takes)}${isOptional ? '' : '; return'} ;;`
    })

function completing(takes: Offer): string {
  if (typeof takes !== 'string') return `_forthright_words '${takes.join(' ')}'`
  return takes === 'text' || takes === 'nothing' ? ':' : `_forthright_files ${takes}`
}
