import { useState } from 'preact/hooks'
import type { Answer } from '../../interview/answer.js'
import { knowerOf } from '../../interview/knowers.js'
import type { Change, Draft } from './draft.js'
import { TextField } from './fields.js'
import { offered } from './row.js'

interface OthersGiven {
  readonly draft: Draft
  /** Who may be asked, as they were named before. */
  readonly people: readonly string[]
  readonly fault: string | undefined
  readonly isBusy: boolean
  change(change: Change): void
  send(answer: Answer): Promise<void>
}

/** A question can be given to somebody who knows, or left: that is a choice with a name. */
export function Others({ draft: { who, role }, people, fault, isBusy, change, send }: OthersGiven) {
  const [isOpen, open] = useState(who !== '')
  const give = (): void =>
    void send({ is: 'asked', who: who === '' ? role : who, ...(role !== '' && who !== '' && { role }) })
  const giveByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    give()
  }
  return (
    <>
      <div class="st-row">
        <button type="button" class="is-plain" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          Somebody else knows
        </button>
        <button type="button" class="is-plain" aria-disabled={isBusy} onClick={() => void send({ is: 'later' })}>
          Leave it for now
        </button>
      </div>
      {isOpen && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of its fields
        <div class="st-card" onKeyDown={giveByKey}>
          <TextField
            id="who"
            label="Who? A name, or what the person is"
            form={{ kind: 'text', example: 'Ann', others: offered(people) }}
            value={who}
            change={(name) =>
              change((before) => ({ ...before, ...(people.includes(name) ? named(name) : { who: name }) }))
            }
            fault={fault}
          />
          <TextField
            id="role"
            label="What are they?"
            form={{ kind: 'text', example: 'treasurer' }}
            value={role}
            change={(name) => change((before) => ({ ...before, role: name }))}
          />
          <p>
            <small>
              The name is written into the file, as a comment that no notice prints. Take it out before you publish the
              file.
            </small>
          </p>
          <button type="button" onClick={give}>
            Ask them
          </button>
        </div>
      )}
    </>
  )
}

/** Somebody who was named before, with what they are. */
const named = (words: string): Pick<Draft, 'who' | 'role'> => ({ role: '', ...knowerOf(words) })
