import type { ListFormat } from '../../reports/index.js'
import { listRules } from '../../reports/rule-list.js'
import { type Io, lookOf } from '../io.js'

/** Lists the rules, as a checklist for people or as JSON; 1 where there is none with these words. */
export function rules(words: readonly string[], { format }: { readonly format: ListFormat }, io: Io): number {
  const { text, isFound } = listRules(words, format, lookOf(io, 'stdout'))
  io.stdout(text)
  return isFound ? 0 : 1
}
