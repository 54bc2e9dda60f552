import { type FieldAnswer, isUnsaid, type Line } from '../../interview/decision.js'
import type { Asked } from '../messages.js'
import { askedIn, beginLine, type Change, type Draft, insideLine, type Several, severalIn } from './draft.js'
import { type OwnWords, SmallField } from './fields.js'

interface CardGiven {
  readonly form: Extract<Asked['form'], { kind: 'card' }>
  readonly draft: Draft
  readonly faults: Readonly<Record<string, string>>
  readonly own: OwnWords
  change(change: Change): void
  /** Opens another decision, by its id. */
  open(id: string): void
}

/** Sentences as the notice will print them: what is only usual says so, and each can be said otherwise alone. */
export const Card = ({ form, draft, faults, own, change, open }: CardGiven) => (
  <>
    <ul class="st-say">
      {form.lines.map((line) => (
        <Sentence
          key={line.id}
          line={line}
          given={draft.changed[line.id]}
          faults={faults}
          own={own}
          open={open}
          put={(given) => change((before) => ({ ...before, changed: withLine(before.changed, line.id, given) }))}
        />
      ))}
    </ul>
    {askedIn(form.needs, draft.needs).map(({ id, label, form: inner }) => (
      <SmallField
        key={id}
        id={id}
        label={label}
        form={inner}
        value={draft.needs[id]}
        own={own}
        change={(value) => change((before) => ({ ...before, needs: { ...before.needs, [id]: value } }))}
        fault={faults[id]}
      />
    ))}
  </>
)

function withLine(changed: Draft['changed'], id: string, given: FieldAnswer | Several | undefined): Draft['changed'] {
  const { [id]: _, ...others } = changed
  return given === undefined ? others : { ...others, [id]: given }
}

interface SentenceGiven {
  readonly line: Line
  readonly given: FieldAnswer | Several | undefined
  readonly faults: Readonly<Record<string, string>>
  readonly own: OwnWords
  put(given: FieldAnswer | Several | undefined): void
  open(id: string): void
}

const states = {
  stated: 'Stated',
  proposed: 'Usual, not yet confirmed',
  open: 'Not stated yet',
  free: 'Not stated, and need not be',
} as const

function Sentence({ line, given, faults, own, put, open }: SentenceGiven) {
  const { id, label, says, state, because, wrongIf, ask, opens } = line
  const isChanging = given !== undefined
  return (
    <li class={`is-${state}`}>
      <b>
        {label}: {states[state]}
      </b>
      {isChanging ? <s>{says}</s> : <span>{says}</span>}
      {because !== undefined && !isChanging && (
        <details>
          <summary>Why this?</summary>
          <p>{because}</p>
          {wrongIf !== undefined && <p>It is wrong if {wrongIf}</p>}
        </details>
      )}
      {isChanging && <p id={`${id}-ask`}>{ask}</p>}
      {isChanging && <Otherwise line={line} given={given} faults={faults} own={own} put={put} />}
      <p>
        <button
          type="button"
          class="is-link"
          aria-label={`${isChanging ? 'Leave as it was' : verbOf(state)}: ${label}`}
          onClick={() => (opens === undefined ? put(isChanging ? undefined : beginLine(line)) : open(opens))}
        >
          {isChanging ? 'Leave as it was' : verbOf(state)}
        </button>
      </p>
    </li>
  )
}

const verbOf = (state: Line['state']): string => (isUnsaid(state) ? 'Say it' : 'Change')

function Otherwise({ line: { id, form }, given, faults, own, put }: Omit<SentenceGiven, 'open'>) {
  if (form.kind !== 'fields')
    return (
      <SmallField
        id={id}
        labelledBy={`${id}-ask`}
        form={form}
        value={given}
        own={own}
        change={put}
        fault={faults[id]}
      />
    )
  const several = severalIn(given)
  return (
    <>
      {askedIn(form.fields, several).map((field) => {
        const key = insideLine(id, field.id)
        return (
          <SmallField
            key={key}
            id={key}
            label={field.label}
            form={field.form}
            value={several[field.id]}
            own={own}
            change={(value) => put({ ...several, [field.id]: value })}
            fault={faults[key]}
          />
        )
      })}
    </>
  )
}
