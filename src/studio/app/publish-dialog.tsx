import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { Print, ShownFinding } from '../messages.js'
import { download } from './download.js'
import { noWindow, printAlone } from './print-alone.js'
import { wordsOfFormats } from './printed-formats.js'
import type { Given } from './studio.js'

/** What was printed, where nothing stood in its way. */
type Printed = Exclude<Print, { readonly refused: unknown }>

/** What is saved, and how final it is. What is only usual is never among it. */
export function PublishDialog({ session, dialog }: Given & { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const [formats, choose] = useState<readonly string[]>(['html'])
  const [isFinal, makeFinal] = useState(false)
  const [said, say] = useState('')
  const [refused, refuse] = useState<readonly ShownFinding[]>([])
  const toggle = (id: string) => () =>
    choose(formats.includes(id) ? formats.filter((one) => one !== id) : [...formats, id])
  /** The files that were made; what stands in their way is said. */
  const made = async (wanted: readonly string[]): Promise<Printed['files']> => {
    say('The files are being made …')
    refuse([])
    try {
      const print = await session.print(wanted, !isFinal)
      say('refused' in print ? 'Nothing was made: this stands in the way.' : '')
      refuse('refused' in print ? print.refused : print.undrawn)
      return 'refused' in print ? [] : print.files
    } catch (error) {
      say(error instanceof Error ? error.message : String(error))
      return []
    }
  }
  const save = async (): Promise<void> => {
    const files = await made(formats)
    for (const { name, bytes } of files) download(name, bytes)
    if (files.length > 0) say(`Saved: ${files.map(({ name }) => name).join(', ')}.`)
  }
  /** The notice in sight, as it is printed: without what is only usual. */
  const printNow = async (): Promise<void> => {
    const files = await made(['html'])
    const notice = files.find(({ name }) => name.startsWith(`${session.notice.value?.name}.`)) ?? files[0]
    if (notice && !printAlone(new TextDecoder().decode(notice.bytes))) say(noWindow)
  }
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} aria-labelledby="publish">
      <h1 id="publish">Print or publish</h1>
      <fieldset>
        <legend>What do you need?</legend>
        <div class="st-pick">
          {Object.entries(wordsOfFormats)
            .filter(([id]) => id !== 'pdf' || session.port.typesets)
            .map(([id, [label, hint]]) => (
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
        <small>What is only usual is in none of these files: they hold what you confirmed.</small>
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
        <button type="button" onClick={() => void printNow()}>
          Print it now
        </button>
        <button type="button" class="is-plain" onClick={close}>
          Close
        </button>
      </div>
    </dialog>
  )
}
