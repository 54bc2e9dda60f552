import type { ChoiceForm } from '../../interview/form.js'

interface OwnGiven {
  readonly id: string
  readonly own: NonNullable<ChoiceForm['own']>
  readonly words: string
  type(words: string): void
  /** Makes room for more words; absent where there is one answer. */
  readonly take: ((word: string) => void) | undefined
}

/** What stands in no list is taken as it is said: what stands in the field counts, and a button makes room for more. */
export function Own({ id, own, words, type, take }: OwnGiven) {
  const word = words.trim()
  const add = (): void => {
    if (word !== '') take?.(word)
  }
  return (
    <div class="st-own">
      <label for={`${id}-own`}>{own.ask}</label>
      <div class="st-row">
        <input
          id={`${id}-own`}
          type="text"
          autocomplete="off"
          data-is-own
          value={words}
          aria-describedby={`${id}-own-example`}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || word === '' || take === undefined) return
            event.preventDefault()
            add()
          }}
        />
        {take !== undefined && (
          <button type="button" disabled={word === ''} onClick={add}>
            Add another
          </button>
        )}
      </div>
      <small id={`${id}-own-example`}>For example: {own.example}</small>
    </div>
  )
}
