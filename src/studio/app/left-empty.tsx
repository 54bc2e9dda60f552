import { insideOpened } from '../../interview/decision.js'
import type { Asked } from '../messages.js'
import { askedIn, beside, type Draft, isEmpty } from './draft.js'
import { nothingOpened, type OpenedHere } from './opened.js'

/** Something that a screen asks for, and where it is answered. */
export interface Empty {
  readonly id: string
  readonly label: string
}

/**
 * What a screen asks for and nothing was said to, though it may stand far below: to go on would leave it open, and that is a choice
 * with a name. What can be added and need not be is not among it, nor what says of itself that it stays open.
 */
export function emptyIn({ form, screen }: Asked, draft: Draft, openedHere: OpenedHere): readonly Empty[] {
  if (form.kind === 'fields' && screen === 'transfer')
    return askedIn(form.fields, draft.fields, draft).filter((field) => isEmpty(field, draft.fields, draft.own))
  if (form.kind !== 'card') return []
  const lines = form.lines.filter(
    (line) => line.state === 'open' && line.asked === undefined && draft.changed[line.id] === undefined,
  )
  const needs = askedIn(form.needs, draft.needs, beside(form, draft)).filter((field) =>
    isEmpty(field, draft.needs, draft.own),
  )
  const opened = draft.opened.flatMap((id) => {
    const one = openedHere.of(id)
    const empty = one === undefined ? [] : emptyIn(one.asked, one.draft, nothingOpened)
    return empty.map(({ id: key, label }) => ({ id: insideOpened(id, key), label }))
  })
  return [...lines, ...opened, ...needs]
}

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
