import { useState } from 'preact/hooks'
import type { Understood } from '../../interview/answer.js'
import type { Field, TextForm } from '../../interview/form.js'
import { type Change, type Draft, notKnown } from './draft.js'
import { type OwnWords, SmallField, TextField } from './fields.js'
import { Kept } from './kept.js'
import { Reading } from './reading.js'

interface RowGiven {
  readonly field: Field
  readonly draft: Draft
  readonly people: readonly string[]
  readonly own: OwnWords
  readonly fault: string | undefined
  readonly read: readonly Understood[]
  change(change: Change): void
}

/** A field that is answered by itself: how it is read stands below it, and whoever knows it instead can be named there. */
export function Row({ field: { id, label, form, knownBy, kept }, draft, people, own, fault, read, change }: RowGiven) {
  const asked = draft.asked[id]
  const [isOpen, open] = useState(asked !== undefined)
  const say = (value: string | readonly string[]): void =>
    change((before) => ({ ...before, fields: { ...before.fields, [id]: value } }))
  const ask = (words: string): void => change((before) => ({ ...before, asked: withKnower(before.asked, id, words) }))
  const isNotKnown = draft.fields[id] === notKnown
  return (
    <div class="st-card">
      <SmallField
        id={id}
        label={label}
        form={form}
        value={draft.fields[id]}
        own={own}
        change={say}
        fault={isOpen ? undefined : fault}
      />
      <Kept words={kept} />
      <Reading id={id} read={read} change={say} />
      <div class="st-row">
        <button
          type="button"
          class="is-plain"
          aria-pressed={isNotKnown}
          onClick={() => say(isNotKnown ? '' : notKnown)}
        >
          {notKnown}
        </button>
        <button
          type="button"
          class="is-plain"
          aria-expanded={isOpen}
          onClick={() => {
            ask(isOpen ? '' : (knownBy ?? ''))
            open(!isOpen)
          }}
        >
          Somebody else knows
        </button>
      </div>
      {isOpen && (
        <TextField
          id={`${id}-who`}
          label="Who? A name, and behind a comma what they are. A comment of the file holds it; no notice prints it."
          form={{ kind: 'text', example: `Ann, ${knownBy ?? 'treasurer'}`, others: offered(people, asked) }}
          value={asked ?? ''}
          change={ask}
          fault={fault}
        />
      )}
    </div>
  )
}

/** Those who were named before, to be pressed; of what is being typed here, nothing. */
export const offered = (people: readonly string[], now = ''): NonNullable<TextForm['others']> =>
  people.flatMap((words) => (words === now ? [] : [{ label: words, words }]))

function withKnower(all: Draft['asked'], id: string, words: string): Draft['asked'] {
  const { [id]: _, ...others } = all
  return words === '' ? others : { ...others, [id]: words }
}
