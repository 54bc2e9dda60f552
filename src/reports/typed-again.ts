import { visibleName } from './visible-name.js'

/** What was typed behind a command, so that a hint can repeat it. */
export interface Typed {
  readonly files: readonly string[]
  /** Each option as it was typed, with its value where it has one. */
  readonly options: readonly (readonly [flag: string, value?: string])[]
}

/** Where nothing was typed. */
export const nothingTyped: Typed = { files: [], options: [] }

const surroundings = ['--as-of', '--config', '--no-config', '--stdin-filename']

/** The options that a command needs to mean the same: which files, law and settings, and what is printed where. */
const needed = {
  lint: [...surroundings, '--baseline'],
  build: [...surroundings, '--out', '--format', '--document', '--notice', '--language', '--shard'],
  diff: ['--as-of', '--config', '--no-config'],
  explain: ['--as-of'],
} as const

/** A command to be typed next, about the same files: `extra` goes before them, `last` behind. */
export function commandOf(
  name: keyof typeof needed,
  { files, options }: Typed,
  { extra = [], last = [] }: { readonly extra?: readonly string[]; readonly last?: readonly string[] } = {},
): string {
  const known: readonly string[] = needed[name]
  const kept = options.filter(([flag]) => known.includes(flag))
  const named = files.map((file) => (file === '-' ? file : asFile(file)))
  const words = [...extra, ...kept.flat(), ...named, ...last].flatMap((word) => word ?? []).map(quotedWord)
  return ['forthright', name, ...words].join(' ')
}

/** The command that changes files; of standard input, which cannot be changed, it shows the changes. */
export function fixCommand(typed: Typed, rule?: string): string {
  const isStdin = typed.files.includes('-') || typed.options.some(([flag]) => flag === '--stdin-filename')
  return commandOf('lint', typed, {
    last: ['--fix', ...(rule === undefined ? [] : [rule]), ...(isStdin ? ['--dry-run'] : [])],
  })
}

/** The name of a file as no command takes it for an option, or for standard input. */
export const asFile = (name: string): string => (name.startsWith('-') ? `./${name}` : name)

/** A word as a shell takes it for one; what no terminal should be sent is written as a shell reads it from signs. */
export function quotedWord(word: string): string {
  // What begins with an equals sign is a command to zsh.
  if (/^[\w@%+:,./-][\w@%+=:,./-]*$/.test(word)) return word
  if (visibleName(word) === word) return `'${word.replaceAll("'", "'\\''")}'`
  const written = [...word].map((letter) => {
    if (letter === "'" || letter === '\\') return `\\${letter}`
    return visibleName(letter) === letter ? letter : `\\U${(letter.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`
  })
  return `$'${written.join('')}'`
}
