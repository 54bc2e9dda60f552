import { visibleName } from './visible-name.js'

/** What was typed after `forthright build`, so that a hint can repeat it: files, and options that choose or place. */
export interface Typed {
  readonly files: readonly string[]
  /** Without `--draft` and `--check`, which are what a hint may propose or take back. */
  readonly options: readonly (readonly [flag: string, value: string])[]
}

/** A command to be typed next, about the same files. `lint` is asked with the day alone. */
export function commandOf(name: string, { files, options }: Typed, extra: readonly string[] = []): string {
  const known = name === 'lint' ? options.filter(([flag]) => flag === '--as-of') : options
  const words = [...extra, ...known.flat(), ...files].map(quotedWord)
  return ['forthright', name, ...words].join(' ')
}

/** A word as a shell takes it for one; what no terminal should be sent is written as a shell reads it from signs. */
export function quotedWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word
  if (visibleName(word) === word) return `'${word.replaceAll("'", "'\\''")}'`
  const written = [...word].map((letter) => {
    if (letter === "'" || letter === '\\') return `\\${letter}`
    return visibleName(letter) === letter ? letter : `\\U${(letter.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`
  })
  return `$'${written.join('')}'`
}
