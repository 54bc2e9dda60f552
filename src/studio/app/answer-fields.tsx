import type { Understood } from '../../interview/decision.js'
import type { Asked } from '../messages.js'
import { Card } from './card.js'
import { askedIn, type Change, type Draft, fieldsOf, theField } from './draft.js'
import { type OwnWords, SmallField } from './fields.js'
import { Reading } from './reading.js'
import { Row } from './row.js'

interface AnswerGiven {
  readonly asked: Asked
  readonly draft: Draft
  /** Who may be asked, as they were named before. */
  readonly people: readonly string[]
  readonly faults: Readonly<Record<string, string>>
  /** How what is typed is read. */
  readonly read: readonly Understood[]
  change(change: Change): void
  /** Opens another decision, by its id. */
  open(id: string): void
}

/** The fields in which a question is answered. */
export function AnswerFields({ asked: { form }, draft, people, faults, read, change, open }: AnswerGiven) {
  const own: OwnWords = {
    words: draft.own,
    type: (id, words) => change((before) => ({ ...before, own: { ...before.own, [id]: words } })),
  }
  const readIn = (id: string): readonly Understood[] => read.filter(({ field }) => field === id)
  const whole = form.kind !== 'fields' && form.kind !== 'card' && (
    <SmallField
      id={theField}
      labelledBy="ask"
      form={form}
      value={form.kind === 'text' ? draft.words : draft.values}
      own={own}
      change={(value) =>
        change((before) => ({ ...before, ...(typeof value === 'string' ? { words: value } : { values: value }) }))
      }
    />
  )
  const fields = askedIn(fieldsOf(form), draft.fields, draft.own)
  const rows = fields.map((field) => (
    <Row key={field.id} {...{ field, draft, people, own, change }} fault={faults[field.id]} read={readIn(field.id)} />
  ))
  const each = fields.map(({ id, label, form: inner, isOptional }) => (
    <SmallField
      key={id}
      id={id}
      label={isOptional && inner.kind === 'text' && !label.endsWith('?') ? `${label} (if there is one)` : label}
      form={inner}
      value={draft.fields[id]}
      own={own}
      change={(value) => change((before) => ({ ...before, fields: { ...before.fields, [id]: value } }))}
      fault={faults[id]}
    />
  ))
  switch (form.kind) {
    case 'text':
      return (
        <>
          {!draft.isApart && whole}
          {!draft.isApart && (
            <Reading id={theField} read={readIn('')} change={(words) => change((before) => ({ ...before, words }))} />
          )}
          {form.apart !== undefined && (
            <button
              type="button"
              aria-pressed={draft.isApart}
              onClick={() => change((before) => ({ ...before, isApart: !before.isApart }))}
            >
              {form.apart.label}
            </button>
          )}
          {draft.isApart && rows}
        </>
      )
    case 'one':
    case 'many':
      return whole
    case 'fields':
      return <>{form.each ? rows : each}</>
    case 'card':
      return <Card form={form} draft={draft} faults={faults} own={own} change={change} open={open} />
  }
}
