import type { ListFormat } from '../../reports/index.js'
import { rulesAsJson, rulesAsList } from '../../reports/rule-list.js'
import { type Io, lookOf } from '../io.js'

/** Lists the rules, as a checklist for people or as JSON. */
export function rules(_: readonly string[], { format }: { readonly format: ListFormat }, io: Io): number {
  io.stdout(format.id === 'json' ? rulesAsJson() : rulesAsList(lookOf(io, 'stdout')))
  return 0
}
