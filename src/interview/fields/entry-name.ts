import { vendorTitle } from '../../catalogue/catalogue.js'
import { country } from '../../grammar/english.js'
import { child, keysOf, type Pointer } from '../../source/pointer.js'
import { ourId, type Standing, statedAt, textAt, wordAt } from '../standing.js'

/** What the innermost entry around a place is called, in the words of whoever named it; nothing for the organisation itself. */
export function entryAround(at: Pointer, standing: Pick<Standing, 'value'>): string | undefined {
  const keys = keysOf(at)
  const around = keys.map((_, index) => child('', ...keys.slice(0, index))).filter((_, index) => index > 1)
  const entries = around.toReversed().filter((entry) => entry !== child('/controllers', ourId(standing)))
  return entries.map((entry) => nameOf(entry, standing)).find((name) => name !== undefined)
}

/** What an entry is called: as it is declared, else as its vendor is known. */
export function nameOf(entry: Pointer, standing: Pick<Standing, 'value'>): string | undefined {
  const vendor = textAt(standing, child(entry, 'vendor'))
  return (
    textAt(standing, child(entry, 'title')) ??
    textAt(standing, child(entry, 'label')) ??
    textAt(standing, child(entry, 'name')) ??
    (vendor === undefined ? shortName(entry, standing) : vendorTitle(vendor))
  )
}

/** An entry can stand as its name alone; a place is called by its country, whether it stands alone or with more about it. */
function shortName(entry: Pointer, standing: Pick<Standing, 'value'>): string | undefined {
  const [register, , field, ...deeper] = keysOf(entry)
  const isPlace = register === 'recipients' && (field === 'countries' || field === 'accessFrom') && deeper.length === 1
  const words = isPlace ? wordAt(standing, entry, 'country') : statedAt(standing, entry)
  return typeof words !== 'string' ? undefined : isPlace ? country(words) : words
}

/** What is missing, and of whom: a name that stands in the words already is not said again. */
export function missingOf(at: Pointer, says: string, standing: Pick<Standing, 'value'>): string {
  const name = entryAround(at, standing)
  return name === undefined || says.includes(name) ? says : `${name}: ${says}`
}
