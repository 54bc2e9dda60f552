import { writeFileSync } from 'node:fs'
import { markedPlaces, rowOf } from './ledger/rows.js'
import { fieldsDocs, rowText } from './ledger/table.js'

/**
 * Writes `docs/fields.md`. It takes two minutes, so that it is no target of `generate`; with the beginning of a path it
 * only shows the rows of those places.
 */
const [start] = process.argv.slice(2)
const wanted = markedPlaces().filter(({ place }) => place.path.startsWith(start ?? ''))
if (start !== undefined) for (const one of wanted) process.stdout.write(`${rowText(rowOf(one))}\n`)
else writeFileSync(new URL('../docs/fields.md', import.meta.url), fieldsDocs(wanted.map(rowOf)))
