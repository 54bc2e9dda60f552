import { useEffect, useState } from 'preact/hooks'
import { Kept } from './kept.js'
import type { KeptDraft, KeptDrafts } from './kept-drafts.js'
import type { LawAge } from './law-age.js'
import { type Chosen, chooseFiles, chooseFolder, dropped, hasFolderPicker } from './pickers.js'
import { declarationsIn } from './sources.js'

/** Addresses, and what they are called. */
export type Links = readonly (readonly [address: string, words: string])[]

/** What the first screen is given. */
interface StartGiven {
  readonly drafts: KeptDrafts
  readonly law: LawAge
  /** Where one can go from here: addresses and what stands there. */
  readonly links: Links
  begin(): Promise<void>
  goOn(draft: KeptDraft): Promise<void>
  open(chosen: Chosen, main: File): Promise<void>
}

/** The first screen: begin, open, or go on with what this browser keeps. */
export function Start({ drafts, law, links, begin, goOn, open }: StartGiven) {
  const [kept, show] = useState<readonly KeptDraft[]>([])
  const [fault, blame] = useState('')
  const [choice, offer] = useState<{ readonly chosen: Chosen; readonly files: readonly File[] } | undefined>()
  const list = async (): Promise<void> => {
    const all = await drafts.all()
    // Whoever began and wrote nothing left nothing.
    for (const { id } of all.filter(isEmpty)) await drafts.remove(id)
    show(all.filter((one) => !isEmpty(one)).toSorted((one, other) => (one.changed < other.changed ? 1 : -1)))
  }
  const take = async (asked: Promise<Chosen | undefined>): Promise<void> => {
    blame('')
    offer(undefined)
    try {
      const chosen = await asked
      if (chosen === undefined) return
      const files = await declarationsIn(chosen.source)
      const [only] = files
      if (only === undefined) blame('There is no declaration: a file in YAML that begins with “forthright: 1”.')
      else if (files.length === 1) await open(chosen, only)
      else offer({ chosen, files })
    } catch (error) {
      blame(error instanceof Error ? error.message : String(error))
    }
  }
  useEffect(() => {
    void list()
    const over = (event: DragEvent): void => event.preventDefault()
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      if (event.dataTransfer) void take(dropped(event.dataTransfer))
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [])
  return (
    <main class="st-page st-start">
      <p class="st-step">forthright</p>
      <h1>Write a privacy notice</h1>
      <p>
        You answer questions, or write the declaration yourself, and see the notice grow beside it. All of it happens in
        this browser: nothing that you write is sent anywhere.
      </p>
      <div class="st-row">
        <button type="button" class="is-main" onClick={() => void begin()}>
          Begin with questions
        </button>
        <button type="button" onClick={() => void take(chooseFiles())}>
          Open a declaration
        </button>
        {hasFolderPicker() && (
          <button type="button" onClick={() => void take(chooseFolder())}>
            Open a folder
          </button>
        )}
      </div>
      <p class="st-quiet">
        {hasFolderPicker()
          ? 'A declaration that includes parts is opened with its folder. You can also drop a file or a folder here.'
          : 'Choose a declaration together with its parts. You can also drop the files here.'}
      </p>
      {fault !== '' && (
        <p class="st-fault" role="alert">
          {fault}
        </p>
      )}
      {choice && (
        <section class="st-card" aria-label="Which declaration">
          <p>There are several declarations. Which one?</p>
          <div class="st-row">
            {choice.files.map((file) => (
              <button key={file.name} type="button" onClick={() => void open(choice.chosen, file)}>
                {file.name}
              </button>
            ))}
          </div>
        </section>
      )}
      {kept.length > 0 && (
        <section aria-labelledby="kept">
          <h2 id="kept">Kept in this browser</h2>
          <ul class="st-list">
            {kept.map((draft) => (
              <Kept key={draft.id} draft={draft} goOn={goOn} remove={() => void drafts.remove(draft.id).then(list)} />
            ))}
          </ul>
        </section>
      )}
      <p class={law.isOld ? 'st-note' : 'st-quiet'}>{law.says}</p>
      <nav class="st-quiet" aria-label="More">
        {links.map(([address, words]) => (
          <p key={address}>
            <a href={address}>{words}</a>
          </p>
        ))}
      </nav>
    </main>
  )
}

const isEmpty = ({ files }: KeptDraft): boolean => files.length === 0
