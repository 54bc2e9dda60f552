import { insideOpened } from '../../interview/answer.js'
import type { Asked } from '../messages.js'
import { AnswerFields } from './answer-fields.js'
import type { Change, Draft } from './draft.js'

/** The decisions that can be opened on the screen of several, and those that are. */
export interface OpenedHere {
  /** One of them with its draft; absent where it is not asked any more. */
  of(id: string): { readonly asked: Asked; readonly draft: Draft; change(change: Change): void } | undefined
  /** Opens one, or leaves it as it was. */
  turn(id: string): void
  /** Goes to its own screen, where it can be left or given to somebody. */
  alone(id: string): void
}

/** Nothing can be opened where one thing alone is asked. */
export const nothingOpened: OpenedHere = { of: () => undefined, turn: () => {}, alone: () => {} }

interface OpenedGiven {
  readonly id: string
  readonly faults: Readonly<Record<string, string>>
  readonly openedHere: OpenedHere
}

/** One of several, opened where it stands: what is said in it goes with the answer to all of them. */
export function Opened({ id, faults, openedHere }: OpenedGiven) {
  const one = openedHere.of(id)
  if (one === undefined) return null
  const fault = faults[insideOpened(id, '')]
  return (
    <div class="st-opened">
      <AnswerFields
        {...one}
        inside={insideOpened(id, '')}
        people={[]}
        faults={faults}
        read={[]}
        openedHere={nothingOpened}
      />
      {fault !== undefined && (
        <p class="st-fault" role="alert">
          {fault}
        </p>
      )}
      <button type="button" class="is-link" onClick={() => openedHere.alone(id)}>
        Open it alone, to leave it or to ask somebody
      </button>
    </div>
  )
}
