import { useEffect, useState } from 'preact/hooks'
import type { Session } from '../session.js'
import { type DraftPort, stateOf } from './draft-port.js'
import { isUnsaved, type KeptDraft } from './kept-drafts.js'
import type { LawAge } from './law-age.js'
import { type ChangedFile, changedOnDisk, saveAsFiles } from './save-files.js'

/** What the bar is given. */
interface FileBarGiven {
  readonly session: Session
  readonly port: DraftPort
  readonly law: LawAge
}

/** Where the work is kept, in plain words: in the browser, and since when not as a file. */
export function FileBar({ session, port, law }: FileBarGiven) {
  const [said, say] = useState('')
  const draft = port.draft.value
  const save = async (): Promise<void> => {
    if (!session.turn.isMine.value) return
    // What was typed a moment ago is part of it.
    await session.store.saveNow()
    if (session.store.conflict.value) return
    const out = await saveAsFiles(port).catch((error: unknown) => ({ is: 'refused' as const, says: String(error) }))
    if (out.is === 'changed') decide(session, port, out.changed)
    say(out.is === 'saved' || out.is === 'refused' ? out.says : '')
  }
  useEffect(() => {
    const look = (): void => void lookAtDisk(session, port)
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      void save()
    }
    // Where the browser keeps nothing, to close the page is to lose it.
    const hold = (event: BeforeUnloadEvent): void => {
      if (!port.areKept && isUnsaved(port.draft.value)) event.preventDefault()
    }
    // A phone closes what is not in sight without asking.
    const keep = (): void => void session.store.saveNow()
    document.addEventListener('visibilitychange', keep)
    addEventListener('focus', look)
    addEventListener('keydown', press)
    addEventListener('beforeunload', hold)
    return () => {
      document.removeEventListener('visibilitychange', keep)
      removeEventListener('focus', look)
      removeEventListener('keydown', press)
      removeEventListener('beforeunload', hold)
    }
  }, [session, port])
  const isEmpty = draft.files.length === 0
  return (
    <aside class="st-file" aria-label="Where it is kept">
      <p>
        <span>{keptWords(draft, port.areKept)}</span> <span role="status">{said}</span>
        {!law.isOld && <span class="st-law"> {law.says}</span>}
      </p>
      <div class="st-row">
        <button
          type="button"
          class="is-link"
          disabled={isEmpty || !session.turn.isMine.value}
          onClick={() => void save()}
        >
          {saveWords(draft)}
        </button>
        <button type="button" class="is-link" onClick={leave}>
          All declarations
        </button>
      </div>
      {law.isOld && <p class="st-note">{law.says}</p>}
    </aside>
  )
}

function saveWords({ handle }: KeptDraft): string {
  if (window.showSaveFilePicker === undefined) return 'Download the file'
  return handle ? `Save in ${handle.name}` : 'Save as a file'
}

/** What would be lost with the browser's own store, and when it was last a file. */
function keptWords(draft: KeptDraft, areKept: boolean): string {
  const { files, savedAt, handle, main } = draft
  const only = areKept
    ? 'kept in this browser only, which may clear it'
    : 'kept nowhere: this browser keeps nothing for the page'
  if (files.length === 0) return `Nothing is written yet. What you write is ${only}.`
  if (!files.some(({ asFile }) => asFile !== undefined)) return `It was never saved as a file: it is ${only}.`
  const name = handle?.name ?? main
  const when = savedAt === undefined ? '' : ` since ${timeOf(savedAt)}`
  if (!isUnsaved(draft)) return `All of it is in ${name}${savedAt === undefined ? '' : `, saved ${timeOf(savedAt)}`}.`
  return `What you changed${when} is not in ${name}: it is ${only}.`
}

/** To the first screen, where another declaration is begun or opened. */
const leave = (): void => location.assign('#all')

const timeOf = (instant: string): string =>
  new Date(instant).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })

/** Looks whether somebody changed the files on the disk meanwhile, as far as the browser lets it look without asking. */
async function lookAtDisk(session: Session, port: DraftPort): Promise<void> {
  const { handle, files } = port.draft.value
  if (handle === undefined || session.store.conflict.value || !session.turn.isMine.value) return
  if ((await handle.queryPermission?.({ mode: 'read' })) !== 'granted') return
  for (const file of files) {
    const changed = await changedOnDisk(handle, file).catch(() => undefined)
    if (changed) return decide(session, port, changed)
  }
}

/** What changed on the disk is simply shown where nothing was changed here; else somebody has to decide. */
function decide({ store }: Session, port: DraftPort, { name, theirs, before }: ChangedFile): void {
  const mine = port.draft.value.files.find((file) => file.name === name)
  if (mine === undefined) return
  if (mine.text === before) store.setText(name, theirs)
  else store.conflict.value = { name, theirs, state: stateOf(mine.text), before: before ?? '', saved: mine.text }
  const stop = store.conflict.subscribe((open) => {
    if (open) return
    void port.note((now) => ({
      ...now,
      files: now.files.map((file) => (file.name === name ? { ...file, asFile: theirs } : file)),
    }))
    queueMicrotask(() => stop())
  })
}
