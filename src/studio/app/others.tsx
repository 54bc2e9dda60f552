import { useState } from 'preact/hooks'
import type { Answer } from '../../interview/decision.js'
import type { Asked } from '../messages.js'
import { TextField } from './fields.js'

interface OthersGiven {
  readonly asked: Asked
  readonly fault: string | undefined
  send(answer: Answer): Promise<void>
}

/** A question can be given to somebody who knows, or left: that is a choice with a name. */
export function Others({ asked, fault, send }: OthersGiven) {
  const [isOpen, open] = useState(false)
  const [who, name] = useState('')
  const [role, be] = useState<string>(asked.knownBy ?? '')
  const give = (): void =>
    void send({ is: 'asked', who: who === '' ? role : who, ...(role !== '' && who !== '' && { role }) })
  return (
    <>
      <div class="st-row">
        <button type="button" class="is-plain" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          Somebody else knows
        </button>
        <button type="button" class="is-plain" onClick={() => void send({ is: 'later' })}>
          Leave it for now
        </button>
      </div>
      {isOpen && (
        <div class="st-card">
          <TextField
            id="who"
            label="Who? A name, or what the person is"
            form={{ kind: 'text', example: 'Ann' }}
            value={who}
            change={name}
            fault={fault}
          />
          <TextField
            id="role"
            label="What are they?"
            form={{ kind: 'text', example: 'treasurer' }}
            value={role}
            change={be}
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
