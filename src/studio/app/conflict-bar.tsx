import { useState } from 'preact/hooks'
import type { Given } from './studio.js'

/** Somebody else changed the file while it was changed here: nothing is lost until somebody decides. */
export function ConflictBar({ session: { store } }: Given) {
  const [isShown, show] = useState(false)
  const conflict = store.conflict.value
  const mine = store.files.value.find(({ name }) => name === conflict?.name)
  if (conflict === undefined || mine === undefined) return null
  const theirs = conflict.theirs ?? ''
  const settle = (text: string) => () => {
    show(false)
    store.settle(text)
  }
  const both = async (): Promise<void> => {
    const { merged } = await import('./merged.js')
    const text = merged(conflict.before ?? mine.saved, mine.text, theirs)
    if (text === undefined) show(true)
    else settle(text)()
  }
  return (
    <section class="st-note" role="alert" aria-label="Changed elsewhere">
      <p>
        <b>{conflict.name} was changed elsewhere</b> while you changed it here. Nothing is saved until you decide.
      </p>
      <div class="st-row">
        <button type="button" onClick={() => void both()}>
          Keep both, where they do not touch
        </button>
        <button type="button" onClick={settle(mine.text)}>
          Keep mine
        </button>
        <button type="button" onClick={settle(theirs)}>
          Take theirs
        </button>
        <button type="button" aria-expanded={isShown} onClick={() => show(!isShown)}>
          See both
        </button>
      </div>
      {isShown && (
        <div class="st-both">
          <div>
            <label for="mine">Mine</label>
            <textarea id="mine" readOnly rows={12} value={mine.text} />
          </div>
          <div>
            <label for="theirs">Theirs</label>
            <textarea id="theirs" readOnly rows={12} value={theirs} />
          </div>
        </div>
      )}
    </section>
  )
}
