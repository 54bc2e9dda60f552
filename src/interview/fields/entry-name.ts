import { vendorTitle } from '../../catalogue/catalogue.js'
import { child, keysOf, type Pointer } from '../../source/pointer.js'
import { ourId, type Standing, statedAt, textAt } from '../standing.js'

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
    (vendor === undefined ? shortName(statedAt(standing, entry)) : vendorTitle(vendor))
  )
}

/** An entry can stand as its name alone. */
const shortName = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** What is missing, and of whom: a name that stands in the words already is not said again. */
export function missingOf(at: Pointer, says: string, standing: Pick<Standing, 'value'>): string {
  const name = entryAround(at, standing)
  return name === undefined || says.includes(name) ? says : `${name}: ${says}`
}
