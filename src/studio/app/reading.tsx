import type { Understood } from '../../interview/decision.js'

interface ReadingGiven {
  /** The id of the field. */
  readonly id: string
  readonly read: readonly Understood[]
  change(words: string): void
}

/** How the words in a field are read, below it; what else they could mean is pressed or written there. */
export function Reading({ id, read, change }: ReadingGiven) {
  const write = (words: string | undefined): void => {
    if (words !== undefined) change(words)
    document.getElementById(id)?.focus()
  }
  return (
    <>
      {read.map(({ words, doubt, instead = [] }) => (
        <div key={words} class="st-read" role="status">
          <p>
            Read as: {words}
            {doubt !== undefined && <small> {doubt}</small>}
          </p>
          {instead.length > 0 && (
            <div class="st-row">
              {instead.map(({ label, words: other, begins }) => (
                <button
                  key={label}
                  type="button"
                  class="is-plain"
                  onClick={() => write(other ?? (begins === undefined ? undefined : `${begins} `))}
                >
                  {label}
                </button>
              ))}
            </div>
          )}
        </div>
      ))}
    </>
  )
}
