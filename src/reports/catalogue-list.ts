import { type Entry, type Part, parts } from '../catalogue/entries.js'
import { search } from '../catalogue/search.js'
import { type Law, lawAsOf } from '../law/law.js'
import type { ListFormat } from './index.js'
import { cells, count, indent, type Look, widthOf, wrap } from './layout.js'
import { palette } from './palette.js'
import { shortened, unknownWord } from './usage-error.js'

/** The parts of the catalogue, by the words that ask for them. */
export const catalogueParts: readonly string[] = parts.map(({ id }) => id)

/** What of the catalogue is asked for: all its parts, one part, or what matches some words in it. */
export interface CatalogueQuestion {
  readonly part: string | undefined
  readonly words: readonly string[]
  readonly format: ListFormat
}

/** Lists what a declaration can pick from on a day, and says whether there is anything. */
export function listCatalogue({ part: id, words, format }: CatalogueQuestion, day: string, look: Look) {
  const law = lawAsOf(day)
  if (id === undefined)
    return { isFound: true, text: format.id === 'json' ? asJson(parts, [], law) : overview(law, look) }
  const part = partOf(id)
  const found = search(part.entries(law), words)
  const text = format.id === 'json' ? asJson([part], words, law) : listing(part, found, words, look)
  return { isFound: found.length > 0, text }
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

function overview(law: Law, look: Look): string {
  const paint = palette(look.color)
  const longest = Math.max(...parts.map(({ id }) => cells(id)))
  const lines = parts.map(({ id, summary, field, entries }) => {
    const size = String(entries(law).length).padStart(4)
    return `${paint('strong', id)}${' '.repeat(longest - cells(id))}${size} ${summary}, for ${field}`
  })
  return `${lines.join('\n')}\n\nList one: forthright catalogue vendors. Search it: forthright catalogue vendors newsletter\n`
}

/** The id first, because it is what a declaration writes. */
function listing(part: Part, found: readonly Entry[], words: readonly string[], look: Look): string {
  const paint = palette(look.color)
  const width = widthOf(look) - indent.length
  const lines = found.flatMap(({ id, label, description, notes }) => {
    const texts = [`${label}${description === '' ? '' : `: ${description}`}`, ...notes]
    return [paint('strong', id), ...texts.flatMap((text) => wrap(text, width)).map((line) => `${indent}${line}`)]
  })
  const matching = words.length > 0 ? ` with '${shortened(words.join(' '))}'` : ''
  const sum = `${found.length === 0 ? `There is nothing in ${part.id}` : count(found.length, 'choice')}${matching}, for ${part.field}.`
  return [...lines, ...(lines.length > 0 ? [''] : []), ...wrap(sum, widthOf(look))].map((line) => `${line}\n`).join('')
}
