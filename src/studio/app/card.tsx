import type { FieldAnswer, Line } from '../../interview/decision.js'
import type { Asked } from '../messages.js'
import { type Draft, nowIn, nowOf, type Several } from './draft.js'
import { ChoiceField, TextField } from './fields.js'

interface CardGiven {
  readonly form: Extract<Asked['form'], { kind: 'card' }>
  readonly draft: Draft
  readonly faults: Readonly<Record<string, string>>
  change(draft: Draft): void
}

/** Sentences as the notice will print them: what is only usual says so, and each can be said otherwise alone. */
export function Card({ form, draft, faults, change }: CardGiven) {
  const put = (id: string, given: FieldAnswer | Several | undefined): void => {
    const { [id]: _, ...rest } = draft.changed
    change({ ...draft, changed: given === undefined ? rest : { ...rest, [id]: given } })
  }
  return (
    <>
      <ul class="st-say">
        {form.lines.map((line) => (
          <Sentence
            key={line.id}
            line={line}
            given={draft.changed[line.id]}
            faults={faults}
            put={(given) => put(line.id, given)}
          />
        ))}
      </ul>
      {form.needs.map(({ id, label, form: inner }) => {
        const given = draft.needs[id]
        const take = (value: FieldAnswer) => change({ ...draft, needs: { ...draft.needs, [id]: value } })
        return inner.kind === 'text' ? (
          <TextField
            key={id}
            id={id}
            label={label}
            form={inner}
            value={typeof given === 'string' ? given : ''}
            change={take}
            fault={faults[id]}
          />
        ) : (
          <ChoiceField
            key={id}
            id={id}
            label={label}
            form={inner}
            value={typeof given === 'object' ? given : []}
            change={take}
            fault={faults[id]}
          />
        )
      })}
    </>
  )
}

interface SentenceGiven {
  readonly line: Line
  readonly given: FieldAnswer | Several | undefined
  readonly faults: Readonly<Record<string, string>>
  put(given: FieldAnswer | Several | undefined): void
}

const states = { stated: 'Stated', proposed: 'Usual, not yet confirmed', open: 'Not stated yet' } as const

function Sentence({ line, given, faults, put }: SentenceGiven) {
  const { id, label, says, state, because, wrongIf, ask, form } = line
  const isChanging = given !== undefined
  const start = (): void => put(form.kind === 'fields' ? nowIn(form.fields) : nowOf(form))
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
      {isChanging && <Otherwise line={line} given={given} faults={faults} put={put} />}
      <p>
        <button
          type="button"
          class="is-link"
          aria-label={`${isChanging ? 'Leave as it was' : verbOf(state)}: ${label}`}
          onClick={() => (isChanging ? put(undefined) : start())}
        >
          {isChanging ? 'Leave as it was' : verbOf(state)}
        </button>
      </p>
    </li>
  )
}

const verbOf = (state: Line['state']): string => (state === 'open' ? 'Say it' : 'Change')

function Otherwise({ line: { id, form }, given, faults, put }: SentenceGiven) {
  if (form.kind === 'text') {
    const value = typeof given === 'string' ? given : ''
    return <TextField id={id} labelledBy={`${id}-ask`} form={form} value={value} change={put} fault={faults[id]} />
  }
  if (form.kind !== 'fields') {
    const value = isList(given) ? given : []
    return <ChoiceField id={id} labelledBy={`${id}-ask`} form={form} value={value} change={put} fault={faults[id]} />
  }
  const several: Several = typeof given === 'object' && !isList(given) ? given : {}
  return (
    <>
      {form.fields.map((field) => {
        const own = several[field.id]
        const key = `${id}.${field.id}`
        const take = (value: FieldAnswer) => put({ ...several, [field.id]: value })
        return field.form.kind === 'text' ? (
          <TextField
            key={key}
            id={key}
            label={field.label}
            form={field.form}
            value={typeof own === 'string' ? own : ''}
            change={take}
            fault={faults[key]}
          />
        ) : (
          <ChoiceField
            key={key}
            id={key}
            label={field.label}
            form={field.form}
            value={isList(own) ? own : []}
            change={take}
            fault={faults[key]}
          />
        )
      })}
    </>
  )
}

const isList = (given: FieldAnswer | Several | undefined): given is readonly string[] => Array.isArray(given)
