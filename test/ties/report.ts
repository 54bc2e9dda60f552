import type { Untrue } from './untrue.js'

/** What is untrue, each as a line: the fault, the pair, where it is declared and what is printed. */
export const told = (found: readonly Untrue[]): readonly string[] =>
  found.map(({ fault, pair, at, line }) => `${fault}: ${pair}, ${at || 'not declared'}, ${line || 'not printed'}`)
