import { effect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { Beside } from './beside.js'
import type { Editor } from './editor.js'
import { Findings } from './findings.js'
import type { Session } from './session.js'
import type { Given } from './studio.js'

/** The text of the declaration, with what was found in it below. */
export function TextPane({ session }: Given) {
  const { store, file } = session
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = host.current
    if (place === null) return
    let isGone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop = (): void => {}
    // Whoever only answers questions never needs it.
    void import('./editor.js').then(({ newEditor }) => {
      if (isGone) return
      const editor = newEditor(place, {
        asker: session.asker,
        mayWrite: () => session.turn.isMine.peek(),
        changed: (name, text) => store.setText(name, text),
        moved: (name, at, text) => {
          clearTimeout(timer)
          timer = setTimeout(() => void markAt(session, name, at, text), aMoment)
        },
      })
      stop = follow(session, editor)
    })
    return () => {
      isGone = true
      clearTimeout(timer)
      stop()
    }
  }, [session])
  const names = store.files.value.map(({ name }) => name)
  return (
    <>
      <div class="st-row">
        <h1>The declaration</h1>
        {names.length > 1 && (
          <select
            aria-label="Which file"
            value={file.value}
            onChange={({ currentTarget }) => {
              file.value = currentTarget.value
            }}
          >
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </div>
      <div class="st-code" ref={host} />
      <Beside session={session} />
      <Findings session={session} />
    </>
  )
}

/** While somebody types, nobody looks where that stands in the notice. */
const aMoment = 150

async function markAt({ asker, marked }: Session, path: string, at: { line: number; column: number }, text: string) {
  marked.value = (await asker.ask('caret', { file: { path, text }, at }).catch(() => undefined))?.pointer
}

/** The editor shows what the page knows: its text, what was found in it, the line that is looked for. */
function follow({ store, file, shown, spot, turn }: Session, editor: Editor): () => void {
  const stops = [
    effect(() => {
      void turn.isMine.value
      editor.mayWriteNow()
    }),
    effect(() => {
      const open = store.files.value.find(({ name }) => name === file.value)
      if (open) editor.show(open.name, open.text)
    }),
    effect(() => {
      void file.value
      editor.found(shown.value?.findings ?? [])
    }),
    effect(() => {
      const to = spot.value
      if (to === undefined || to.file !== file.value) return
      editor.go(to)
      spot.value = undefined
    }),
  ]
  return () => {
    for (const stop of stops) stop()
    editor.close()
  }
}
