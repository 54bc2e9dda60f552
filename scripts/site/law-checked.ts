import { lawTables } from '../../src/law/tables.js'

/** The day on or after which every table of law was held against its sources. */
export function lawChecked(): string {
  const [first] = lawTables.map(({ checked }) => checked).sort()
  if (first === undefined) throw new Error('There is no table of law.')
  return first
}
