import type { Understood } from './answer.js'
import type { Change } from './change.js'
import type { Decision } from './decision.js'
import type { Standing } from './standing.js'

/** A declaration as it stands between two answers: the text, what there is to decide, and what comes next. */
export interface Session {
  readonly standing: Standing
  readonly decisions: readonly Decision[]
  /** How many steps there are once all that is proposed is confirmed. */
  readonly foreseen: number
  /** The first thing that can be decided now; undefined where nothing is left. */
  readonly next: Decision | undefined
}

/** What became of an answer. */
export type Answered = Accepted | Pick<Extract<ReturnType<Decision['take']>, { refused: unknown }>, 'refused'>

/** An answer that was taken. */
export interface Accepted {
  readonly session: Session
  readonly understood: readonly Understood[]
  /** What cannot be changed where it stands, and is to be written by hand. */
  readonly byHand: readonly Change[]
}
