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

/** A word as a shell takes it for one. */
const quotedWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
