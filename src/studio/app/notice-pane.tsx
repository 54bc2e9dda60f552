import { effect } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { emptyPage } from './empty-page.js'
import { findingsByKey } from './next-finding.js'
import { pressPart } from './press-part.js'
import { newPreview, type Preview } from './preview.js'
import type { Session } from './session.js'
import type { Given } from './studio.js'

/** The notice as it is now. */
export function NoticePane({ session }: Given) {
  const { notice, shown, withUsual, chosenNotice } = session
  const frame = useRef<HTMLIFrameElement>(null)
  const preview = useRef<Preview | undefined>(undefined)
  const [isNarrow, narrow] = useState(false)
  useEffect(() => {
    const place = frame.current
    if (place === null) return
    let stop = (): void => {}
    const begin = (): void => {
      preview.current = newPreview(place, (part) => void pressPart(session, part))
      if (preview.current) stop = follow(session, preview.current)
      if (place.contentDocument) findingsByKey(session, place.contentDocument)
    }
    // A frame that was loaded before this ran tells nobody any more.
    if (place.contentDocument?.readyState === 'complete' && place.contentDocument.URL !== 'about:blank') begin()
    else place.addEventListener('load', begin, { once: true })
    return () => stop()
  }, [session])
  const all = notice.value?.all ?? []
  // A narrow window shows nothing else.
  const Title = session.pane.value === 'notice' ? 'h1' : 'h2'
  return (
    <section class="st-right" aria-label="The notice as it is now">
      <div class="st-row">
        <div>
          <Title class="st-title">The notice</Title> <small role="status">{stateWords(session)}</small>
        </div>
        <div class="st-row">
          {all.length > 1 && (
            <select
              aria-label="Which notice"
              value={notice.value?.name}
              onChange={({ currentTarget }) => {
                chosenNotice.value = currentTarget.value
              }}
            >
              {all.map(({ name, title, language }) => (
                <option key={name} value={name}>
                  {title} ({language})
                </option>
              ))}
            </select>
          )}
          {(shown.value?.open.some(({ isProposed }) => isProposed) || !withUsual.value) && (
            <button
              type="button"
              aria-pressed={withUsual.value}
              onClick={() => {
                withUsual.value = !withUsual.value
              }}
            >
              Show what is usual
            </button>
          )}
          <button type="button" aria-pressed={isNarrow} onClick={() => narrow(!isNarrow)}>
            Phone width
          </button>
        </div>
      </div>
      {shown.value !== undefined && notice.value === undefined && (
        <p class="st-quiet">There is nothing to be seen yet: the notice grows with what you say.</p>
      )}
      <iframe
        ref={frame}
        class={isNarrow ? 'st-sheet is-narrow' : 'st-sheet'}
        srcdoc={emptyPage}
        title="The notice: arrow keys go from part to part, and Enter shows where one comes from"
        sandbox="allow-same-origin allow-modals allow-popups"
      />
    </section>
  )
}

/** What is shown follows what is written; the mark follows the caret, and is brought into sight when it moves. */
function follow({ notice, marked }: Session, preview: Preview): () => void {
  let last: string | undefined
  const stops = [
    effect(() => {
      if (notice.value) preview.show(notice.value)
    }),
    effect(() => {
      void notice.value
      preview.mark(marked.value, marked.value !== last)
      last = marked.value
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function stateWords({ shown, notice, trouble }: Session): string {
  const stays = shown.value?.stays
  if (trouble.value !== undefined) return trouble.value
  if (stays) return `As it was before line ${stays.range.start.line}: ${stays.message}`
  const usual = notice.value?.usual ?? 0
  if (usual > 0) return `Draft. ${usual} ${usual === 1 ? 'fact waits' : 'facts wait'} for your yes.`
  return notice.value ? 'Draft.' : ''
}
