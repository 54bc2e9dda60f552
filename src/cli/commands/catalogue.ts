import { type Entry, type Part, parts } from '../../catalogue/entries.js'
import { search } from '../../catalogue/search.js'
import { type Law, lawAsOf } from '../../law/law.js'
import { cells, count, indent, widthOf, wrap } from '../../reports/layout.js'
import { palette } from '../../reports/palette.js'
import { unknownWord } from '../../reports/usage-error.js'
import { type Io, lookOf } from '../io.js'

/** The options of `forthright catalogue`. */
export interface CatalogueOptions {
  readonly format: 'pretty' | 'json'
  readonly asOf?: string
}

/** Lists what a declaration can pick from: all parts of the catalogue, one part, or what matches some words in it. */
export function catalogue(
  kind: string | undefined,
  words: readonly string[],
  options: CatalogueOptions,
  io: Io,
): number {
  const law = lawAsOf(options.asOf ?? io.today)
  if (kind === undefined) {
    io.stdout(options.format === 'json' ? asJson(parts, [], law) : overview(law, io))
    return 0
  }
  const part = partOf(kind)
  const found = search(part.entries(law), words)
  io.stdout(options.format === 'json' ? asJson([part], words, law) : listing(part, found, words, io))
  return found.length > 0 ? 0 : 1
}

function partOf(kind: string): Part {
  const part = parts.find(({ id }) => id === kind)
  if (part) return part
  const ids = parts.map(({ id }) => id)
  throw unknownWord('part of the catalogue', kind, ids, `Choose one of these: ${ids.join(' ')}`)
}

const asJson = (some: readonly Part[], words: readonly string[], law: Law): string => {
  const listed = some.map(({ id, field, entries }) => ({ id, field, entries: search(entries(law), words) }))
  return `${JSON.stringify({ version: 1, asOf: law.asOf, catalogue: listed }, null, 2)}\n`
}

function overview(law: Law, io: Io): string {
  const paint = palette(lookOf(io, 'stdout').color)
  const longest = Math.max(...parts.map(({ id }) => cells(id)))
  const lines = parts.map(({ id, summary, field, entries }) => {
    const size = String(entries(law).length).padStart(4)
    return `${paint('strong', id)}${' '.repeat(longest - cells(id))}${size} ${summary}, for ${field}`
  })
  return `${lines.join('\n')}\n\nList one: forthright catalogue vendors. Search it: forthright catalogue vendors newsletter\n`
}

/** The id first, because it is what a declaration writes. */
function listing(part: Part, found: readonly Entry[], words: readonly string[], io: Io): string {
  const look = lookOf(io, 'stdout')
  const paint = palette(look.color)
  const width = widthOf(look) - indent.length
  const lines = found.flatMap(({ id, label, description, notes }) => {
    const texts = [`${label}${description === '' ? '' : `: ${description}`}`, ...notes]
    return [paint('strong', id), ...texts.flatMap((text) => wrap(text, width)).map((line) => `${indent}${line}`)]
  })
  const matching = words.length > 0 ? ` with '${words.join(' ')}'` : ''
  const sum = `${found.length === 0 ? `There is nothing in ${part.id}` : count(found.length, 'choice')}${matching}, for ${part.field}.`
  return [...lines, ...(lines.length > 0 ? [''] : []), ...wrap(sum, widthOf(look))].map((line) => `${line}\n`).join('')
}
