import { useState } from 'preact/hooks'
import { isUnsaved, type KeptDraft } from './kept-drafts.js'

interface KeptGiven {
  readonly draft: KeptDraft
  goOn(draft: KeptDraft): Promise<void>
  remove(): void
}

/** One draft; what stands in no file is deleted only by who says so twice. */
export function Kept({ draft, goOn, remove }: KeptGiven) {
  const [isSure, ask] = useState(false)
  return (
    <li>
      <p>
        <b>{titleOf(draft)}</b>{' '}
        <small>{isUnsaved(draft) ? 'Some of it stands in no file.' : 'All of it is in a file.'}</small>
      </p>
      <div class="st-row">
        <button type="button" onClick={() => void goOn(draft)}>
          Go on with {draft.main}
        </button>
        <button type="button" class="is-plain" onClick={() => (isSure || !isUnsaved(draft) ? remove() : ask(true))}>
          {isSure ? 'Delete it for good' : 'Delete'}
        </button>
      </div>
    </li>
  )
}

/** Its name, and that of the organisation as it is first written. */
function titleOf({ main, files, changed }: KeptDraft): string {
  const text = files.find(({ name }) => name === main)?.text ?? ''
  const name = /^ +name: *(.+)$/m.exec(text)?.[1]?.replace(/^(['"])(.*)\1$/, '$2')
  const day = changed === '' ? '' : new Date(changed).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })
  return [name ?? main, day].filter((part) => part !== '').join(', ')
}
