import { useState } from 'preact/hooks'
import type { Session } from '../session.js'
import type { DraftPort } from './draft-port.js'
import { chooseByInput, chooseFolder, hasFolderPicker } from './pickers.js'
import { type Source, textOf } from './sources.js'

/** What the declaration names and nobody has shown to this page yet is asked for by its name. */
export function PartsBar({ session, port }: { readonly session: Session; readonly port: DraftPort }) {
  const [said, say] = useState('')
  const { parts, pictures } = missingIn(session)
  const missing = [...parts, ...pictures]
  if (missing.length === 0) return null
  const take = async (asked: Promise<{ readonly source: Source } | undefined>): Promise<void> => {
    const chosen = await asked
    if (chosen === undefined) return
    for (const name of parts) {
      const why = await whyUnread(chosen.source, name)
      if (why !== undefined) return say(why)
    }
    port.show(chosen.source)
    await session.store.fetchAgain(parts, pictures)
    const still = missingIn(session)
    const isFound = still.parts.length + still.pictures.length < missing.length
    say(isFound ? '' : `None of these is called ${missing.map(nameOf).join(' or ')}.`)
  }
  return (
    <section class="st-note" aria-label="Files that are missing">
      <p>
        The declaration names <b>{missing.join(', ')}</b>, and this page has not seen{' '}
        {missing.length === 1 ? 'that file' : 'those files'}. A page reads only what you show to it.
      </p>
      <div class="st-row">
        <button type="button" onClick={() => void take(chooseByInput(''))}>
          Choose {missing.length === 1 ? nameOf(missing[0] ?? '') : 'these files'}
        </button>
        {hasFolderPicker() && (
          <button type="button" onClick={() => void take(chooseFolder())}>
            Choose the folder of the declaration
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  )
}

/** Why a file that was chosen cannot be read; undefined where it can, or was not chosen. */
async function whyUnread(source: Source, name: string): Promise<string | undefined> {
  const file = await source.find(name)
  return (
    file &&
    textOf(file).then(
      () => undefined,
      (error: Error) => error.message,
    )
  )
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What the declaration names and the page has not. */
function missingIn({ shown, store }: Session) {
  const there = new Set(store.files.value.map(({ name }) => name))
  const { parts = [], pictures = [] } = shown.value ?? {}
  return {
    parts: parts.filter((name) => !there.has(name)),
    pictures: pictures.filter((name) => store.pictures()[name] === undefined),
  }
}
