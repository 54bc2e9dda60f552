import type { FieldAnswer, Fields } from '../../interview/answer.js'
import type { Decision } from '../../interview/decision.js'
import type { Asked, CardForm } from '../../interview/form.js'

/** A card in the middle of being talked about: as it stands now, and what of it was passed over this time. */
export interface Talk {
  readonly decision: Decision
  readonly form: CardForm
  /** The lines and fields that were asked for and left, or given to somebody. */
  readonly passed: ReadonlySet<string>
  /** What was said of lines, and beside them. */
  readonly said: Readonly<Record<string, Given>>
  /** Whom to ask for what, where that is not kept at once. */
  readonly knowers: Readonly<Record<string, Asked>>
}

/** A card as it is opened: nothing of it was said yet. */
export const begunWith = (decision: Decision, form: CardForm): Talk => ({
  decision,
  form,
  passed: new Set(),
  said: {},
  knowers: {},
})

/** An answer to a line of a card. */
export type Given = FieldAnswer | Fields

/** Whether it is one small answer, and not several. */
export const isSmall = (given: Given | undefined): given is FieldAnswer =>
  typeof given === 'string' || Array.isArray(given)

/** The small answers among those that were given. */
export const smallIn = (said: Talk['said']): Readonly<Record<string, FieldAnswer>> =>
  Object.fromEntries(Object.entries(said).flatMap(([id, given]) => (isSmall(given) ? [[id, given] as const] : [])))
