/** Something that is wrong with a catalogue, where it is wrong. */
export interface Problem {
  readonly file: string
  /** From 1 on. */
  readonly line: number
  readonly message: string
}

/** Languages that cannot be made, because something is wrong in their files. */
export class LanguagesError extends Error {
  override readonly name = 'LanguagesError'
  constructor(problems: readonly Problem[]) {
    super(`${printProblems(problems)}The languages are made when all of this is mended.\n`)
  }
}

/** Problems as an editor finds them: a line for each. */
export const printProblems = (problems: readonly Problem[]): string =>
  problems.map(({ file, line, message }) => `${file}:${line}: ${message}\n`).join('')
