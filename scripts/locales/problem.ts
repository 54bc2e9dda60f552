/** Something that is wrong with a catalogue, where it is wrong. */
export interface Problem {
  readonly file: string
  /** From 1 on. */
  readonly line: number
  readonly message: string
}

/** Problems as an editor finds them: a line for each. */
export const printProblems = (problems: readonly Problem[]): string =>
  problems.map(({ file, line, message }) => `${file}:${line}: ${message}\n`).join('')
