import { listCatalogue } from '../../reports/catalogue-list.js'
import type { ListFormat } from '../../reports/index.js'
import { type Io, lookOf } from '../io.js'

/** The options of `forthright catalogue`. */
export interface CatalogueOptions {
  readonly format: ListFormat
  readonly asOf?: string
}

/** Lists what a declaration can pick from; 1 when nothing is found. */
export function catalogue([part, ...words]: readonly string[], { format, asOf }: CatalogueOptions, io: Io): number {
  const { text, isFound } = listCatalogue({ part, words, format }, asOf ?? io.today, lookOf(io, 'stdout'))
  io.stdout(text)
  return isFound ? 0 : 1
}
