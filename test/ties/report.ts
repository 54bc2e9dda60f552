import { knownUntrue } from './known-untrue.js'
import type { Untrue } from './untrue.js'

/** What is untrue and not known to be, each as a line: the fault, the pair, where it is declared and what is printed. */
export const unknownIn = (found: readonly Untrue[]): readonly string[] =>
  found
    .filter(({ fault, kind }) => !knownUntrue.some((known) => known.fault === fault && known.kind === kind))
    .map(({ fault, pair, at, line }) => `${fault}: ${pair}, ${at || 'not declared'}, ${line || 'not printed'}`)
