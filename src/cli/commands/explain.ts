import { explainSubject } from '../../reports/explain-subject.js'
import { type Io, lookOf } from '../io.js'
import { tool } from '../tool.js'

/** Explains what some words name: a rule, or a provision. */
export function explain(words: readonly string[], { asOf }: { readonly asOf?: string }, io: Io): number {
  io.stdout(explainSubject(words.join(' '), asOf ?? io.today, lookOf(io, 'stdout'), tool))
  return 0
}
