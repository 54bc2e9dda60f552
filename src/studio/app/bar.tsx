import { useRef } from 'preact/hooks'
import { openWords } from './open-words.js'
import { PublishDialog } from './publish-dialog.js'
import type { Given } from './studio.js'
import type { View } from './views.js'

const views: readonly (readonly [View, string])[] = [
  ['guided', 'Questions'],
  ['text', 'Text'],
]

/** The head of the page: which file it is, whether it is saved, and where one can go. */
export function Bar({ session }: Given) {
  const { view, pane, shown, store, turn } = session
  const dialog = useRef<HTMLDialogElement>(null)
  const open = shown.value?.open.length ?? 0
  return (
    <header class="st-bar">
      <p>
        {store.files.value[0]?.name}
        <small role={isSaveFailing(session) ? 'alert' : undefined}>{savedWords(session)}</small>
      </p>
      <fieldset class="st-tabs" aria-label="Ways to write">
        {views.map(([id, words]) => (
          <button
            key={id}
            type="button"
            aria-pressed={view.value === id && pane.value !== 'open'}
            disabled={!turn.isMine.value}
            onClick={() => {
              view.value = id
              pane.value = 'write'
            }}
          >
            {words}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class={open === 0 ? 'st-find' : 'st-find is-open'}
        aria-pressed={pane.value === 'open'}
        disabled={!turn.isMine.value}
        onClick={() => {
          pane.value = pane.value === 'open' ? 'write' : 'open'
        }}
      >
        {openWords(session)}
      </button>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Print or publish
      </button>
      <PublishDialog session={session} dialog={dialog} />
    </header>
  )
}

/** Each save is no news; one that does not come about is. */
const isSaveFailing = ({ store: { failure, conflict } }: Given['session']): boolean =>
  failure.value !== undefined || conflict.value !== undefined

function savedWords({ port, turn, drafts, store: { saving, failure, conflict } }: Given['session']): string {
  if (failure.value !== undefined) return `Not saved. ${failure.value}`
  if (conflict.value !== undefined) return 'Not saved: somebody else changed the file.'
  if (!turn.isMine.value) return 'To be read: another tab writes it'
  if (saving.value === 'saved' && drafts.count.value > 0) return `${port.saved}, ${butFor(drafts.count.value)}`
  return { saved: port.saved, saving: 'Saving …', 'not-saved': 'Not saved yet' }[saving.value]
}

const butFor = (count: number): string =>
  count === 1 ? 'but for the answer that you are giving' : `but for ${count} answers that you are giving`
