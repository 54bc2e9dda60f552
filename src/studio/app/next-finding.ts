import { stand } from './press-part.js'
import type { Session } from './session.js'

/** F8 stands at the next thing that was found, with Shift at the one before, wherever one is; the editor knows the key itself. */
export function findingsByKey(session: Session, page: Document): () => void {
  const { shown, lastFound } = session
  const go = (event: KeyboardEvent): void => {
    const all = shown.value?.findings ?? []
    if (event.key !== 'F8' || event.defaultPrevented || all.length === 0) return
    event.preventDefault()
    lastFound.value =
      ((lastFound.value ?? (event.shiftKey ? 0 : -1)) + (event.shiftKey ? -1 : 1) + all.length) % all.length
    const found = all[lastFound.value]
    if (found) stand(session, found.file, found.range.start.line, found.range.start.column)
  }
  page.addEventListener('keydown', go)
  return () => page.removeEventListener('keydown', go)
}
