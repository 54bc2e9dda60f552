import { Heading } from './heading.js'
import type { Given } from './studio.js'

interface TakeOutGiven {
  /** What goes with it. */
  readonly words: string
  leave(): void
  takeOut(): void
}

/** What was confirmed does not go at one press: what goes is told, and asked once. */
export const TakeOut = ({ words, leave, takeOut }: TakeOutGiven) => (
  <section class="st-card">
    <Heading id="take-out">Take it out?</Heading>
    <p>{words}</p>
    <div class="st-row">
      <button type="button" onClick={leave}>
        No, leave it
      </button>
      <button type="button" onClick={takeOut}>
        Yes, take it out
      </button>
    </div>
  </section>
)

/** What was taken out a moment ago can be brought back, as long as nothing else is answered. */
export const BringBack = ({ session: { isTakenOut, bringBack } }: Given) =>
  isTakenOut.value ? (
    <div class="st-read" role="status">
      <p>It is taken out.</p>
      <button type="button" onClick={() => void bringBack()}>
        Bring it back
      </button>
    </div>
  ) : null
