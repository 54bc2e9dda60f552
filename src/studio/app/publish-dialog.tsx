import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { Print, ShownFinding } from '../messages.js'
import type { Given } from './studio.js'

const kinds = [
  ['html', 'A page for the website', 'stands by itself'],
  ['md', 'Markdown', 'for a repository or a wiki'],
  ['pdf', 'A PDF to hand out', 'the first one takes some seconds'],
] as const

/** What is saved, and how final it is. What is only usual is never among it. */
export function PublishDialog({ session, dialog }: Given & { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const [formats, choose] = useState<readonly string[]>(['html'])
  const [isFinal, makeFinal] = useState(false)
  const [said, say] = useState('')
  const [refused, refuse] = useState<readonly ShownFinding[]>([])
  const toggle = (id: string) => () =>
    choose(formats.includes(id) ? formats.filter((one) => one !== id) : [...formats, id])
  const save = async (): Promise<void> => {
    say('The files are being made …')
    refuse([])
    const print = await session.print(formats, !isFinal).catch((error: unknown): Print => {
      say(String(error))
      return { files: [], undrawn: [] }
    })
    if ('refused' in print) {
      refuse(print.refused)
      return say('Nothing was saved: this stands in the way.')
    }
    for (const { name, bytes } of print.files) download(name, bytes)
    if (print.files.length > 0) say(`Saved: ${print.files.map(({ name }) => name).join(', ')}.`)
    refuse(print.undrawn)
  }
  const close = () => dialog.current?.close()
  const printNow = () => {
    close()
    const frame = document.querySelector('iframe')
    void session.plainly(() => frame?.contentWindow?.print())
  }
  return (
    <dialog ref={dialog} aria-labelledby="publish">
      <h1 id="publish">Print or publish</h1>
      <fieldset>
        <legend>What do you need?</legend>
        <div class="st-pick">
          {kinds.map(([id, label, hint]) => (
            <label key={id}>
              <input type="checkbox" checked={formats.includes(id)} onChange={toggle(id)} />
              <span>
                {label}
                <small>{hint}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>How final is it?</legend>
        <div class="st-pick">
          <label>
            <input type="radio" name="final" checked={!isFinal} onChange={() => makeFinal(false)} />
            <span>
              Draft<small>with what is missing marked, and a mark on every page</small>
            </span>
          </label>
          <label>
            <input type="radio" name="final" checked={isFinal} onChange={() => makeFinal(true)} />
            <span>
              Final<small>when nothing that the law asks for is missing</small>
            </span>
          </label>
        </div>
      </fieldset>
      <p>
        <small>
          What is only usual is in none of these files: they hold what you confirmed. The declaration is saved already.
        </small>
      </p>
      <p role="status">{said}</p>
      {refused.length > 0 && (
        <ul class="st-list">
          {refused.map(({ message, file, range }) => (
            <li key={`${message} ${range.start.line}`}>
              {message} <small>{`${file}, line ${range.start.line}`}</small>
            </li>
          ))}
        </ul>
      )}
      <div class="st-row">
        <button type="button" class="is-main" disabled={formats.length === 0} onClick={() => void save()}>
          Save the files
        </button>
        <button type="button" onClick={printNow}>
          Print the draft now
        </button>
        <button type="button" class="is-plain" onClick={close}>
          Close
        </button>
      </div>
    </dialog>
  )
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes]))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
