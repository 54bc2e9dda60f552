import { allPlaces, type Place, type Step } from '../../scripts/ledger/places.js'

/** A register or a list of the language, which can have any number of entries. */
export interface Rows {
  /** An entry of it: `promises.*`, `purposes.*.data[]`. */
  readonly path: string
  readonly steps: readonly Step[]
  /** The places in an entry; the entry itself where it is one value. */
  readonly places: readonly Place[]
}

/** All registers and lists whose entries are not a closed list of ids or words, in the order of the schema. */
export function allRows(): readonly Rows[] {
  const found = new Map<string, { readonly steps: readonly Step[]; readonly places: Place[] }>()
  for (const place of allPlaces()) {
    for (const [index, step] of place.steps.entries()) {
      if (step.kind === 'field') continue
      const steps = place.steps.slice(0, index + 1)
      const path = pathOf(steps)
      const rows = found.get(path) ?? { steps, places: [] }
      rows.places.push(place)
      found.set(path, rows)
    }
  }
  return [...found].map(([path, rows]) => ({ path, ...rows })).filter(isOpen)
}

const pathOf = (steps: readonly Step[]): string => steps.map(wordOf).join('').slice(1)

const wordOf = (step: Step): string => (step.kind === 'field' ? `.${step.key}` : step.kind === 'entry' ? '.*' : '[]')

/** A list of given words ends with the last of them, and so does a map whose ids are given. */
function isOpen({ steps, places }: Rows): boolean {
  const last = steps.at(-1)
  if (last?.kind === 'entry') return last.ids === undefined
  const isOfMaps = places.some((place) => place.steps.length > steps.length)
  const isOfTexts = places.some(({ forms }) => forms.some(({ kind }) => kind === 'text' || kind === 'note'))
  return isOfMaps || isOfTexts || (last?.kind === 'item' && last.register !== undefined)
}

/** The register that rows are the entries of. */
export const registerOf = ({ steps: [field, entry, ...more] }: Rows): string | undefined =>
  field?.kind === 'field' && entry?.kind === 'entry' && more.length === 0 ? field.key : undefined

/** The places by which an entry of a register names another of the same register. */
export const kinPlaces = ({ places }: Rows, register: string): readonly Place[] =>
  places.filter(({ forms }) => forms.some((form) => form.kind === 'id' && form.register === register))
