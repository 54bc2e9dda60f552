import type { Given } from './studio.js'

/** Another tab writes this declaration: here it can be read, until the other is closed or somebody decides. */
export function ReadingBar({ session: { turn, store } }: Given) {
  if (turn.isMine.value) return null
  return (
    <section class="st-note" role="status" aria-label="Open in another tab">
      <p>
        <b>{store.files.value[0]?.name} is open in another tab</b> of this browser, and is written there. You can read
        it here; when that tab is closed, you write here.
      </p>
      <div class="st-row">
        <button type="button" onClick={turn.take}>
          Write here instead
        </button>
      </div>
    </section>
  )
}
