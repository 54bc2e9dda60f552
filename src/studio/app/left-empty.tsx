import type { Empty } from './empty-in.js'

/** Leads to the first of some fields that can be seen; tells whether there is one. */
export function goTo(fields: readonly Pick<Empty, 'id'>[]): boolean {
  const places = fields.flatMap(
    ({ id }) => document.getElementById(id) ?? document.querySelector<HTMLElement>(`[name="${CSS.escape(id)}"]`) ?? [],
  )
  places[0]?.focus()
  return places.length > 0
}

interface LeftEmptyGiven {
  readonly empty: readonly Empty[]
  leave(): void
}

/** What is empty, by its words, and that it can be left. */
export const LeftEmpty = ({ empty, leave }: LeftEmptyGiven) => (
  <div class="st-card" role="alert">
    <p>{empty.length === 1 ? 'One thing here is empty:' : `${empty.length} things here are empty:`}</p>
    <ul>
      {empty.map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
    </ul>
    <p>Say it above, or leave it open: it can be answered later.</p>
    <button type="button" onClick={leave}>
      Leave it open
    </button>
  </div>
)
